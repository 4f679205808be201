import { isFacilitator, type Acting } from "#kernel/acting";
import { refusedEntrance, type Visit } from "#kernel/http";
import { threadUrl } from "#kernel/subjects";
import { appearances, collectivesWithIds, notedBy, peopleActedFor, peopleNamed } from "#members";
import { alliesOf } from "./allies/ally.ts";
import { AlliesSection } from "./allies/allies-section.tsx";
import { alliesToMeet } from "./allies/meet-allies.ts";
import { similarNeeds } from "./allies/similar.ts";
import { inTouch, isPartOf, type Introduction } from "./introductions/introduction.ts";
import {
  introductionsListed,
  IntroductionsSection,
} from "./introductions/introductions-section.tsx";
import { introductionsOfNeed, introductionsOfOffer } from "./introductions/queries.ts";
import { findMatches, mostLookedAt } from "./matching/find-matches.ts";
import { together } from "./matching/together.ts";
import { TogetherSection } from "./matching/together-section.tsx";
import { partsSought } from "./matching/what-is-sought.ts";
import { MatchesSection } from "./matching/matches-section.tsx";
import { Gestures } from "./pages/gestures.tsx";
import { PostingPage, PublicPostingPage } from "./pages/posting-page.tsx";
import { StatesSection } from "./pages/states-section.tsx";
import { ThreadPiece } from "./pages/thread-piece.tsx";
import { mayEdit, mayTellOutcome } from "./permissions.ts";
import type { Posting, PostingKind } from "./postings/posting.ts";
import { findPosting, findPostingOrNone, readersOf } from "./postings/queries.ts";
import { statesOf } from "./states/queries.ts";
import { outcomesOf } from "./tell-outcome.ts";
import { OwnSuggestion } from "./unsuited/own-suggestion.tsx";
import { isUnsuited } from "./unsuited/queries.ts";
import { postingUrl } from "./urls.ts";

const mostMatches = 5;
const mostSimilar = 3;

export async function showPosting(visit: Visit, kind: PostingKind): Promise<Response> {
  if (!visit.viewer) return showToVisitor(visit, kind);
  const { acting, platform, prefix } = visit;
  const posting = await findPosting(acting, kind, visit.id());
  const url = postingUrl(prefix, posting);
  if (visit.context.req.path !== url) return visit.moved(url);
  const ref = { kind, id: posting.id };
  const owner = await visit.actingForOwner(posting.personId);
  const introductions = await introductionsAbout(acting, kind, posting.id);
  const now = acting.clock();
  const actions = await platform.subjects.actions(acting, ref);
  const sections = await platform.subjects.sections(acting, ref);
  return visit.page(
    posting.title,
    <PostingPage
      posting={posting}
      collective={await collectiveOf(acting, posting)}
      readers={await readersSeen(owner, posting)}
      enteredBy={await whoNoted(acting, posting)}
      viewerId={acting.person.id}
      stations={await platform.subjects.thread(acting, ref)}
      outcomes={posting.closedAt ? await outcomesOf(acting, posting.id) : []}
      gestures={
        <Gestures
          posting={posting}
          mayEdit={mayEdit(owner, posting)}
          mayTell={kind === "need" && mayTellOutcome(owner, posting, metIn(introductions, now))}
          involved={introductions.some((one) => isPartOf(one, acting.person.id, now))}
          ally={kind === "need" && (await isAlly(acting, posting.id))}
          own={posting.personId === acting.person.id}
          others={await peopleActedFor(acting)}
          actions={actions}
        />
      }
      sections={sections}
    >
      <IntroductionsSection acting={acting} listed={introductionsListed(acting, introductions)} />
      {kind === "need" && (await aroundNeed(visit, posting, introductions))}
      {kind === "need" && (await statesSection(owner, posting))}
    </PostingPage>,
  );
}

async function introductionsAbout(acting: Acting, kind: PostingKind, id: number) {
  if (kind === "need") return introductionsOfNeed(acting, id);
  // One about a need, through this offer, stands on the page of the need.
  return (await introductionsOfOffer(acting, id)).filter(({ needId }) => needId === null);
}

/** What was said to everyone, for who is not signed in; for anything else one signs in first. */
async function showToVisitor(visit: Visit, kind: PostingKind): Promise<Response> {
  const { looking, prefix } = visit;
  const posting = await findPostingOrNone(looking, kind, visit.id());
  if (!posting) return refusedEntrance(visit, "member")!;
  const url = postingUrl(prefix, posting);
  if (visit.context.req.path !== url) return visit.moved(url);
  return visit.page(
    posting.title,
    <PublicPostingPage posting={posting} collective={await collectiveOf(looking, posting)} />,
    { description: posting.details.slice(0, 200) || posting.title },
  );
}

