import type { Acting } from "#kernel/acting";
import type { Subject } from "#kernel/subjects";
import { latestMessages } from "./messages/queries.ts";
import { showMessages, type ShownMessage } from "./messages/shown.ts";

export const perPage = 30;

/** A page of a thread, oldest first, as one person reads it. */
export type ThreadPage = {
  subject: Subject;
  messages: ShownMessage[];
  /** The message that ends the page before this one. */
  before?: number;
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
  return { subject, messages, before: latest[perPage]?.id, until };
}
