import assert from "node:assert/strict";
import { test } from "node:test";
import { MadrasIcon, MadrasSquare, renderPart } from "./index.ts";
import { barsOf, settOf } from "./madras.ts";
import { MadrasScope } from "./madras.tsx";
import { LiveRegion } from "./components/live-region.tsx";
import { testView } from "./test-view.ts";

const draw = (part: Parameters<typeof renderPart>[1]) => renderPart(testView(), part);
const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);

test("the same identity has the same cloth, however its accents are encoded", () => {
  assert.deepEqual(settOf("Schœlcher été"), settOf("Schœlcher été".normalize("NFD")));
  // A cloth is a sign one recognises: changing the drawing changes every community's mark.
  assert.equal(settOf("Le Lorrain").key, "m1245p4e");
});

test("different identities have different cloths and ids", () => {
  const setts = Array.from({ length: 2000 }, (_, index) => settOf(`besoin-${index}`));
  assert.equal(new Set(setts.map((sett) => sett.key)).size, setts.length);
  const drawings = setts.map((sett) => JSON.stringify([sett.ground, sett.size, sett.threads]));
  assert.ok(new Set(drawings).size > 1980);
});

test("a sett mirrors itself and stays inside its tile", () => {
  for (const identity of ["a", "b", "Vannerie", "Kréyòl"]) {
    const { size, threads } = settOf(identity);
    assert.ok(threads.length >= 2);
    for (const { bars } of threads) {
      const mirrored = bars.map(({ at, width }) => size - at - width).sort((a, b) => a - b);
      assert.deepEqual(
        mirrored,
        bars.map(({ at }) => at),
      );
      assert.ok(bars.every(({ at, width }) => at >= 0 && at + width <= size));
    }
  }
});

test("a cloth is drawn once and then referred to", () => {
  const html = draw(
    <MadrasScope name="">
      <MadrasSquare identity="Vannerie" />
      <MadrasSquare identity="Vannerie" />
      <MadrasSquare identity="Couture" />
    </MadrasScope>,
  );
  assert.equal(html.match(/<pattern/g)?.length, 2);
  assert.equal(new Set(ids(html)).size, ids(html).length);
  assert.equal(html.match(new RegExp(`url\\(#${settOf("Vannerie").key}\\)`, "g"))?.length, 2);
});

test("a part that is refreshed alone carries its own cloth, with its own ids", () => {
  const region = (
    <LiveRegion src="/besoins/12/fil" topics={["need:12"]}>
      <MadrasSquare identity="Vannerie" />
    </LiveRegion>
  );
  const page = draw(
    <MadrasScope name="">
      <MadrasSquare identity="Vannerie" />
      {region}
    </MadrasScope>,
  );
  assert.equal(new Set(ids(page)).size, ids(page).length);
  assert.ok(page.includes(draw(region)), "alone or in the page, the region is the same");
});

test("a cloth weighs a few hundred bytes", () => {
  for (const identity of ["Le Lorrain", "Vannerie", "Premier budget", "Compost"]) {
    const { threads, size } = settOf(identity);
    assert.ok(threads.every((thread) => barsOf(thread, size).startsWith("M")));
    const html = draw(<MadrasIcon identity={identity} />);
    assert.ok(html.length < 1200, `${identity}: ${html.length}`);
  }
});
