import "./tables.ts";

export { openCase } from "./open-case.ts";
