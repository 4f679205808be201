import type { NoticeKind } from "#kernel/notices";
import { peopleNamed } from "#members";
import { findOpening } from "./queries.ts";
import { moderationWords } from "./words.ts";

/** Whoever's name was shown is told by whom and why. */
const opened: NoticeKind = {
  name: "moderation.case-opened",
  on: "case.opened",
  async whom({ db }, { subject }) {
    const { authorId } = await findOpening({ db }, subject.id);
    return [{ personId: authorId, subject, personal: true }];
  },
  async say({ db, locale }, _, subject) {
    const { openedById, reason } = await findOpening({ db }, subject.id);
    const name = (await peopleNamed(db, [openedById])).get(openedById)?.name ?? "";
    const t = moderationWords(locale);
    return {
      title: t("notice.title", { title: subject.title }),
      sentence: t("notice", { name, reason }),
      href: subject.url,
    };
  },
};

export const notices = [opened];
