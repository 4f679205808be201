import { tell } from "#kernel/events";
import {
  fieldNames,
  throughForm,
  type Column,
  type Importer,
  type Snapshot,
  type Undoing,
} from "#kernel/imports";
import { foldName } from "#kernel/text";
import { z } from "zod";
import type { CollectiveKind } from "../tables.ts";
import { importingWords } from "./words.ts";

type OrganisationField = "name" | "kind" | "place" | "about";

const organisationForm = z.object({
  name: z.string().trim().min(1).max(120),
  kind: z.enum(["organisation", "project"]),
  place: z.string().trim().max(80),
  about: z.string().trim().max(2000),
});

type Organisation = z.output<typeof organisationForm>;

const columns: Column<OrganisationField>[] = [
  {
    field: "name",
    names: [
      "Nom de l'organisation",
      "Nom de la structure",
      "Organisation",
      "Structure",
      "Association",
      "Raison sociale",
      "Nom",
      "bf_titre",
      "Organisation name",
      "Name",
    ],
    required: true,
  },
  { field: "kind", names: ["Type", "Nature", "Kind"] },
  { field: "place", names: ["Commune", "Ville", "Lieu", "bf_ville", "Town", "City", "Place"] },
  {
    field: "about",
    names: ["Description", "Présentation", "Objet", "Activités", "bf_description", "About"],
  },
];

/** Organisations and projects take their place back, or go, unless something is said in their name. */
const undoOrganisations: Undoing = {
  subjectKind: "collective",
  ownEvents: ["collective.named", "collective.changed"],
  async snapshots(db, ids) {
    const rows = await db.named<{ id: number; snapshot: Snapshot }>(
      "collective-snapshots",
      `select c.id, to_jsonb(c) - 'community_id' as snapshot from collective c
       where c.community_id = $1 and c.id = any($2::bigint[])`,
      [db.communityId, ids],
    );
    return new Map(rows.map(({ id, snapshot }) => [id, snapshot]));
  },
  async takeAway({ db }, ids) {
    await db.execute("delete from collective where community_id = $1 and id = any($2::bigint[])", [
      db.communityId,
      ids,
    ]);
  },
  async putBack({ db }, before) {
    for (const [id, { place, about }] of before)
      await db.execute(
        "update collective set place = $3, about = $4 where community_id = $1 and id = $2",
        [db.communityId, id, place, about],
      );
  },
};

/** Organisations and projects by their names; a known one is completed. */
export const organisationsImporter: Importer<Organisation, OrganisationField> = {
  kind: "organisations",
  say: (locale) => {
    const t = importingWords(locale);
    const fields = fieldNames(columns, (field) => t(`organisation.${field}`));
    return { kind: t("kind.organisations"), fields };
  },
  columns,
  read: (cells, { importing }) =>
    throughForm(
      organisationForm,
      { ...cells, kind: kindOf(cells.kind), about: cells.about },
      importing.locale,
    ),
  key: ({ name }) => folded(name),
  async find(db, lines) {
    const rows = await db.named<{ folded: string; id: number }>(
      "collectives-called",
      "select folded, id from collective where community_id = $1 and folded = any($2::text[])",
      [db.communityId, lines.map(({ entry }) => folded(entry.name))],
    );
    const ids = new Map(rows.map((row) => [row.folded, row.id]));
    return lines.map(({ entry }) => ids.get(folded(entry.name)));
  },
  async write(importing, { name, kind, place, about }, existingId) {
    const { db, clock, person } = importing;
    if (existingId !== undefined) {
      const changed = await db.execute(
        `update collective set place = coalesce(nullif($3, ''), place),
           about = coalesce(nullif($4, ''), about)
         where community_id = $1 and id = $2
           and (($3 <> '' and place <> $3) or ($4 <> '' and about <> $4)) returning id`,
        [db.communityId, existingId, place, about],
      );
      if (changed.length === 0) return { id: existingId, change: "unchanged" };
      await tell(importing, "collective.changed", { kind: "collective", id: existingId });
      return { id: existingId, change: "updated" };
    }
    const { id } = await db.query
      .insertInto("collective")
      .values({
        community_id: db.communityId,
        kind,
        name,
        folded: folded(name),
        place,
        about,
        made_by_id: person!.id,
        made_at: clock(),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await tell(importing, "collective.named", { kind: "collective", id });
    return { id, change: "created" };
  },
  undoing: undoOrganisations,
};

function folded(name: string): string {
  return foldName(name) || name.toLowerCase();
}

function kindOf(cell: string): CollectiveKind {
  return /^projet|^project/.test(foldName(cell)) ? "project" : "organisation";
}
