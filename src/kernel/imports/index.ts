export { unpackArchive } from "./archive.ts";
export { dateOrders, type DateOrder } from "./dates.ts";
export { encodings, type Encoding } from "./encoding.ts";
export { fileAt, fileOf, type ImportFile } from "./file.ts";
export {
  fieldNames,
  type Column,
  type Importer,
  type ImportReport,
  type Importing,
  type LineError,
  type Problem,
  type Reading,
  type ToWrite,
  type Snapshot,
  type Undoing,
  type Written,
} from "./importer.ts";
export { countLines, previewImport, type Preview } from "./preview.ts";
export { runImport, type ImportChoices } from "./run-import.ts";
export { undoImport, type UndoReport } from "./undo-import.ts";
export { separators, type Separator } from "./separator.ts";
export { mostTitleRows, shapeForm, type Shape, type ShapeChoices } from "./shape.ts";
export { throughForm } from "./through-form.ts";
export { readList, readMoment } from "./values.ts";
