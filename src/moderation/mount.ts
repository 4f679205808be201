import type { Domain } from "#kernel/http";
import "./tables.ts";
import { operations } from "./api.ts";
import { notices } from "./notices.ts";
import { casePiece } from "./piece.tsx";
import { routes } from "./routes.tsx";
import { caseSubject } from "./subjects.ts";

export const moderation: Domain = {
  name: "moderation",
  tables: {
    case_opening:
      "Which facilitator asked who said a thing without a name, when and why. Erased with its author.",
  },
  routes,
  api: operations,
  subjects: [caseSubject],
  pieces: [casePiece],
  notices,
};
