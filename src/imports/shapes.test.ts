import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import { mayReceive } from "#members";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { crc32, deflateRawSync } from "node:zlib";
import { giveList, importList, prepareList, said } from "./test-list.ts";

let world: TestApp;
before(async () => {
  world = await testApp();
});
after(() => world.close());

const sample = (name: string) =>
  readFileSync(join(import.meta.dirname, "../kernel/imports/fixtures", name));

const rows = ({ here }: TestCommunity, sql: string) =>
  world.platform.database.of(here.id).reading((db) => db.execute(sql));

const peopleWithSkills = `select trim(first_name || ' ' || last_name) as name, place,
    array(select label from person_skill k join skill s on s.community_id = k.community_id
      and s.id = k.skill_id where k.community_id = p.community_id and k.person_id = p.id
      order by label) as skills
  from person p where entered_by_id is not null order by id`;

test("Framaforms: three lines of titles, boxes spread over columns, no machine's address", async () => {
  const here = await world.community();
  const page = await prepareList(world, here.aicha, "members", sample("framaforms.csv"));
  const understood = await said(await world.get(page, here.aicha));
  assert.match(understood, /tabulation/);
  assert.match(understood, /3e ligne remplie/);
  assert.match(understood, /Jamais repris Adresse IP/);
  assert.doesNotMatch(understood, /192\.0\.2/);
  await world.post(`${page}/enregistrement`, here.aicha);
  assert.deepEqual(await rows(here, peopleWithSkills), [
    { name: "Édith Rosette", place: "Le François", skills: ["Couture", "Mécanique"] },
    { name: "Guy Marsan", place: "Le Robert", skills: ["Mécanique"] },
    { name: "Paule Jos", place: "Saint-Esprit", skills: [] },
  ]);
});

test("YesWiki: several values in a cell, a point on the map, and no password anywhere", async () => {
  const here = await world.community();
  const page = await prepareList(world, here.aicha, "members", sample("yeswiki.csv"));
  const understood = await said(await world.get(page, here.aicha));
  assert.match(understood, /Jamais repris Mot de passe/);
  assert.doesNotMatch(understood, /\$2y/);
  await world.post(`${page}/enregistrement`, here.aicha);
  assert.deepEqual(await rows(here, peopleWithSkills), [
    { name: "Solange Périne", place: "Trinité", skills: ["conte", "cuisine, pâtisserie"] },
    { name: "Théo Nival", place: "Gros-Morne", skills: ["forge", "soudure"] },
  ]);
  const everything = JSON.stringify(await rows(here, "select * from import_batch"));
  assert.doesNotMatch(everything, /\$2y/);
});

const subscribers = `select p.email, p.first_name as name, s.kind,
    (select json_agg(json_build_array(c.given, c.said_at at time zone 'UTC')) from consent c
     where c.community_id = p.community_id and c.person_id = p.id) as said
  from person p join standing s on s.community_id = p.community_id and s.person_id = p.id
  where p.entered_by_id is not null order by p.id`;

const idsOf = async (here: TestCommunity) =>
  (await rows(here, "select id from person order by id")).map(({ id }) => Number(id));
const letterGoesTo = async (here: TestCommunity) => {
  const ids = await idsOf(here);
  const found = await world.platform.database
    .of(here.here.id)
    .reading((db) => mayReceive(db, "letter", ids));
  const people = await rows(here, "select id, email from person");
  return people.filter(({ id }) => found.has(Number(id))).map(({ email }) => email);
};

test("Brevo: nobody is said to have agreed, and who was blocked there is never written to", async () => {
  const here = await world.community();
  await importList(world, here.aicha, "contacts", sample("brevo.csv"));
  assert.deepEqual(await rows(here, subscribers), [
    { email: "ines@demo.example", name: "Inès", kind: "subscriber", said: null },
    { email: "karine@demo.example", name: "Karine", kind: "subscriber", said: null },
  ]);
  assert.deepEqual(await letterGoesTo(here), []);
  const refusals = await rows(here, "select reason from suppression");
  assert.deepEqual(refusals, [{ reason: "blocked" }]);
  assert.deepEqual(await here.mails(), []);
});

