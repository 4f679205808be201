import type { Domain } from "#kernel/http";
import "./tables.ts";
import { collectivesOperations } from "./collectives/api.ts";
import { filOperations } from "./fil/api.ts";
import { paperOperations } from "./paper/api.ts";
import { pieces } from "./paper/pieces.ts";
import { operations as morningOperations } from "./mornings/api.ts";
import { notices } from "./mornings/notices.ts";
import { searchOperations } from "./search/api.ts";
import { routes } from "./routes.tsx";
import { homeWords } from "./words.ts";

export const home: Domain = {
  name: "home",
  tables: {
    gesture_put_off: "Which gesture a facilitator put off, and until when. Erased with her.",
    gesture_handed:
      "That a facilitator handed something over to a member, with her word. Erased with either of them.",
  },
  routes,
  pieces,
  api: [
    ...filOperations,
    ...morningOperations,
    ...paperOperations,
    ...searchOperations,
    ...collectivesOperations,
  ],
  notices,
  menu: [
    {
      rank: 0,
      label: ({ locale }) => homeWords(locale)("menu"),
      path: "/",
      covers: /^\/(matin|aujourd-hui)(\/|$)/,
    },
  ],
};
