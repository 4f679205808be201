import { writeRef, type Subject } from "#kernel/subjects";
import type { Named } from "#members";
import { RowList, Time } from "#ui";
import type { CaseOpening } from "../queries.ts";
import { caseUrl } from "../urls.ts";
import { useModerationWords } from "../words.ts";

export type OpeningsProps = {
  prefix: string;
  openings: CaseOpening[];
  openers: Map<number, Named>;
  /** What each was about, where the page does not say it already. */
  subjects?: Map<string, Subject>;
};

/** Who opened which case, when and why. */
export function Openings({ prefix, openings, openers, subjects }: OpeningsProps) {
  const t = useModerationWords();
  const titleOf = ({ subject, openedById }: CaseOpening) => {
    const name = openers.get(openedById)?.name ?? "";
    if (!subjects) return t("opened.by", { name });
    const title = subjects.get(writeRef(subject))?.title ?? t("case.unseen");
    return t("opened.by.about", { name, title });
  };
  return (
    <RowList
      rows={openings.map((opening) => ({
        key: opening.id,
        title: titleOf(opening),
        href: caseUrl(prefix, opening.id),
        note: (
          <>
            <Time at={opening.openedAt} /> · {opening.reason}
          </>
        ),
      }))}
    />
  );
}
