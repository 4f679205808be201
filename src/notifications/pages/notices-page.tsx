import { EmptyState, Notice, PageHead, Pagination, RowList, Section, Time } from "#ui";
import type { Rhythm } from "../rhythm.ts";
import type { SaidNotice } from "../say-notices.ts";
import { noticesPath, noticeUrl, rhythmPath } from "../urls.ts";
import { useNotificationsWords } from "../words.ts";
import { RhythmForm } from "./rhythm-form.tsx";

export type NoticesPageProps = {
  prefix: string;
  /** The latest first. */
  said: SaidNotice[];
  rhythm: Rhythm;
  /** She has an address to be written to. */
  mailed: boolean;
  next: string | undefined;
};

export function NoticesPage({ prefix, said, rhythm, mailed, next }: NoticesPageProps) {
  const t = useNotificationsWords();
  const waiting = said.filter(({ notice, over }) => !notice.seenAt && !over);
  const told = said.filter((one) => !waiting.includes(one));
  return (
    <>
      <PageHead title={t("title")}>{t("intro")}</PageHead>
      {said.length === 0 && <EmptyState icon="letter" sentence={t("empty")} why={t("empty.why")} />}
      {waiting.length > 0 && (
        <Section title={t("waiting")}>
          <NoticeRows prefix={prefix} said={waiting} />
        </Section>
      )}
      {told.length > 0 && (
        <Section title={t("told")}>
          <NoticeRows prefix={prefix} said={told} />
        </Section>
      )}
      <Pagination next={next} />
      <Section title={t("rhythm.title")} id={rhythmPath.split("#")[1]}>
        {!mailed && <Notice>{t("rhythm.noEmail")}</Notice>}
        <RhythmForm action={prefix + noticesPath} rhythm={rhythm} />
      </Section>
    </>
  );
}

function NoticeRows({ prefix, said }: { prefix: string; said: SaidNotice[] }) {
  return (
    <RowList
      rows={said.map(({ notice, said: { title, sentence } }) => ({
        key: notice.id,
        title,
        href: noticeUrl(prefix, notice.id),
        note: (
          <>
            <br />
            {sentence} <Time at={notice.notedAt} />
          </>
        ),
      }))}
    />
  );
}
