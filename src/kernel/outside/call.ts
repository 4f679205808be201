import { lookup } from "node:dns/promises";
import { request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address.ts";
import { readAddress, type Bounds, type Target, type Unfit } from "./read-address.ts";

export type Call = { url: string; headers: Record<string, string>; body: string };

type End =
  | { ended: "answered"; status: number }
  | { ended: "refused"; because: Unfit | "closed" }
  | { ended: "failed"; because: "unknown-host" | "timeout" | "unreachable" };

/** What came of a call, as data: nothing of it is thrown. */
export type Answer = End & { milliseconds: number };

export type Outside = {
  /**
   * Posts to an address of the outside, within ten seconds: no redirect is followed, nothing of the
   * answer but its status is kept, and only the open internet is reached.
   */
  post(call: Call): Promise<Answer>;
};

type Resolved = { address: string; family: number };
export type Resolve = (host: string) => Promise<Resolved[]>;

const patience = 10_000;
const mostRead = 64 * 1024;

/**
 * @param by.bounds without them nothing is called: a demonstration reaches nobody
 * @param by.resolve for tests: what names lead to
 */
export function openOutside(by: {
  bounds: Bounds | undefined;
  patience?: number;
  resolve?: Resolve;
}): Outside {
  const { bounds, resolve = (host) => lookup(host, { all: true }) } = by;
  return {
    async post(call) {
      const started = performance.now();
      const target = bounds ? readAddress(call.url, bounds) : "closed";
      const end =
        typeof target === "string"
          ? ({ ended: "refused", because: target } as const)
          : await within(by.patience ?? patience, (signal) => reach(target, call, resolve, signal));
      return { ...end, milliseconds: Math.round(performance.now() - started) };
    },
  };
}

async function within(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<End>,
): Promise<End> {
  const signal = AbortSignal.timeout(milliseconds);
  const late = new Promise<End>((resolve) =>
    signal.addEventListener("abort", () => resolve({ ended: "failed", because: "timeout" })),
  );
  return Promise.race([work(signal), late]);
}

/** The name is asked once, and the connection goes to what it answered: a later answer changes nothing. */
async function reach(
  { url, host, trusted }: Target,
  call: Call,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<End> {
  const family = isIP(host);
  const found = family ? [{ address: host, family }] : await resolve(host).catch(() => []);
  if (found.length === 0) return { ended: "failed", because: "unknown-host" };
  if (!trusted && !found.every(({ address }) => isPublicAddress(address)))
    return { ended: "refused", because: "private" };
  return send(url, call, pinnedTo(found), signal);
}

function pinnedTo(found: Resolved[]): LookupFunction {
  return (_host, options, done) => {
    if (options.all) done(null, found);
    else done(null, found[0]!.address, found[0]!.family);
  };
}

function send(
  url: URL,
  { headers, body }: Call,
  lookup: LookupFunction,
  signal: AbortSignal,
): Promise<End> {
  const request = url.protocol === "https:" ? requestSecure : requestPlain;
  return new Promise((ended) => {
    const sending = request(url, {
      method: "POST",
      headers: { ...headers, "content-length": Buffer.byteLength(body) },
      // A connection of its own, never one that an earlier answer of the name left open.
      agent: false,
      lookup,
      signal,
    });
    sending.on("error", () =>
      ended({ ended: "failed", because: signal.aborted ? "timeout" : "unreachable" }),
    );
    sending.on("response", (answer) => {
      ended({ ended: "answered", status: answer.statusCode ?? 0 });
      // Read to its end when it is short, so that the other side sees a whole exchange.
      let read = 0;
      answer.on("data", (piece: Buffer) => {
        read += piece.length;
        if (read > mostRead) sending.destroy();
      });
      answer.on("error", () => undefined);
    });
    sending.end(body);
  });
}
