import assert from "node:assert/strict";
import { test } from "node:test";
import { readAim } from "./aim.ts";
import { readHorizon } from "./horizon.ts";

const aims: [string, ReturnType<typeof readAim>][] = [
  ["Apprendre à greffer mes avocatiers", "learn"],
  ["Je bloque sur ma greffe en fente", "blocker"],
  ["Je n'arrive pas à apprendre le solfège", "blocker"],
  ["Appel à projets pour le marché du bourg", "call"],
  ["Un regard sur mon budget", "feedback"],
  ["Emprunter une échelle", "tool"],
  ["Un coup de main pour repeindre la salle", "hand"],
  ["Une salle pour vingt personnes", "place"],
  ["Des graines de giraumon", undefined],
];

for (const [line, aim] of aims)
  test(`"${line}" is read as ${aim ?? "nothing in particular"}`, () => {
    assert.equal(readAim("need", line), aim);
  });

test("nobody offers a blocker", () => {
  assert.equal(readAim("offer", "Je bloque le samedi pour des visites"), undefined);
});

// A Tuesday.
const today = "2026-03-03";
const horizons: [string, string | undefined][] = [
  ["avant le 12 mars", "2026-03-12"],
  ["le 1er mars", "2027-03-01"],
  ["d'ici fin juin", "2026-06-30"],
  ["pour samedi", "2026-03-07"],
  ["la semaine prochaine", "2026-03-15"],
  ["d'ici deux semaines", "2026-03-17"],
  ["demain", "2026-03-04"],
  ["avant le 31 février", undefined],
  ["quand vous voulez", undefined],
];

for (const [line, day] of horizons)
  test(`"${line}" is read as ${day ?? "no day"}`, () => {
    assert.equal(readHorizon(line, today), day);
  });
