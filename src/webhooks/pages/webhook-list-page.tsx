import { ActionBar, EmptyState, LinkButton, PageHead, RowList } from "#ui";
import type { Webhook } from "../queries.ts";
import { newWebhookPath, webhookUrl } from "../urls.ts";
import { useWebhooksWords } from "../words.ts";
import { hostOf } from "./host-of.ts";

/** The programs that are told what happens here. */
export function WebhookListPage({ prefix, webhooks }: { prefix: string; webhooks: Webhook[] }) {
  const t = useWebhooksWords();
  return (
    <>
      <PageHead title={t("list.title")}>{t("list.intro")}</PageHead>
      {webhooks.length === 0 && (
        <EmptyState icon="link" sentence={t("list.empty")} why={t("list.empty.why")} />
      )}
      <RowList
        rows={webhooks.map(({ id, url, events, pausedBecause }) => ({
          key: id,
          title: hostOf(url),
          href: webhookUrl(prefix, id),
          note: pausedBecause
            ? t(`standing.${pausedBecause}`)
            : t.count("list.events", events.length),
        }))}
      />
      <ActionBar>
        <LinkButton weight="filled" icon="plus" href={prefix + newWebhookPath}>
          {t("new.title")}
        </LinkButton>
      </ActionBar>
    </>
  );
}
