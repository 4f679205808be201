import assert from "node:assert/strict";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { openOutside, type Resolve } from "./call.ts";
import { isPublicAddress } from "./public-address.ts";
import { readAddress } from "./read-address.ts";

const strict = { insecure: false, privateHosts: [] };

test("only addresses of the open internet are public", () => {
  for (const address of [
    "1.1.1.1",
    "93.184.215.14",
    "172.32.0.1",
    "2606:4700::1111",
    "2a01:e0a::1",
  ])
    assert.ok(isPublicAddress(address), address);
  const ipv4 = "127.0.0.1 127.9.9.9 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254";
  const more = "0.0.0.0 100.64.0.1 192.0.0.8 198.18.0.1 224.0.0.1 240.0.0.1 255.255.255.255";
  const ipv6 = ":: ::1 fe80::1 fc00::1 fd12:3456::1 ff02::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1";
  const mapped = "::ffff:7f00:1 ::127.0.0.1 64:ff9b::7f00:1 2002:7f00:1:: 2001:0:1::1 2001:db8::1";
  for (const address of [ipv4, more, ipv6, mapped].join(" ").split(" "))
    assert.ok(!isPublicAddress(address), address);
  for (const text of ["", "localhost", "1.2.3", "fe80::1%eth0"]) assert.ok(!isPublicAddress(text));
});

const refused: [string, string][] = [
  ["https://127.0.0.1/", "private"],
  ["https://127.1/", "private"],
  ["https://2130706433/", "private"],
  ["https://0x7f000001/", "private"],
  ["https://0177.0.0.1/", "private"],
  ["https://[::1]/", "private"],
  ["https://[::ffff:127.0.0.1]/", "private"],
  ["https://[::ffff:a9fe:a9fe]/", "private"],
  ["https://127.0.0.1./", "private"],
  ["https://localhost/", "private"],
  ["https://LOCALHOST./", "private"],
  ["https://n8n.localhost./", "private"],
  ["https://router.lan/", "private"],
  ["https://printer/", "private"],
  ["https://metadata.google.internal/", "private"],
  ["https://me:word@example.org/", "credentials"],
  ["https://me@example.org/", "credentials"],
  ["http://example.org/", "insecure"],
  ["https://example.org:22/", "port"],
  ["https://example.org:25/", "port"],
  ["ftp://example.org/", "not-an-address"],
  ["file:///etc/passwd", "not-an-address"],
  ["example.org", "not-an-address"],
  ["https://1.2.3.4.5/", "not-an-address"],
];
for (const [text, because] of refused)
  test(`${text} is not called: ${because}`, () => assert.equal(readAddress(text, strict), because));

test("addresses of the outside are called, a private one only when its host is named", () => {
  for (const text of ["https://example.org/a?b=c", "https://example.org:8443/", "https://1.1.1.1/"])
    assert.equal(typeof readAddress(text, strict), "object", text);
  const bounds = { insecure: false, privateHosts: ["n8n.lan", "10.0.0.5", "::1"] };
  for (const text of [
    "http://n8n.lan:5678/",
    "https://N8N.lan./",
    "http://10.0.0.5/",
    "http://[::1]/",
  ])
    assert.equal(typeof readAddress(text, bounds), "object", text);
  assert.equal(readAddress("https://10.0.0.6/", bounds), "private");
  assert.equal(readAddress("http://other.lan/", bounds), "insecure");
});

const servers: Server[] = [];
after(() =>
  servers.forEach((server) => {
    server.closeAllConnections();
    server.close();
  }),
);

