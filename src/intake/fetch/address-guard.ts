// Address guard: takes an address from outside, says whether it may be asked, and which IP addresses its name has.

import { isIP } from "node:net";
import { type Result, success } from "../../terms/result.ts";
import { cannotRead, type IntakeError, quoteInput } from "../intake-error.ts";
import { createWorkQueue } from "../work-queue.ts";
import { parseAllowedAddresses, whyNotPublic } from "./special-addresses.ts";

/** All IP addresses of a name, in order of preference. Rejects when the name is unknown. */
export type ResolveName = (hostname: string) => Promise<readonly string[]>;

export type GuardOptions = {
  /**
   * IP addresses or ranges that may be asked although they are not public, on any port: an operator's own server,
   * or a test's on 127.0.0.1. In configuration: `allowAddresses`. Empty by default.
   */
  readonly allowAddresses?: readonly string[];
  readonly resolve?: ResolveName;
};

/** The ports that public web servers use; anything else is somebody's other service. */
const PUBLIC_PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);
const LONGEST_ADDRESS = 4096;

/** An address that may be asked: the connection goes to one of `addresses` and to nowhere else. */
export type GuardedAddress = {
  readonly url: URL;
  readonly addresses: readonly string[];
  readonly port: number;
};

/** Checks spelling, scheme, credentials and port, resolves the name once, and checks every address that it has. */
export async function guardAddress(
  address: string,
  input: string,
  options: GuardOptions,
): Promise<Result<GuardedAddress, IntakeError>> {
  const refuse = (code: GuardCode, reason: string): Result<never, IntakeError> =>
    cannotRead(
      code,
      input,
      address === input ? reason : `it leads to ${quoteInput(address, 200)}: ${reason}`,
    );
  const parsed = parseAddress(address, refuse);
  if (!parsed.ok) return parsed;
  const url = parsed.value;
  const hostname = url.hostname.replaceAll(/^\[|\]$/gu, "");
  const port = Number(url.port === "" ? (url.protocol === "https:" ? 443 : 80) : url.port);
  const host = { hostname, port, usual: PUBLIC_PORTS, whose: "web sites" };
  const addresses = await guardHost(host, options, refuse);
  return addresses.ok ? success({ url, addresses: addresses.value, port }) : addresses;
}

export type GuardedHost = {
  /** Without the brackets of a literal. */
  readonly hostname: string;
  readonly port: number;
  /** Ports that may be asked at public addresses, and who uses them. */
  readonly usual: ReadonlySet<number>;
  readonly whose: string;
};

/** Resolves the name once, and gives all its addresses if each of them may be asked. */
export async function guardHost(
  { hostname, port, usual, whose: users }: GuardedHost,
  options: GuardOptions,
  refuse: Refuse,
): Promise<Result<readonly string[], IntakeError>> {
  const addresses = await resolveName(hostname, options.resolve ?? resolveWithSystem);
  if (addresses.length === 0) return refuse("name-not-found", `the name ${hostname} has no address.`);
  const allowed = parseAllowedAddresses(options.allowAddresses ?? []);
  for (const ip of addresses) {
    if (allowed(ip)) continue;
    const why = whyNotPublic(ip);
    if (why !== undefined) {
      const whose = ip === hostname ? ip : `${hostname} (${ip})`;
      return refuse("address-not-public", `${whose} is not on the public internet: ${why}.`);
    }
    if (!usual.has(port)) return refuse("bad-address", `port ${port} is not one that ${users} use.`);
  }
  return success(addresses);
}

export type GuardCode = "bad-address" | "name-not-found" | "address-not-public";
export type Refuse = (code: GuardCode, reason: string) => Result<never, IntakeError>;

/** The URL parser turns decimal, octal, hexadecimal and short IPv4 literals into the usual form. */
function parseAddress(address: string, refuse: Refuse): Result<URL, IntakeError> {
  if (address.length > LONGEST_ADDRESS) return refuse("bad-address", "the address is too long.");
  const url = URL.parse(address);
  if (url === null) return refuse("bad-address", "this is not an address.");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return refuse("bad-address", `only http and https addresses are asked, not ${url.protocol}`);
  }
  if (url.username !== "" || url.password !== "") {
    return refuse("bad-address", "an address with a user name or password is not asked.");
  }
  return success(url);
}

/** An unknown name and a name without addresses are the same to the desk. */
async function resolveName(hostname: string, resolve: ResolveName): Promise<readonly string[]> {
  if (isIP(hostname) !== 0) return [hostname];
  try {
    return await resolve(hostname);
  } catch {
    return [];
  }
}

type Lookup = (hostname: string) => Promise<readonly { readonly address: string }[]>;

/** Each holds one of the process's four threads, which files, packing and passwords need too, for as long as a name server likes. */
const LOOKUPS_AT_ONCE = 2;
const MOST_LOOKUPS_WAITING = 1_000;

/** Beyond those that may wait a name is not found. */
export function createResolver(lookup: Lookup): ResolveName {
  const queue = createWorkQueue(LOOKUPS_AT_ONCE, MOST_LOOKUPS_WAITING);
  return async (hostname) => {
    const found = await queue.run(() => lookup(hostname));
    return (found ?? []).map(({ address }) => address);
  };
}

const resolveWithSystem = createResolver(async (hostname) => {
  const { lookup } = await import("node:dns/promises");
  return lookup(hostname, { all: true });
});
