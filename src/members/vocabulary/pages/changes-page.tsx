import { EmptyState, PageHead, Pagination, PostButton, RowList, Time } from "#ui";
import type { Named } from "../../queries.ts";
import type { SkillChange } from "../tending/changes.ts";
import { changesPath, skillUrl } from "../urls.ts";
import { useVocabularyWords } from "../words.ts";

export type ChangesPageProps = {
  prefix: string;
  changes: SkillChange[];
  people: Map<number, Named>;
  next?: string;
  first?: string;
};

export function ChangesPage({ prefix, changes, people, next, first }: ChangesPageProps) {
  const t = useVocabularyWords();
  const nameOf = (id: number) => people.get(id)?.name ?? "";
  return (
    <>
      <PageHead title={t("changes.title")}>{t("changes.intro")}</PageHead>
      {changes.length === 0 && <EmptyState icon="repeat" sentence={t("changes.empty")} />}
      <RowList
        rows={changes.map((change) => ({
          key: change.id,
          title: sentenceOf(change, t),
          href: skillUrl(prefix, { id: change.skillId, label: change.label }),
          note: (
            <>
              {t("changes.by", { name: nameOf(change.byId) })}, <Time at={change.at} hour />
              {change.undoneById !== null &&
                `, ${t("changes.undone", { name: nameOf(change.undoneById) })}`}
            </>
          ),
          gesture: !change.undoneAt && (
            <PostButton
              weight="quiet"
              action={`${prefix}${changesPath}/${change.id}/annulation`}
              about={sentenceOf(change, t)}
            >
              {t("changes.undo")}
            </PostButton>
          ),
        }))}
      />
      <Pagination next={next} first={first} />
    </>
  );
}

/** A change in one sentence. */
function sentenceOf(
  { kind, label, otherLabel, before, after }: SkillChange,
  t: ReturnType<typeof useVocabularyWords>,
): string {
  const other = otherLabel ?? "";
  switch (kind) {
    case "renamed":
      return t("change.renamed", { before, after });
    case "named":
      return t("change.named", { after, label });
    case "unnamed":
      return t("change.unnamed", { before, label });
    case "merged":
      return t("change.merged", { before, label });
    case "related":
      return after === "broader"
        ? t("change.related.broader", { label, other })
        : t("change.related.related", { label, other });
    case "unrelated":
      return t("change.unrelated", { label, other });
  }
}
