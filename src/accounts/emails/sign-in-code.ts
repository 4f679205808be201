import { composeMail } from "#kernel/mail";
import type { Locale } from "#kernel/i18n";
import { accountsWords } from "../words.ts";

export type SignInCode = {
  locale: Locale;
  communityName: string;
  code: string;
  href: string;
  minutes: number;
};

export function signInCodeMail({ locale, communityName, code, href, minutes }: SignInCode) {
  const t = accountsWords(locale);
  return composeMail({
    locale,
    subject: t("mail.subject", { code, community: communityName }),
    paragraphs: [t("mail.code", { code }), t("mail.validity", { minutes })],
    button: { label: t("mail.button"), href },
    footer: t("mail.ignore"),
  });
}

/** What the mail looks like, with made-up values. */
export const preview = (locale: Locale) =>
  signInCodeMail({
    locale,
    communityName: "L'Atelier des Mornes",
    code: "204816",
    href: "https://exemple.org/connexion/lien",
    minutes: 15,
  });
