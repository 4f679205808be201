import type { Locale } from "#kernel/i18n";
import { composeMail } from "#kernel/mail";
import { needsWords } from "../words.ts";

export type IntroductionMail = {
  locale: Locale;
  community: string;
  name: string;
  other: string;
  title: string;
  href: string;
};

/** Somebody proposes to put you in touch. */
export function proposedMail({ locale, community, name, other, title, href }: IntroductionMail) {
  const t = needsWords(locale);
  return composeMail({
    locale,
    subject: t("mail.proposed.subject", { name }),
    greeting: t("mail.hello", { name }),
    paragraphs: [t("mail.proposed.text", { other, title }), t("mail.proposed.free")],
    button: { label: t("mail.proposed.button"), href },
    footer: t("mail.footer", { community }),
  });
}

/** Both said yes: how to reach each other. */
export function acceptedMail(mail: IntroductionMail & { email: string | null }) {
  const { locale, community, name, other, title, href, email } = mail;
  const t = needsWords(locale);
  const reach = email
    ? t("mail.accepted.contact", { other, email })
    : t("mail.accepted.byTeam", { other });
  return composeMail({
    locale,
    subject: t("mail.accepted.subject", { other }),
    greeting: t("mail.hello", { name }),
    paragraphs: [t("mail.accepted.text", { other, title }), reach],
    button: { label: t("mail.accepted.button"), href },
    footer: t("mail.footer", { community }),
  });
}

const example = {
  community: "L'Atelier des Mornes",
  name: "Aïcha",
  other: "Jean-Marc",
  title: "Greffer mes avocatiers",
  href: "https://exemple.org/mises-en-relation/5",
};

/** What the mails look like, with made-up values. */
export const previews = (locale: Locale) => ({
  "introduction-proposed": proposedMail({ locale, ...example }),
  "introduction-accepted": acceptedMail({ locale, ...example, email: "jean-marc@exemple.org" }),
});
