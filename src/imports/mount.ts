import type { Domain } from "#kernel/http";
import { operations } from "./api.ts";
import { forgetImports } from "./jobs.ts";
import { doWhatWasAsked } from "./reactions.ts";
import { routes } from "./routes.tsx";
import "./tables.ts";

export const imports: Domain = {
  name: "imports",
  tables: {
    import_batch:
      "Who imported which file, when, and what came of it, by numbers of lines. A file never imported is forgotten after a week.",
    import_columns: "Which column of a file was taken for what, last time. Nothing about a person.",
  },
  routes,
  api: operations,
  reactions: [doWhatWasAsked],
  jobs: [forgetImports],
};
