import type { Action, Station } from "#kernel/subjects";
import { memberUrl } from "#members";
import {
  ActionBar,
  LinkButton,
  LiveRegion,
  PageBody,
  PageHead,
  PostButton,
  Section,
  Time,
  TypedText,
  useView,
} from "#ui";
import type { ComponentChildren } from "preact";
import { ThreadPiece } from "./thread-piece.tsx";
import { usePostingKind } from "../postings/posting-card.tsx";
import type { Posting } from "../postings/posting.ts";
import { postingActUrl, postingUrl } from "../urls.ts";
import { useNeedsWords } from "../words.ts";

export type PostingPageProps = {
  posting: Posting;
  withdrawn: boolean;
  /** Who noted it for someone, told to those two and to facilitators only. */
  enteredBy?: string;
  mayEdit: boolean;
  /** The one thing to do now, before what other domains propose. */
  mainAction?: ComponentChildren;
  /** What other domains let one do about it, the most useful first. */
  actions: Action[];
  stations: Station[];
  /** What came of it, told first once a need was answered. */
  outcomes: { id: number; happened: string; leftBehind: string }[];
  children?: ComponentChildren;
};

export function PostingPage(props: PostingPageProps) {
  const { posting, outcomes, stations, children } = props;
  const view = useView();
  const prefix = view.community?.prefix ?? "";
  const fragment = postingActUrl(prefix, posting, "fil");
  const topics = [`${posting.kind}-${posting.id}`];
  return (
    <PageBody
      lead={
        <>
          <PostingHead {...props} />
          {outcomes.length > 0 && <Outcomes outcomes={outcomes} />}
          {posting.details && <Details posting={posting} answered={outcomes.length > 0} />}
          <Gestures {...props} />
        </>
      }
      aside={
        <LiveRegion src={fragment} topics={topics}>
          <ThreadPiece stations={stations} open={!posting.closedAt} />
        </LiveRegion>
      }
    >
      {children}
    </PageBody>
  );
}

/** Once answered, what was asked comes after what came of it, and says what it is. */
function Details({ posting, answered }: { posting: Posting; answered: boolean }) {
  const t = useNeedsWords();
  const text = <TypedText text={posting.details} />;
  return answered ? <Section title={t("asked.title")}>{text}</Section> : text;
}

function PostingHead({ posting, withdrawn, enteredBy }: PostingPageProps) {
  const t = useNeedsWords();
  const { community } = useView();
  const kind = usePostingKind(posting.kind);
  const person = memberUrl(community?.prefix ?? "", posting.person);
  return (
    <PageHead
      title={posting.title}
      kind={kind}
      state={usePostingState(posting, withdrawn)}
      vt={`${posting.kind}-${posting.id}`}
      meta={[
        <a href={person}>{posting.person.name}</a>,
        posting.place,
        posting.remote ? t("place.remote") : "",
        <Time at={posting.openedAt} />,
        enteredBy && t("enteredBy", { name: enteredBy }),
      ]}
    />
  );
}

function usePostingState(posting: Posting, withdrawn: boolean) {
  const t = useNeedsWords();
  if (withdrawn) return { text: t("state.withdrawn") };
  if (posting.closedAt) return { text: t("state.closed"), hue: "offer", icon: "check" } as const;
  return posting.kind === "need" ? { text: t("state.open") } : undefined;
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

function Gestures({ posting, mainAction, actions, mayEdit, withdrawn }: PostingPageProps) {
  const t = useNeedsWords();
  const prefix = useView().community?.prefix ?? "";
  return (
    <ActionBar>
      {mainAction}
      {actions.map(({ label, href }, index) => (
        <LinkButton
          key={href}
          href={href}
          weight={index === 0 && !mainAction ? "filled" : "outlined"}
        >
          {label}
        </LinkButton>
      ))}
      {mayEdit && !withdrawn && (
        <>
          <LinkButton
            weight="quiet"
            icon="pencil"
            href={postingActUrl(prefix, posting, "modification")}
          >
            {t("edit")}
          </LinkButton>
          <PostButton
            weight="quiet"
            action={postingActUrl(prefix, posting, "retrait")}
            about={posting.title}
          >
            {t("withdraw")}
          </PostButton>
        </>
      )}
      {mayEdit && withdrawn && (
        <PostButton
          action={postingActUrl(prefix, posting, "remise-en-ligne")}
          about={posting.title}
        >
          {t("restore")}
        </PostButton>
      )}
    </ActionBar>
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
