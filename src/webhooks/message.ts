import { communityOf } from "#communities";
import type { Looking } from "#kernel/acting";
import type { Db } from "#kernel/db";
import type { Facts } from "#kernel/events";
import type { Reacting } from "#kernel/jobs";
import type { SubjectRef } from "#kernel/subjects";

/** What is told of an event: no name, no words, nobody who did it. */
export type Message = {
  id: string;
  name: string;
  at: Date;
  subject: SubjectRef | null;
  facts: Facts;
};

/**
 * Reads for nobody in particular: what every member may see is told outside, and nothing else. Said
 * for a few, withdrawn, or erased meanwhile, it is not told.
 * @returns the body to send, or nothing
 */
export async function writeMessage(
  { clock, mail, subjects }: Pick<Reacting, "clock" | "mail" | "subjects">,
  db: Db,
  { subject, ...message }: Message,
): Promise<string | undefined> {
  const community = await communityOf(db);
  const person = { id: 0, firstName: "", name: "", roles: [] };
  const looking: Looking = { db, community, person, clock, locale: "fr" };
  const seen = subject && (await subjects.findOne(looking, subject));
  if (subject && !seen) return undefined;
  return JSON.stringify({
    id: message.id,
    name: message.name,
    at: message.at,
    community: { id: community.id, url: mail.absolute(`${community.prefix}/`) },
    subject: seen
      ? { kind: seen.kind, id: seen.id, url: addressOf(mail.absolute(seen.url)) }
      : null,
    facts: message.facts,
  });
}

/** Without the words of a title that an address repeats: the page leads back to its whole address. */
function addressOf(url: string): string {
  return url.replace(/\/(\d+)-[^/?#]*(?=$|[?#])/, "/$1");
}
