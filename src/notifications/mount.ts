import type { Domain } from "#kernel/http";
import { operations } from "./api.ts";
import { jobs } from "./jobs.ts";
import { routes } from "./routes.tsx";

export const notifications: Domain = {
  name: "notifications",
  tables: {
    notice_rhythm: "How often a person wants to be written to. Erased with the person.",
    notice:
      "That something happened which concerns a person, and who did it; no words. Kept ninety days; erased with either of them.",
    event_noticed: "Which events were noted already; nothing about a person.",
  },
  routes,
  api: operations,
  jobs,
};
