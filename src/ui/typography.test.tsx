import assert from "node:assert/strict";
import { test } from "node:test";
import { renderPart, TypedText } from "./index.ts";
import { testView } from "./test-view.ts";

const drawn = (part: Parameters<typeof renderPart>[1]) => renderPart(testView(), part);

test("what somebody typed takes French typography wherever it shows", () => {
  const title = "L'eau manque : que faire ?";
  const laid = "L’eau manque\u00a0: que faire\u202f?";
  assert.equal(drawn(<p>{title}</p>), `<p>${laid}</p>`);
  assert.equal(
    drawn(
      <ul>
        <li>
          <a href="/l'eau">{title}</a> <b> : {title}</b>
        </li>
      </ul>,
    ),
    `<ul><li><a href="/l'eau">${laid}</a> <b>\u00a0: ${laid}</b></li></ul>`,
  );
  assert.ok(drawn(<TypedText text={title} />).includes(laid));
});

test("what stands in a field or is a code comes back as it was typed", () => {
  for (const part of [<textarea>{"l'eau ?"}</textarea>, <code>{"l'eau ?"}</code>])
    assert.match(drawn(part), />l'eau \?</);
  assert.match(drawn(<input value="l'eau ?" />), /value="l'eau \?"/);
});
