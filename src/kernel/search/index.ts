import "./tables.ts";

export type { Excerpt } from "./excerpt.ts";
export { findThings, mostFound, type Found, type Sought } from "./find-things.ts";
export { forgetUnsaidWords } from "./forget-unsaid-words.ts";
export { keepSearchFresh } from "./keep-fresh.ts";
export { queriesOf, type Queries } from "./queries.ts";
export { refreshSearch } from "./refresh.ts";
export { thingsSaying } from "./things-saying.ts";
export type { Findable, Searchable } from "./searchable.ts";
