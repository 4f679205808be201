import {
  ActionBar,
  DefinitionList,
  EmptyState,
  LinkButton,
  Notice,
  PageHead,
  Pagination,
  PostButton,
  Section,
  Time,
} from "#ui";
import type { Delivery, Webhook } from "../queries.ts";
import { isToldOutside } from "../told-outside.ts";
import { webhooksPath, webhookUrl } from "../urls.ts";
import { useWebhooksWords } from "../words.ts";
import { DeliveryLog } from "./delivery-log.tsx";
import { hostOf } from "./host-of.ts";

export type WebhookPageProps = {
  prefix: string;
  webhook: Webhook;
  deliveries: Delivery[];
  next?: string;
  first?: string;
};

/** One program: whether it hears, what it is told, what was last sent. */
export function WebhookPage({ prefix, webhook, deliveries, next, first }: WebhookPageProps) {
  const t = useWebhooksWords();
  const { id, url, events, reachedAt, pausedBecause } = webhook;
  const act = (noun: string) => webhookUrl(prefix, id, noun);
  return (
    <>
      <PageHead title={hostOf(url)}>{url}</PageHead>
      {pausedBecause && (
        <Notice tone={pausedBecause === "asked" ? "info" : "warn"}>
          <p>{t(`paused.${pausedBecause}`)}</p>
        </Notice>
      )}
      <DefinitionList
        items={[
          {
            term: t("events"),
            description: events
              .map((name) => (isToldOutside(name) ? t(`event.${name}`) : name))
              .join(", "),
          },
          {
            term: t("reached"),
            description: reachedAt ? <Time at={reachedAt} hour /> : t("reached.never"),
          },
        ]}
      />
      <ActionBar>
        {pausedBecause ? (
          <PostButton weight="filled" action={act("reprise")}>
            {t("resume")}
          </PostButton>
        ) : (
          <>
            <PostButton weight="filled" action={act("essai")}>
              {t("try")}
            </PostButton>
            <PostButton action={act("pause")}>{t("pause")}</PostButton>
          </>
        )}
        <LinkButton weight="quiet" href={act("modification")}>
          {t("edit")}
        </LinkButton>
        <PostButton weight="quiet" action={act("retrait")}>
          {t("remove")}
        </PostButton>
      </ActionBar>
      <Section title={t("log")}>
        {deliveries.length === 0 && <EmptyState sentence={t("log.empty")} />}
        <DeliveryLog
          deliveries={deliveries}
          again={pausedBecause ? undefined : (delivery) => act(`envois/${delivery}/renvoi`)}
        />
        <Pagination next={next} first={first} />
      </Section>
      <ActionBar>
        <LinkButton weight="quiet" href={prefix + webhooksPath}>
          {t("list.title")}
        </LinkButton>
      </ActionBar>
    </>
  );
}
