import type { FieldErrors, Typed } from "#kernel/http";
import { ActionBar, Button, Choices, Form, PageHead, TextField } from "#ui";
import { toldOutside } from "../told-outside.ts";
import { newWebhookPath } from "../urls.ts";
import { useWebhooksWords } from "../words.ts";

export type NewWebhookPageProps = { prefix: string; typed?: Typed; errors?: FieldErrors };

/** Where the program is, and what it is told. */
export function NewWebhookPage({ prefix, typed, errors }: NewWebhookPageProps) {
  const t = useWebhooksWords();
  const values = typed && { ...typed, events: (typed["events"] ?? "").split("\n") };
  return (
    <>
      <PageHead title={t("new.title")}>{t("new.intro")}</PageHead>
      <Form action={prefix + newWebhookPath} values={values} errors={errors}>
        <TextField
          name="url"
          type="url"
          label={t("url")}
          hint={t("url.hint")}
          maxlength={500}
          required
        />
        <Choices
          name="events"
          label={t("events")}
          several
          required
          options={toldOutside.map((name) => ({ value: name, label: t(`event.${name}`) }))}
        />
        <ActionBar>
          <Button weight="filled">{t("new.add")}</Button>
        </ActionBar>
      </Form>
    </>
  );
}
