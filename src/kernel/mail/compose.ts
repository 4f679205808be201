import { languageTag, type Locale } from "#kernel/i18n";

export type MailContent = {
  locale: Locale;
  subject: string;
  greeting?: string;
  /** Plain sentences; a line break inside one is kept. */
  paragraphs: string[];
  /** Several things told at once, each with its own address. */
  things?: { title: string; text: string; href: string }[];
  /** Where it leads, absolute. In the text part it stands in full. */
  button?: MailLink;
  /** Why one receives this, and how to receive less. */
  footer: string;
  footerLink?: MailLink;
};

type MailLink = { label: string; href: string };

/** The subject and both bodies of a mail from the same values: plain, light, without tables or images. */
export function composeMail(content: MailContent): { subject: string; text: string; html: string } {
  const subject = content.subject.replace(/\s+/g, " ").trim();
  const { button, things = [], footerLink } = content;
  for (const link of [button, ...things, footerLink])
    if (link && !/^https?:\/\//.test(link.href))
      throw new Error("A mail's links lead to absolute addresses.");
  return { subject, text: textPart(content), html: htmlPart(content, subject) };
}

function textPart(content: MailContent): string {
  const { greeting, paragraphs, things = [], button, footer, footerLink } = content;
  const parts = [
    ...(greeting ? [greeting] : []),
    ...paragraphs,
    ...things.map(({ title, text, href }) => `${title}\n${text}\n${href}`),
    ...(button ? [written(button)] : []),
    // The signature separator, which mail readers fold away (RFC 3676 §4.3).
    `-- \n${footer}${footerLink ? `\n${written(footerLink)}` : ""}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function written({ label, href }: MailLink): string {
  return `${label}\n${href}`;
}

const bodyStyle =
  "margin:0 auto;padding:24px 16px;max-width:34em;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif";
const buttonStyle =
  "display:inline-block;padding:12px 20px;border:2px solid currentColor;border-radius:6px;font-weight:bold;text-decoration:none";
const footerStyle = "margin-top:32px;padding-top:12px;border-top:1px solid #767676;font-size:14px";

function htmlPart(content: MailContent, subject: string): string {
  const { greeting, paragraphs, things = [], button, footer, footerLink } = content;
  const lines = [...(greeting ? [greeting] : []), ...paragraphs].map(
    (text) => `<p>${lined(text)}</p>`,
  );
  for (const { title, text, href } of things)
    lines.push(`<p><b>${link({ label: title, href })}</b><br>\n${lined(text)}</p>`);
  if (button) lines.push(`<p>${link(button, ` style="${buttonStyle}"`)}</p>`);
  return [
    "<!doctype html>",
    `<html lang="${languageTag(content.locale)}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>`,
    `<body style="${bodyStyle}">`,
    ...lines,
    `<p style="${footerStyle}">${lined(footer)}${footerLink ? `<br>\n${link(footerLink)}` : ""}</p>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function link({ label, href }: MailLink, attributes = ""): string {
  return `<a href="${escaped(href)}"${attributes}>${escaped(label)}</a>`;
}

function lined(text: string): string {
  return escaped(text).replaceAll("\n", "<br>\n");
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
