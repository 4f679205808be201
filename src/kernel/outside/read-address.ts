import { isIP } from "node:net";
import { isPublicAddress } from "./public-address.ts";

/** Where the server may call. */
export type Bounds = {
  /** Plain `http:` is allowed: on a machine of one's own only. */
  insecure: boolean;
  /** Hosts of this network that may be called although they are private: see `PRIVATE_HOSTS`. */
  privateHosts: readonly string[];
};

/** Why an address is not called. */
export type Unfit = "not-an-address" | "insecure" | "credentials" | "port" | "private";

export type Target = { url: URL; host: string; trusted: boolean };

/**
 * An address as it would be called: `new URL` has already turned decimal, octal and short forms of
 * IPv4 into plain ones. What a name leads to is only known when it is called.
 */
export function readAddress(text: string, bounds: Bounds): Target | Unfit {
  const url = URL.parse(text);
  if (!url || !["https:", "http:"].includes(url.protocol)) return "not-an-address";
  if (url.username || url.password) return "credentials";
  const host = plainHost(url.hostname);
  const trusted = bounds.privateHosts.includes(host);
  if (url.protocol === "http:" && !bounds.insecure && !trusted) return "insecure";
  if (trusted) return { url, host, trusted };
  if (!isUsualPort(url)) return "port";
  if (isIP(host) ? !isPublicAddress(host) : isNameOfHere(host)) return "private";
  return { url, host, trusted };
}

/** Without the brackets of IPv6, nor the dot that ends a whole name. */
function plainHost(hostname: string): string {
  return hostname
    .replace(/^\[|\]$/g, "")
    .replace(/\.+$/, "")
    .toLowerCase();
}

/** The usual ones, and those that no system service listens on. */
function isUsualPort({ port }: URL): boolean {
  return ["", "80", "443"].includes(port) || Number(port) > 1023;
}

/** Names that never lead out of a machine or a network (RFC 6761, RFC 6762, RFC 8375). */
function isNameOfHere(host: string): boolean {
  return !host.includes(".") || /\.(localhost|local|internal|home\.arpa|lan)$/.test(host);
}
