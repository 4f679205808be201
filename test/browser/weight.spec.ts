import { get } from "node:http";
import { gzipSync } from "node:zlib";
import { foundCommunity } from "./community.ts";
import { expect, test } from "./test.ts";
import { said } from "./said.ts";

const kilobytes = (bytes: number) => Math.round(bytes / 10.24) / 100;

/** What the network carries of an answer: its body as sent, compressed as a proxy does if it was not. */
function carried(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ bytes: number; text: string }> {
  return new Promise((arrived, failed) => {
    get(url, { headers: { "accept-encoding": "gzip", ...headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const sent = Buffer.concat(parts);
        const packed = answer.headers["content-encoding"] !== undefined;
        arrived({ bytes: packed ? sent.length : gzipSync(sent).length, text: sent.toString() });
      });
    }).on("error", failed);
  });
}

test("a list of twenty needs, its style and its script are light", async ({ newServer }) => {
  const community = await foundCommunity(newServer);
  const { server } = community;
  const names = ["Inès", "Joseph", "Karine", "Louis"];
  const people = await Promise.all(names.map((name) => community.arrives(name)));
  for (const [index, [title, place]] of said.entries())
    await people[index % people.length]!.send("/besoins/nouveau", { title, place });

  const cookie = people[0]!
    .cookies()
    .map(({ name, value }) => `${name}=${value}`)
    .join("; ");
  const page = await carried(`${server.url}/entraide`, { cookie });
  expect(page.text.match(/<li class="card/g)).toHaveLength(20);
  const style = await carried(server.url + /href="(\/static\/[^"]+\.css)"/.exec(page.text)![1]);
  const scripts = [...page.text.matchAll(/src="(\/static\/[^"]+\.js)"/g)].map(([, path]) => path!);
  expect(scripts).not.toEqual([]);
  let script = 0;
  for (const path of scripts) script += (await carried(server.url + path)).bytes;

  expect(kilobytes(page.bytes + style.bytes), "page and style, kB").toBeLessThanOrEqual(14);
  expect(kilobytes(style.bytes), "style, kB").toBeLessThanOrEqual(6);
  expect(kilobytes(script), "scripts, kB").toBeLessThanOrEqual(10);
});

test("what does not change is kept by the browser and sent compressed", async ({ community }) => {
  const { text } = await carried(`${community.server.url}/`);
  for (const [, path] of text.matchAll(/(?:href|src)="(\/static\/[^"]+)"/g)) {
    const answer = await fetch(community.server.url + path, {
      headers: { "accept-encoding": "br" },
    });
    expect(answer.headers.get("cache-control"), path).toMatch(/max-age=31536000, immutable/);
    expect(answer.headers.get("content-encoding"), path).toBe("br");
    await answer.body?.cancel();
  }
});
