import { Choices, TextField } from "#ui";
import { useMembersWords } from "../words.ts";
import type { Choice } from "./people-chosen.ts";

export type PeopleFieldsProps = {
  label: string;
  /** Those close to the matter, as boxes. */
  people: Choice[];
  /** Names proposed for anybody else. */
  proposed: string[];
  viewerId: number;
  /** Ticked at first. */
  value?: string;
  /** Offered because a name was not clear; kept from one sending to the next. */
  offered?: string;
};

/** Several people at once: boxes for those one sees, a name for anybody else. */
export function PeopleFields(props: PeopleFieldsProps) {
  const { label, people, proposed, viewerId, value, offered } = props;
  const t = useMembersWords();
  const labelOf = (choice: Choice) => {
    const { id, name, place } = choice;
    if (id === viewerId) return t("choose.you", { name });
    const homonym = people.some((other) => other.id !== id && other.name === name);
    return homonym && place ? `${name}, ${place}` : name;
  };
  return (
    <>
      {people.length > 0 && (
        <Choices
          name="to"
          label={label}
          several
          required
          value={value}
          options={people.map((choice) => ({ value: String(choice.id), label: labelOf(choice) }))}
        />
      )}
      {offered && <input type="hidden" name="offered" value={offered} />}
      <TextField
        name="others"
        label={people.length > 0 ? t("choose.others") : label}
        hint={t("choose.others.hint")}
        maxlength={400}
        suggestions={proposed}
        required={people.length === 0}
      />
    </>
  );
}
