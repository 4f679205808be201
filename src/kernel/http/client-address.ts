import type { Context } from "hono";

/**
 * The address a request comes from. `X-Forwarded-For` is believed only as far as it was written
 * by proxies the host named, read from the nearest one outward.
 */
export function clientAddress(context: Context, trustedProxies: readonly string[]): string {
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
