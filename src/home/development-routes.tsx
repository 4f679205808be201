import { get, type Route, type Visit } from "#kernel/http";
import { recentMails } from "#kernel/mail";
import { ComponentsPage } from "#ui";
import { MailboxPage } from "./pages/mailbox-page.tsx";
import { homeWords } from "./words.ts";

/** Pages that exist only on the machine of who develops or tries Koudmen. */
export const developmentRoutes: Route[] = [
  get("/courrier", "development", mailbox),
  get("/composants", "development", (visit) =>
    visit.page(homeWords(visit.locale)("components.title"), <ComponentsPage />),
  ),
];

async function mailbox(visit: Visit): Promise<Response> {
  const mails = await recentMails(visit.looking.db, visit.platform.secrets);
  return visit.page(homeWords(visit.locale)("mailbox.title"), <MailboxPage mails={mails} />);
}
