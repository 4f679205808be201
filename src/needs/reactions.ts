import type { Looking } from "#kernel/acting";
import type { Event } from "#kernel/events";
import type { Reacting, Reaction } from "#kernel/jobs";
import { communityOf } from "#communities";
import { contactsOf } from "#members";
import { acceptedMail, proposedMail } from "./emails/introduction-mails.ts";
import { findIntroduction } from "./introductions/queries.ts";
import { introductionUrl } from "./urls.ts";

export const reactions: Reaction[] = [
  { name: "needs.mail-proposed-introduction", on: "introduction.proposed", react: mailProposed },
  { name: "needs.mail-accepted-introduction", on: "introduction.accepted", react: mailAccepted },
];

/** Writes to those who have an address and have not answered yet. */
async function mailProposed(reacting: Reacting, event: Event): Promise<void> {
  await toEachPerson(reacting, event, (person, mail) =>
    person.answer === "none" ? proposedMail(mail) : undefined,
  );
}

async function mailAccepted(reacting: Reacting, event: Event): Promise<void> {
  await toEachPerson(reacting, event, (_person, mail) => acceptedMail(mail));
}

type Mail = Parameters<typeof acceptedMail>[0];
type Composed = ReturnType<typeof acceptedMail>;

async function toEachPerson(
  { db, clock, mail: outbox }: Reacting,
  event: Event,
  compose: (person: { answer: string }, mail: Mail) => Composed | undefined,
): Promise<void> {
  await db.transaction(async (db) => {
    const community = await communityOf(db);
    const looking: Looking = { db, community, clock, locale: "fr" };
    const introduction = await findIntroduction(looking, event.subject.id);
    const title = await titleOfNeed(looking, introduction.needId);
    const contacts = await contactsOf(
      db,
      introduction.people.map(({ personId }) => personId),
    );
    for (const person of introduction.people) {
      const own = contacts.find(({ id }) => id === person.personId)!;
      const other = contacts.find(({ id }) => id !== person.personId)!;
      const href = outbox.absolute(introductionUrl(community.prefix, introduction.id));
      const content = compose(person, {
        locale: own.locale,
        community: community.name,
        name: own.firstName,
        other: other.name,
        title,
        href,
        email: other.email,
      });
      if (!own.email || !content) continue;
      const kind = `needs.${event.name}`;
      await outbox.queue(db, {
        kind,
        once: `${kind} ${event.id} ${own.id}`,
        to: own.email,
        ...content,
      });
    }
  });
}

async function titleOfNeed({ db }: Looking, needId: number): Promise<string> {
  const need = await db.query
    .selectFrom("need")
    .select("title")
    .where("id", "=", needId)
    .executeTakeFirstOrThrow();
  return need.title;
}
