import { EmptyState, PageHead, Pagination } from "#ui";
import { useModerationWords } from "../words.ts";
import { Openings, type OpeningsProps } from "./openings.tsx";

export type LogPageProps = OpeningsProps & { first?: string; next?: string };

/** Every opening of a case, for the facilitators: none is secret among them. */
export function LogPage({ first, next, ...openings }: LogPageProps) {
  const t = useModerationWords();
  return (
    <>
      <PageHead title={t("log.title")}>{t("log.intro")}</PageHead>
      {openings.openings.length > 0 ? (
        <Openings {...openings} />
      ) : (
        <EmptyState icon="lock" sentence={t("log.empty")} why={t("log.empty.why")} />
      )}
      <Pagination first={first} next={next} />
    </>
  );
}
