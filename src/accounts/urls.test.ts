import fc from "fast-check";
import assert from "node:assert/strict";
import { test } from "node:test";
import { safeReturn } from "./urls.ts";

const ours = ["/", "/membres", "/besoins/12-greffer?x=1#fil", "/c/jardins/entraide?q=a%2Fb", "/é"];

for (const asked of ours)
  test(`one comes back to ${asked}`, () => assert.equal(safeReturn("", asked), asked));

const elsewhere = [
  ["another site", "https://evil.example"],
  ["another site without its protocol", "//evil.example"],
  ["the same, as some browsers read it", "/\\evil.example"],
  ["the same, written backwards", "\\\\evil.example"],
  ["a slash hidden by a line", "/\n/evil.example"],
  ["a slash hidden by a tab", "/\t/evil.example"],
  ["a backslash further on", "/a\\b"],
  ["a script", "javascript:alert(1)"],
  ["a name without slash", "evil.example"],
  ["a header of its own", "/membres\r\nset-cookie: a=b"],
  ["a sign no header takes", "/membres\0"],
  ["a control sign", "/membres\u0085"],
  ["an endless address", `/${"a".repeat(500)}`],
  ["nothing", ""],
] as const;

for (const [what, asked] of elsewhere)
  test(`${what} leads home`, () => {
    assert.equal(safeReturn("", asked), "/");
    assert.equal(safeReturn("/c/jardins", asked), "/c/jardins/");
  });

test("whatever is asked, one stays on this site and no header breaks", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom("/", "\\", ".", "@", ":", "evil.example", "%2f", "\t", "\n", "\0", "?"),
      )
      .map((parts) => `/${parts.join("")}`),
  );
  fc.assert(
    fc.property(text, (asked) => {
      const to = safeReturn("", asked);
      assert.equal(new URL(to, "http://localhost").host, "localhost");
      assert.doesNotThrow(() => new Headers({ location: encodeURI(to.toWellFormed()) }));
    }),
    { numRuns: 2000 },
  );
});

test("nobody who asks nothing is sent away", () => {
  assert.equal(safeReturn("", undefined), "/");
  assert.equal(safeReturn("/c/jardins", null), "/c/jardins/");
});
