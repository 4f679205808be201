import MailComposer from "nodemailer/lib/mail-composer";
import type { Letter } from "./letter.ts";
import type { Message } from "./transport.ts";

/** The message as it travels. The same mail tried again keeps its Message-ID and its date. */
export async function formatMessage(
  letter: Letter,
  from: string,
  mail: { message_id: string; written_at: Date },
): Promise<Message> {
  const composed = new MailComposer({
    from,
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    messageId: mail.message_id,
    date: mail.written_at,
    // RFC 3834: no automatic answer to an automatic mail.
    headers: { "Auto-Submitted": "auto-generated", ...letter.headers },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const { from: sender, to } = composed.getEnvelope();
  return { envelope: { from: sender || "", to }, bytes: await composed.build() };
}
