// readRobots: takes what a host answered to the request for its robots.txt, gives the rules that hold, or that nothing is to be asked there for now (RFC 9309 2.3.1).

/** So much of it is read; what stands behind holds no rules (RFC 9309 2.5 asks for at least this). */
export const MOST_ROBOTS_BYTES = 500 * 1024;

export type ReadRobots =
  /** `text`: empty where nothing is forbidden. */
  | { readonly kind: "rules"; readonly text: string }
  /** The host is not well, or was asked too often: as long as its rules cannot be known, nothing is asked. */
  | { readonly kind: "wait" };

/** A page in place of rules: sites that answer everything with their own page. */
const MARKUP = /^\s*<(?:!doctype|html|head|body|\?xml|!--|[a-z]+[\s>])/i;

/** Missing, forbidden and nonsense forbid nothing; a server's error forbids everything until it is over. */
export function readRobots({
  status,
  bytes,
}: {
  readonly status: number;
  readonly bytes: Uint8Array;
}): ReadRobots {
  if (status === 429 || status >= 500) return { kind: "wait" };
  if (status < 200 || status > 299) return { kind: "rules", text: "" };
  const text = new TextDecoder().decode(bytes.subarray(0, MOST_ROBOTS_BYTES));
  if (MARKUP.test(text)) return { kind: "rules", text: "" };
  return { kind: "rules", text: bytes.byteLength > MOST_ROBOTS_BYTES ? withoutTornLine(text) : text };
}

/** Half a rule is another rule: `Disallow: /` of `/private`. */
function withoutTornLine(text: string): string {
  return text.slice(0, Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1);
}
