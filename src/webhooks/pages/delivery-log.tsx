import { PostButton, RowList, Time } from "#ui";
import type { Delivery } from "../queries.ts";
import { isToldOutside } from "../told-outside.ts";
import { useWebhooksWords } from "../words.ts";

const reasons = [
  "hidden",
  "timeout",
  "unreachable",
  "unknown-host",
  "private",
  "insecure",
  "credentials",
  "port",
  "not-an-address",
  "closed",
] as const;

/** What was last sent, and what came of it. Nothing of what was said stays here. */
export function DeliveryLog(props: {
  deliveries: Delivery[];
  /** Where one of them is sent again; not while it is paused. */
  again?: (deliveryId: number) => string;
}) {
  const { deliveries, again } = props;
  const t = useWebhooksWords();
  const nameOf = ({ eventName }: Delivery) =>
    isToldOutside(eventName) ? t(`event.${eventName}`) : t("event.trial");
  return (
    <RowList
      rows={deliveries.map((delivery) => ({
        key: delivery.id,
        title: nameOf(delivery),
        note: (
          <>
            <Outcome delivery={delivery} /> <Time at={delivery.triedAt ?? delivery.notedAt} hour />
          </>
        ),
        gesture: again && delivery.nextAt === null && delivery.because !== "hidden" && (
          <PostButton weight="quiet" action={again(delivery.id)} about={nameOf(delivery)}>
            {t("again")}
          </PostButton>
        ),
      }))}
    />
  );
}

function Outcome({ delivery }: { delivery: Delivery }) {
  const t = useWebhooksWords();
  const { attempts, nextAt, deliveredAt, status, because, milliseconds } = delivery;
  const answer =
    status === null
      ? t(`because.${reasons.find((reason) => reason === because) ?? "unreachable"}`)
      : t("answered", { status });
  if (deliveredAt) return <>{t("arrived", { answer, milliseconds: milliseconds ?? 0 })}</>;
  if (because === "hidden") return <>{answer}</>;
  if (nextAt && status === null && because === null) return <>{t("waits")}</>;
  if (!nextAt && status === null && because === null) return <>{t("notSent")}</>;
  const times = t.count("attempts", attempts);
  return <>{nextAt ? t("failed", { answer, times }) : t("gaveUp", { answer, times })}</>;
}
