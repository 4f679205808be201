export { composeMail, type MailContent } from "./compose.ts";
export { holdAllMail, releaseMail } from "./hold.ts";
export type { Letter } from "./letter.ts";
export { recentMails, type KeptMail } from "./mailbox.ts";
export { MailDelayed, openMailer, type Mailer } from "./mailer.ts";
export { openOutbox, type Outbox } from "./outbox.ts";
export { requeueForgottenMails, wipeSentMails } from "./upkeep.ts";
