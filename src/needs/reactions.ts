import type { Looking } from "#kernel/acting";
import type { Event } from "#kernel/events";
import type { Reacting, Reaction } from "#kernel/jobs";
import { communityOf } from "#communities";
import { contactsOf, membersWords } from "#members";
import { acceptedMail, proposedMail } from "./emails/introduction-mails.ts";
import { othersThan } from "./introductions/introduction.ts";
import { writeNames } from "./introductions/names.ts";
import { keptIntroduction } from "./introductions/queries.ts";
import { asSeenBy, isEcho } from "./introductions/veil.ts";
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
  await toEachPerson(reacting, event, (person, mail) =>
    person.answer === "yes" ? acceptedMail(mail) : undefined,
  );
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
    const kept = await keptIntroduction(looking, event.subject.id);
    if (isEcho(kept)) return;
    const title = kept.needId ? await titleOfNeed(looking, kept.needId) : kept.about;
    const ids = kept.people.map(({ personId }) => personId);
    const contacts = new Map((await contactsOf(db, ids)).map((contact) => [contact.id, contact]));
    for (const { personId } of kept.people) {
      const own = contacts.get(personId)!;
      const introduction = asSeenBy(personId, kept, clock());
      const person = introduction.people.find((one) => one.personId === personId);
      if (!person) continue;
      const others = othersThan(introduction, personId);
      const someone = membersWords(own.locale)("someone");
      const emails = others.map((other) => contacts.get(other.personId)?.email);
      const href = outbox.absolute(introductionUrl(community.prefix, introduction.id));
      const content = compose(person, {
        locale: own.locale,
        community: community.name,
        name: own.firstName,
        other: writeNames(
          own.locale,
          others.map(({ name }) => ({ name: name || someone })),
        ),
        title,
        href,
        email: emails.every(Boolean) ? emails.join(", ") : null,
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
