import {
  Card,
  CardList,
  EmptyState,
  LinkButton,
  ActionBar,
  PageHead,
  Pagination,
  Tabs,
  Time,
  TypedText,
  useView,
} from "#ui";
import type { Listed } from "../forms.ts";
import type { Voice } from "../messages/voices.ts";
import type { Heard } from "./latest.ts";
import { looks } from "../pages/kinds.ts";
import { discussionsPath, messageUrl, newTopicPath, conversationsPath } from "../urls.ts";
import { useDiscussionsWords } from "../words.ts";

export type HeardShown = Heard & { voice: Voice };

export type EverywherePageProps = {
  listed: Listed;
  waits?: boolean;
  heard: HeardShown[];
  seesAge: boolean;
  next?: string;
  first?: string;
};

const tabs = ["all", "question", "blocker", "told", "feedback"] as const;

/** What is said in all threads one may read. */
export function EverywherePage({
  listed,
  waits,
  heard,
  seesAge,
  next,
  first,
}: EverywherePageProps) {
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  const asks = listed !== "all" && listed !== "told";
  return (
    <>
      <PageHead title={t("thread.title")}>{t("list.intro")}</PageHead>
      <ActionBar>
        <LinkButton weight="filled" icon="speech" href={prefix + newTopicPath}>
          {t("topic.new")}
        </LinkButton>
        <LinkButton icon="letter" href={prefix + conversationsPath}>
          {t("conversation.list")}
        </LinkButton>
      </ActionBar>
      <Tabs
        items={tabs.map((tab) => ({
          label: t(`list.${tab}`),
          href: listUrl(prefix, tab),
          current: tab === listed,
        }))}
      />
      {asks && <StandingTabs listed={listed} waits={waits} />}
      {heard.length === 0 && !next && (
        <EmptyState icon="speech" sentence={t("list.empty")} why={t("list.empty.why")} />
      )}
      <CardList>
        {heard.map((one) => (
          <HeardCard key={one.message.id} {...one} seesAge={seesAge} />
        ))}
      </CardList>
      <Pagination next={next} first={first} />
    </>
  );
}

function StandingTabs({ listed, waits }: { listed: Listed; waits?: boolean }) {
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  const views = [
    { label: t("list.any"), waits: undefined },
    { label: t("list.waiting"), waits: true },
    { label: t("list.over"), waits: false },
  ];
  return (
    <Tabs
      label={t("list.standing")}
      items={views.map((view) => ({
        label: view.label,
        href: listUrl(prefix, listed, view.waits),
        current: view.waits === waits,
      }))}
    />
  );
}

/** `/echanges?genre=question&etat=ouvert` */
export function listUrl(prefix: string, listed: Listed, waits?: boolean): string {
  const query = new URLSearchParams({
    ...(listed === "all" ? {} : { genre: listed }),
    ...(waits === undefined ? {} : { etat: waits ? "ouvert" : "fini" }),
  }).toString();
  return `${prefix}${discussionsPath}${query && `?${query}`}`;
}

function HeardCard({ subject, message, voice, seesAge }: HeardShown & { seesAge: boolean }) {
  const t = useDiscussionsWords();
  const prefix = useView().community?.prefix ?? "";
  const { id, kind, state, text, saidAt } = message;
  const waits = state === "open" || state === "taken";
  const hidesAge = kind === "blocker" && waits && !seesAge;
  return (
    <Card
      title={subject.title}
      href={messageUrl(prefix, subject, id)}
      level={2}
      kind={{ ...looks[kind], label: t(`kind.${kind}`) }}
      state={state ? { text: t(`state.short.${state}`) } : undefined}
      meta={[voice.name, !hidesAge && <Time at={saidAt} />]}
    >
      {text && <TypedText text={beginning(text)} />}
    </Card>
  );
}

/** Enough of a text to know whether to read it, cut between two words. */
function beginning(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 180 ? line : `${line.slice(0, 180).replace(/\s\S*$/, "")}…`;
}
