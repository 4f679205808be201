import type { Acting } from "#kernel/acting";
import { beginSentence } from "#kernel/i18n";
import type { WaitingSource } from "#kernel/awaiting";
import { writeRef, type Subjects } from "#kernel/subjects";
import { appearances, peopleActedFor } from "#members";
import { economyWords } from "../words.ts";
import { namingsWaiting } from "./queries.ts";

/** Helping hands others named wait for an answer: one's own, and of those one acts for. */
export const awaits = (subjects: Subjects): WaitingSource => ({
  find: (acting, most) => namingsToAnswer(acting, most, subjects),
});

async function namingsToAnswer(acting: Acting, most: number, subjects: Subjects) {
  const { person, locale } = acting;
  const actedFor = (await peopleActedFor(acting)).map(({ id }) => id);
  const namings = await namingsWaiting(acting, [person.id, ...actedFor], most);
  const refs = namings.map(({ id }) => ({ kind: "naming", id }));
  const seen = await subjects.find(acting, refs);
  const people = namings.flatMap(({ namedById, personId }) => [namedById, personId]);
  const appear = await appearances(acting, people);
  const t = economyWords(locale);
  return namings.flatMap(({ id, personId, namedById, what }) => {
    const naming = seen.get(writeRef({ kind: "naming", id }));
    if (!naming) return [];
    const by = appear(namedById, naming.veiled).name;
    const own = personId === person.id;
    const name = own ? "" : appear(personId).name;
    return [
      {
        key: `economy.naming naming-${id}`,
        rank: 30,
        hue: "gift" as const,
        icon: "hand" as const,
        label: t(own ? "awaits.named" : "awaits.named.other"),
        title: naming.title,
        href: naming.url,
        reason: beginSentence(
          t(own ? "awaits.named.reason" : "awaits.named.reason.other", { by, name, what }),
        ),
      },
    ];
  });
}
