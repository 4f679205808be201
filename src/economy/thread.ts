import type { Acting, Looking } from "#kernel/acting";
import type { Action, Piece, Station, Subject, SubjectRef } from "#kernel/subjects";
import { actedForAmong, appearances, notedBy, type Appearance } from "#members";
import { veilOf } from "./permissions.ts";
import { contributionsFor, type Contribution } from "./queries.ts";
import { gaveSentence, thingOf } from "./sentences.ts";
import { nameHelpUrl, newContributionForUrl, newContributionUrl } from "./urls.ts";
import { economyWords } from "./words.ts";

/** What helping hands add to the page of the thing they were given for, whatever it is. */
export const pieces: Piece[] = [
  { of: "any", stations, actions },
  { of: "person", actions: noteFor },
];

/** Only members read who gave what; nothing of it stands on the page of a person. */
async function stations(looking: Looking, subject: Subject): Promise<Station[]> {
  const { person, locale } = looking;
  if (!person || subject.kind === "person") return [];
  const lines = await contributionsFor(looking, subject);
  const appear = await appearances(
    looking,
    lines.map(({ personId }) => personId),
  );
  const typedBy = await notedBy(looking, lines);
  return lines.flatMap((line) => {
    const who = appear(line.personId, veilOf(person, line, subject.veiled));
    // Who wrote for a person without a name would tell who she is.
    const by = who.person && typedBy(line);
    return [given(locale, who, line, by), ...givenBack(locale, line)];
  });
}

function given(
  locale: Looking["locale"],
  who: Appearance,
  line: Contribution,
  by: string | undefined,
): Station {
  const t = economyWords(locale);
  const kind =
    line.kind !== "time"
      ? t(`station.kind.${line.kind}`)
      : t(line.way === "paid" ? "station.kind.paid" : "station.kind");
  const icon = line.kind === "time" ? "clock" : "gift";
  const said = gaveSentence(locale, who, line);
  const sentence = by ? t("station.typedBy", { said, name: by }) : said;
  return { at: line.notedAt, hue: "gift", icon, kind, sentence };
}

function givenBack(locale: Looking["locale"], line: Contribution): Station[] {
  if (line.kind !== "thing_lent" || !line.backNotedAt) return [];
  const t = economyWords(locale);
  const sentence = t("station.back", { what: thingOf(locale, line) });
  const kind = t("station.kind.back");
  return [{ at: line.backNotedAt, hue: "gift", icon: "repeat", kind, sentence }];
}

/** On the page of a person for whom one may note, the way to note what she gave. */
async function noteFor(acting: Acting, { id }: SubjectRef): Promise<Action[]> {
  if (!(await actedForAmong(acting, [id])).has(id)) return [];
  const label = economyWords(acting.locale)("noteFor");
  return [{ rank: 25, label, href: newContributionForUrl(acting.community.prefix, id) }];
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
