import { writeCalendarDay, writeDuration } from "#kernel/i18n";
import { writeRef, type Subject } from "#kernel/subjects";
import { memberUrl, type Named } from "#members";
import { EmptyState, PageHead, Pagination, PostButton, Section, useView } from "#ui";
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
          <Lines {...props} lines={latest} named />
        </Section>
      )}
      <Pagination next={next} first={first} />
      {total.gestures > 0 && (
        <Section title={t("page.mine")} id="mes-coups-de-main">
          {mine.length > 0 ? <Lines {...props} lines={mine} /> : <p>{t("page.mine.empty")}</p>}
        </Section>
      )}
    </>
  );
}

type LinesProps = EconomyPageProps & { lines: Line[]; named?: boolean };

function Lines({ lines, ...props }: LinesProps) {
  return (
    <ul class="rows">
      {lines.map((line) => (
        <li key={line.id}>
          <span>
            <WhoAndHowLong {...props} line={line} />
            <WhatFor {...props} line={line} />
          </span>
          {line.mayTakeBack && <TakeBack prefix={props.prefix} line={line} />}
        </li>
      ))}
    </ul>
  );
}

type LineProps = Omit<LinesProps, "lines"> & { line: Line };

function WhoAndHowLong({ prefix, people, named, line }: LineProps) {
  const person = named ? people.get(line.personId) : undefined;
  return (
    <>
      {person && (
        <>
          <a href={memberUrl(prefix, person)}>{person.name}</a>{" "}
        </>
      )}
      <b>{writeDuration(line.minutes)}</b>
    </>
  );
}

function WhatFor({ subjects, line }: LineProps) {
  const { locale } = useView();
  const t = useEconomyWords();
  const subject = subjects.get(writeRef(line.subject));
  return (
    <>
      {subject && (
        <>
          {" "}
          {t("line.for")} <a href={subject.url}>{subject.title}</a>
        </>
      )}
      <br />
      <small>
        <time dateTime={line.doneOn}>{writeCalendarDay(locale, line.doneOn)}</time>
        {line.what && `, ${line.what}`}
      </small>
    </>
  );
}

function TakeBack({ prefix, line }: { prefix: string; line: Line }) {
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
