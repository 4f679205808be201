import type { Domain } from "#kernel/http";
import { routes } from "./routes.tsx";
import { homeWords } from "./words.ts";

export const home: Domain = {
  name: "home",
  tables: {},
  routes,
  menu: [{ rank: 0, label: ({ locale }) => homeWords(locale)("menu"), path: "/" }],
};
