import type { Acting } from "#kernel/acting";
import type { SubjectRef } from "#kernel/subjects";
import type { Hue, IconName } from "#ui";

/** Something that waits for a person today: as a member, or as facilitator of the community. */
export type Waiting = {
  /** Names it from one day to the next, so that it can be put off: `needs.unanswered need-12`. */
  key: string;
  /**
   * The thing it is about, when the key names another: of what waits about one thing, only the most
   * pressing is shown.
   */
  about?: SubjectRef;
  /** The smallest comes first. Tens leave room between the domains. */
  rank: number;
  hue: Hue;
  icon: IconName;
  /** What kind of thing waits: "Une mise en relation vous attend". */
  label: string;
  title: string;
  href: string;
  /** Why it waits for this person, in one sentence made of facts the person may see. */
  reason: string;
  /** What one may do on the spot: one press. */
  act?: { action: string; label: string };
};

/**
 * What a domain knows to wait for the person who acts, `most` at most, the most pressing first. What
 * is for facilitators is only asked for facilitators.
 */
export type WaitingSource = { find(acting: Acting, most: number): Promise<Waiting[]> };
