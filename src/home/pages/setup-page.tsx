import { zones } from "#communities";
import type { FieldErrors, Typed } from "#kernel/http";
import { ActionBar, Button, EmptyState, Form, PageHead, Select, TextField } from "#ui";
import { useHomeWords } from "../words.ts";

export function SetupPage({
  action,
  typed,
  errors,
}: {
  action: string;
  typed?: Typed;
  errors?: FieldErrors;
}) {
  const t = useHomeWords();
  return (
    <>
      <PageHead title={t("setup.title")}>{t("setup.intro")}</PageHead>
      <Form action={action} values={typed} errors={errors}>
        <TextField
          name="name"
          label={t("setup.name")}
          hint={t("setup.name.hint")}
          maxlength={120}
          required
        />
        <TextField
          name="sentence"
          label={t("setup.sentence")}
          hint={t("setup.sentence.hint")}
          maxlength={400}
          required
        />
        <TextField
          name="nextOn"
          type="date"
          label={t("setup.nextOn")}
          hint={t("setup.nextOn.hint")}
          short
        />
        <Select
          name="zone"
          label={t("setup.zone")}
          required
          options={zones.map((zone) => ({ value: zone, label: t(`zone.${zone}`) }))}
        />
        <h2>{t("setup.you")}</h2>
        <TextField
          name="firstName"
          label={t("setup.firstName")}
          autocomplete="given-name"
          required
        />
        <TextField
          name="email"
          type="email"
          label={t("setup.email")}
          hint={t("setup.email.hint")}
          autocomplete="email"
          required
        />
        <ActionBar>
          <Button weight="filled">{t("setup.save")}</Button>
        </ActionBar>
      </Form>
    </>
  );
}

/** What anybody sees before the community is founded. */
export function SetupWaitingPage() {
  const t = useHomeWords();
  return (
    <>
      <PageHead title={t("setup.waiting.title")} />
      <EmptyState icon="sprout" sentence={t("setup.waiting.text")} />
    </>
  );
}
