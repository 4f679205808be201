import type { Acting } from "#kernel/acting";
import type { NoticeKind } from "#kernel/notices";
import { communityOf } from "#communities";
import { findPostings, ownerOf } from "../postings/queries.ts";
import { postingsAbout } from "./about.ts";
import { inTouch, othersThan, standing, type Introduction } from "./introduction.ts";
import { titleOf, writeNames } from "./names.ts";
import { findIntroduction, keptIntroduction } from "./queries.ts";
import { isEcho } from "./veil.ts";
import { introductionWords } from "./words.ts";

type Means = Parameters<NoticeKind["whom"]>[0];

/** Of a no, nobody is ever told. */
export const introductionNotices: NoticeKind[] = [
  {
    name: "needs.introduction-proposed",
    on: "introduction.proposed",
    async whom(means, { subject: { id } }) {
      const kept = await keptAsTold(means, id);
      if (isEcho(kept)) return [];
      const asked = kept.people.filter(({ answer }) => answer === "none");
      const subject = { kind: "proposal", id };
      return asked.map(({ personId }) => ({ personId, subject, personal: true }));
    },
    async say(acting, _notice, { id, url }) {
      const introduction = await findIntroduction(acting, id);
      if (standing(introduction, acting.person.id, acting.clock()) !== "asked") return undefined;
      const sentence = introductionWords(acting.locale)("notice.proposed");
      return { title: await titleFor(acting, introduction), sentence, href: url };
    },
  },
  {
    name: "needs.introduction-accepted",
    on: "introduction.accepted",
    async whom(means, { subject }) {
      const kept = await keptAsTold(means, subject.id);
      return inTouch(kept, means.clock()).map(({ personId }) => ({ personId, subject }));
    },
    async say(acting, _notice, { id, url }) {
      const introduction = await findIntroduction(acting, id);
      const { id: self } = acting.person;
      if (standing(introduction, self, acting.clock()) !== "accepted") return undefined;
      const names = writeNames(acting.locale, othersThan(introduction, self));
      const sentence = introductionWords(acting.locale)("notice.accepted", { names });
      return { title: await titleFor(acting, introduction), sentence, href: url };
    },
  },
  {
    name: "needs.looking-again",
    on: "need.looking-again",
    async whom({ db }, { subject }) {
      const owner = await ownerOf(db, "need", subject.id);
      return owner ? [{ personId: owner.personId, subject }] : [];
    },
    async say(acting, _notice, { id, title, url }) {
      const [need] = await findPostings(acting, "need", [id]);
      if (need?.state !== "open") return undefined;
      const sentence = introductionWords(acting.locale)("notice.lookingAgain");
      return { title, sentence, href: url };
    },
  },
];

async function keptAsTold({ db, clock }: Means, id: number) {
  return keptIntroduction({ db, clock, community: await communityOf(db), locale: "fr" }, id);
}

async function titleFor(acting: Acting, introduction: Introduction): Promise<string> {
  const posting = (await postingsAbout(acting, [introduction]))(introduction);
  const names = titleOf(acting.locale, othersThan(introduction, acting.person.id));
  const subject = posting?.title ?? introduction.about;
  return subject ? introductionWords(acting.locale)("notice.title", { names, subject }) : names;
}
