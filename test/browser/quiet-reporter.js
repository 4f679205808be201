import { stripVTControlCharacters } from "node:util";

// Says what failed, with what the page said of it, and at the end how much ran.
export default class QuietReporter {
  passed = 0;
  failed = 0;

  printsToStdio() {
    return true;
  }

  onStdOut(text) {
    process.stdout.write(text);
  }

  onStdErr(text) {
    process.stderr.write(text);
  }

  onTestEnd(test, result) {
    if (test.outcome() === "expected") {
      this.passed += 1;
      return;
    }
    this.failed += 1;
    const { file, line } = test.location;
    const why = result.errors.length > 0 ? result.errors : [{ message: result.status }];
    console.log(`\nFailed: ${test.titlePath().filter(Boolean).join(" › ")}\n  ${file}:${line}`);
    for (const error of why) console.log(indent(tell(error)));
  }

  /** What broke outside the tests: a file that does not load, a server that does not start. */
  onError(error) {
    this.failed += 1;
    console.log(`\nFailed outside the tests:\n${indent(tell(error))}`);
  }

  onEnd() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    // No test found is no test passed.
    return this.passed === 0 ? { status: "failed" } : undefined;
  }
}

function tell({ stack, message, value, snippet }) {
  const text = [stack ?? message ?? value, snippet].filter(Boolean).join("\n");
  return process.stdout.isTTY ? text : stripVTControlCharacters(text);
}

function indent(text) {
  return text.replace(/^/gm, "  ");
}
