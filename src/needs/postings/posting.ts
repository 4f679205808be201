import type { Named } from "#members";

/** A posting is a need ("Je cherche…") or an offer ("Je propose…"). */
export type PostingKind = "need" | "offer";

/** What is sought or proposed. Without one it is just said. */
export const aims = [
  "learn",
  "practise",
  "accompany",
  "feedback",
  "test",
  "partner",
  "place",
  "tool",
  "hand",
  "call",
  "problem",
  "blocker",
] as const;
export type Aim = (typeof aims)[number];

/** What an offer can be of: nobody proposes a blocker. */
export type OfferAim = Exclude<Aim, "blocker" | "problem">;
export const isOfferAim = (aim: Aim): aim is OfferAim => aim !== "blocker" && aim !== "problem";
export const offerAims = aims.filter(isOfferAim);

/** Who may read a posting: its person and who noted it may always. */
export const audiences = ["members", "chosen", "everyone"] as const;
export type Audience = (typeof audiences)[number];

/** Where a need stands. An offer is `open`, or `set_aside`. */
export type PostingState = "open" | "taken" | "answered" | "set_aside";
/** What is kept of the way a need went. */
export type NeedEntryState = PostingState | "reopened" | "renewed";

/** A posting in a list, as far as who looks may know. */
export type PostingLine = {
  kind: PostingKind;
  id: number;
  title: string;
  place: string;
  remote: boolean;
  aim: Aim | null;
  /** A calendar day: by when, or the last day of a call. */
  horizonOn: string | null;
  audience: Audience;
  /** Said without a name. */
  hidden: boolean;
  /** Nobody, for whoever may not know who said it. */
  personId: number | null;
  collectiveId: number | null;
  /** For the order of lists; what a page may show is `since`. */
  openedAt: Date;
  /** Since when it is asked: a blocker's age shows to facilitators only. */
  since: Date | null;
  /** When a need was answered; never for an offer. */
  closedAt: Date | null;
  setAsideAt: Date | null;
  state: PostingState;
};

/** A posting, whole. */
export type Posting = PostingLine & {
  details: string;
  /** Absent when who looks may not know. */
  person: Named | null;
  /** Who noted it; absent when that would tell whose it is. */
  enteredById: number | null;
  withdrawnAt: Date | null;
  renewedAt: Date;
  /** It was asked whether it is still current, and no answer came yet. */
  askedAgain: boolean;
  version: number;
  skills: { id: number; label: string }[];
};

/** An answer is welcome, even where someone is on it. */
export function isOpen({ state, withdrawnAt }: Pick<Posting, "state" | "withdrawnAt">): boolean {
  return !withdrawnAt && (state === "open" || state === "taken");
}
