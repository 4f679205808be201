import assert from "node:assert/strict";
import { test } from "node:test";
import iconv from "iconv-lite";
import { surveyEncoding } from "./encoding.ts";
import { fileAt, fileOf } from "./file.ts";
import { longestRecord, recordsOf, Unreadable, type FileRecord } from "./records.ts";
import { guessSeparator } from "./separator.ts";

const fixture = (name: string) => fileAt(`${import.meta.dirname}/fixtures/${name}`);

async function read(content: string | Uint8Array) {
  return readFile(fileOf(typeof content === "string" ? Buffer.from(content) : content));
}

async function readFile(file: ReturnType<typeof fileOf>) {
  const survey = await surveyEncoding(file);
  assert.ok("encoding" in survey, "the file is refused");
  const records: FileRecord[] = [];
  for await (const record of recordsOf(file, survey.encoding)) records.push(record);
  return records;
}

test("a HelloAsso export is read with its line breaks, quotes and spaces", async () => {
  const records = await readFile(fixture("helloasso.csv"));
  assert.deepEqual(
    records.map(({ line }) => line),
    [1, 3, 5, 6, 7],
  );
  assert.equal(records[0]!.cells[0], "Référence commande");
  assert.equal(records[0]!.cells[18], "Compétences");
  assert.equal(records[1]!.cells[17], 'Je couds ; je répare\ndes "machines" à coudre');
});

for (const encoding of ["utf8", "utf16le", "utf-16be", "windows1252"]) {
  for (const addBOM of encoding === "windows1252" ? [false] : [true, false]) {
    test(`letters come whole from ${encoding} ${addBOM ? "with" : "without"} mark`, async () => {
      const bytes = iconv.encode("prénom;lieu\nLéa;Schœlcher à l’est\n", encoding, { addBOM });
      const records = await read(bytes);
      assert.deepEqual(records[0]!.cells, ["prénom", "lieu"]);
      assert.deepEqual(records[1]!.cells, ["Léa", "Schœlcher à l’est"]);
    });
  }
}

test("letters cut between two pieces of the file come whole", async () => {
  const bytes = Buffer.from("prénom\nLéa\n");
  const file = { open: () => Array.from(bytes, (byte) => Uint8Array.of(byte)) };
  assert.deepEqual(
    (await readFile(file)).map(({ cells }) => cells[0]),
    ["prénom", "Léa"],
  );
});

test("the separator is the one of the titles, not of the answers", () => {
  assert.equal(guessSeparator('a;b;"c, d, e, f"\n1,2,3,4,5'), ";");
  assert.equal(guessSeparator("a\tb\nx,y,z"), "\t");
  assert.equal(guessSeparator("\n\na,b"), ",");
});

for (const end of ["\n", "\r\n", "\r"]) {
  test(`lines ended by ${JSON.stringify(end)} are numbered as an editor does, blank ones counted`, async () => {
    const text = ["a,b", "", '"x', 'y",1', ",", "z,2", ""].join(end);
    const records = await read(text);
    assert.deepEqual(
      records.map(({ line, cells }) => [line, cells[1]]),
      [
        [1, "b"],
        [3, "1"],
        [6, "2"],
      ],
    );
  });
}

test("a quotation mark never closed is told with the line that opens it", async () => {
  await assert.rejects(read('a,b\n1,2\n"never,closed\n3,4\n'), (fault) => {
    assert.ok(fault instanceof Unreadable);
    assert.deepEqual([fault.line, fault.sentence], [3, "unclosed-quote"]);
    return true;
  });
});

test("a cell without end stops the reading", async () => {
  await assert.rejects(read(`a,b\n"${"x".repeat(longestRecord + 10)}",1\n`), /huge/);
});

test("workbooks, images, binary and empty files are refused for what they are", async () => {
  const refused = async (bytes: Uint8Array) => surveyEncoding(fileOf(bytes));
  assert.deepEqual(await refused(Buffer.from("PK\x03\x04zip")), { refused: "spreadsheet" });
  assert.deepEqual(await refused(Buffer.from("%PDF-1.7")), { refused: "binary" });
  assert.deepEqual(await refused(Buffer.from("abc\0\x01def")), { refused: "binary" });
  assert.deepEqual(await refused(Buffer.alloc(0)), { refused: "empty" });
});

test("fifty thousand lines pass in bounded memory", async () => {
  const piece = Buffer.from(`${"x".repeat(180)};"é\n${"y".repeat(20)}"\n`.repeat(500));
  const file = {
    *open() {
      yield Buffer.from("a;b\n");
      for (let turn = 0; turn < 100; turn++) yield piece;
    },
  };
  let lines = 0;
  let last = 0;
  let most = 0;
  for await (const record of recordsOf(file, "utf8")) {
    lines++;
    last = record.line;
    if (lines % 5000 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers);
  }
  assert.equal(lines, 50_001);
  assert.equal(last, 100_000);
  assert.ok(most < 60_000_000, `${most} bytes held`);
});
