import type { Acting, Looking } from "#kernel/acting";
import type { Action, Piece, Station, Subject, SubjectRef } from "#kernel/subjects";
import { appearances, type Appearance } from "#members";
import { veilOf } from "./permissions.ts";
import { contributionsFor, type Contribution } from "./queries.ts";
import { gaveSentence, thingOf } from "./sentences.ts";
import { nameHelpUrl, newContributionUrl } from "./urls.ts";
import { economyWords } from "./words.ts";

/** What helping hands add to the page of the thing they were given for, whatever it is. */
export const pieces: Piece[] = [{ of: "any", stations, actions }];

/** Only members read who gave what; nothing of it stands on the page of a person. */
async function stations(looking: Looking, subject: Subject): Promise<Station[]> {
  const { person, locale } = looking;
  if (!person || subject.kind === "person") return [];
  const lines = await contributionsFor(looking, subject);
  const appear = await appearances(
    looking,
    lines.map(({ personId }) => personId),
  );
  return lines.flatMap((line) => {
    const who = appear(line.personId, veilOf(person, line, subject.veiled));
    return [given(locale, who, line), ...givenBack(locale, line)];
  });
}

function given(locale: Looking["locale"], who: Appearance, line: Contribution): Station {
  const t = economyWords(locale);
  const kind =
    line.kind !== "time"
      ? t(`station.kind.${line.kind}`)
      : t(line.way === "paid" ? "station.kind.paid" : "station.kind");
  const icon = line.kind === "time" ? "clock" : "gift";
  return { at: line.notedAt, hue: "gift", icon, kind, sentence: gaveSentence(locale, who, line) };
}

function givenBack(locale: Looking["locale"], line: Contribution): Station[] {
  if (line.kind !== "thing_lent" || !line.backNotedAt) return [];
  const t = economyWords(locale);
  const sentence = t("station.back", { what: thingOf(locale, line) });
  const kind = t("station.kind.back");
  return [{ at: line.backNotedAt, hue: "gift", icon: "repeat", kind, sentence }];
}

function actions({ community, locale }: Acting, subject: SubjectRef): Promise<Action[]> {
  if (subject.kind === "person") return Promise.resolve([]);
  const t = economyWords(locale);
  const { prefix } = community;
  return Promise.resolve([
    { rank: 20, label: t("give"), href: newContributionUrl(prefix, subject) },
    { rank: 30, label: t("name"), href: nameHelpUrl(prefix, subject) },
  ]);
}
