import { writeCalendarDay } from "#kernel/i18n";
import type { Named } from "#members";
import { Card, Time, useView, type IconName, type State } from "#ui";
import type { ComponentChildren } from "preact";
import { postingUrl } from "../urls.ts";
import { useNeedsWords } from "../words.ts";
import {
  isOfferAim,
  type Aim,
  type Posting,
  type PostingKind,
  type PostingLine,
} from "./posting.ts";

export const postingIcon: Record<PostingKind, IconName> = { need: "hand", offer: "sprout" };

/** What a posting is, as every page shows it: what is sought or proposed, where that was said. */
export function usePostingKind(kind: PostingKind, aim: Aim | null) {
  const t = useNeedsWords();
  const icon = aim === "blocker" ? "blocker" : postingIcon[kind];
  return { hue: kind, icon, label: aim ? aimLabel(t, kind, aim) : t(kind) } as const;
}

function aimLabel(t: ReturnType<typeof useNeedsWords>, kind: PostingKind, aim: Aim): string {
  const what = kind === "offer" && isOfferAim(aim) ? t(`aim.offer.${aim}`) : t(`aim.need.${aim}`);
  return t("kind.aim", { kind: t(kind), aim: what });
}

/** Where it stands, in the words of who reads it. An offer that is open needs none. */
export function usePostingState(posting: PostingLine & Partial<Posting>): State | undefined {
  const t = useNeedsWords();
  if (posting.withdrawnAt) return { text: t("state.withdrawn") };
  if (posting.state === "answered")
    return { text: t("state.answered"), hue: "offer", icon: "check" };
  if (posting.state === "set_aside") return { text: t("state.set_aside") };
  return posting.kind === "need" ? { text: t(`state.${posting.state}`) } : undefined;
}

/** Since when it is asked; how long somebody has been stuck, in words, for who may know. */
export function Since({ posting: { aim, since, state } }: { posting: PostingLine }) {
  const t = useNeedsWords();
  const { now } = useView();
  if (!since) return null;
  if (aim !== "blocker" || state === "answered") return <Time at={since} />;
  const days = Math.floor((now.getTime() - since.getTime()) / 86_400_000);
  return <>{t.count("blocker.since", days)}</>;
}

type PostingCardProps = {
  posting: PostingLine;
  person: Named | undefined;
  level?: 2 | 3;
  forYou?: boolean;
  children?: ComponentChildren;
};

export function PostingCard({ posting, person, level, forYou, children }: PostingCardProps) {
  const t = useNeedsWords();
  const { community, locale } = useView();
  const { horizonOn, state } = posting;
  const day = horizonOn && writeCalendarDay(locale, horizonOn);
  return (
    <Card
      title={posting.title}
      href={postingUrl(community?.prefix ?? "", posting)}
      kind={usePostingKind(posting.kind, posting.aim)}
      state={state === "open" ? undefined : usePostingState(posting)}
      identity={`${posting.kind} ${posting.id} ${posting.title}`}
      meta={[
        person?.name ?? (posting.personId === null ? t("someone") : undefined),
        posting.place,
        posting.remote ? t("place.remote") : "",
        day && t(posting.aim === "call" ? "horizon.deadline" : "horizon.by", { day }),
        <Since posting={posting} />,
      ]}
      vt={`${posting.kind}-${posting.id}`}
      level={level}
      forYou={forYou}
    >
      {children}
    </Card>
  );
}
