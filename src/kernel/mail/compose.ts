import { languageTag, type Locale } from "#kernel/i18n";

export type MailContent = {
  locale: Locale;
  subject: string;
  greeting?: string;
  /** Plain sentences; a line break inside one is kept. */
  paragraphs: string[];
  /** Where it leads, absolute. In the text part it stands in full. */
  button?: { label: string; href: string };
  /** Why one receives this, and how to receive less. */
  footer: string;
};

/** The subject and both bodies of a mail from the same values: plain, light, without tables or images. */
export function composeMail(content: MailContent): { subject: string; text: string; html: string } {
  const subject = content.subject.replace(/\s+/g, " ").trim();
  if (content.button && !/^https?:\/\//.test(content.button.href))
    throw new Error("A mail's button leads to an absolute address.");
  return { subject, text: textPart(content), html: htmlPart(content, subject) };
}

function textPart({ greeting, paragraphs, button, footer }: MailContent): string {
  const parts = [
    ...(greeting ? [greeting] : []),
    ...paragraphs,
    ...(button ? [`${button.label}\n${button.href}`] : []),
    // The signature separator, which mail readers fold away (RFC 3676 §4.3).
    `-- \n${footer}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

const bodyStyle =
  "margin:0 auto;padding:24px 16px;max-width:34em;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif";
const buttonStyle =
  "display:inline-block;padding:12px 20px;border:2px solid currentColor;border-radius:6px;font-weight:bold;text-decoration:none";
const footerStyle = "margin-top:32px;padding-top:12px;border-top:1px solid #767676;font-size:14px";

function htmlPart(content: MailContent, subject: string): string {
  const { greeting, paragraphs, button, footer } = content;
  const lines = [...(greeting ? [greeting] : []), ...paragraphs].map(
    (text) => `<p>${lined(text)}</p>`,
  );
  if (button)
    lines.push(
      `<p><a href="${escaped(button.href)}" style="${buttonStyle}">${escaped(button.label)}</a></p>`,
    );
  return [
    "<!doctype html>",
    `<html lang="${languageTag(content.locale)}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>`,
    `<body style="${bodyStyle}">`,
    ...lines,
    `<p style="${footerStyle}">${lined(footer)}</p>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
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
