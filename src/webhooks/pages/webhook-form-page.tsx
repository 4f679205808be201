import type { FieldErrors, Typed } from "#kernel/http";
import { ActionBar, Button, Choices, Form, LinkButton, Notice, PageHead, TextField } from "#ui";
import type { Webhook } from "../queries.ts";
import { isToldOutside, toldOutside } from "../told-outside.ts";
import { newWebhookPath, webhooksPath, webhookUrl } from "../urls.ts";
import { useWebhooksWords } from "../words.ts";

export type WebhookFormPageProps = {
  prefix: string;
  /** The program that is corrected; none when one is added. */
  webhook?: Webhook;
  typed?: Typed;
  errors?: FieldErrors;
  /** It changed while it was being corrected. */
  changedMeanwhile?: boolean;
};

/** Where the program is, and what it is told. */
export function WebhookFormPage(props: WebhookFormPageProps) {
  const { prefix, webhook, typed, errors, changedMeanwhile } = props;
  const t = useWebhooksWords();
  const page = webhook ? "edit" : "new";
  return (
    <>
      <PageHead title={t(`${page}.title`)}>{t(`${page}.intro`)}</PageHead>
      {webhook && changedMeanwhile && <ChangedMeanwhile webhook={webhook} />}
      <Form
        action={webhook ? webhookUrl(prefix, webhook.id, "modification") : prefix + newWebhookPath}
        values={valuesOf(webhook, typed)}
        errors={errors}
        version={webhook?.version}
      >
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
          <Button weight="filled">{t(webhook ? "edit.save" : "new.add")}</Button>
          <LinkButton
            weight="quiet"
            href={webhook ? webhookUrl(prefix, webhook.id) : prefix + webhooksPath}
          >
            {t("back")}
          </LinkButton>
        </ActionBar>
      </Form>
    </>
  );
}

function valuesOf(webhook: Webhook | undefined, typed: Typed | undefined) {
  if (typed) return { ...typed, events: (typed["events"] ?? "").split("\n") };
  return webhook && { url: webhook.url, events: webhook.events };
}

function ChangedMeanwhile({ webhook: { url, events } }: { webhook: Webhook }) {
  const t = useWebhooksWords();
  return (
    <Notice tone="warn">
      <p>{t("edit.conflict")}</p>
      <p>{url}</p>
      <p>{events.map((name) => (isToldOutside(name) ? t(`event.${name}`) : name)).join(", ")}</p>
    </Notice>
  );
}
