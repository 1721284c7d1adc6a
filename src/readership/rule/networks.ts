// Networks: CIDR blocks → whether an address lies in one of them; IPv4 and IPv6 in one space, each block merged once.

import { digitsOfIpv4, readAddress, readIpv4 } from "./address-digits.ts";
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
const IPV4_BITS = 32;
const IPV6_BITS = 128;

/** The digits with all bits after the first `bits` set to `bit`. */
function fillAfter(digits: string, bits: number, bit: 0 | 1): string {
  const at = Math.floor(bits / BITS_PER_DIGIT);
  if (at >= DIGITS) return digits;
  const free = (1 << (BITS_PER_DIGIT - (bits % BITS_PER_DIGIT))) - 1;
  const digit = Number.parseInt(digits.charAt(at), 16);
  const filled = bit === 1 ? digit | free : digit & ~free;
  return digits.slice(0, at) + filled.toString(16) + (bit === 1 ? "f" : "0").repeat(DIGITS - at - 1);
}

function readPrefix(prefix: string | undefined, width: number): number | undefined {
  if (prefix === undefined) return width;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= width ? Number(prefix) : undefined;
}

function readBlock(text: string): Result<Range, string> {
  const [address = "", prefix, more] = text.trim().split("/");
  const ipv4 = address.includes(":") ? undefined : readIpv4(address);
  const digits = ipv4 === undefined ? readAddress(address) : digitsOfIpv4(ipv4);
  if (digits === undefined || more !== undefined) {
    return failure(`"${text}" is not a network: write it as 192.0.2.0/24 or 2001:db8::/32.`);
  }
  const width = ipv4 === undefined ? IPV6_BITS : IPV4_BITS;
  const bits = readPrefix(prefix, width);
  if (bits === undefined) {
    return failure(`"${text}" is not a network: after the slash stands a number from 0 to ${width}.`);
  }
  const size = 2 ** (IPV4_BITS - bits);
  const first = ipv4 === undefined ? fillAfter(digits, bits, 0) : digitsOfIpv4(ipv4 - (ipv4 % size));
  if (first !== digits) return failure(`"${text}" is not a network: it has bits after the first ${bits}.`);
  const last = ipv4 === undefined ? fillAfter(digits, bits, 1) : digitsOfIpv4(ipv4 + size - 1);
  return success({ first, last });
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
