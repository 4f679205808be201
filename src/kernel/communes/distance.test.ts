import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { distanceBetween, isPlaceKnown, placeAmong } from "./index.ts";

const apart: [string, string, number, number][] = [
  ["Le Lamentin", "Fort-de-France", 7, 8],
  ["Pointe-à-Pitre", "Les Abymes", 3, 6],
  ["Cayenne", "Kourou", 40, 47],
  ["Paris", "Lyon", 388, 396],
  ["Marseille", "Lille", 825, 840],
  ["Saint-Denis (La Réunion)", "Saint-Pierre", 45, 55],
  ["Mamoudzou", "Dzaoudzi", 2, 8],
  ["Le Prêcheur", "Grand'Rivière", 3, 8],
  ["Ajaccio", "Bastia", 95, 110],
  ["Évry", "Paris", 22, 28],
];

for (const [one, other, least, most] of apart)
  test(`${one} and ${other} are ${least} to ${most} km apart`, () => {
    const { km } = distanceBetween(one, other)!;
    assert.ok(km >= least && km <= most, String(km));
    assert.equal(distanceBetween(other, one)!.km, km);
  });

const sameCommune: [string, string][] = [
  ["Le Lamentin", "lamentin"],
  ["Lamentin (972)", "97232 LE LAMENTIN"],
  ["Schœlcher", "Schoelcher"],
  ["Ste-Marie", "Sainte Marie (Martinique)"],
  ["L’Ajoupa-Bouillon", "Ajoupa Bouillon"],
  ["Trois-Ilets", "Les Trois-Îlets, Martinique"],
  ["Bellevue, Fort-de-France", "Fort-de-France, Trénelle"],
  ["Bellevue Fort de France", "Fort de France 97200"],
  ["au Lamentin", "bourg du Lamentin"],
  ["Grand Rivière", "Grand'Rivière"],
  ["Paris 11e", "75018 Paris"],
  ["Lyon 3", "Lyon Cedex"],
  ["Fort-de-France / Schœlcher", "Schoelcher"],
];

for (const [one, other] of sameCommune)
  test(`« ${one} » and « ${other} » are the same commune`, () => {
    assert.deepEqual(distanceBetween(one, other), { km: 0, about: false });
  });

test("what is no commune, or might be another one, is not known", () => {
  for (const place of [
    "",
    "Trénelle",
    "Le bourg",
    "rue de Paris",
    "Martinique",
    "La Réunion",
    "à distance",
    "chez moi",
    "Nord Caraïbe",
    "Le Lamentin 75001",
    "Saint-Georges, Schœlcher",
    "97232",
    "%_'\0",
  ]) {
    assert.equal(isPlaceKnown(place), false, place);
    assert.equal(distanceBetween(place, "Fort-de-France"), undefined, place);
  }
});

test("of several communes of a name, the nearest to the other place is meant", () => {
  assert.ok(distanceBetween("Saint-Pierre", "Fort-de-France")!.km < 25);
  assert.ok(distanceBetween("Saint-Pierre", "Le Tampon")!.km < 15);
  assert.ok(distanceBetween("Lamentin", "Baie-Mahault")!.km < 15);
  assert.ok(distanceBetween("Sainte-Anne", "Le Marin")!.km < 10);
  assert.equal(distanceBetween("Saint-Pierre", "Saint-Pierre")!.km, 0);
});

test("an article that is written is part of the name, where communes differ by it", () => {
  assert.ok(distanceBetween("Le Lamentin", "Baie-Mahault")!.km > 150);
  assert.equal(distanceBetween("Le Fort-de-France", "Fort-de-France")!.km, 0);
});

test("among the places of a community, the commune is meant that most of them are around", () => {
  const martinique = ["Ducos", "Le Robert", "Lamentin", "Baie-Mahault", "Paris", "ailleurs"];
  assert.equal(placeAmong("Lamentin", martinique), "Lamentin (972)");
  assert.equal(placeAmong("Lamentin", ["Baie-Mahault"]), "Lamentin (971)");
  assert.equal(placeAmong("Saint-Pierre", ["Saint-Leu", "Le Tampon"]), "Saint-Pierre (974)");
  for (const clear of ["Le Lamentin", "Lamentin (971)", "Ducos", "Trénelle", ""])
    assert.equal(placeAmong(clear, martinique), clear);
  assert.equal(placeAmong("Lamentin", []), "Lamentin");
});

test("a postcode or a territory beside the name says which is meant", () => {
  for (const place of ["Sainte-Anne (971)", "97180 Sainte-Anne", "Sainte-Anne, Guadeloupe"])
    assert.ok(distanceBetween(place, "Le Marin")!.km > 150, place);
  assert.ok(distanceBetween("Saint-Denis 93", "Paris 15")!.km < 15);
});

test("a small commune is only known about, and two that share a postcode are not one", () => {
  const distance = distanceBetween("Kanfen", "Volmerange-les-Mines")!;
  assert.deepEqual({ ...distance, km: distance.km % 5 }, { km: 0, about: true });
  assert.ok(distance.km >= 5);
});

test("whatever is typed is read without failing, the same each time", () => {
  const words = fc.constantFrom("Saint", "de", "97232", "Lamentin", "/", ",", "(", "972)", "Fort");
  const place = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words).map((all) => all.join(" ")),
  );
  fc.assert(
    fc.property(place, place, (one, other) => {
      const distance = distanceBetween(one, other);
      assert.deepEqual(distanceBetween(other, one), distance);
      if (isPlaceKnown(one)) assert.equal(distanceBetween(one, one)!.km, 0);
    }),
  );
});

test("hostile text is read in little time", { timeout: 20_000 }, () => {
  for (const piece of ["bourg ", "de la ", "1 ", ", ", "saint "])
    for (const times of [20, 100_000])
      assert.equal(isPlaceKnown(piece.repeat(times)), false, piece);
});
