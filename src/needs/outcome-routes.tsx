import {
  get,
  parseForm,
  post,
  type FieldErrors,
  type Route,
  type Typed,
  type Visit,
} from "#kernel/http";
import { outcomeForm } from "./forms.ts";
import { inTouch } from "./introductions/introduction.ts";
import { introductionsOfNeed } from "./introductions/queries.ts";
import { whoAnswers } from "./introductions/who-answers.ts";
import { OutcomePage } from "./pages/outcome-page.tsx";
import { findPosting } from "./postings/queries.ts";
import { tellOutcome } from "./tell-outcome.ts";
import { postingsPath, postingUrl } from "./urls.ts";
import { needsWords } from "./words.ts";

export const outcomeRoutes: Route[] = [
  get(`${postingsPath.need}/:id/suite`, "member", (visit) => outcomePage(visit)),
  post(`${postingsPath.need}/:id/suite`, "member", saveOutcome),
];

async function outcomePage(visit: Visit, typed?: Typed, errors?: FieldErrors): Promise<Response> {
  const { acting, prefix } = visit;
  const need = await findPosting(acting, "need", visit.id());
  const introductions = await introductionsOfNeed(acting, need.id);
  const now = acting.clock();
  // Who is in touch with whom is theirs alone until they have met.
  const accepted = introductions.filter(
    (one) => !one.metAt && whoAnswers(acting, one) !== undefined && inTouch(one, now).length > 0,
  );
  return visit.page(
    needsWords(visit.locale)("outcome.title"),
    <OutcomePage prefix={prefix} need={need} accepted={accepted} typed={typed} errors={errors} />,
    { status: errors ? 422 : 200 },
  );
}

async function saveOutcome(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const t = needsWords(visit.locale);
  const sentences = typed["happened"]?.trim() ? {} : { happened: t("outcome.happened.missing") };
  const form = parseForm(outcomeForm, typed, visit.locale, sentences);
  if (!form.ok) return visit.reading((visit) => outcomePage(visit, typed, form.errors));
  const id = visit.id();
  const { looking } = visit;
  const need = await looking.db.reading((db) => findPosting({ ...looking, db }, "need", id));
  const acting = await visit.actingForOwner(need.personId);
  const to = await visit.once("need.outcome", typed, acting, async (acting) => {
    await tellOutcome(acting, id, form.value);
    return postingUrl(visit.prefix, need);
  });
  return visit.redirect(to, { text: t("outcome.saved") });
}
