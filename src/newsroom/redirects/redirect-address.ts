// Redirect address: an address as somebody writes it → the one spelling that a redirect is kept and found by, or why there is none.

import { failure, success } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";

/** What a server reads of a request, and below what either engine's index takes. */
const LONGEST_ADDRESS = 2_048;
/** Trackers add parameters to an address; one that names a page stands among the first. */
const MOST_PARAMETERS_ALONE = 8;

/** No address of ours has them: servers and proxies read them in different ways. */
const UNSAFE_STEP = /^\.{1,2}$|[\u0000-\u001f\u007f/\\]/;

/** A path in one spelling: `%e3%81%82`, `%E3%81%82` and `あ` are one, and so are `/a` and `/a/`. */
function spellPath(path: string): Result<string, string> {
  try {
    const steps = path.slice(1).replace(/\/+$/, "").split("/").map(decodeURIComponent);
    if (steps.some((step) => UNSAFE_STEP.test(step)))
      return failure("a step of its path is . or .., or holds a separator or a control character");
    return success(`/${steps.map((step) => encodeURIComponent(step.normalize("NFC"))).join("/")}`);
  } catch {
    return failure("its percent-encoding is not UTF-8");
  }
}

/** In the order of their names, since links write the same parameters in any order. */
function spellQuery(query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.sort();
  return parameters.toString();
}

function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const [beforeFragment = ""] = target.split("#");
  const mark = beforeFragment.indexOf("?");
  return mark < 0
    ? { path: beforeFragment, query: "" }
    : { path: beforeFragment.slice(0, mark), query: beforeFragment.slice(mark + 1) };
}

const withQuery = (path: string, query: string): string => (query === "" ? path : `${path}?${query}`);

const isHttp = (address: string): boolean => /^https?:\/\//i.test(address);

/** Path and query of an http(s) address, and of a request's target in either form. */
const withoutOrigin = (address: string): string =>
  isHttp(address) ? address.replace(/^https?:\/\/[^/?#]*/i, "").replace(/^(?!\/)/, "/") : address;

function spellLocal(address: string): Result<string, string> {
  if (!/^\/(?![/\\])/.test(address))
    return failure("it is neither a path that begins with / nor an http(s) address");
  const { path, query } = splitTarget(address);
  const spelt = spellPath(path);
  if (!spelt.ok) return spelt;
  const whole = withQuery(spelt.value, spellQuery(query));
  return whole.length > LONGEST_ADDRESS
    ? failure(`it is longer than ${LONGEST_ADDRESS} characters`)
    : success(whole);
}

/** With its sign, or empty. */
function spellFragment(address: string): string {
  const mark = address.indexOf("#");
  if (mark < 0) return "";
  const fragment = address.slice(mark + 1).toWellFormed();
  try {
    return `#${encodeURIComponent(decodeURIComponent(fragment))}`;
  } catch {
    return `#${encodeURIComponent(fragment)}`;
  }
}

/** The address that a redirect is kept under. The error is a reason without the address. */
export function readRedirectFrom(from: string): Result<string, string> {
  const spelt = spellLocal(withoutOrigin(from));
  return spelt.ok && spelt.value === "/" ? failure("the home page has this address") : spelt;
}

export type RedirectTarget = {
  readonly to: string;
  /** The address of a local target, that another redirect may be kept under. */
  readonly address?: string;
};

/** A path of ours, its fragment kept, or an http(s) address. The error is a reason without the address. */
export function readRedirectTo(to: string): Result<RedirectTarget, string> {
  if (isHttp(to)) {
    const { href = "", username = "", password = "" } = URL.parse(to) ?? {};
    if (href === "") return failure("it is not an http(s) address");
    if (username !== "" || password !== "") return failure("it holds a user's name or password");
    return href.length > LONGEST_ADDRESS
      ? failure(`it is longer than ${LONGEST_ADDRESS} characters`)
      : success({ to: href });
  }
  const spelt = spellLocal(to);
  if (!spelt.ok) return spelt;
  return success({ to: spelt.value + spellFragment(to), address: spelt.value });
}

/** Addresses that a request's target may be redirected under, the closest first; none where it can be no redirect's. */
export function listAskedAddresses(target: string): readonly string[] {
  const { path, query } = splitTarget(withoutOrigin(target));
  const spelt = path.startsWith("/") ? spellPath(path) : failure("no path");
  if (!spelt.ok) return [];
  const alone = [...new URLSearchParams(query)]
    .slice(0, MOST_PARAMETERS_ALONE)
    .map((parameter) => new URLSearchParams([[...parameter]]).toString());
  const queries = [spellQuery(query), ...alone, ""];
  const addresses = queries.map((one) => withQuery(spelt.value, one));
  return [...new Set(addresses)].filter((address) => address.length <= LONGEST_ADDRESS && address !== "/");
}
