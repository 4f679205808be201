import { writeDay } from "#kernel/i18n";
import type { PostingKind } from "#needs";
import { PageHead, Paper, Section, useView } from "#ui";
import { useHomeWords } from "../words.ts";
import type { Contact } from "./contact.ts";
import { Box, ContactLine } from "./person-sheet.tsx";

/** A need or an offer on one short line. `name` is absent when it was said without one. */
export type SheetLine = {
  id: number;
  title: string;
  name?: string;
  place: string;
  remote: boolean;
};

export type NeedsSheetProps = {
  lines: Record<PostingKind, SheetLine[]>;
  /** There are more than the sheet holds. */
  more: Record<PostingKind, boolean>;
  contact?: Contact;
};

/** What is sought and offered now, on paper: each line has its code, and a place for a name. */
export function NeedsSheet({ lines, more, contact }: NeedsSheetProps) {
  const t = useHomeWords();
  const { locale, zone, now, community } = useView();
  return (
    <Paper>
      <PageHead
        title={t("sheets.title")}
        meta={[community?.name, t("sheet.printed", { day: writeDay(locale, zone, now) })]}
      >
        {contact && t("sheets.tell", { name: contact.name })}
      </PageHead>
      {(["need", "offer"] as const).map((kind) => (
        <Section key={kind} title={t(`sheets.${kind}s`)}>
          {lines[kind].length === 0 && <p>{t(`sheets.${kind}s.empty`)}</p>}
          <ul class="slips">
            {lines[kind].map((line) => (
              <Slip key={line.id} kind={kind} line={line} />
            ))}
          </ul>
          {more[kind] && <p>{t("sheets.more")}</p>}
        </Section>
      ))}
      {contact && <ContactLine {...contact} />}
    </Paper>
  );
}

function Slip({ kind, line }: { kind: PostingKind; line: SheetLine }) {
  const t = useHomeWords();
  const { id, title, name, place, remote } = line;
  return (
    <li>
      <p>
        <b>{t(`sheets.code.${kind}`, { id })}</b> {title}
      </p>
      <small>{[name, place, remote && t("sheets.remote")].filter(Boolean).join(", ")}</small>
      <p class="fill">
        <Box label={t(kind === "need" ? "sheets.help" : "sheets.interested")} />
      </p>
    </li>
  );
}
