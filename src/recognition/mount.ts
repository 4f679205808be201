import type { Domain } from "#kernel/http";
import { operations } from "./api.ts";
import { routes } from "./routes.tsx";
import { notices } from "./notices.ts";
import { onAnything, onPerson } from "./thread.tsx";

export const recognition: Domain = {
  name: "recognition",
  tables: {
    thanks:
      "A sentence of thanks, who says it, who typed it, whether it was taken back. Erased with who says it.",
    thanks_person: "Whom a thanks is for. Erased with either of them.",
  },
  routes,
  api: operations,
  pieces: [onAnything, onPerson],
  notices,
};
