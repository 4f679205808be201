import type { Acting } from "#kernel/acting";
import type { NoticeKind } from "#kernel/notices";
import type { Subject } from "#kernel/subjects";
import { appearances } from "#members";
import { alliesOf } from "../allies/ally.ts";
import { isOpen, type Posting, type PostingKind } from "../postings/posting.ts";
import { findPosting } from "../postings/queries.ts";
import { ownPeople, whoWaits } from "./people-of.ts";
import { tellingWords } from "./words.ts";

/** What happens to needs and offers, told to whom it concerns. Whose they are is said in none. */
export const postingNotices: NoticeKind[] = [
  askedAgain("need"),
  askedAgain("offer"),
  asideByTime("need"),
  asideByTime("offer"),
  {
    name: "needs.need-joined",
    on: "need.joined",
    whom: async ({ db }, { subject }) => about(subject, await ownPeople(db, "need", subject.id)),
    async say(acting, { actorId, times }, subject) {
      const sentence = await joined(acting, subject, times === 1 ? actorId : undefined);
      return sentence ? { title: subject.title, sentence, href: subject.url } : undefined;
    },
  },
  {
    name: "needs.need-reopened",
    on: "need.reopened",
    whom: async ({ db }, { subject }) => about(subject, await whoWaits(db, subject.id)),
    say: saying("notice.reopened", isOpen),
  },
  {
    name: "needs.need-answered",
    on: "need.answered",
    tellsEnd: true,
    async whom({ db }, { subject }) {
      const own = await ownPeople(db, "need", subject.id);
      return about(subject, [...own, ...(await whoWaits(db, subject.id))]);
    },
    say: saying("notice.answered", ({ state }) => state === "answered"),
  },
];

function askedAgain(kind: PostingKind): NoticeKind {
  return {
    name: `needs.${kind}-asked-again`,
    on: `${kind}.asked-again`,
    async whom({ db }, { subject }) {
      const own = await ownPeople(db, kind, subject.id);
      return about(subject, own).map((one) => ({ ...one, personal: true }));
    },
    say: saying(
      ({ aim }) => (aim === "blocker" ? "notice.askedAgain.blocker" : "notice.askedAgain"),
      (posting) => isOpen(posting) && posting.askedAgain,
    ),
  };
}

/** By time alone: who puts it aside herself knows. */
function asideByTime(kind: PostingKind): NoticeKind {
  return {
    name: `needs.${kind}-set-aside`,
    on: `${kind}.set-aside`,
    tellsEnd: true,
    whom: async ({ db }, { actorId, subject }) =>
      actorId === null ? about(subject, await ownPeople(db, kind, subject.id)) : [],
    say: saying("notice.asideByTime", ({ state }) => state === "set_aside"),
  };
}

type Sentence = Exclude<Parameters<ReturnType<typeof tellingWords>>[0], "notice.joined">;

/** Says a sentence about a posting, as long as it is true. */
function saying(
  sentence: Sentence | ((posting: Posting) => Sentence),
  isTrue: (posting: Posting) => boolean,
): NoticeKind["say"] {
  return async (acting, _notice, { kind, id, title, url }) => {
    const posting = await findPosting(acting, kind as PostingKind, id);
    if (!isTrue(posting)) return undefined;
    const key = typeof sentence === "string" ? sentence : sentence(posting);
    return { title, sentence: tellingWords(acting.locale)(key), href: url };
  };
}

/** @param onlyId the one ally who joined, when it is one */
async function joined(
  acting: Acting,
  { id, veiled }: Subject,
  onlyId: number | null | undefined,
): Promise<string | undefined> {
  const t = tellingWords(acting.locale);
  const allies = (await alliesOf(acting, id)).map(({ personId }) => personId);
  if (onlyId === undefined)
    return allies.length ? t.count("notice.allies", allies.length) : undefined;
  if (onlyId === null || !allies.includes(onlyId)) return undefined;
  const { name } = (await appearances(acting, [onlyId], veiled))(onlyId);
  return t("notice.joined", { name });
}

const about = (subject: { kind: string; id: number }, personIds: number[]) =>
  personIds.map((personId) => ({ personId, subject }));
