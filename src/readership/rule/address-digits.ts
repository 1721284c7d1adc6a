// Address digits: an IP address → 32 hexadecimal digits, IPv4 and IPv6 in one space, where the order of texts is that of addresses.

const GROUPS = 8;
/** Where IPv4 lies in the space of IPv6 (RFC 4291, 2.5.5.2). */
const MAPPED = "0".repeat(20) + "ffff";
const LONGEST_ADDRESS = 45;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const OCTETS = 4;

/** `192.0.2.1` as a number; leading zeros are refused, because some read them as octal. A program reads 1,500 at its start. */
export function readIpv4(text: string): number | undefined {
  let value = 0;
  let octet = -1;
  let octets = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === DOT && octet >= 0) {
      value = value * 256 + octet;
      octet = -1;
      octets += 1;
    } else if (code >= ZERO && code <= NINE && octet !== 0) {
      octet = Math.max(octet, 0) * 10 + code - ZERO;
      if (octet > 255) return undefined;
    } else {
      return undefined;
    }
  }
  return octet >= 0 && octets === OCTETS ? value * 256 + octet : undefined;
}

const hexOf = (ipv4: number): string => ipv4.toString(16).padStart(8, "0");

export const digitsOfIpv4 = (ipv4: number): string => MAPPED + hexOf(ipv4);

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
  if (tail === undefined) return undefined;
  const digits = hexOf(tail);
  return `${text.slice(0, at)}${digits.slice(0, 4)}:${digits.slice(4)}`;
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
export function readAddress(text: string): string | undefined {
  if (text.length > LONGEST_ADDRESS) return undefined;
  if (!text.includes(":")) {
    const ipv4 = readIpv4(text);
    return ipv4 === undefined ? undefined : digitsOfIpv4(ipv4);
  }
  return readIpv6(text.toLowerCase());
}

const DIGITS_OF_64_BITS = 16;

/**
 * Where a reader is, as far as addresses tell readers apart: an IPv4 address, or the first 64 bits of an IPv6 one.
 * The other 64 belong to whoever has the line, and many devices change theirs each day (RFC 8981).
 */
export function placeOf(address: string): string {
  if (!address.includes(":")) return address;
  const digits = readAddress(address);
  if (digits === undefined || digits.startsWith(MAPPED)) return address;
  const groups = digits.slice(0, DIGITS_OF_64_BITS).match(/.{4}/g) ?? [];
  return `${groups.map((group) => group.replace(/^0{1,3}/, "")).join(":")}::/64`;
}
