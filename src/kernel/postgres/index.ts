export { nativeFolder } from "./binaries.ts";
export * from "./errors.ts";
export { describeSchema } from "./schema.ts";
export { joinEmbedded } from "./join.ts";
export { startEmbedded, type EmbeddedPostgres, type Options } from "./start.ts";
