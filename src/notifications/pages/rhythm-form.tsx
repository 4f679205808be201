import { ActionBar, Button, Choices, Form } from "#ui";
import { rhythms, type Rhythm } from "../rhythm.ts";
import { useNotificationsWords } from "../words.ts";

/** How often one is written to: four choices, all seen. */
export function RhythmForm({ action, rhythm }: { action: string; rhythm: Rhythm }) {
  const t = useNotificationsWords();
  return (
    <Form action={action}>
      <Choices
        name="rythme"
        label={t("rhythm.label")}
        required
        value={rhythm}
        options={rhythms.map((value) => ({
          value,
          label: t(`rhythm.${value}`),
          hint: value === "at_once" ? undefined : t(`rhythm.${value}.hint`),
        }))}
      />
      <ActionBar>
        <Button weight="filled">{t("rhythm.save")}</Button>
      </ActionBar>
    </Form>
  );
}
