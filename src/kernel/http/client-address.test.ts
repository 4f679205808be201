import { Hono } from "hono";
import assert from "node:assert/strict";
import { test } from "node:test";
import { clientAddress } from "./index.ts";

type Case = { says: string; from?: string; forwarded?: string; trusted?: string[]; is: string };

const proxy = "10.0.0.2";
const cases: Case[] = [
  { says: "one household is one client", from: "2001:db8:1:2::7", is: "2001:db8:1:2::/64" },
  {
    says: "however its addresses are written",
    from: "2001:0DB8:1:2:a:b:c:d",
    is: "2001:db8:1:2::/64",
  },
  { says: "and its neighbour is another", from: "2001:db8:1:3::7", is: "2001:db8:1:3::/64" },
  { says: "this machine too", from: "::1", is: "0:0:0:0::/64" },
  { says: "without a proxy, the connection tells", from: "203.0.113.7", is: "203.0.113.7" },
  {
    says: "what a stranger writes of itself is not believed",
    from: "203.0.113.7",
    forwarded: "127.0.0.1",
    is: "203.0.113.7",
  },
  {
    says: "nor is it when a proxy is trusted, but another machine came directly",
    from: "203.0.113.7",
    forwarded: "198.51.100.1",
    trusted: [proxy],
    is: "203.0.113.7",
  },
  {
    says: "a trusted proxy tells for whom it asks",
    from: proxy,
    forwarded: "203.0.113.7",
    trusted: [proxy],
    is: "203.0.113.7",
  },
  {
    says: "what a stranger wrote before the trusted proxy did is not believed",
    from: proxy,
    forwarded: "127.0.0.1, 198.51.100.1, 203.0.113.7",
    trusted: [proxy],
    is: "203.0.113.7",
  },
  {
    says: "nor is a stranger who writes the proxy's own address",
    from: proxy,
    forwarded: `198.51.100.1, ${proxy}, 203.0.113.7`,
    trusted: [proxy],
    is: "203.0.113.7",
  },
  {
    says: "two proxies, one behind the other",
    from: proxy,
    forwarded: "198.51.100.1, 203.0.113.7, 10.0.0.3",
    trusted: [proxy, "10.0.0.3"],
    is: "203.0.113.7",
  },
  {
    says: "a proxy that says nothing is itself the client",
    from: proxy,
    trusted: [proxy],
    is: proxy,
  },
  {
    says: "a proxy that names only proxies is itself the client",
    from: proxy,
    forwarded: `${proxy}, , `,
    trusted: [proxy],
    is: proxy,
  },
  {
    says: "an IPv4 address written inside IPv6 is the same address",
    from: `::ffff:${proxy}`,
    forwarded: "::FFFF:203.0.113.7",
    trusted: [proxy],
    is: "203.0.113.7",
  },
  {
    says: "a proxy may tell an IPv6 address",
    from: "::1",
    forwarded: "2001:db8::7",
    trusted: ["::1"],
    is: "2001:db8:0:0::/64",
  },
  { says: "without a connection, nobody is made up", forwarded: "203.0.113.7", is: "unknown" },
];

for (const { says, from, forwarded, trusted = [], is } of cases)
  test(says, async () => {
    const app = new Hono().get("/", (context) => context.text(clientAddress(context, trusted)));
    const headers = forwarded === undefined ? undefined : { "x-forwarded-for": forwarded };
    const bindings = from && { incoming: { socket: { remoteAddress: from } } };
    const answer = await app.request("/", { headers }, bindings || undefined);
    assert.equal(await answer.text(), is);
  });
