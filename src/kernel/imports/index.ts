export { fileAt, fileOf, type ImportFile } from "./file.ts";
export type {
  Column,
  Importer,
  ImportReport,
  Importing,
  LineError,
  Problem,
  Reading,
  SkippedLine,
  ToWrite,
  Written,
} from "./importer.ts";
export { runImport, type ImportChoices } from "./run-import.ts";
export { throughForm } from "./through-form.ts";
export { readDay, readList, readMoment, readNumber } from "./values.ts";
