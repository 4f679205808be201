import type { Acting, Looking } from "#kernel/acting";
import type { Action, Piece, Station, SubjectRef } from "#kernel/subjects";
import { peopleNamed, type Named } from "#members";
import { writeNames } from "./names.ts";
import { thanksAbout } from "./queries.ts";
import { newThanksUrl } from "./urls.ts";
import { recognitionWords } from "./words.ts";

/** What thanks add to the page of a need or an offer. */
export const pieces: Piece[] = ["need", "offer"].map((of) => ({ of, stations, actions }));

/** Only members read who thanked whom. */
async function stations(looking: Looking, subject: SubjectRef): Promise<Station[]> {
  if (!looking.person) return [];
  const said = await thanksAbout(looking, subject);
  const people = await peopleNamed(
    looking.db,
    said.flatMap(({ fromId, to }) => [fromId, ...to]),
  );
  const named = (ids: number[]) =>
    ids.map((id) => people.get(id)).filter((one): one is Named => !!one);
  const t = recognitionWords(looking.locale);
  return said.map(({ saidAt, fromId, to, words }) => {
    const giver = writeNames(looking.locale, named([fromId]));
    const names = writeNames(looking.locale, named(to));
    const sentence = (
      <>
        {t("station", { giver, names })}
        <br />
        {t("station.words", { words })}
      </>
    );
    return { at: saidAt, hue: "gift", icon: "heart", kind: t("station.kind"), sentence };
  });
}

function actions({ community, locale }: Acting, subject: SubjectRef): Promise<Action[]> {
  const label = recognitionWords(locale)("say");
  return Promise.resolve([{ rank: 10, label, href: newThanksUrl(community.prefix, subject) }]);
}
