import { concerned, type Acting } from "#kernel/acting";
import { Conflict, NotFound } from "#kernel/errors";
import { get, parseForm, post, type Route, type Typed, type Visit } from "#kernel/http";
import { answerForm, introductionForm } from "../forms.ts";
import { maySeeIntroduction } from "../permissions.ts";
import type { Posting, PostingKind } from "../postings/posting.ts";
import { findPosting } from "../postings/queries.ts";
import { introductionsPath, introductionUrl, postingsPath, postingUrl } from "../urls.ts";
import { postingsAbout } from "./about.ts";
import { answerIntroduction } from "./answer.ts";
import { contactsFor } from "./contacts.ts";
import { confirmMeeting } from "./confirm-meeting.ts";
import { IntroductionPage, IntroductionState } from "./introduction-page.tsx";
import type { IntroductionPageProps } from "./introduction-page.tsx";
import { standing } from "./introduction.ts";
import { newRoutes } from "./new-routes.tsx";
import { proposeInterest } from "./propose-interest.ts";
import { proposeIntroduction } from "./propose.ts";
import { findIntroduction } from "./queries.ts";
import { refusalWords } from "./refusals.ts";
import { stepBack } from "./step-back.ts";
import { whoAnswers } from "./who-answers.ts";
import { introductionWords } from "./words.ts";

export const routes: Route[] = [
  ...newRoutes,
  post(`${postingsPath.need}/:id/mises-en-relation`, "member", propose),
  post(`${postingsPath.need}/:id/aide`, "member", offerHelp),
  post(`${postingsPath.offer}/:id/interet`, "member", beInterested),
  get(`${introductionsPath}/:id`, "member", showIntroduction),
  get(`${introductionsPath}/:id/etat`, "member", showState),
  post(`${introductionsPath}/:id/reponse`, "member", answer),
  post(`${introductionsPath}/:id/retrait`, "member", leave),
  post(`${introductionsPath}/:id/rencontre`, "member", confirm),
];

async function propose(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const form = parseForm(introductionForm, typed, visit.locale);
  if (!form.ok) throw new NotFound();
  const { helper: helperId, offer: offerId } = form.value;
  const need = await seen(visit, "need");
  // A facilitator who proposes for the need of someone who does not sign in says yes for her.
  const acting = await visit.actingForOwner(need.personId);
  const proposal = { needId: need.id, helperId, offerId };
  return proposing(visit, acting, typed, need, "proposed", (acting) =>
    proposeIntroduction(acting, proposal),
  );
}

/** "Je peux aider": one proposes oneself, or the person one acts for. */
async function offerHelp(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const acting = await visit.actingFor(Number(typed["pour"]) || undefined);
  const need = await seen(visit, "need");
  return proposing(visit, acting, typed, need, "helping", (acting) =>
    proposeIntroduction(acting, { needId: need.id, helperId: concerned(acting).id }),
  );
}

/** "Cela m'intéresse", of an offer: for oneself, or for the person one acts for. */
async function beInterested(visit: Visit): Promise<Response> {
  const typed = await visit.typed();
  const acting = await visit.actingFor(Number(typed["pour"]) || undefined);
  const offer = await seen(visit, "offer");
  return proposing(visit, acting, typed, offer, "interested", (acting) =>
    proposeInterest(acting, offer.id),
  );
}

function seen(visit: Visit, kind: PostingKind): Promise<Posting> {
  const { looking } = visit;
  return looking.db.reading((db) => findPosting({ ...looking, db }, kind, visit.id()));
}

async function proposing(
  visit: Visit,
  acting: Acting,
  typed: Typed,
  posting: Posting,
  said: "proposed" | "helping" | "interested",
  act: (acting: Acting) => Promise<{ id: number }>,
): Promise<Response> {
  const t = introductionWords(visit.locale);
  const back = postingUrl(visit.prefix, posting);
  try {
    const to = await visit.once(`introductions.${said}`, typed, acting, async (acting) => {
      const { id } = await act(acting);
      const introduction = await findIntroduction(acting, id);
      const now = standing(introduction, concerned(acting).id, acting.clock());
      return now === "accepted" ? introductionUrl(visit.prefix, id) : back;
    });
    return visit.redirect(to, { text: t(to === back ? said : "joined") });
  } catch (refusal) {
    const text = refusal instanceof Conflict && refusalWords(visit.locale, refusal);
    if (!text) throw refusal;
    return visit.redirect(back, { text });
  }
}

async function showIntroduction(visit: Visit): Promise<Response> {
  const { acting, platform } = visit;
  const props = await pageProps(visit);
  const ref = { kind: "introduction", id: props.introduction.id };
  const inTouch = props.contacts.length > 0 || props.standing === "met";
  return visit.page(
    introductionWords(visit.locale)("title"),
    <IntroductionPage
      {...props}
      sections={props.answering && inTouch ? await platform.subjects.sections(acting, ref) : []}
    />,
  );
}

async function showState(visit: Visit): Promise<Response> {
  return visit.fragment(<IntroductionState {...await pageProps(visit)} />);
}

async function pageProps(visit: Visit): Promise<IntroductionPageProps> {
  const { acting } = visit;
  const introduction = await findIntroduction(acting, visit.id());
  if (!maySeeIntroduction(acting, introduction)) throw new NotFound();
  const posting = (await postingsAbout(acting, [introduction]))(introduction);
  const answering = whoAnswers(acting, introduction);
  const now = standing(introduction, answering?.personId, acting.clock());
  const onBehalf = answering !== undefined && answering.personId !== acting.person.id;
  const reached = now === "accepted" && answering;
  const contacts = reached ? await contactsFor(acting, introduction, reached) : [];
  return { introduction, posting, answering, onBehalf, standing: now, contacts };
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
  const said = form.value.answer === "yes" ? "savedYes" : "savedNo";
  return visit.redirect(to, { text: introductionWords(visit.locale)(said) });
}

async function leave(visit: Visit): Promise<Response> {
  const { pour } = await visit.typed();
  const id = visit.id();
  const acting = await visit.actingFor(Number(pour) || undefined);
  await stepBack(acting, id);
  return visit.redirect(introductionUrl(visit.prefix, id), {
    text: introductionWords(visit.locale)("steppedBack"),
  });
}

async function confirm(visit: Visit): Promise<Response> {
  const { pour } = await visit.typed();
  const id = visit.id();
  const acting = await visit.actingFor(Number(pour) || undefined);
  await confirmMeeting(acting, id);
  const about = await acting.db.reading(async (db) => {
    const introduction = await findIntroduction({ ...acting, db }, id);
    return (await postingsAbout({ ...acting, db }, [introduction]))(introduction);
  });
  const back = about ? postingUrl(visit.prefix, about) : introductionUrl(visit.prefix, id);
  return visit.redirect(back, { text: introductionWords(visit.locale)("confirmed") });
}
