// Special addresses: which IP addresses are not of the public internet, after the IANA special-purpose registries.

import { BlockList, isIP } from "node:net";

type Range = readonly [network: string, prefix: number, what: string];

/** IANA IPv4 Special-Purpose Address Registry (RFC 6890 and its updates), and what clouds answer on beside it. */
const NOT_PUBLIC_V4: readonly Range[] = [
  ["0.0.0.0", 8, "this network"],
  ["10.0.0.0", 8, "private"],
  ["100.64.0.0", 10, "shared by a carrier"],
  ["127.0.0.0", 8, "loopback"],
  ["169.254.0.0", 16, "link-local"],
  ["172.16.0.0", 12, "private"],
  ["192.0.0.0", 24, "reserved for protocols"],
  ["192.0.2.0", 24, "documentation"],
  ["192.88.99.0", 24, "6to4 relay"],
  ["192.168.0.0", 16, "private"],
  ["198.18.0.0", 15, "benchmarking"],
  ["198.51.100.0", 24, "documentation"],
  ["203.0.113.0", 24, "documentation"],
  ["224.0.0.0", 4, "multicast"],
  ["240.0.0.0", 4, "reserved or broadcast"],
  ["168.63.129.16", 32, "a cloud's own services"],
];

/** IPv6 hands out 2000::/3 only; inside it, these are not public (IANA IPv6 Special-Purpose Address Registry). */
const GLOBAL_V6: Range = ["2000::", 3, "global"];
const NOT_PUBLIC_V6: readonly Range[] = [
  ["2001::", 23, "reserved for protocols (Teredo and others)"],
  ["2001:db8::", 32, "documentation"],
  ["2002::", 16, "6to4"],
  ["3fff::", 20, "documentation"],
];

/** IPv6 addresses that only wrap an IPv4 address: mapped (RFC 4291) and NAT64 (RFC 6052). */
const WRAPPED_V4: readonly Range[] = [
  ["::ffff:0:0", 96, "IPv4-mapped"],
  ["64:ff9b::", 96, "NAT64"],
];

const V4 = NOT_PUBLIC_V4.map((range) => [blockListOf(range, "ipv4"), range[2]] as const);
const V6 = NOT_PUBLIC_V6.map((range) => [blockListOf(range, "ipv6"), range[2]] as const);
const V6_GLOBAL = blockListOf(GLOBAL_V6, "ipv6");

/** Why an address is not of the public internet; nothing for a public one. Anything that is no address is not public. */
export function whyNotPublic(address: string): string | undefined {
  if (isIP(address) === 4) return V4.find(([list]) => list.check(address, "ipv4"))?.[1];
  if (isIP(address) !== 6 || address.includes("%")) return "no address of the public internet";
  const groups = groupsOf(address);
  const wrapped = WRAPPED_V4.find(
    ([network]) => groupsOf(network).slice(0, 6).join() === groups.slice(0, 6).join(),
  );
  if (wrapped !== undefined) {
    const why = whyNotPublic(lastAsV4(groups));
    return why === undefined ? undefined : `${wrapped[2]}, ${why}`;
  }
  if (address === "::1" || groups.join() === "0,0,0,0,0,0,0,1") return "loopback";
  if (!V6_GLOBAL.check(address, "ipv6")) return "outside the public IPv6 range";
  return V6.find(([list]) => list.check(address, "ipv6"))?.[1];
}

/** Ranges an operator has allowed by name: `127.0.0.1`, `10.1.0.0/16`, `::1`. Throws on what is no range. */
export function parseAllowedAddresses(ranges: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = "", prefix] = range.split("/");
    const version = isIP(network);
    if (version === 0)
      throw new Error(`Cannot parse allowed address ${JSON.stringify(range)}: no IP address or range.`);
    const family = version === 4 ? "ipv4" : "ipv6";
    if (prefix === undefined) list.addAddress(network, family);
    else list.addSubnet(network, Number(prefix), family);
  }
  return (address) => {
    const version = isIP(address);
    return version !== 0 && list.check(address, version === 4 ? "ipv4" : "ipv6");
  };
}

function blockListOf([network, prefix]: Range, family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  list.addSubnet(network, prefix, family);
  return list;
}

/** The eight groups of an IPv6 address; a dotted tail counts as two. */
function groupsOf(address: string): readonly number[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/u.exec(address);
  const plain =
    dotted === null
      ? address
      : `${dotted[1]}${hexPair(dotted[2], dotted[3])}:${hexPair(dotted[4], dotted[5])}`;
  const [head = "", tail] = plain.split("::");
  const front = head === "" ? [] : head.split(":");
  const back = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : 8 - front.length - back.length;
  return [...front, ...Array.from({ length: zeros }, () => "0"), ...back].map((group) =>
    Number.parseInt(group, 16),
  );
}

function hexPair(high: string | undefined, low: string | undefined): string {
  return (Number(high) * 256 + Number(low)).toString(16);
}

function lastAsV4(groups: readonly number[]): string {
  const [high = 0, low = 0] = groups.slice(6);
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}
