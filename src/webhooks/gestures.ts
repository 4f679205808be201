import type { WaitingSource } from "#kernel/awaiting";
import { hostOf } from "./pages/host-of.ts";
import { listWebhooks } from "./queries.ts";
import { webhookUrl } from "./urls.ts";
import { webhooksWords } from "./words.ts";

/** A program that answers no more is for a facilitator to see to. */
export const gestures: WaitingSource = {
  async find({ db, community, locale }, most) {
    const t = webhooksWords(locale);
    const silent = (await listWebhooks(db)).filter(
      ({ pausedBecause }) => pausedBecause === "failing" || pausedBecause === "gone",
    );
    return silent.slice(0, most).map(({ id, url, pausedBecause }) => ({
      key: `webhooks.silent webhook-${id}`,
      rank: 80,
      hue: "plain",
      icon: "link",
      label: t("gesture"),
      title: hostOf(url),
      href: webhookUrl(community.prefix, id),
      reason: t(`paused.${pausedBecause!}`),
    }));
  },
};
