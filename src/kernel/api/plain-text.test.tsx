import type { Acting } from "#kernel/acting";
import type { Platform } from "#kernel/http";
import assert from "node:assert/strict";
import { test } from "node:test";
import { plainText } from "./plain-text.ts";

const platform = { settings: { mode: "production" } } as Platform;
const reader = (locale: "fr" | "en") =>
  ({
    locale,
    community: { name: "", sentence: "", prefix: "", zone: "Europe/Paris", creole: false },
    clock: () => new Date(0),
  }) as Acting;

test("a page's sentence becomes plain words, its quotation marks and what people wrote kept", () => {
  const sentence = (
    <>
      Bilal remercie <a href="/membres/3">Chloé</a>
      <br />
      <q class="said">{'2 < 3 & "&lt;" <b>gras</b>'}</q>
    </>
  );
  const said = '2 < 3 & "&lt;" <b>gras</b>';
  assert.equal(
    plainText({ platform, acting: reader("fr") }, sentence),
    `Bilal remercie Chloé\n«\u00a0${said}\u00a0»`,
  );
  assert.equal(
    plainText({ platform, acting: reader("en") }, sentence),
    `Bilal remercie Chloé\n“${said}”`,
  );
});
