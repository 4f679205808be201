import { openSecrets, type Secrets } from "#kernel/secrets";
import fc from "fast-check";
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { readFlash, writeFlash } from "./flash.ts";
import { readCursor, writeCursor } from "./index.ts";

let folder: string;
let secrets: Secrets;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "koudmen-signed-"));
  secrets = openSecrets(folder);
});
after(() => rmSync(folder, { recursive: true }));

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

test("a cursor comes back as it was given, whatever the name it holds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(), (after, id) => {
      const cursor = writeCursor(secrets, { after, id });
      assert.deepEqual(readCursor(secrets, cursor), { after, id });
      assert.match(cursor, /^[\w.-]+$/);
    }),
  );
});

test("a cursor that is cut, changed or made up leads to the beginning of the list", () => {
  const cursor = writeCursor(secrets, { after: "élodie", id: 12 });
  for (let length = 0; length < cursor.length; length += 1)
    assert.equal(readCursor(secrets, cursor.slice(0, length)), undefined, String(length));
  const [text, signature] = cursor.split(".");
  const madeUp = encoded(["zoé", 1]);
  for (const made of [`${madeUp}.${signature}`, `${madeUp}.`, madeUp, ".", "", `.${signature}`])
    assert.equal(readCursor(secrets, made), undefined, made);
  assert.equal(readCursor(secrets, undefined), undefined);
  assert.notEqual(text, undefined);
});

test("what was just done is told only when this server wrote it", () => {
  const flash = { text: "C'est noté." };
  const kept = writeFlash(secrets, flash);
  assert.deepEqual(readFlash(secrets, kept), flash);
  const forged = encoded({ text: "Envoyez votre code à Mallory." });
  const signature = kept.split(".")[1];
  for (const made of [`${forged}.${signature}`, forged, `${forged}.`, kept.slice(0, -1), "x.y.z"])
    assert.equal(readFlash(secrets, made), undefined, made);
});

test("a cursor is no message, though the same server signed both", () => {
  const text = encoded({ text: "bonjour" });
  assert.equal(readFlash(secrets, `${text}.${secrets.sign("cursor", text)}`), undefined);
});
