import { isFacilitator, type Acting } from "#kernel/acting";
import type { Visit } from "#kernel/http";
import { peopleNamed } from "#members";
import { Card, CardList, LinkButton, PostButton, Section } from "#ui";
import { standing, type Introduction } from "./introductions/introduction.ts";
import { introductionsOfNeed } from "./introductions/queries.ts";
import { findMatches } from "./matching/find-matches.ts";
import { MatchesSection } from "./matching/matches-section.tsx";
import { PostingPage } from "./pages/posting-page.tsx";
import { ThreadPiece } from "./pages/thread-piece.tsx";
import { mayEdit, mayTellOutcome, maySeeIntroduction } from "./permissions.ts";
import type { Posting, PostingKind } from "./postings/posting.ts";
import { findPosting, isWithdrawn } from "./postings/queries.ts";
import { outcomesOf } from "./tell-outcome.ts";
import { introductionUrl, postingActUrl, postingUrl } from "./urls.ts";
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
      <YourIntroductions prefix={prefix} acting={acting} introductions={introductions} />
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

/** The one filled button: tell what came of it, when it is one's own or one has met; else help. */
function MainAction({ prefix, acting, need, introductions }: MainActionProps) {
  const t = useNeedsWords();
  const met = introductions
    .filter(({ metAt }) => metAt)
    .flatMap(({ people }) => people.map((one) => one.personId));
  if (mayTellOutcome(acting, need, met))
    return (
      <LinkButton weight="filled" icon="speech" href={postingActUrl(prefix, need, "suite")}>
        {t("outcome.tell")}
      </LinkButton>
    );
  const involved = introductions.some(({ people }) =>
    people.some(({ personId }) => personId === acting.person.id),
  );
  if (involved || need.personId === acting.person.id) return null;
  return (
    <PostButton weight="filled" icon="hand" action={postingActUrl(prefix, need, "aide")}>
      {t("help")}
    </PostButton>
  );
}

async function matchesSection(visit: Visit, need: Posting, introductions: Introduction[]) {
  const { acting, platform } = visit;
  const matches = await findMatches(acting, platform.candidates, need, mostMatches);
  const known = introductions.filter((introduction) => maySeeIntroduction(acting, introduction));
  const proposed = new Set(
    known.flatMap(({ people }) =>
      people.filter(({ side }) => side === "helps").map(({ personId }) => personId),
    ),
  );
  return (
    <MatchesSection
      needId={need.id}
      matches={matches.filter(({ personId }) => personId !== acting.person.id)}
      own={mayEdit(acting, need)}
      proposed={proposed}
    />
  );
}

/** Told only to the people put in touch, and for those who do not sign in, to facilitators. */
function YourIntroductions({ prefix, acting, introductions }: Omit<MainActionProps, "need">) {
  const t = useNeedsWords();
  const mine = introductions.filter((introduction) => maySeeIntroduction(acting, introduction));
  if (mine.length === 0) return null;
  return (
    <Section title={t("yours.title")}>
      <CardList>
        {mine.map((introduction) => {
          const others = introduction.people.filter(
            ({ personId }) => personId !== acting.person.id,
          );
          const now = standing(introduction, acting.person.id, acting.clock());
          return (
            <Card
              key={introduction.id}
              title={t("yours.with", { name: others.map(({ name }) => name).join(", ") })}
              href={introductionUrl(prefix, introduction.id)}
              kind={{ hue: "offer", icon: "link", label: t("introduction.title") }}
              state={{ text: t(`standing.${now}`) }}
              forYou={now === "asked"}
            />
          );
        })}
      </CardList>
    </Section>
  );
}