const exportOfMailchimp = () =>
  zipOf({
    "subscribed_members_export_1.csv": sample("mailchimp-subscribed.csv"),
    "unsubscribed_members_export_1.csv": sample("mailchimp-unsubscribed.csv"),
    "cleaned_members_export_1.csv": sample("mailchimp-cleaned.csv"),
  });

test("Mailchimp: what is wrong is told by the file of the archive and its own line, undone or not", async () => {
  const here = await world.community();
  const subscribed = [
    "Email Address,First Name,NOTES",
    'aline@demo.example,Aline,"une note',
    'sur deux lignes"',
    "",
    "pas une adresse,Karl,",
  ];
  const archive = (lines: string[], refusals: string) =>
    zipOf({
      "subscribed_1.csv": Buffer.from(lines.join("\n")),
      "unsubscribed_1.csv": Buffer.from(`Email Address\n${refusals}`),
    });
  const name = "audience.zip";
  const wrong = await prepareList(
    world,
    here.aicha,
    "contacts",
    archive(subscribed, "boris@demo.example\nautre chose"),
    { name },
  );
  await world.post(`${wrong}/enregistrement`, here.aicha);
  const told = await said(await world.get(wrong, here.aicha));
  assert.match(told, /Ligne 3, Email Address, dans unsubscribed_1\.csv/);
  assert.match(told, /Ligne 5, Email Address, dans subscribed_1\.csv/);
  assert.doesNotMatch(told, /koudmen:/);

  const page = await importList(
    world,
    here.aicha,
    "contacts",
    archive(subscribed.slice(0, 3), "boris@demo.example"),
    { name },
  );
  world.clock.pass({ minutes: 1 });
  await world.platform.database
    .of(here.here.id)
    .transaction((db) => db.execute("update person set wish = 'autre' where first_name = 'Aline'"));
  await world.post(`${page}/annulation`, here.aicha);
  assert.match(await said(await world.get(page, here.aicha)), /Ligne 2, dans subscribed_1\.csv/);
});

test("Mailchimp: an address in both files is suppressed, and the moment of consent is kept", async () => {
  const here = await world.community();
  const zip = exportOfMailchimp();
  const page = await prepareList(world, here.aicha, "contacts", zip, { name: "audience.zip" });
  const understood = await said(await world.get(page, here.aicha));
  assert.match(understood, /Jamais repris .*OPTIN_IP, CONFIRM_IP/);
  await world.post(`${page}/enregistrement`, here.aicha);
  const confirmed = [[true, "2021-05-01T14:02:11"]];
  assert.deepEqual(await rows(here, subscribers), [
    { email: "aline@demo.example", name: "Aline", kind: "subscriber", said: confirmed },
    { email: "carl@demo.example", name: "carl", kind: "subscriber", said: null },
  ]);
  assert.deepEqual(await letterGoesTo(here), ["aline@demo.example"]);
  const again = await importList(world, here.aicha, "contacts", zip);
  assert.match(await said(await world.get(again, here.aicha)), /nouveaux 0 déjà là/);

  world.clock.pass({ minutes: 5 });
  await world.post(`${page}/annulation`, here.aicha);
  assert.deepEqual(await rows(here, subscribers), []);
  const refusals = await rows(here, "select reason from suppression order by reason");
  assert.deepEqual(refusals, [{ reason: "unreachable" }, { reason: "unsubscribed" }]);
  await importList(
    world,
    here.aicha,
    "contacts",
    "Email,CONFIRM_TIME\nboris@demo.example,2024-01-01\n",
  );
  assert.deepEqual(await letterGoesTo(here), [], "a later list does not bring a refusal back");
});

