import assert from "node:assert/strict";
import { once } from "node:events";
import { Agent, createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { closeServer } from "./close-server.ts";

test("a server closes though a client always has one more request, and answers what is under way", async () => {
  const server = createServer((request, response) => {
    setTimeout(() => response.end(request.url), request.url === "/slow" ? 300 : 5);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = async (path: string, by?: Agent) => {
    const request = get({ port, host: "127.0.0.1", path, agent: by });
    const [answer] = (await once(request, "response")) as [IncomingMessage];
    return text(answer);
  };

  let answered = 0;
  const insisting = (async () => {
    for (;;) {
      await ask("/again", agent);
      answered++;
    }
  })().catch((fault: NodeJS.ErrnoException) => fault.code);
  const slow = ask("/slow");
  while (answered < 3) await sleep(5);

  const closed = closeServer(server);
  assert.equal(await slow, "/slow");
  await closed;
  assert.ok(["ECONNREFUSED", "ECONNRESET"].includes((await insisting)!));
  agent.destroy();
});
