import { writeCalendarDay } from "#kernel/i18n";
import { memberUrl } from "#members";
import { PostButton, Table, useView } from "#ui";
import type { Line } from "../lines.ts";
import { amountOf } from "../sentences.ts";
import { givingBackUrl, takingBackUrl } from "../urls.ts";
import { useEconomyWords } from "../words.ts";

type LinesTableProps = {
  prefix: string;
  caption: string;
  lines: Line[];
  /** Says who gave, too. */
  named?: boolean;
};

/** Lines of the ledger, each with what may be done about it. */
export function LinesTable({ prefix, caption, lines, named }: LinesTableProps) {
  const { locale } = useView();
  const t = useEconomyWords();
  const gestures = lines.some((line) => line.mayTakeBack || line.mayGiveBack);
  const columns = [
    t("line.amount"),
    ...(named ? [t("line.who")] : []),
    t("line.what"),
    t("line.day"),
    ...(gestures ? [t("line.gesture")] : []),
  ];
  const rows = lines.map((line) => [
    amountOf(locale, line),
    ...(named ? [<Giver prefix={prefix} line={line} />] : []),
    <WhatFor line={line} />,
    <Day day={line.doneOn} />,
    ...(gestures ? [<Gestures prefix={prefix} line={line} />] : []),
  ]);
  return <Table caption={caption} quietCaption columns={columns} rows={rows} />;
}

type LineProps = { prefix: string; line: Line };

function Giver({ prefix, line: { who } }: LineProps) {
  return who.person ? <a href={memberUrl(prefix, who.person)}>{who.name}</a> : <>{who.name}</>;
}

/** The thing it was for, what was done, and how. */
function WhatFor({ line }: { line: Line }) {
  const { about } = line;
  const what = line.kind === "time" && line.what;
  return (
    <>
      {about && <a href={about.url}>{about.title}</a>}
      {about && what && <br />}
      {what}
      <Notes line={line} />
    </>
  );
}

/** How the time was given, whether the thing is back, who wrote it for the person. */
function Notes({ line }: { line: Line }) {
  const notes = useNotes(line);
  if (notes.length === 0) return null;
  const first = line.about || (line.kind === "time" && line.what);
  return (
    <>
      {first && <br />}
      <small>{notes.join(" · ")}</small>
    </>
  );
}

function useNotes(line: Line): string[] {
  const { locale } = useView();
  const t = useEconomyWords();
  const { typedBy, namedBy } = line;
  return [
    ...howOf(t, line),
    ...(line.backOn ? [t("line.back", { day: writeCalendarDay(locale, line.backOn) })] : []),
    ...(typedBy ? [t("line.enteredBy", { name: typedBy })] : []),
    ...(namedBy ? [t("line.namedBy", { name: namedBy.name })] : []),
  ];
}

function howOf(t: ReturnType<typeof useEconomyWords>, line: Line): string[] {
  if (line.kind !== "time") return [t(line.kind === "thing_lent" ? "line.lent" : "line.given")];
  const { way, employer, who } = line;
  if (way === "unpaid") return [];
  // An employer would tell who a person without a name is.
  const named = way === "employer" && employer && who.person;
  return [named ? t("line.employer.named", { employer }) : t(`line.${way}`)];
}

function Day({ day }: { day: string }) {
  const { locale } = useView();
  return <time dateTime={day}>{writeCalendarDay(locale, day)}</time>;
}

function Gestures({ prefix, line }: LineProps) {
  const { locale } = useView();
  const t = useEconomyWords();
  const day = writeCalendarDay(locale, line.doneOn);
  const about = t("line.about", { amount: amountOf(locale, line), day });
  return (
    <>
      {line.mayGiveBack && (
        <PostButton action={givingBackUrl(prefix, line.id)} about={about}>
          {t("line.giveBack")}
        </PostButton>
      )}
      {line.mayTakeBack && (
        <PostButton weight="quiet" action={takingBackUrl(prefix, line.id)} about={about}>
          {t("line.takeBack")}
        </PostButton>
      )}
    </>
  );
}
