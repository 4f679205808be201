import type { Context } from "hono";
import { isIPv6 } from "node:net";

/**
 * The address a request comes from. `X-Forwarded-For` is believed only as far as it was written
 * by proxies the host named, read from the nearest one outward. An IPv6 address counts as its
 * network of 64 bits, since one household holds them all.
 */
export function clientAddress(context: Context, trustedProxies: readonly string[]): string {
  return network(nearestStranger(context, trustedProxies));
}

function nearestStranger(context: Context, trustedProxies: readonly string[]): string {
  const bindings = context.env as
    { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  const direct = plain(bindings?.incoming?.socket?.remoteAddress ?? "unknown");
  if (!trustedProxies.includes(direct)) return direct;
  const hops = (context.req.header("x-forwarded-for") ?? "")
    .split(",")
    .map((hop) => plain(hop.trim()));
  return hops.reverse().find((hop) => hop && !trustedProxies.includes(hop)) ?? direct;
}

/** IPv4 written inside IPv6 (`::ffff:10.0.0.1`) is the same address. */
function plain(address: string): string {
  return address.replace(/^::ffff:/i, "");
}

/** `2001:db8:1:2::/64` for any address in it; an IPv4 address as it is. */
function network(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail = ""] = address.split("%")[0]!.split("::");
  const front = head.split(":").filter(Boolean);
  const back = tail.split(":").filter(Boolean);
  const zeros = address.includes("::") ? Math.max(0, 8 - front.length - back.length) : 0;
  const groups = [...front, ...Array<string>(zeros).fill("0"), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
