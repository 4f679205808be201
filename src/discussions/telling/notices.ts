import type { Acting } from "#kernel/acting";
import type { Concerned, NoticeKind, NoticeSaid } from "#kernel/notices";
import type { Subject, SubjectRef } from "#kernel/subjects";
import type { Message } from "../messages/message.ts";
import { authorsIn, findMessage } from "../messages/queries.ts";
import { voicesIn } from "../messages/voices.ts";
import { messageUrl } from "../urls.ts";
import { begun, discussionsWords } from "../words.ts";
import { heardSince, helpedWith, helpersOf, mentionedIn, workedThanksTo } from "./heard.ts";
import { peopleOf, placeOfEvent, subjectOfEvent } from "./subject-of-event.ts";

const each = (personIds: number[], subject: SubjectRef, personal?: boolean): Concerned[] =>
  personIds.map((personId) => ({ personId, subject, personal }));

const said: NoticeKind = {
  name: "discussions.said",
  on: "message.said",
  async whom(means, event) {
    const subject = await subjectOfEvent(means, event);
    if (!subject || subject.kind === "conversation") return [];
    return each([...peopleOf(subject), ...(await authorsIn(means, subject))], subject);
  },
  async say(acting, { times }, subject) {
    const message = subject.closed ? undefined : await heardSince(acting, subject, "any");
    if (times < 2) return message && sentence(acting, subject, message, "notice.said");
    const t = discussionsWords(acting.locale);
    return message && notice(acting, subject, message, t.count("notice.several", times));
  },
};

const direct: NoticeKind = {
  name: "discussions.direct",
  on: "message.said",
  async whom(means, event) {
    const subject = await subjectOfEvent(means, event);
    return subject?.kind === "conversation" ? each(subject.people, subject, true) : [];
  },
  async say(acting, _notice, subject) {
    const message = await heardSince(acting, subject, "any");
    const told = message && (await sentence(acting, subject, message, "notice.direct"));
    return told && { ...told, href: subject.url };
  },
};

const mention: NoticeKind = {
  name: "discussions.mention",
  on: "message.said",
  whom: async (means, event) =>
    each(await mentionedIn(means, event.subject.id), placeOfEvent(event), true),
  async say(acting, _notice, subject) {
    const message = await heardSince(acting, subject, "mention");
    return message && sentence(acting, subject, message, "notice.mention");
  },
};

const reply: NoticeKind = {
  name: "discussions.reply",
  on: "message.said",
  async whom(means, event) {
    const askId = Number(event.facts["aboutId"] ?? 0);
    if (!askId) return [];
    return each([(await findMessage(means, askId)).authorId], placeOfEvent(event), true);
  },
  async say(acting, _notice, subject) {
    const message = await heardSince(acting, subject, "reply");
    return message && sentence(acting, subject, message, "notice.reply");
  },
};

const helped: NoticeKind = {
  name: "discussions.helped",
  on: "ask.helped",
  async whom(means, event) {
    const { authorId } = await findMessage(means, Number(event.facts["messageId"]));
    return each([authorId], placeOfEvent(event));
  },
  async say(acting, _notice, subject) {
    const message = await helpedWith(acting, subject);
    const t = discussionsWords(acting.locale);
    return message && notice(acting, subject, message, t("notice.helped"));
  },
};

const worked: NoticeKind = {
  name: "discussions.worked",
  on: "message.said",
  async whom(means, event) {
    const { messageKind, aboutId } = event.facts;
    if (messageKind !== "win" || !aboutId) return [];
    return each(await helpersOf(means, Number(aboutId)), placeOfEvent(event));
  },
  async say(acting, _notice, subject) {
    const message = await workedThanksTo(acting, subject);
    return message && sentence(acting, subject, message, "notice.worked");
  },
};

export const messageNotices = [said, direct, mention, reply, helped, worked];

/** Names who said it, as far as the reader may know. */
async function sentence(
  acting: Acting,
  subject: Subject,
  message: Message,
  key: "notice.said" | "notice.direct" | "notice.mention" | "notice.reply" | "notice.worked",
): Promise<NoticeSaid> {
  const voices = await voicesIn(acting, subject, [message.authorId]);
  const { name } = voices.of(message);
  return notice(acting, subject, message, begun(discussionsWords(acting.locale)(key, { name })));
}

function notice(acting: Acting, subject: Subject, { id }: Message, sentence: string): NoticeSaid {
  const { title } = subject;
  return { title, sentence, href: messageUrl(acting.community.prefix, subject, id) };
}
