import type { Acting } from "#kernel/acting";
import { Conflict, NotFound } from "#kernel/errors";
import { get, parseForm, post, type Route, type Typed, type Visit } from "#kernel/http";
import { contactsOf } from "#members";
import { answerForm, introductionForm } from "../forms.ts";
import { maySeeIntroduction } from "../permissions.ts";
import type { Posting } from "../postings/posting.ts";
import { findPosting, findPostings } from "../postings/queries.ts";
import { introductionsPath, introductionUrl, postingsPath, postingUrl } from "../urls.ts";
import { needsWords } from "../words.ts";
import { answerIntroduction } from "./answer.ts";
import { confirmMeeting } from "./confirm-meeting.ts";
import {
  IntroductionPage,
  IntroductionState,
  type IntroductionPageProps,
} from "./introduction-page.tsx";
import { standing, type Introduced, type Introduction } from "./introduction.ts";
import { proposeIntroduction } from "./propose.ts";
import { findIntroduction } from "./queries.ts";
import { whoAnswers } from "./who-answers.ts";

export const routes: Route[] = [
  post(`${postingsPath.need}/:id/mises-en-relation`, "member", propose),
  post(`${postingsPath.need}/:id/aide`, "member", offerHelp),
  get(`${introductionsPath}/:id`, "member", showIntroduction),
  get(`${introductionsPath}/:id/etat`, "member", showState),
  post(`${introductionsPath}/:id/reponse`, "member", answer),
  post(`${introductionsPath}/:id/rencontre`, "member", confirm),
];

async function propose(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const form = parseForm(introductionForm, typed, visit.locale);
  if (!form.ok) throw new NotFound();
  const { helper: helperId, offer: offerId } = form.value;
  const need = await seenNeed(visit);
  // A facilitator who proposes for the need of someone who does not sign in says yes for her.
  const acting = await visit.actingForOwner(need.personId);
  return proposing(visit, acting, typed, { need, helperId, offerId }, "introduction.proposed");
}

/** "Je peux aider": one proposes oneself. */
async function offerHelp(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const { acting } = visit;
  const proposal = { need: await seenNeed(visit), helperId: acting.person.id };
  return proposing(visit, acting, typed, proposal, "introduction.helping");
}

function seenNeed(visit: Visit): Promise<Posting> {
  const { looking } = visit;
  return looking.db.reading((db) => findPosting({ ...looking, db }, "need", visit.id()));
}

async function proposing(
  visit: Visit,
  acting: Acting,
  typed: Typed,
  { need, helperId, offerId }: { need: Posting; helperId: number; offerId?: number },
  said: "introduction.proposed" | "introduction.helping",
): Promise<Response> {
  const t = needsWords(visit.locale);
  const back = postingUrl(visit.prefix, need);
  try {
    await visit.once("introductions.propose", typed, acting, async (acting) => {
      await proposeIntroduction(acting, { needId: need.id, helperId, offerId });
      return back;
    });
    return visit.redirect(back, { text: t(said) });
  } catch (refusal) {
    if (refusal instanceof Conflict && refusal.code === "not-available")
      return visit.redirect(back, { text: t("introduction.unavailable") });
    throw refusal;
  }
}

async function showIntroduction(visit: Visit): Promise<Response> {
  const props = await pageProps(visit);
  return visit.page(
    needsWords(visit.locale)("introduction.title"),
    <IntroductionPage {...props} />,
  );
}

async function showState(visit: Visit): Promise<Response> {
  return visit.fragment(<IntroductionState {...await pageProps(visit)} />);
}

async function pageProps(visit: Visit): Promise<IntroductionPageProps> {
  const { acting } = visit;
  const introduction = await findIntroduction(acting, visit.id());
  if (!maySeeIntroduction(acting, introduction)) throw new NotFound();
  const [need] = await findPostings(acting, "need", [introduction.needId]);
  if (!need) throw new NotFound();
  const answering = whoAnswers(acting, introduction);
  const now = standing(introduction, answering?.personId, acting.clock());
  const onBehalf = answering !== undefined && answering.personId !== acting.person.id;
  return {
    introduction,
    need,
    answering,
    onBehalf,
    standing: now,
    contact: await contact(acting, introduction, answering, now),
  };
}

async function contact(
  acting: Acting,
  introduction: Introduction,
  answering: Introduced | undefined,
  now: string,
): Promise<IntroductionPageProps["contact"]> {
  if (now !== "accepted" || !answering) return undefined;
  const other = introduction.people.find(({ personId }) => personId !== answering.personId)!;
  const [found] = await contactsOf(acting.db, [other.personId]);
  return found && { name: found.name, email: found.email };
}

async function answer(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const form = parseForm(answerForm, typed, visit.locale);
  if (!form.ok) throw new NotFound();
  const id = visit.id();
  const acting = await visit.actingFor(form.value.pour);
  const to = introductionUrl(visit.prefix, id);
  await visit.once("introductions.answer", typed, acting, async (acting) => {
    await answerIntroduction(acting, id, form.value.answer);
    return to;
  });
  const said = form.value.answer === "yes" ? "introduction.savedYes" : "introduction.savedNo";
  return visit.redirect(to, { text: needsWords(visit.locale)(said) });
}

async function confirm(visit: Visit): Promise<Response> {
  const { pour } = await visit.typed();
  const id = visit.id();
  const acting = await visit.actingFor(Number(pour) || undefined);
  await confirmMeeting(acting, id);
  const introduction = await acting.db.reading((db) => findIntroduction({ ...acting, db }, id));
  const back = `${visit.prefix}${postingsPath.need}/${introduction.needId}`;
  return visit.redirect(back, { text: needsWords(visit.locale)("introduction.confirmed") });
}
