import type { Role } from "#kernel/acting";
import type { Load, Position } from "#members";

/** A person invented for the demonstration. */
export type Villager = {
  firstName: string;
  lastName: string;
  place: string;
  /** How many days before the demonstration begins. */
  arrived: number;
  load?: Load;
  roles?: readonly Role[];
  /** Never signs in: the facilitator notes things for this person. */
  withoutScreen?: true;
  /** What stands under "J'ai envie d'apprendre…". */
  wish: string;
  /** Tags of BCP 47. */
  languages?: string[];
  skills: Partial<Record<Position, readonly string[]>>;
};
