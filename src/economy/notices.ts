import { beginSentence } from "#kernel/i18n";
import type { NoticeKind } from "#kernel/notices";
import { appearances } from "#members";
import { namingsWaiting } from "./naming/queries.ts";
import { economyWords } from "./words.ts";

/** Somebody named what the person did: it waits for her answer. */
const helpNamed: NoticeKind = {
  name: "economy.help-named",
  on: "contribution.named",
  whom: (_, { subject, facts }) =>
    Promise.resolve([{ personId: Number(facts["personId"]), subject, personal: true }]),
  async say(acting, notice, subject) {
    const [naming] = await namingsWaiting(acting, [acting.person.id], 1, [notice.subject.id]);
    if (!naming) return undefined;
    const { namedById, what } = naming;
    const by = (await appearances(acting, [namedById], subject.veiled))(namedById).name;
    const t = economyWords(acting.locale);
    const sentence = beginSentence(t("awaits.named.reason", { by, what }));
    return { title: t("awaits.named"), sentence, href: subject.url };
  },
};

/** A thing the person lent is back, said by another. */
const thingBack: NoticeKind = {
  name: "economy.thing-back",
  on: "contribution.given-back",
  whom: (_, { subject, facts }) =>
    Promise.resolve([{ personId: Number(facts["personId"]), subject }]),
  say({ locale }, _, { title, url }) {
    const t = economyWords(locale);
    const sentence = t("notice.back", { what: title });
    return Promise.resolve({ title: t("station.kind.back"), sentence, href: url });
  },
};

export const notices = [helpNamed, thingBack];
