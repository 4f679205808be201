// A process of its own that asks the same page again and again, and says how long each answer took.
import assert from "node:assert/strict";
import { Agent, get } from "node:http";

export type Load = {
  urls: string[];
  headers: Record<string, string>;
  /** Keys, each of which takes its turn. */
  tokens?: string[];
  connections: number;
  seconds: number;
  /** Stops earlier once so many were answered. */
  most?: number;
};

export type Loaded = {
  requests: number;
  seconds: number;
  bytes: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Processor time of asking, in milliseconds. */
  spent: number;
};

if (import.meta.main) console.log(JSON.stringify(await ask(JSON.parse(process.argv[2]!) as Load)));

async function ask({
  urls,
  headers,
  tokens,
  connections,
  seconds,
  most = Infinity,
}: Load): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  let asked = 0;
  let bytes = 0;
  const started = performance.now();
  const end = started + seconds * 1000;

  const one = (url: string, token: string | undefined) =>
    new Promise<void>((answered, failed) => {
      const from = performance.now();
      const bearer = token && { authorization: `Bearer ${token}` };
      get(url, { agent, headers: { ...headers, ...bearer } }, (answer) => {
        assert.equal(answer.statusCode, 200, url);
        bytes = 0;
        answer.on("data", (chunk: Buffer) => (bytes += chunk.length));
        answer.on("end", () => {
          latencies.push(performance.now() - from);
          answered();
        });
      }).on("error", failed);
    });
  async function connection() {
    while (performance.now() < end && asked < most) {
      const turn = asked++;
      await one(urls[turn % urls.length]!, tokens?.[turn % tokens.length]);
    }
  }
  await Promise.all(Array.from({ length: connections }, connection));
  const lasted = (performance.now() - started) / 1000;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? NaN;
  const { user, system } = process.cpuUsage();
  const spent = (user + system) / 1000;
  return { requests: latencies.length, seconds: lasted, bytes, p50: at(0.5), p99: at(0.99), spent };
}
