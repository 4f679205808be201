// npm run bench [-- --json FILE]: how much the server costs, beside a bare one. See docs/benchmarks.md.
import "../../build/tsx.js";

await import("./bench.ts");
