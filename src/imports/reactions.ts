import type { Reaction } from "#kernel/jobs";
import { carryOut } from "./carry-out.ts";

/** The worker does what was asked, however long; a page that did it at once leaves nothing to do. */
export const doWhatWasAsked: Reaction = {
  name: "imports.do-what-was-asked",
  on: "import.asked",
  long: true,
  react: ({ importers, settings, clock, db }, { subject }) =>
    carryOut({ importers, settings, clock }, db, subject.id),
};
