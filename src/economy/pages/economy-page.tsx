import { writeDuration } from "#kernel/i18n";
import { ActionBar, BarChart, EmptyState, LinkButton, PageHead, Pagination, Section } from "#ui";
import type { Line } from "../lines.ts";
import type { TimeOfWay } from "../queries.ts";
import { nameHelpUrl, newContributionUrl } from "../urls.ts";
import { useEconomyWords } from "../words.ts";
import { LinesTable } from "./lines-table.tsx";

/** One page of a list, and where it goes on. */
export type LinesPage = { lines: Line[]; next?: string; first?: string };

export type EconomyPageProps = {
  prefix: string;
  /** The community's time, each way on its own. */
  ways: TimeOfWay[];
  /** What was noted last: time and things, never in one list. */
  time: LinesPage;
  things: LinesPage;
  /** What oneself gave. */
  mine: Line[];
};

export function EconomyPage(props: EconomyPageProps) {
  const { prefix, ways, things, mine } = props;
  const t = useEconomyWords();
  const nothing = ways.length === 0 && things.lines.length === 0 && mine.length === 0;
  return (
    <>
      <PageHead title={t("page.title")}>{t("page.intro")}</PageHead>
      <ActionBar>
        <LinkButton weight="filled" icon="clock" href={newContributionUrl(prefix)}>
          {t("give")}
        </LinkButton>
        <LinkButton icon="hand" href={nameHelpUrl(prefix)}>
          {t("name")}
        </LinkButton>
      </ActionBar>
      {nothing && <EmptyState icon="clock" sentence={t("page.empty")} why={t("page.empty.why")} />}
      {ways.length > 0 && <Time {...props} />}
      {(things.lines.length > 0 || things.first) && (
        <Section title={t("page.things")} id="choses">
          <LinesTable {...props} caption={t("page.things.list")} lines={things.lines} named />
          <Pagination next={things.next} first={things.first} />
        </Section>
      )}
      {!nothing && (
        <Section title={t("page.mine")} id="mes-coups-de-main">
          {mine.length > 0 ? (
            <LinesTable prefix={prefix} caption={t("page.mine")} lines={mine} />
          ) : (
            <p>{t("page.mine.empty")}</p>
          )}
        </Section>
      )}
    </>
  );
}

/** One unit, one scale: paid or not, an hour is as long. */
function Time({ prefix, ways, time }: EconomyPageProps) {
  const t = useEconomyWords();
  const bars = ways.map(({ way, minutes, gestures }) => ({
    label: t(`page.way.${way}`),
    value: minutes,
    shown: t.count("page.way.shown", gestures, { duration: writeDuration(minutes) }),
  }));
  return (
    <Section title={t("page.time")} id="temps">
      <BarChart caption={t("page.time.bars")} bars={bars} hue="gift" quietCaption />
      {time.lines.length > 0 && <h3>{t("page.latest")}</h3>}
      {time.lines.length > 0 && (
        <LinesTable prefix={prefix} caption={t("page.latest")} lines={time.lines} named />
      )}
      <Pagination next={time.next} first={time.first} />
    </Section>
  );
}
