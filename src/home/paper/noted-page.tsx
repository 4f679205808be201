import { writeShortDay } from "#kernel/i18n";
import { memberUrl, type Person } from "#members";
import { ActionBar, EmptyState, LinkButton, PageHead, Pagination, RowList, useView } from "#ui";
import { useHomeWords } from "../words.ts";
import type { Noted } from "./noted.ts";
import { writeNoted } from "./noted-words.ts";
import { personSheetUrl } from "./urls.ts";

export type NotedPageProps = {
  prefix: string;
  person: Person;
  own: boolean;
  noted: Noted[];
  next?: string;
  first?: string;
};

/** What was done in a person's name: for her, and for who acts for her. */
export function NotedPage({ prefix, person, own, noted, next, first }: NotedPageProps) {
  const t = useHomeWords();
  const { name } = person;
  return (
    <>
      <PageHead title={own ? t("paper.noted.own") : t("paper.noted.for", { name })}>
        {t(own ? "paper.noted.own.intro" : "paper.noted.intro")}
      </PageHead>
      <ActionBar>
        <LinkButton icon="document" href={personSheetUrl(prefix, person.id)}>
          {t(own ? "paper.print.own" : "paper.print")}
        </LinkButton>
        <LinkButton weight="quiet" href={memberUrl(prefix, person)}>
          {t("paper.back", { name })}
        </LinkButton>
      </ActionBar>
      {noted.length === 0 && <EmptyState icon="pencil" sentence={t("paper.noted.empty")} />}
      <NotedList noted={noted} />
      <Pagination next={next} first={first} />
    </>
  );
}

/** What was noted, with links but on paper. The same thing noted again and again in a row is said once. */
export function NotedList({ noted, onPaper }: { noted: Noted[]; onPaper?: boolean }) {
  const t = useHomeWords();
  const { locale, zone, now } = useView();
  const lines = noted.map(({ id, name, at, subject, by }) => {
    const what = writeNoted(locale, name);
    const title = subject.kind === "person" ? what : `${what} : ${subject.title}`;
    return {
      key: id,
      title,
      href: onPaper ? undefined : subject.url,
      note: `${writeShortDay(locale, zone, at, now)}, ${t("paper.noted.by", { name: by })}`,
    };
  });
  const again = (index: number) =>
    lines[index]!.title === lines[index - 1]?.title &&
    lines[index]!.note === lines[index - 1]?.note;
  return <RowList rows={lines.filter((_line, index) => !again(index))} />;
}
