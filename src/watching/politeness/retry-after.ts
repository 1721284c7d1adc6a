// readRetryAfter: takes a Retry-After header as it came, gives for how long the host wants to be left alone (RFC 9110 10.2.3).

const LONGEST_MS = 86_400_000;
const SECONDS = /^\d+(?:\.\d+)?(?:\s*,\s*\d+(?:\.\d+)?)*$/;
/** `Sun, 06 Nov 1994 08:49:37 GMT`, and its older form `Sunday, 06-Nov-94 08:49:37 GMT`. */
const NAMED_DATE =
  /^[A-Za-z]{3,9},?\s+\d{1,2}[\s-][A-Za-z]{3}[\s-](?:\d{4}|\d\d)\s+\d\d?:\d\d:\d\d\s+(?:GMT|UTC?|Z|[+-]\d{4})$/;
/** `Sun Nov  6 08:49:37 1994`: in UTC, which it does not say. */
const ASCTIME_DATE = /^[A-Za-z]{3}\s+[A-Za-z]{3}\s+\d{1,2}\s+\d\d?:\d\d:\d\d\s+\d{4}$/;
/** Not allowed, and sent: `2025-09-10T00:00:00Z`. */
const ISO_DATE = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)$/;

/** Milliseconds from `now` on, rounded up to the second, at most a day; undefined for what is neither seconds nor a date. */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  // Two headers become one with a comma: the longer wait holds.
  if (SECONDS.test(text)) return bounded(Math.max(...text.split(",").map(Number)) * 1_000);
  const at = readDate(text);
  return at === undefined ? undefined : bounded(at - now);
}

function readDate(text: string): number | undefined {
  const dated = ASCTIME_DATE.test(text) ? `${text} GMT` : text;
  if (dated === text && !NAMED_DATE.test(text) && !ISO_DATE.test(text)) return undefined;
  const at = Date.parse(dated);
  return Number.isNaN(at) ? undefined : at;
}

function bounded(ms: number): number {
  return Math.min(Math.max(Math.ceil(ms / 1_000) * 1_000, 0), LONGEST_MS);
}
