import { writeDay } from "#kernel/i18n";
import type { Person } from "#members";
import type { PostingLine } from "#needs";
import { PageHead, Paper, RowList, Section, Time, useView } from "#ui";
import type { ComponentChildren } from "preact";
import { useHomeWords } from "../words.ts";
import type { Contact } from "./contact.ts";
import { NotedList } from "./noted-page.tsx";
import type { Noted } from "./noted.ts";

/** A line of the sheet, and when it was. */
export type Line = { text: string; at: Date };

export type PersonSheetProps = {
  person: Person;
  noted: Noted[];
  postings: PostingLine[];
  /** What introductions that wait for her answer are about. */
  asked: string[];
  agreed: Line[];
  thanks: Line[];
  given: Line[];
  contact?: Contact;
};

const blankLines = [1, 2, 3, 4];

/** All that concerns a person without screen, in big letters, to be handed to her. */
export function PersonSheet(props: PersonSheetProps) {
  const { person, noted, postings, asked, agreed, thanks, given, contact } = props;
  const t = useHomeWords();
  const { locale, zone, now, community } = useView();
  return (
    <Paper>
      <PageHead
        title={person.name}
        meta={[community?.name, t("sheet.printed", { day: writeDay(locale, zone, now) })]}
      />
      <div class="reading">
        <Section title={t("sheet.noted")}>
          {noted.length ? <NotedList noted={noted} onPaper /> : <p>{t("sheet.noted.empty")}</p>}
        </Section>
        <Part title={t("sheet.said")} shown={postings.length > 0}>
          <RowList
            rows={postings.map(({ kind, id, title, openedAt }) => ({
              key: `${kind}-${id}`,
              title: `${t(`sheet.${kind}`)} : ${title}`,
              note: <Time at={openedAt} />,
            }))}
          />
        </Part>
        <Part title={t("sheet.asked")} shown={asked.length > 0}>
          <Asked titles={asked} />
        </Part>
        <Lines title={t("sheet.agreed")} lines={agreed} />
        <Lines title={t("sheet.thanks")} lines={thanks} />
        <Lines title={t("sheet.given")} lines={given} />
        <Section title={t("sheet.more")}>
          {blankLines.map((line) => (
            <p key={line} class="fill" />
          ))}
        </Section>
        {contact && <ContactLine {...contact} />}
      </div>
    </Paper>
  );
}

export function ContactLine({ name, how }: Contact) {
  const t = useHomeWords();
  return (
    <p>
      {t("sheet.contact", { name })}
      {how && <> {t("sheet.contact.how", { name, how })}</>}
    </p>
  );
}

function Part(props: { title: string; shown: boolean; children: ComponentChildren }) {
  return props.shown ? <Section title={props.title}>{props.children}</Section> : null;
}

function Lines({ title, lines }: { title: string; lines: Line[] }) {
  return (
    <Part title={title} shown={lines.length > 0}>
      <RowList
        rows={lines.map(({ text, at }, index) => ({
          key: index,
          title: text,
          note: <Time at={at} />,
        }))}
      />
    </Part>
  );
}

function Asked({ titles }: { titles: string[] }) {
  const t = useHomeWords();
  return (
    <>
      <p>{t("sheet.asked.free")}</p>
      {titles.map((title, index) => (
        <p key={index}>
          {t("sheet.asked.about", { title })}
          <br />
          <Box label={t("sheet.yes")} /> <Box label={t("sheet.no")} />
        </p>
      ))}
    </>
  );
}

/** A box to tick with a pencil. */
export function Box({ label }: { label: string }) {
  return (
    <span>
      <span aria-hidden="true">☐</span> {label}
    </span>
  );
}
