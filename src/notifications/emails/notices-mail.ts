import type { Locale } from "#kernel/i18n";
import { composeMail } from "#kernel/mail";
import type { Matter } from "../say-notices.ts";
import { notificationsWords } from "../words.ts";

export type NoticesMail = {
  locale: Locale;
  name: string;
  community: string;
  /** Their addresses, and `rhythmHref`, are absolute. */
  matters: Pick<Matter, "title" | "href" | "sentences">[];
  rhythmHref: string;
};

/** All that waits for one person, each thing once. The subject says the one thing, or how many. */
export function noticesMail({ locale, name, community, matters, rhythmHref }: NoticesMail) {
  const t = notificationsWords(locale);
  const [only] = matters.length === 1 ? matters : [];
  return composeMail({
    locale,
    subject: only?.title ?? t.count("mail.several", matters.length, { community }),
    greeting: t("mail.hello", { name }),
    paragraphs: only ? [only.title, only.sentences.join("\n")] : [],
    things: only ? [] : matters.map((one) => ({ ...one, text: one.sentences.join("\n") })),
    button: only && { label: t("mail.go"), href: only.href },
    footer: t("mail.footer", { community }),
    footerLink: { label: t("mail.rhythm"), href: rhythmHref },
  });
}

const example = {
  name: "Aïcha",
  community: "L'Atelier des Mornes",
  rhythmHref: "https://exemple.org/avis/Ab3",
};
const grafting = {
  title: "Greffer mes avocatiers",
  href: "https://exemple.org/avis/vers/5",
  sentences: ["Jean-Marc propose son aide.", "Deux personnes cherchent la même chose."],
};
const fence = {
  title: "Réparer la clôture",
  href: "https://exemple.org/avis/vers/6",
  sentences: ["Chloé vous le confie."],
};

/** What the mail looks like, with made-up values. */
export const previews = (locale: Locale) => ({
  one: noticesMail({ locale, ...example, matters: [grafting] }),
  several: noticesMail({ locale, ...example, matters: [grafting, fence] }),
});
