import type { Acting } from "#kernel/acting";
import { Conflict } from "#kernel/errors";
import {
  get,
  parseForm,
  post,
  type FieldErrors,
  type Route,
  type Typed,
  type Visit,
} from "#kernel/http";
import { nameForm, otherForm, relateForm, synonymForm } from "./forms.ts";
import { nearNames } from "./near-names.ts";
import { TendPage, type TendPart } from "./pages/tend-page.tsx";
import { findSkill } from "./skill.ts";
import { skillWithName } from "./skill-named.ts";
import { mergeSkills } from "./tending/merge.ts";
import { addSynonym, removeSynonym } from "./tending/names.ts";
import { partSkills, relateSkills } from "./tending/relate.ts";
import { renameSkill } from "./tending/rename.ts";
import { undoChange } from "./tending/undo.ts";
import { changesPath, tendUrl, vocabularyPath } from "./urls.ts";
import { vocabularyWords } from "./words.ts";

const at = (part: string) => `${vocabularyPath}/:id/soin${part}`;

export const tendRoutes: Route[] = [
  get(at(""), "facilitator", (visit) => tendPage(visit)),
  post(at("/nom"), "facilitator", rename),
  post(at("/autres-noms"), "facilitator", addName),
  post(at("/autres-noms/retrait"), "facilitator", removeName),
  post(at("/fusion"), "facilitator", merge),
  post(at("/liens"), "facilitator", relate),
  post(at("/liens/retrait"), "facilitator", unrelate),
  post(`${changesPath}/:id/annulation`, "facilitator", undo),
];

type Refused = { part: TendPart; typed: Typed; errors: FieldErrors };

async function tendPage(visit: Visit, refused?: Refused): Promise<Response> {
  const skill = await findSkill(visit.acting.db, visit.id());
  return visit.page(
    skill.label,
    <TendPage prefix={visit.prefix} skill={skill} refused={refused} />,
    { status: refused ? 422 : 200 },
  );
}

async function rename(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const form = parseForm(nameForm, typed, visit.locale);
  if (!form.ok) return again(visit, "nom", typed, form.errors);
  const t = vocabularyWords(visit.locale);
  return kept(visit, "nom", typed, "mot", t("done.renamed", { name: form.value.mot }), (acting) =>
    renameSkill(acting, visit.id(), form.value.mot),
  );
}

async function addName(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const form = parseForm(synonymForm, typed, visit.locale);
  if (!form.ok) return again(visit, "autres-noms", typed, form.errors);
  const said = vocabularyWords(visit.locale)("done.named", { name: form.value.mot });
  return kept(visit, "autres-noms", typed, "mot", said, (acting) =>
    addSynonym(acting, visit.id(), form.value.mot),
  );
}

async function removeName(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const name = typed["mot"] ?? "";
  const said = vocabularyWords(visit.locale)("done.unnamed", { name });
  return kept(visit, "autres-noms", typed, "mot", said, (acting) =>
    removeSynonym(acting, visit.id(), name),
  );
}

async function merge(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const form = parseForm(otherForm, typed, visit.locale);
  if (!form.ok) return again(visit, "fusion", typed, form.errors);
  const other = await otherNamed(visit, form.value.autre);
  if (!other)
    return again(visit, "fusion", typed, { autre: await unknown(visit, form.value.autre) });
  const { label } = await visit.acting.db.reading((db) => findSkill(db, visit.id()));
  const t = vocabularyWords(visit.locale);
  const said = t("done.merged", { name: label, into: form.value.autre });
  const to = tendUrl(visit.prefix, other.id);
  return kept(
    visit,
    "fusion",
    typed,
    "autre",
    said,
    (acting) => mergeSkills(acting, visit.platform.ties, visit.id(), other.id),
    to,
  );
}

async function relate(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const form = parseForm(relateForm, typed, visit.locale);
  if (!form.ok) return again(visit, "liens", typed, form.errors);
  const { autre, lien } = form.value;
  const other = await otherNamed(visit, autre);
  if (!other) return again(visit, "liens", typed, { autre: await unknown(visit, autre) });
  const said = vocabularyWords(visit.locale)("done.related");
  return kept(visit, "liens", typed, "autre", said, (acting) =>
    relateSkills(acting, visit.id(), other.id, lien),
  );
}

async function unrelate(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const said = vocabularyWords(visit.locale)("done.unrelated");
  return kept(visit, "liens", typed, "autre", said, (acting) =>
    partSkills(acting, visit.id(), Number(typed["autre"]) || 0),
  );
}

async function undo(visit: Visit): Promise<Response> {
  const t = vocabularyWords(visit.locale);
  const to = visit.prefix + changesPath;
  try {
    await undoChange(visit.acting, visit.platform.ties, visit.id());
    return visit.redirect(to, { text: t("done.undone") });
  } catch (refusal) {
    if (!(refusal instanceof Conflict)) throw refusal;
    return visit.redirect(to, { text: t(refusalKey(refusal)) });
  }
}

function otherNamed(visit: Visit, name: string) {
  return visit.acting.db.reading((db) => skillWithName(db, name));
}

async function unknown(visit: Visit, name: string): Promise<string> {
  const t = vocabularyWords(visit.locale);
  const near = await visit.acting.db.reading((db) => nearNames(db, name));
  const others = near.filter(({ id }) => id !== visit.id());
  const names = others.map(({ label }) => `« ${label} »`).join(", ");
  return names ? t("unknown.near", { names }) : t("unknown");
}

function again(visit: Visit, part: TendPart, typed: Typed, errors: FieldErrors) {
  return visit.reading((visit) => tendPage(visit, { part, typed, errors }));
}

type Keep = (acting: Acting) => Promise<{ changeId: number | undefined }>;

/** Does a change, says so with what undoes it; refused, the form comes back with the reason. */
async function kept(
  visit: Visit,
  part: TendPart,
  typed: Typed,
  field: "mot" | "autre",
  said: string,
  keep: Keep,
  to = tendUrl(visit.prefix, visit.id()),
): Promise<Response> {
  const t = vocabularyWords(visit.locale);
  try {
    const { changeId } = await keep(visit.acting);
    if (changeId === undefined) return visit.redirect(to, { text: t("done.same") });
    const action = `${visit.prefix}${changesPath}/${changeId}/annulation`;
    return visit.redirect(to, { text: said, undo: { action } });
  } catch (refusal) {
    if (!(refusal instanceof Conflict)) throw refusal;
    return again(visit, part, typed, { [field]: t(refusalKey(refusal)) });
  }
}

function refusalKey({ code }: Conflict) {
  const known = ["name-taken", "circle", "changed-since"] as const;
  return `error.${known.find((one) => one === code) ?? "changed-since"}` as const;
}
