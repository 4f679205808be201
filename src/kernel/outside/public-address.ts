import { BlockList, isIP, isIPv6 } from "node:net";

/** What is not the open internet (IANA special-purpose registries, RFC 6890): never called. */
const closed = new BlockList();

const closedIPv4: [string, number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];
for (const [address, bits] of closedIPv4) closed.addSubnet(address, bits, "ipv4");

// Only 2000::/3 is the open internet; within it, what holds an IPv4 address could lead anywhere.
const open = new BlockList();
open.addSubnet("2000::", 3, "ipv6");
const closedIPv6: [string, number][] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];
for (const [address, bits] of closedIPv6) closed.addSubnet(address, bits, "ipv6");

/** Whether an IP address is one of the open internet, and no machine of this network nor this one. */
export function isPublicAddress(address: string): boolean {
  if (!isIP(address)) return false;
  if (!isIPv6(address)) return !closed.check(address, "ipv4");
  return open.check(address, "ipv6") && !closed.check(address, "ipv6");
}
