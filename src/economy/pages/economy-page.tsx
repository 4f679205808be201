import { writeCalendarDay, writeDuration } from "#kernel/i18n";
import { writeRef, type Subject } from "#kernel/subjects";
import { memberUrl, type Named } from "#members";
import { EmptyState, PageHead, Pagination, PostButton, Section, Table, useView } from "#ui";
import type { Contribution, TimeGiven } from "../queries.ts";
import { takingBackUrl } from "../urls.ts";
import { useEconomyWords } from "../words.ts";

export type EconomyPageProps = {
  prefix: string;
  total: TimeGiven;
  /** What the community did last, and what oneself did, each line with whether one may take it back. */
  latest: Line[];
  mine: Line[];
  people: Map<number, Named>;
  /** Those the viewer may see, by `need-12`. */
  subjects: Map<string, Subject>;
  next?: string;
  first?: string;
};

export type Line = Contribution & { mayTakeBack: boolean };

export function EconomyPage(props: EconomyPageProps) {
  const { total, latest, mine, next, first } = props;
  const t = useEconomyWords();
  const duration = writeDuration(total.minutes);
  return (
    <>
      <PageHead title={t("page.title")}>{t("page.intro")}</PageHead>
      {total.gestures === 0 ? (
        <EmptyState icon="clock" sentence={t("page.empty")} why={t("page.empty.why")} />
      ) : (
        <p>
          <strong>{t.count("page.total", total.gestures, { duration })}</strong>
        </p>
      )}
      {latest.length > 0 && (
        <Section title={t("page.latest")}>
          <Lines {...props} caption={t("page.latest")} lines={latest} named />
        </Section>
      )}
      <Pagination next={next} first={first} />
      {total.gestures > 0 && (
        <Section title={t("page.mine")} id="mes-coups-de-main">
          {mine.length > 0 ? (
            <Lines {...props} caption={t("page.mine")} lines={mine} />
          ) : (
            <p>{t("page.mine.empty")}</p>
          )}
        </Section>
      )}
    </>
  );
}

type LinesProps = EconomyPageProps & { caption: string; lines: Line[]; named?: boolean };

function Lines({ caption, lines, named, ...props }: LinesProps) {
  const t = useEconomyWords();
  const taking = lines.some(({ mayTakeBack }) => mayTakeBack);
  const columns = [
    t("line.duration"),
    ...(named ? [t("line.who")] : []),
    t("line.what"),
    t("line.day"),
    ...(taking ? [t("line.gesture")] : []),
  ];
  const rows = lines.map((line) => [
    writeDuration(line.minutes),
    ...(named ? [<Giver {...props} line={line} />] : []),
    <WhatFor {...props} line={line} />,
    <Day line={line} />,
    ...(taking ? [line.mayTakeBack && <TakeBack {...props} line={line} />] : []),
  ]);
  return <Table caption={caption} quietCaption columns={columns} rows={rows} />;
}

type LineProps = EconomyPageProps & { line: Line };

function Giver({ prefix, people, line }: LineProps) {
  const person = people.get(line.personId);
  return person ? <a href={memberUrl(prefix, person)}>{person.name}</a> : null;
}

/** The thing it was for, as far as the viewer may see it, and what was done. */
function WhatFor({ subjects, line }: LineProps) {
  const subject = subjects.get(writeRef(line.subject));
  return (
    <>
      {subject && <a href={subject.url}>{subject.title}</a>}
      {subject && line.what && <br />}
      {line.what}
    </>
  );
}

function Day({ line }: { line: Line }) {
  const { locale } = useView();
  return <time dateTime={line.doneOn}>{writeCalendarDay(locale, line.doneOn)}</time>;
}

function TakeBack({ prefix, line }: LineProps) {
  const { locale } = useView();
  const t = useEconomyWords();
  const about = t("line.about", {
    duration: writeDuration(line.minutes),
    day: writeCalendarDay(locale, line.doneOn),
  });
  return (
    <PostButton weight="quiet" action={takingBackUrl(prefix, line.id)} about={about}>
      {t("line.takeBack")}
    </PostButton>
  );
}
