import { Choices, TextField } from "#ui";
import { kinds, ways } from "../entry.ts";
import { useEconomyWords } from "../words.ts";

/** What kind of helping hand, which, how long: enough for most. */
export function KindFields({ needsWords }: { needsWords: boolean }) {
  const t = useEconomyWords();
  return (
    <>
      <Choices
        name="kind"
        label={t("new.kind")}
        required
        value="time"
        options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <TextField
        name="what"
        label={t("new.what")}
        hint={t("new.what.hint")}
        maxlength={200}
        required={needsWords}
      />
      <TextField name="duration" label={t("new.duration")} hint={t("new.duration.hint")} short />
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
      max={1000}
      required
      short
    />
  );
}
