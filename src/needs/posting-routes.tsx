import { isFacilitator, type Acting } from "#kernel/acting";
import type { Visit } from "#kernel/http";
import { peopleNamed } from "#members";
import { LinkButton, PostButton } from "#ui";
import { inTouch, isPartOf, type Introduction } from "./introductions/introduction.ts";
import {
  introductionsListed,
  IntroductionsSection,
} from "./introductions/introductions-section.tsx";
import { introductionsOfNeed } from "./introductions/queries.ts";
import { findMatches } from "./matching/find-matches.ts";
import { MatchesSection } from "./matching/matches-section.tsx";
import { PostingPage } from "./pages/posting-page.tsx";
import { ThreadPiece } from "./pages/thread-piece.tsx";
import { mayEdit, mayTellOutcome } from "./permissions.ts";
import type { Posting, PostingKind } from "./postings/posting.ts";
import { findPosting, isWithdrawn } from "./postings/queries.ts";
import { outcomesOf } from "./tell-outcome.ts";
import { postingActUrl, postingUrl } from "./urls.ts";
import { useNeedsWords } from "./words.ts";

const mostMatches = 5;

export async function showPosting(visit: Visit, kind: PostingKind): Promise<Response> {
  const { acting, platform, prefix } = visit;
  const posting = await findPosting(acting, kind, visit.id());
  const url = postingUrl(prefix, posting);
  if (visit.context.req.path !== url) return visit.moved(url);
  const ref = { kind, id: posting.id };
  const introductions = kind === "need" ? await introductionsOfNeed(acting, posting.id) : [];
  const answered = posting.closedAt !== null;
  return visit.page(
    posting.title,
    <PostingPage
      posting={posting}
      withdrawn={await isWithdrawn(acting, kind, posting.id)}
      enteredBy={await whoNoted(acting, posting)}
      mayEdit={mayEdit(acting, posting)}
      mainAction={
        kind === "need" && !answered ? (
          <MainAction
            prefix={prefix}
            acting={acting}
            need={posting}
            introductions={introductions}
          />
        ) : undefined
      }
      actions={answered || kind === "offer" ? await platform.subjects.actions(acting, ref) : []}
      stations={await platform.subjects.thread(acting, ref)}
      outcomes={answered ? await outcomesOf(acting, posting.id) : []}
    >
      <IntroductionsSection acting={acting} listed={introductionsListed(acting, introductions)} />
      {kind === "need" && !answered && (await matchesSection(visit, posting, introductions))}
    </PostingPage>,
  );
}

export async function showThread(visit: Visit, kind: PostingKind): Promise<Response> {
  const { acting, platform } = visit;
  const posting = await findPosting(acting, kind, visit.id());
  const stations = await platform.subjects.thread(acting, { kind, id: posting.id });
  return visit.fragment(<ThreadPiece stations={stations} open={!posting.closedAt} />);
}

/** How something was said is for that person and the facilitators only. */
async function whoNoted(
  { db, person }: Acting,
  { personId, enteredById }: Posting,
): Promise<string | undefined> {
  const told = personId !== enteredById && (person.id === personId || isFacilitator(person));
  return told ? (await peopleNamed(db, [enteredById])).get(enteredById)?.name : undefined;
}

type MainActionProps = {
  prefix: string;
  acting: Acting;
  need: Posting;
  introductions: Introduction[];
};

/** The filled button: tell what came of it, when one may; else help. */
function MainAction({ prefix, acting, need, introductions }: MainActionProps) {
  const t = useNeedsWords();
  const now = acting.clock();
  const met = introductions
    .filter(({ metAt }) => metAt)
    .flatMap((one) => inTouch(one, now).map(({ personId }) => personId));
  const involved = introductions.some((one) => isPartOf(one, acting.person.id, now));
  const mayTell = mayTellOutcome(acting, need, met);
  return (
    <>
      {mayTell && (
        <LinkButton weight="filled" icon="speech" href={postingActUrl(prefix, need, "suite")}>
          {t("outcome.tell")}
        </LinkButton>
      )}
      {!involved && need.personId !== acting.person.id && (
        <PostButton
          weight={mayTell ? "outlined" : "filled"}
          icon="hand"
          action={postingActUrl(prefix, need, "aide")}
        >
          {t("help")}
        </PostButton>
      )}
    </>
  );
}

async function matchesSection(visit: Visit, need: Posting, introductions: Introduction[]) {
  const { acting, platform } = visit;
  const matches = await findMatches(acting, platform.candidates, need, mostMatches);
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
  return <MatchesSection needId={need.id} matches={others} own={own} proposed={proposed} />;
}
