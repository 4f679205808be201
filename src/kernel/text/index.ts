export { fold } from "./fold.ts";
export { foldName } from "./fold-name.ts";
export { slug } from "./slug.ts";
export { sound } from "./sound.ts";
export { stem } from "./stem.ts";
export { writeCsv } from "./write-csv.ts";
