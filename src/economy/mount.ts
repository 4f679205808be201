import type { Domain } from "#kernel/http";
import { operations } from "./api.ts";
import { routes } from "./routes.tsx";
import { awaits } from "./naming/awaits.ts";
import { notices } from "./notices.ts";
import { contributionSubject, namingSubject } from "./subjects.ts";
import { pieces } from "./thread.ts";

export const economy: Domain = {
  name: "economy",
  tables: {
    contribution:
      "Time a person gave, a thing she lent or gave, a day, a few words, perhaps her employer, who typed it, who named it. The line stays when the person is erased, without a name.",
    giving_back: "The day a thing lent came back, and who typed it. Stays as the line does.",
    contribution_naming:
      "What another saw a person do, who named it, and her answer, which nobody else may learn. Erased with the person.",
  },
  routes,
  api: operations,
  subjects: [namingSubject, contributionSubject],
  pieces,
  awaits: [awaits],
  notices,
};
