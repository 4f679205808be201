import "./tables.ts";

export { importAtOnce } from "./import-at-once.ts";
export { mayImport } from "./permissions.ts";
export { importsPath, importUrl } from "./urls.ts";
