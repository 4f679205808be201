import type { Acting, Looking } from "#kernel/acting";
import { writeDuration } from "#kernel/i18n";
import type { Action, Piece, Station, SubjectRef } from "#kernel/subjects";
import { peopleNamed } from "#members";
import { timeGivenFor } from "./queries.ts";
import { newContributionUrl } from "./urls.ts";
import { economyWords } from "./words.ts";

/** What the time given adds to the page of a need. */
export const pieces: Piece[] = [{ of: "need", stations, actions }];

/** Only members read who gave what. */
async function stations(looking: Looking, subject: SubjectRef): Promise<Station[]> {
  if (!looking.person) return [];
  const lines = await timeGivenFor(looking, subject);
  const people = await peopleNamed(
    looking.db,
    lines.map(({ personId }) => personId),
  );
  const t = economyWords(looking.locale);
  return lines.map(({ notedAt, personId, minutes, what }) => {
    const name = people.get(personId)?.name ?? "";
    const duration = writeDuration(minutes);
    const sentence = t(what ? "station.what" : "station", { name, duration, what });
    return { at: notedAt, hue: "gift", icon: "clock", kind: t("station.kind"), sentence };
  });
}

function actions({ community, locale }: Acting, subject: SubjectRef): Promise<Action[]> {
  const label = economyWords(locale)("give");
  return Promise.resolve([
    { rank: 20, label, href: newContributionUrl(community.prefix, subject) },
  ]);
}
