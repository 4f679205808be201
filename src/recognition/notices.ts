import { beginSentence } from "#kernel/i18n";
import type { NoticeKind } from "#kernel/notices";
import { writeRef } from "#kernel/subjects";
import { appearances } from "#members";
import { thanksTo } from "./queries.ts";
import { recognitionWords } from "./words.ts";

const mostRead = 30;

/** Somebody thanked the person. */
const thanked: NoticeKind = {
  name: "recognition.thanked",
  on: "thanks.said",
  whom(_, { facts }) {
    const to = Array.isArray(facts["to"]) ? facts["to"] : [];
    const subject = { kind: String(facts["subjectKind"]), id: Number(facts["subjectId"]) };
    return Promise.resolve(to.map((personId) => ({ personId, subject })));
  },
  async say(acting, notice, subject) {
    const received = await thanksTo(acting, acting.person.id, mostRead);
    const last = received.find((said) => writeRef(said.subject) === writeRef(notice.subject));
    if (!last) return undefined;
    const giver = (await appearances(acting, [last.fromId], subject.veiled))(last.fromId).name;
    const t = recognitionWords(acting.locale);
    const sentence = beginSentence(t("notice.thanked", { giver, words: last.words }));
    return { title: t("notice.thanked.title"), sentence, href: subject.url };
  },
};

export const notices = [thanked];