test("an agreement is taken from a column only when somebody says that it is one", async () => {
  const here = await world.community();
  const title = "J’accepte de recevoir la lettre";
  const list = `Adresse e-mail,Prénom,${title}\nluce@demo.example,Luce,Oui\nmax@demo.example,Max,Non\n`;
  const first = await prepareList(world, here.aicha, "contacts", list);
  assert.match(await said(await world.get(first, here.aicha)), /semble parler d’un accord/);
  await world.post(`${first}/enregistrement`, here.aicha);
  assert.deepEqual(await letterGoesTo(here), []);
  const second = await prepareList(world, here.aicha, "contacts", list);
  const columns = { "column-0": "email", "column-1": "firstName", "column-2": "consent" };
  await world.post(`${second}/lecture`, here.aicha, { titlesRow: "1", ...columns });
  await world.post(`${second}/enregistrement`, here.aicha);
  assert.deepEqual(await letterGoesTo(here), ["luce@demo.example"]);
});

test("a contact who is a member stays one; who left is not brought back", async () => {
  const here = await world.community();
  const left = await here.arrives({ firstName: "Odile", email: "odile@demo.example" });
  await world.platform.database
    .of(here.here.id)
    .transaction((db) =>
      db.execute("update standing set until_at = $1 where person_id = $2", [
        world.clock(),
        left.id,
      ]),
    );
  const list = "Email,CONFIRM_TIME\nbilal@demo.example,2024-01-01\nodile@demo.example,2024-01-01\n";
  await importList(world, here.aicha, "contacts", list);
  const open = await rows(
    here,
    `select p.email, s.kind from standing s join person p on p.community_id = s.community_id
     and p.id = s.person_id where s.until_at is null and p.email in ('bilal@demo.example', 'odile@demo.example')`,
  );
  assert.deepEqual(open, [{ email: "bilal@demo.example", kind: "member" }]);
});

const organisations =
  "Nom de la structure;Type;Commune;Description\nLa Recyclerie;Association;Ducos;Répare et redonne.\nCarte des sentiers;Projet;;\n";

test("organisations and projects come in, are completed, shown, and undone", async () => {
  const here = await world.community();
  const page = await importList(world, here.aicha, "organisations", organisations);
  const all = "select id, kind, name, place, about from collective order by id";
  const [first, second] = await rows(here, all);
  assert.deepEqual([first!.kind, first!.place, second!.kind], ["organisation", "Ducos", "project"]);
  const shown = await world.get(
    `${here.here.prefix}/collectifs/${first!.id as number}-la-recyclerie`,
    here.bilal,
  );
  assert.match(await said(shown), /La Recyclerie .*Ducos .*Répare et redonne/);
  world.clock.pass({ minutes: 5 });
  const title = "Des palettes";
  const collective = { collective: "Carte des sentiers", collectiveKind: "project" };
  await world.post(`${here.here.prefix}/besoins/nouveau`, here.bilal, { title, ...collective });
  await world.post(`${page}/annulation`, here.aicha);
  assert.match(await said(await world.get(page, here.aicha)), /retirés 1 restés en place 1/);
  assert.deepEqual(await rows(here, all), [second]);
});

test("a zip that swells beyond measure is refused", async () => {
  const here = await world.community();
  const bomb = zipOf({ "zeros.csv": Buffer.alloc(210 * 1024 * 1024, "0;0\n") });
  assert.ok(bomb.length < 2 * 1024 * 1024);
  const answer = await giveList(world, here.aicha, "contacts", bomb);
  assert.equal(answer.status, 422);
  assert.match(await said(answer), /archive contient trop/);
});

/** A zip as programs write them. */
function zipOf(files: Record<string, Buffer>): Buffer {
  const [bodies, directory]: Buffer[][] = [[], []];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(name.length, 22);
    bodies!.push(Buffer.from("PK\x03\x04"), head, Buffer.from(name), packed);
    const entry = Buffer.alloc(42);
    entry.writeUInt16LE(20, 0);
    head.copy(entry, 2);
    entry.writeUInt32LE(offset, 38);
    directory!.push(Buffer.from("PK\x01\x02"), entry, Buffer.from(name));
    offset += 4 + 26 + name.length + packed.length;
  }
  const length = Buffer.concat(directory!).length;
  const count = Object.keys(files).length;
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies!, ...directory!, Buffer.from("PK\x05\x06"), end]);
}
