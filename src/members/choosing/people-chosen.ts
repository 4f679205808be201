import type { Looking } from "#kernel/acting";
import type { Db } from "#kernel/db";
import type { FieldErrors, Typed } from "#kernel/http";
import { foldName } from "#kernel/text";
import { sql } from "kysely";
import { membersCalled } from "../called.ts";
import { isMember, shownName, type Named } from "../queries.ts";
import { membersWords } from "../words.ts";

/** A person among others of her name: her place tells them apart. */
export type Choice = Named & { place: string };

/** Whom a form means: boxes ticked (`to`), and names typed (`others`), several between commas. */
export type PeopleChosen = {
  ids: number[];
  /** The form to show again when a name is not clear: what was understood is ticked. */
  unclear?: { typed: Typed; errors: FieldErrors };
};

const mostNames = 20;

export async function peopleChosen(looking: Looking, typed: Typed): Promise<PeopleChosen> {
  const ticked = idsIn(typed["to"]);
  const names = namesIn(typed["others"]);
  const called = await membersCalled(looking.db, names);
  const bearers = (name: string) => called.get(foldName(name)) ?? [];
  const sure = names.map(bearers).filter(({ length }) => length === 1);
  const ids = [...new Set([...ticked, ...sure.flat()])];
  const missing = names.filter((name) => bearers(name).length === 0);
  // Ticking one of those who bear a name says who is meant.
  const several = names.filter(
    (name) => bearers(name).length > 1 && !bearers(name).some((id) => ticked.includes(id)),
  );
  if (missing.length + several.length === 0) return { ids };
  const shown = {
    ...typed,
    to: ids.join("\n"),
    others: missing.join(", "),
    offered: several.flatMap(bearers).join("\n"),
  };
  return { ids, unclear: { typed: shown, errors: whatIsUnclear(looking, several, missing) } };
}

function whatIsUnclear({ locale }: Looking, several: string[], missing: string[]): FieldErrors {
  const t = membersWords(locale);
  const errors: FieldErrors = {};
  if (several.length > 0) errors["to"] = t("choose.several", { names: several.join(", ") });
  if (missing.length > 0) errors["others"] = t("choose.missing", { names: missing.join(", ") });
  return errors;
}

/** The boxes of a form: those it begins with, those ticked or offered since, each once. */
export async function peopleToChoose(
  { db }: Pick<Looking, "db">,
  first: readonly number[],
  typed: Typed,
): Promise<Choice[]> {
  const ids = [...first, ...idsIn(typed["to"]), ...idsIn(typed["offered"])];
  return membersWithIds(db, ids);
}

/** Those of these people who are members, in the order of their names. */
export async function membersWithIds(db: Db, ids: readonly number[]): Promise<Choice[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Choice>`
    select p.id, p.first_name as "firstName", ${sql.raw(shownName)} as name,
      p.shown_as as "shownAs", p.place
    from person p where p.id = any(${[...new Set(ids)]}::bigint[]) and ${isMember}
    order by name, p.id`.execute(db.query);
  return rows;
}

function idsIn(lines = ""): number[] {
  return lines
    .split("\n")
    .filter((line) => /^\d{1,15}$/.test(line))
    .map(Number);
}

function namesIn(text = ""): string[] {
  const names = text.split(/[,;\n]/).map((name) => name.replace(/\s+/g, " ").trim());
  return [...new Set(names.filter(Boolean))].slice(0, mostNames);
}
