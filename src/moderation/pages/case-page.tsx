import { openCaseUrl, type Subject } from "#kernel/subjects";
import { memberUrl, type Named } from "#members";
import { ActionBar, LinkButton, Notice, PageHead, Time, TypedText } from "#ui";
import type { CaseOpening } from "../queries.ts";
import { casesPath } from "../urls.ts";
import { useModerationWords } from "../words.ts";

export type CasePageProps = {
  prefix: string;
  opening: CaseOpening;
  opener: Named;
  /** Absent where the viewer does not see what it is about. */
  subject?: Subject;
  /** Only for who opened the case, for a day. */
  author?: Named;
  viewer: "author" | "opener" | "facilitator";
};

/** What a case says: who asked for the name, when, why; and to who asked, the name. */
export function CasePage({ prefix, opening, opener, subject, author, viewer }: CasePageProps) {
  const t = useModerationWords();
  const { name } = opener;
  return (
    <>
      <PageHead title={subject?.title ?? t("case.unseen")} meta={[<Time at={opening.openedAt} />]}>
        <p>{t(viewer === "author" ? "case.yours" : "opened.by", { name })}</p>
      </PageHead>
      {author && (
        <Notice tone="warn">
          <p>
            {t("case.author")} <a href={memberUrl(prefix, author)}>{author.name}</a>
          </p>
          <p>{t("case.author.stays")}</p>
        </Notice>
      )}
      {viewer === "opener" && !author && <Notice>{t("case.over")}</Notice>}
      <h2>{t("case.reason")}</h2>
      <TypedText text={opening.reason} />
      <ActionBar>
        {subject && <LinkButton href={subject.url}>{t("case.read")}</LinkButton>}
        {viewer !== "author" && subject && !author && (
          <LinkButton weight="quiet" href={openCaseUrl(prefix, opening.subject)}>
            {t("open")}
          </LinkButton>
        )}
        {viewer !== "author" && (
          <LinkButton weight="quiet" href={prefix + casesPath}>
            {t("log.read")}
          </LinkButton>
        )}
      </ActionBar>
    </>
  );
}
