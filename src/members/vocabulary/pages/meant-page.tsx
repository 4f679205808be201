import type { Typed } from "#kernel/http";
import { ActionBar, PageHead, PostButton } from "#ui";
import type { FoundSkill } from "../queries.ts";
import { useVocabularyWords } from "../words.ts";

/** What was typed is nearly a word of the community: one press says which is meant, or keeps it. */
export function MeantPage(props: {
  action: string;
  typed: Typed;
  words: string;
  near: FoundSkill[];
}) {
  const { action, typed, words, near } = props;
  const t = useVocabularyWords();
  const kept = { position: typed["position"] ?? "" };
  return (
    <>
      <PageHead title={t("meant.title")}>{t("meant.intro")}</PageHead>
      <ActionBar>
        {near.map(({ id, label }) => (
          <PostButton key={id} action={action} fields={{ ...kept, skill: label }}>
            {label}
          </PostButton>
        ))}
        <PostButton
          weight="quiet"
          action={action}
          fields={{ ...kept, skill: words, garder: "oui" }}
        >
          {t("meant.keep", { words })}
        </PostButton>
      </ActionBar>
    </>
  );
}