export async function showThread(visit: Visit, kind: PostingKind): Promise<Response> {
  const { acting, platform } = visit;
  const posting = await findPosting(acting, kind, visit.id());
  const stations = await platform.subjects.thread(acting, { kind, id: posting.id });
  return visit.fragment(
    <ThreadPiece
      stations={stations}
      open={!posting.closedAt}
      href={threadUrl(visit.prefix, posting)}
    />,
  );
}

async function collectiveOf({ db }: Pick<Acting, "db">, { collectiveId }: Posting) {
  if (!collectiveId) return undefined;
  return (await collectivesWithIds(db, [collectiveId])).get(collectiveId);
}

/** Who was chosen to read it, told to those who may change it. */
async function readersSeen(owner: Acting, posting: Posting): Promise<string[]> {
  if (posting.audience !== "chosen" || !mayEdit(owner, posting)) return [];
  const readers = await readersOf(owner.db, posting.kind, posting.id);
  return [...(await peopleNamed(owner.db, readers)).values()].map(({ name }) => name);
}

/** Nobody, where it may not be known whose it is. */
async function whoNoted(acting: Acting, { personId, enteredById }: Posting) {
  if (personId === null || enteredById === null) return undefined;
  const noted = { personId, enteredById };
  return (await notedBy(acting, [noted]))(noted);
}

const metIn = (introductions: Introduction[], now: Date) =>
  introductions
    .filter(({ metAt }) => metAt)
    .flatMap((one) => inTouch(one, now).map(({ personId }) => personId));

async function isAlly(acting: Acting, needId: number): Promise<boolean> {
  const allies = await alliesOf(acting, needId);
  return allies.some(({ personId }) => personId === acting.person.id);
}

/** Who seeks the same, and while it is open, who could help. */
async function aroundNeed(visit: Visit, need: Posting, introductions: Introduction[]) {
  const { acting } = visit;
  const allies = await alliesOf(acting, need.id);
  const nameOf = await appearances(
    acting,
    allies.map(({ personId }) => personId),
  );
  const waits = need.state === "open" || need.state === "taken";
  const similar = waits ? await similarNeeds(acting, need, mostSimilar) : [];
  return (
    <>
      <AlliesSection
        needId={need.id}
        allies={allies.map(({ personId }) => nameOf(personId))}
        meet={waits ? await alliesToMeet(acting, need) : []}
        similar={similar}
        seekers={await peopleNamed(
          acting.db,
          similar.flatMap(({ personId }) => personId ?? []),
        )}
      />
      {waits && (await matchesSection(visit, need, introductions))}
    </>
  );
}

async function matchesSection(visit: Visit, need: Posting, introductions: Introduction[]) {
  const { acting, platform } = visit;
  const found = await findMatches(acting, platform.candidates, need, mostLookedAt);
  const matches = found.slice(0, mostMatches);
  const unsuited = await isUnsuited(acting, need.id);
  const suggested = unsuited || found.some(({ personId }) => personId === acting.person.id);
  const known = introductionsListed(acting, introductions);
  const proposed = new Set(
    known.flatMap(({ people }) =>
      people.filter(({ side }) => side === "helps").map(({ personId }) => personId),
    ),
  );
  const others = matches.filter(({ personId }) => personId !== acting.person.id);
  // Someone is on it: that nobody else is found is no news.
  if (others.length === 0 && known.length > 0) return null;
  const own = need.personId === acting.person.id;
  return (
    <>
      {suggested && !own && <OwnSuggestion need={need} unsuited={unsuited} />}
      <MatchesSection
        needId={need.id}
        matches={others}
        own={own}
        unnamed={own && need.hidden}
        proposed={proposed}
      />
      <TogetherSection parts={together(partsSought(need), found)} />
    </>
  );
}

/** Where it stood, with dates and by whose word: for those whose need it is, and for facilitators. */
async function statesSection(owner: Acting, need: Posting) {
  if (!mayEdit(owner, need) && !isFacilitator(owner.person)) return null;
  const states = await statesOf(owner, need.id);
  const ids = states.flatMap(({ byId, onBehalfOfId }) => onBehalfOfId ?? byId ?? []);
  const veiled = need.personId === null ? ids : [];
  return <StatesSection states={states} nameOf={await appearances(owner, ids, veiled)} />;
}
