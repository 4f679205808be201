// Says what failed, and at the end how much ran.
export default async function* quietReporter(source) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of source) {
    if (type === "test:stderr" || type === "test:stdout") yield data.message;
    if (data?.details?.type === "suite") continue;
    if (type === "test:pass" && !isFile(data)) passed += 1;
    if (
      type !== "test:fail" ||
      (isFile(data) && data.details.error.failureType === "subtestsFailed")
    )
      continue;
    failed += 1;
    yield `\nFailed: ${data.name}\n  ${data.file ?? ""}:${data.line ?? ""}\n${indent(tellError(data.details.error))}\n`;
  }
  yield `${passed} passed, ${failed} failed\n`;
}

/** Node counts each test file as a test around those it holds. */
function isFile({ name, nesting }) {
  return nesting === 0 && /\.test\.tsx?$/.test(name);
}

function tellError(error) {
  const cause = error.cause ?? error;
  return cause.stack ?? String(cause.message ?? cause);
}

function indent(text) {
  return text.replace(/^/gm, "  ");
}
