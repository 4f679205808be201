import type { FoundSkill } from "../queries.ts";
import { useVocabularyWords } from "../words.ts";

/** What one may mean, while one types: a list that the page's script shows under the field. */
export function Suggestions({ skills }: { skills: FoundSkill[] }) {
  const t = useVocabularyWords();
  return (
    <ul role="listbox" aria-label={t("title")}>
      {skills.map(({ id, label, matched }) => (
        <li key={id} role="option" aria-selected={false} data-value={label}>
          {label}
          {matched !== label && <small> ({matched})</small>}
        </li>
      ))}
    </ul>
  );
}
