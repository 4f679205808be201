import type { Waiting } from "#kernel/awaiting";
import { writeCalendarDay, writeDuration } from "#kernel/i18n";
import { economyPath } from "#economy";
import { noticesPath } from "#notifications";
import type { Named } from "#members";
import {
  mutualAidPath,
  newPostingPath,
  PostingCard,
  useNeedsWords,
  type PostingLine,
} from "#needs";
import {
  ActionBar,
  CardList,
  EmptyState,
  LinkButton,
  PageBody,
  PageHead,
  Panel,
  Section,
  useView,
} from "#ui";
import { morningPath, todayPath } from "../mornings/urls.ts";
import type { ForMe } from "../what-awaits.ts";
import { useHomeWords } from "../words.ts";
import { MyCard, WaitingCard } from "./waiting-card.tsx";

export type MemberHomeProps = {
  firstName: string;
  /** Of a facilitator. */
  gestures: Waiting[];
  waiting: ForMe[];
  postings: PostingLine[];
  people: Map<number, Named>;
  nextOn: string | null;
  minutesGiven: number;
};

export function MemberHome({
  firstName,
  gestures,
  waiting,
  postings,
  people,
  nextOn,
  minutesGiven,
}: MemberHomeProps) {
  const t = useHomeWords();
  const nothing = waiting.length + gestures.length === 0;
  return (
    <>
      <PageHead title={t(nothing ? "hello.nothing" : "hello", { name: firstName })}>
        {nothing && t("hello.nothing.why")}
      </PageHead>
      <Say />
      {gestures.length > 0 && <ForCommunity gestures={gestures} />}
      {waiting.length > 0 && <ForYou waiting={waiting} titled={gestures.length > 0} />}
      <PageBody
        lead={<Fresh postings={postings} people={people} />}
        aside={<Aside nextOn={nextOn} minutesGiven={minutesGiven} />}
      />
    </>
  );
}

function Fresh({ postings, people }: Pick<MemberHomeProps, "postings" | "people">) {
  const t = useHomeWords();
  const prefix = useView().community?.prefix ?? "";
  return (
    <Section
      title={t("fresh.title")}
      action={<a href={prefix + mutualAidPath}>{t("fresh.all")}</a>}
    >
      {postings.length === 0 && <NothingYet />}
      <CardList>
        {postings.map((posting) => (
          <PostingCard
            key={`${posting.kind}-${posting.id}`}
            posting={posting}
            person={people.get(posting.personId ?? 0)}
          />
        ))}
      </CardList>
    </Section>
  );
}

/** A facilitator's gestures of the day; what is done about them is done on their own page. */
function ForCommunity({ gestures }: { gestures: Waiting[] }) {
  const t = useHomeWords();
  const prefix = useView().community!.prefix;
  return (
    <Section
      title={t("gestures.title")}
      action={<a href={prefix + morningPath}>{t("gestures.all")}</a>}
    >
      <CardList layout="side-by-side">
        {gestures.map((gesture) => (
          <WaitingCard key={gesture.key} waiting={gesture} level={3} />
        ))}
      </CardList>
    </Section>
  );
}

function ForYou({ waiting, titled }: { waiting: ForMe[]; titled: boolean }) {
  const t = useHomeWords();
  const prefix = useView().community!.prefix;
  const cards = (
    <CardList layout="side-by-side" label={titled ? undefined : t("today.title")}>
      {waiting.map((one) => (
        <MyCard key={one.key} waiting={one} level={titled ? 3 : 2} />
      ))}
    </CardList>
  );
  const all = <a href={prefix + todayPath}>{t("awaits.all")}</a>;
  if (titled)
    return (
      <Section title={t("forYou.title")} action={all}>
        {cards}
      </Section>
    );
  return (
    <>
      {cards}
      <p>{all}</p>
    </>
  );
}

function Say() {
  const t = useNeedsWords();
  const prefix = useView().community?.prefix ?? "";
  return (
    <ActionBar>
      <LinkButton weight="filled" icon="hand" href={prefix + newPostingPath.need}>
        {t("seek")}
      </LinkButton>
      <LinkButton icon="sprout" href={prefix + newPostingPath.offer}>
        {t("propose")}
      </LinkButton>
    </ActionBar>
  );
}

function NothingYet() {
  const t = useNeedsWords();
  return <EmptyState icon="hand" sentence={t("list.empty")} />;
}

function Aside({ nextOn, minutesGiven }: Pick<MemberHomeProps, "nextOn" | "minutesGiven">) {
  const t = useHomeWords();
  const { locale, community } = useView();
  return (
    <>
      {nextOn && (
        <Panel title={t("next.title")}>
          <p>{writeCalendarDay(locale, nextOn)}</p>
        </Panel>
      )}
      {minutesGiven > 0 && (
        <Panel title={t("hours.title")}>
          <p>
            <b>{writeDuration(minutesGiven)}</b> {t("hours.text")}
          </p>
          <p>
            <a href={`${community?.prefix ?? ""}${economyPath}`}>{t("hours.more")}</a>
          </p>
        </Panel>
      )}
      <p>
        <a href={`${community?.prefix ?? ""}${noticesPath}`}>{t("notices.link")}</a>
      </p>
    </>
  );
}
