import type { Acting } from "#kernel/acting";
import type { Subject } from "#kernel/subjects";
import { endOfPageAfter, latestMessages } from "./messages/queries.ts";
import { showMessages, type ShownMessage } from "./messages/shown.ts";

export const perPage = 30;

/** A page of a thread, oldest first, as one person reads it. */
export type ThreadPage = {
  subject: Subject;
  messages: ShownMessage[];
  /** The message that ends the page before this one; the next one; the first one, when further. */
  before?: number;
  after?: number;
  first?: number;
  /** The message this page ends with, where it is not the latest page. */
  until?: number;
};

/** Reads the latest page of a thread, or the one that ends with the message `until`. */
export async function readThread(
  acting: Acting,
  subject: Subject,
  until?: number,
): Promise<ThreadPage> {
  const latest = await latestMessages(acting, subject, perPage + 1, until);
  const messages = await showMessages(acting, subject, latest.slice(0, perPage).reverse());
  const before = latest[perPage]?.id;
  // What ends with the latest message is the latest page, which follows what is said.
  const further = until && (await endOfPageAfter(acting, subject, until, 1)) ? until : undefined;
  const first = before && (await endOfPageAfter(acting, subject, 0, perPage));
  return {
    subject,
    messages,
    before,
    after: further && (await endOfPageAfter(acting, subject, further, perPage)),
    first: before && first && first < before ? first : undefined,
    until: further,
  };
}
