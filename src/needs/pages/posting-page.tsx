import { writeCalendarDay } from "#kernel/i18n";
import { threadUrl, type PageSection, type Station } from "#kernel/subjects";
import { collectiveUrl, memberUrl, skillUrl, welcomeUrl, type Collective } from "#members";
import {
  ActionBar,
  LinkButton,
  LiveRegion,
  PageBody,
  PageHead,
  Section,
  Tag,
  TypedText,
  useView,
} from "#ui";
import type { ComponentChildren } from "preact";
import { Since, usePostingKind, usePostingState } from "../postings/posting-card.tsx";
import type { Posting } from "../postings/posting.ts";
import { postingActUrl, postingUrl } from "../urls.ts";
import { useNeedsWords } from "../words.ts";
import { ThreadPiece } from "./thread-piece.tsx";

export type PostingPageProps = {
  posting: Posting;
  /** In whose name it is said. */
  collective?: Collective;
  /** Who was chosen to read it, for who may know. */
  readers: string[];
  /** Who noted it for someone, told to those two and to facilitators only. */
  enteredBy?: string;
  viewerId: number;
  gestures: ComponentChildren;
  stations: Station[];
  /** What came of it, told first once a need was answered. */
  outcomes: { id: number; happened: string; leftBehind: string }[];
  /** What other domains show on its page. */
  sections: PageSection[];
  children?: ComponentChildren;
};

export function PostingPage(props: PostingPageProps) {
  const { posting, outcomes, stations, sections, children } = props;
  const view = useView();
  const prefix = view.community?.prefix ?? "";
  const fragment = postingActUrl(prefix, posting, "fil");
  return (
    <PageBody
      lead={
        <>
          <PostingHead {...props} />
          {outcomes.length > 0 && <Outcomes outcomes={outcomes} />}
          {posting.details && <Details posting={posting} answered={outcomes.length > 0} />}
          <Subjects posting={posting} />
          {props.gestures}
        </>
      }
      aside={
        <LiveRegion src={fragment} topics={[`${posting.kind}-${posting.id}`]}>
          <ThreadPiece
            stations={stations}
            open={!posting.closedAt}
            href={threadUrl(prefix, posting)}
          />
        </LiveRegion>
      }
    >
      {children}
      {sections.map(({ title, body }) => (
        <Section key={title} title={title}>
          {body}
        </Section>
      ))}
    </PageBody>
  );
}

/** What anybody may read: what was said to everyone, without what came of it, which is members'. */
export function PublicPostingPage(props: { posting: Posting; collective?: Collective }) {
  const { posting, collective } = props;
  const t = useNeedsWords();
  const prefix = useView().community?.prefix ?? "";
  const by = posting.person?.name ?? t("someone");
  return (
    <>
      <PageHead
        title={posting.title}
        kind={usePostingKind(posting.kind, posting.aim)}
        state={usePostingState(posting)}
        meta={[by, ...usePlainFacts(posting, collective)]}
      />
      {posting.details && <TypedText text={posting.details} />}
      <Subjects posting={posting} />
      <ActionBar>
        <LinkButton weight="filled" href={welcomeUrl(prefix, postingUrl(prefix, posting))}>
          {t("public.enter")}
        </LinkButton>
      </ActionBar>
    </>
  );
}

/** Once answered, what was asked comes after what came of it, and says what it is. */
function Details({ posting, answered }: { posting: Posting; answered: boolean }) {
  const t = useNeedsWords();
  const text = <TypedText text={posting.details} />;
  return answered ? <Section title={t("asked.title")}>{text}</Section> : text;
}

function Subjects({ posting }: { posting: Posting }) {
  const prefix = useView().community?.prefix ?? "";
  if (posting.skills.length === 0) return null;
  return (
    <p class="tags">
      {posting.skills.map(({ id, label }) => (
        <Tag key={id} tag={{ label, href: skillUrl(prefix, { id, label }) }} />
      ))}
    </p>
  );
}

function PostingHead(props: PostingPageProps) {
  const { posting, collective, readers, enteredBy } = props;
  const t = useNeedsWords();
  const audience =
    readers.length > 0
      ? t("readers", { names: readers.join(", ") })
      : t(`audience.${posting.audience}.short`);
  const facts = usePlainFacts(posting, collective);
  return (
    <PageHead
      title={posting.title}
      kind={usePostingKind(posting.kind, posting.aim)}
      state={usePostingState(posting)}
      vt={`${posting.kind}-${posting.id}`}
      meta={[
        <By {...props} />,
        ...facts,
        posting.since && <Since posting={posting} />,
        enteredBy && t("enteredBy", { name: enteredBy }),
        posting.audience !== "members" && audience,
      ].filter(Boolean)}
    />
  );
}

/** Whose it is, as far as who looks may know; oneself is told that one's name is withheld. */
function By({ posting, viewerId }: PostingPageProps) {
  const t = useNeedsWords();
  const prefix = useView().community?.prefix ?? "";
  const { person, hidden } = posting;
  if (!person) return <>{t("someone")}</>;
  if (hidden && person.id === viewerId) return <>{t("you.hidden")}</>;
  return <a href={memberUrl(prefix, person)}>{person.name}</a>;
}

function usePlainFacts(posting: Posting, collective: Collective | undefined): ComponentChildren[] {
  const t = useNeedsWords();
  const { locale, community } = useView();
  const { horizonOn, aim } = posting;
  const day = horizonOn && writeCalendarDay(locale, horizonOn);
  return [
    collective && (
      <a href={collectiveUrl(community?.prefix ?? "", collective)}>
        {t("collective.for", { name: collective.name })}
      </a>
    ),
    posting.place,
    posting.remote ? t("place.remote") : "",
    day && t(aim === "call" ? "horizon.deadline" : "horizon.by", { day }),
  ].filter(Boolean);
}

function Outcomes({ outcomes }: Pick<PostingPageProps, "outcomes">) {
  const t = useNeedsWords();
  return (
    <Section title={t("answered.title")}>
      {outcomes.map(({ id, happened, leftBehind }) => (
        <TypedText key={id} text={[happened, leftBehind].filter(Boolean).join("\n\n")} />
      ))}
    </Section>
  );
}

/** Where a posting is found, for links in running text. */
export function PostingLink({
  posting,
}: {
  posting: { kind: "need" | "offer"; id: number; title: string };
}) {
  const prefix = useView().community?.prefix ?? "";
  return <a href={postingUrl(prefix, posting)}>{posting.title}</a>;
}
