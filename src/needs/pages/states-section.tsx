import { writeDay } from "#kernel/i18n";
import type { Appearance } from "#members";
import { DefinitionList, Section, useView } from "#ui";
import type { StateEntry } from "../states/queries.ts";
import { useNeedsWords } from "../words.ts";

/** Where a need stood, since when, by whose word. Whose yes put someone on it is theirs. */
export function StatesSection(props: { states: StateEntry[]; nameOf: (id: number) => Appearance }) {
  const { states, nameOf } = props;
  const t = useNeedsWords();
  const { locale, zone } = useView();
  if (states.length < 2) return null;
  return (
    <Section title={t("states.title")}>
      <DefinitionList
        items={states.map(({ state, at, byId, onBehalfOfId }) => {
          const day = writeDay(locale, zone, at);
          const by = onBehalfOfId ?? byId;
          const alone = by === null ? t("states.alone", { day }) : undefined;
          const told =
            state === "taken" || state === "open"
              ? day
              : (alone ?? t("states.by", { day, name: nameOf(by!).name }));
          return { term: t(`entry.${state}`), description: told };
        })}
      />
    </Section>
  );
}