async function receiver(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

const leadsTo =
  (...addresses: string[]): Resolve =>
  () =>
    Promise.resolve(
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
const trusting = { insecure: false, privateHosts: ["neighbour.example"] };
const post = (port: number, options: Partial<Parameters<typeof openOutside>[0]> = {}) =>
  openOutside({ bounds: trusting, resolve: leadsTo("127.0.0.1"), ...options }).post({
    url: `http://neighbour.example:${port}/hook`,
    headers: { "x-said": "yes" },
    body: "é",
  });

test("a body arrives whole with its headers, at the host that was named", async () => {
  let heard: unknown[] = [];
  const port = await receiver((request, response) => {
    let body = "";
    request.on("data", (piece: Buffer) => (body += String(piece)));
    request.on("end", () => {
      const { host, "x-said": said, "content-length": length } = request.headers;
      heard = [request.method, request.url, host, said, length, body];
      response.writeHead(204).end();
    });
  });
  const answer = await post(port);
  assert.deepEqual(
    { ...answer, milliseconds: 0 },
    { ended: "answered", status: 204, milliseconds: 0 },
  );
  assert.deepEqual(heard, ["POST", "/hook", `neighbour.example:${port}`, "yes", "2", "é"]);
});

test("a redirect is an answer like another: it is not followed", async () => {
  let asked = 0;
  const port = await receiver((_request, response) => {
    asked++;
    response.writeHead(302, { location: "http://127.0.0.1/secret" }).end();
  });
  const { ended, ...rest } = await post(port);
  assert.deepEqual([ended, "status" in rest && rest.status, asked], ["answered", 302, 1]);
});

test("who never answers, or never ends, does not hold the caller", async () => {
  const silent = await receiver(() => undefined);
  const late = await post(silent, { patience: 150 });
  assert.deepEqual([late.ended, "because" in late && late.because], ["failed", "timeout"]);
  const slowName: Resolve = () => new Promise(() => undefined);
  const lost = await post(silent, { patience: 150, resolve: slowName });
  assert.ok("because" in lost && lost.because === "timeout");
  let cut = false;
  const giant = await receiver((_request, response) => {
    response.writeHead(200);
    const more = setInterval(() => response.write(Buffer.alloc(1024 * 1024)), 1);
    response.on("close", () => {
      clearInterval(more);
      cut = true;
    });
  });
  const answered = await post(giant, { patience: 5000 });
  assert.ok(answered.ended === "answered" && answered.milliseconds < 3000);
  for (let wait = 0; !cut && wait < 100; wait++) await new Promise((done) => setTimeout(done, 20));
  assert.ok(cut, "the giant answer is cut");
});

test("a name that leads to a private address is not called, even among public ones", async () => {
  let asked = 0;
  const port = await receiver((_request, response) => {
    asked++;
    response.end();
  });
  for (const found of [["127.0.0.1"], ["1.1.1.1", "127.0.0.1"], ["::ffff:127.0.0.1"]]) {
    const outside = openOutside({
      bounds: { insecure: true, privateHosts: [] },
      resolve: leadsTo(...found),
    });
    const url = `http://rebinding.example:${port}/`;
    const answer = await outside.post({ url, headers: {}, body: "" });
    assert.ok(answer.ended === "refused" && answer.because === "private", found.join());
  }
  assert.equal(asked, 0);
});

test("a name is asked once, and the connection goes to what it answered", async () => {
  const port = await receiver((_request, response) => response.end());
  let asked = 0;
  const resolve: Resolve = () =>
    Promise.resolve([{ address: asked++ === 0 ? "127.0.0.1" : "127.0.0.2", family: 4 }]);
  assert.equal((await post(port, { resolve })).ended, "answered");
  assert.equal(asked, 1);
});

test("a host that is unknown or closed is a failure, and no fault", async () => {
  const unknown = await post(1, { resolve: () => Promise.reject(new Error("ENOTFOUND")) });
  assert.ok(unknown.ended === "failed" && unknown.because === "unknown-host");
  const port = await receiver(() => undefined);
  const server = servers.at(-1)!;
  await new Promise((done) => server.close(done));
  const closed = await post(port);
  assert.ok(closed.ended === "failed" && closed.because === "unreachable");
});
