import type { Named } from "#members";

/** A posting is a need ("Je cherche…") or an offer ("Je propose…"). */
export type PostingKind = "need" | "offer";

/** A posting in a list. */
export type PostingLine = {
  kind: PostingKind;
  id: number;
  title: string;
  place: string;
  remote: boolean;
  personId: number;
  openedAt: Date;
  /** When a need was answered; never for an offer. */
  closedAt: Date | null;
};

/** A posting, whole. */
export type Posting = PostingLine & {
  details: string;
  person: Named;
  enteredById: number;
  placeFolded: string;
  version: number;
  skills: { id: number; label: string }[];
};
