// Networks: CIDR blocks → whether an address lies in one of them; IPv4 and IPv6 in one space, each block merged once.

import { type Result, failure, success } from "../../terms/result.ts";

export type Networks = {
  /** False for what is no address. `::ffff:192.0.2.1` is 192.0.2.1. */
  has(address: string): boolean;
  /** Blocks that are left when those that lie within others are merged. */
  readonly size: number;
};

/** First and last address of a block, each as 32 hexadecimal digits: their order as text is their order. */
type Range = { readonly first: string; last: string };

const DIGITS = 32;
const BITS_PER_DIGIT = 4;
const GROUPS = 8;
const IPV4_BITS = 32;
const IPV6_BITS = 128;
/** Where IPv4 lies in the space of IPv6 (RFC 4291, 2.5.5.2). */
const MAPPED = "0".repeat(20) + "ffff";
const LONGEST_ADDRESS = 45;

/** `192.0.2.1` as eight hexadecimal digits; leading zeros are refused, because some read them as octal. */
function readIpv4(text: string): string | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (!match) return undefined;
  let digits = "";
  for (const part of match.slice(1)) {
    const octet = Number(part);
    if (octet > 255 || String(octet) !== part) return undefined;
    digits += octet.toString(16).padStart(2, "0");
  }
  return digits;
}

function readGroups(text: string): readonly string[] | undefined {
  if (text === "") return [];
  const groups = text.split(":");
  return groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))
    ? groups.map((group) => group.padStart(4, "0"))
    : undefined;
}

/** An IPv4 tail stands for the last two groups: `64:ff9b::192.0.2.1`. */
function withoutIpv4Tail(text: string): string | undefined {
  const at = text.lastIndexOf(":") + 1;
  if (!text.includes(".", at)) return text;
  const tail = readIpv4(text.slice(at));
  return tail && `${text.slice(0, at)}${tail.slice(0, 4)}:${tail.slice(4)}`;
}

function readIpv6(text: string): string | undefined {
  const plain = withoutIpv4Tail(text);
  const [front, back, more] = plain?.split("::") ?? [];
  if (front === undefined || more !== undefined) return undefined;
  const before = readGroups(front);
  if (back === undefined) return before?.length === GROUPS ? before.join("") : undefined;
  const after = readGroups(back);
  const missing = GROUPS - (before?.length ?? GROUPS) - (after?.length ?? GROUPS);
  return before && after && missing > 0
    ? [...before, ...Array<string>(missing).fill("0000"), ...after].join("")
    : undefined;
}

/** An address as 32 hexadecimal digits; undefined for what is none. */
function readAddress(text: string): string | undefined {
  if (text.length > LONGEST_ADDRESS) return undefined;
  if (!text.includes(":")) {
    const digits = readIpv4(text);
    return digits && MAPPED + digits;
  }
  return readIpv6(text.toLowerCase());
}

const DIGITS_OF_64_BITS = 16;

/**
 * Where a reader is, as far as addresses tell readers apart: an IPv4 address, or the first 64 bits of an IPv6 one.
 * The other 64 belong to whoever has the line, and many devices change theirs each day (RFC 8981).
 */
export function placeOf(address: string): string {
  const digits = readAddress(address);
  if (digits === undefined || digits.startsWith(MAPPED)) return address;
  const groups = digits.slice(0, DIGITS_OF_64_BITS).match(/.{4}/g) ?? [];
  return `${groups.map((group) => group.replace(/^0{1,3}/, "")).join(":")}::/64`;
}

/** The digits with all bits after the first `bits` set to `bit`. */
function fillAfter(digits: string, bits: number, bit: 0 | 1): string {
  const at = Math.floor(bits / BITS_PER_DIGIT);
  if (at >= DIGITS) return digits;
  const free = (1 << (BITS_PER_DIGIT - (bits % BITS_PER_DIGIT))) - 1;
  const digit = Number.parseInt(digits.charAt(at), 16);
  const filled = bit === 1 ? digit | free : digit & ~free;
  return digits.slice(0, at) + filled.toString(16) + (bit === 1 ? "f" : "0").repeat(DIGITS - at - 1);
}

function readBlock(text: string): Result<Range, string> {
  const [address = "", prefix, more] = text.trim().split("/");
  const digits = readAddress(address);
  if (digits === undefined || more !== undefined) {
    return failure(`"${text}" is not a network: write it as 192.0.2.0/24 or 2001:db8::/32.`);
  }
  const width = address.includes(":") ? IPV6_BITS : IPV4_BITS;
  const bits = prefix === undefined ? width : Number(prefix);
  if (prefix !== undefined && (!/^\d{1,3}$/.test(prefix) || bits > width)) {
    return failure(`"${text}" is not a network: after the slash stands a number from 0 to ${width}.`);
  }
  const fixed = bits + IPV6_BITS - width;
  const first = fillAfter(digits, fixed, 0);
  if (first !== digits) return failure(`"${text}" is not a network: it has bits after the first ${bits}.`);
  return success({ first, last: fillAfter(digits, fixed, 1) });
}

function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const { first, last } of ranges.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
    const before = merged.at(-1);
    if (before && first <= before.last) before.last = last > before.last ? last : before.last;
    else merged.push({ first, last });
  }
  return merged;
}

/** Blocks such as `192.0.2.0/24`, or single addresses. The error quotes the block that is none. */
export function readNetworks(blocks: readonly string[]): Result<Networks, string> {
  const ranges: Range[] = [];
  for (const block of blocks) {
    const range = readBlock(block);
    if (!range.ok) return range;
    ranges.push(range.value);
  }
  const sorted = merge(ranges);
  const has = (address: string): boolean => {
    const digits = sorted.length === 0 ? undefined : readAddress(address);
    if (digits === undefined) return false;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.last ?? "") < digits) low = middle + 1;
      else high = middle;
    }
    const found = sorted[low];
    return found !== undefined && found.first <= digits;
  };
  return success({ has, size: sorted.length });
}
