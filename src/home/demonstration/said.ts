import type { Aim } from "#needs";
import type { Who } from "./people/index.ts";

/** What someone asks for or proposes. Numbers are of days before the demonstration begins. */
export type Said = {
  by: Who;
  said: number;
  title: string;
  details?: string;
  place?: string;
  remote?: true;
  /** Read from the line where it is not said. */
  aim?: Aim;
  /** Said without a name. */
  hidden?: true;
  /** For visitors too. */
  everyone?: true;
  collective?: { kind: "organisation" | "project"; name: string };
  /** The last day of a call; below zero, it is still to come. */
  until?: number;
  /** Who said "Moi aussi", and when. */
  allies?: Partial<Record<Who, number>>;
  setAside?: number;
};
