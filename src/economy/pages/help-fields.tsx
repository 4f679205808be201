import type { Typed } from "#kernel/http";
import type { Named } from "#members";
import { ActingFor, Choices, Select, TextField } from "#ui";
import { kinds, ways } from "../entry.ts";
import { mostThings } from "../limits.ts";
import { useEconomyWords } from "../words.ts";

/**
 * What kind of helping hand, which, how long: enough for most.
 * @param whose one's own, or what another did, whose duration one may not know
 */
export function KindFields(props: { whose: "mine" | "theirs"; needsWords: boolean }) {
  const t = useEconomyWords();
  const mine = props.whose === "mine";
  return (
    <>
      <Choices
        name="kind"
        label={t(mine ? "new.kind" : "name.kind")}
        required
        value="time"
        options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <TextField
        name="what"
        label={t("new.what")}
        hint={t(mine ? "new.what.hint" : "name.what.hint")}
        maxlength={200}
        required={props.needsWords}
      />
      <TextField
        name="duration"
        label={t("new.duration")}
        hint={t(mine ? "new.duration.hint" : "name.duration.hint")}
        short
      />
    </>
  );
}

export function DayField({ firstDay, today }: { firstDay: string; today: string }) {
  const t = useEconomyWords();
  return (
    <TextField
      name="doneOn"
      type="date"
      label={t("new.doneOn")}
      value={today}
      min={firstDay}
      max={today}
      required
      short
    />
  );
}

/** Of time only. */
export function WayFields() {
  const t = useEconomyWords();
  return (
    <>
      <Choices
        name="way"
        label={t("new.way")}
        required
        value="unpaid"
        options={ways.map((way) => ({ value: way, label: t(`way.${way}`) }))}
      />
      <TextField
        name="employer"
        label={t("new.employer")}
        hint={t("new.employer.hint")}
        maxlength={80}
      />
    </>
  );
}

/** Of things only. */
export function QuantityField() {
  const t = useEconomyWords();
  return (
    <TextField
      name="quantity"
      type="number"
      label={t("new.quantity")}
      value="1"
      min={1}
      max={mostThings}
      required
      short
    />
  );
}

/** Says for whom the form is, when it was opened for somebody else. */
export function Behalf({ representable, typed }: { representable: Named[]; typed: Typed }) {
  const someone = representable.find(({ id }) => String(id) === typed["au-nom-de"]);
  return someone ? <ActingFor name={someone.name} /> : null;
}

/** For whom it is noted, where one may note for others. */
export function BehalfField({ representable }: { representable: Named[] }) {
  const t = useEconomyWords();
  if (representable.length === 0) return null;
  return (
    <Select
      name="au-nom-de"
      label={t("new.behalf")}
      hint={t("new.behalf.hint")}
      none={t("new.behalf.self")}
      options={representable.map(({ id, name }) => ({ value: String(id), label: name }))}
    />
  );
}

/** What stands in the part one opens: it is open when something there is to be corrected. */
export const restFields = ["doneOn", "way", "employer", "quantity", "au-nom-de"];
