// npm run bench:matching [-- --json FILE]: how well skills are found by other names. See docs/benchmarks.md.
import "../../build/tsx.js";

await import("./bench-matching.ts");
