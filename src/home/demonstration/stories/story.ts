import type { MessageKind } from "#discussions";
import type { OfferKey } from "../offers.ts";
import type { Who } from "../people/index.ts";

/**
 * What came of a need. Every number but `minutes` is of days before the demonstration begins; no
 * day of the week is named for what is past, since it would move with the date.
 */
export type Story = {
  introductions: readonly {
    helper: Who;
    through?: OfferKey;
    by: Who;
    proposed: number;
    /** When each said yes; who proposes oneself has said it already. */
    yes?: Partial<Record<Who, number>>;
    no?: Partial<Record<Who, number>>;
    /** Who tells that they met, and when. */
    met?: readonly [Who, number];
  }[];
  outcome?: { by: Who; told: number; happened: string; leftBehind: string };
  thanks?: readonly { from: Who; to: readonly Who[]; said: number; words: string }[];
  /** What was said in its thread. */
  talk?: readonly Line[];
  things?: readonly {
    by: Who;
    how: "lent" | "given";
    what: string;
    done: number;
    noted: number;
    /** When who lent it said that it was back. */
    back?: number;
  }[];
  hours?: readonly { by: Who; minutes: number; what: string; done: number; noted: number }[];
};

/** Words in a thread. */
export type Line = {
  by: Who;
  said: number;
  text: string;
  kind?: MessageKind;
  unnamed?: true;
  /** Whom it thanked by a press, or helped: the one who asked says so. */
  thankedBy?: Who;
  helped?: true;
};
