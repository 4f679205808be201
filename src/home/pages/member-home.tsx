import { writeCalendarDay, writeDuration } from "#kernel/i18n";
import { economyPath } from "#economy";
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
  Card,
  CardList,
  EmptyState,
  LinkButton,
  PageBody,
  PageHead,
  Panel,
  Section,
  useView,
} from "#ui";
import type { Waiting } from "../what-awaits.ts";
import { useHomeWords } from "../words.ts";

export type MemberHomeProps = {
  firstName: string;
  waiting: Waiting[];
  postings: PostingLine[];
  people: Map<number, Named>;
  nextOn: string | null;
  minutesGiven: number;
};

export function MemberHome({
  firstName,
  waiting,
  postings,
  people,
  nextOn,
  minutesGiven,
}: MemberHomeProps) {
  const t = useHomeWords();
  const title = waiting.length
    ? t("hello", { name: firstName })
    : t("hello.nothing", { name: firstName });
  return (
    <>
      <PageHead title={title}>{waiting.length === 0 && t("hello.nothing.why")}</PageHead>
      {waiting.length > 0 && <Today waiting={waiting} />}
      <Say />
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

function Today({ waiting }: { waiting: Waiting[] }) {
  const t = useHomeWords();
  return (
    <CardList layout="side-by-side" label={t("today.title")}>
      {waiting.map(({ kind, title, href, text }) => (
        <Card
          key={href}
          title={title}
          href={href}
          level={2}
          forYou
          kind={
            kind === "fit" || kind === "unanswered"
              ? { hue: "need", icon: "hand", label: t(`today.${kind}`) }
              : { hue: "offer", icon: "link", label: t(`today.${kind}`) }
          }
        >
          <p>{text}</p>
        </Card>
      ))}
    </CardList>
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
    </>
  );
}
