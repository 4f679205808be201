import type { Domain } from "#kernel/http";
import { operations } from "./api.ts";
import { routes } from "./routes.tsx";
import { pieces } from "./thread.ts";

export const economy: Domain = {
  name: "economy",
  tables: {
    contribution:
      "Time a person gave, a day, a few words, who typed it. The line stays when the person is erased, without a name.",
  },
  routes,
  api: operations,
  pieces,
};
