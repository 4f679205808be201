import type { Domain } from "#kernel/http";
import "./tables.ts";
import { operations } from "./api.ts";
import { gestures } from "./gestures.ts";
import { jobs, reactions } from "./reactions.ts";
import { routes } from "./routes.tsx";

export const webhooks: Domain = {
  name: "webhooks",
  tables: {
    webhook: "The address of a program and who added it. Erased with whoever added it.",
    webhook_delivery:
      "That something happened was sent to a program; no name, no words. Kept thirty days.",
  },
  routes,
  api: operations,
  reactions,
  jobs,
  gestures: [gestures],
};
