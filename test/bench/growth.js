// npm run bench:growth [-- --json FILE]: what lists and pages cost as needs grow. See docs/benchmarks.md.
import "../../build/tsx.js";

await import("./bench-growth.ts");
