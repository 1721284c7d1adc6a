// readRetryAfter: takes a Retry-After header as it came, gives for how long the host wants to be left alone (RFC 9110 10.2.3).

const LONGEST_MS = 86_400_000;

/** Milliseconds from `now` on, at most a day; undefined for what is neither seconds nor a date. */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d{1,10}$/.test(text)) return Math.min(Number(text) * 1_000, LONGEST_MS);
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.min(Math.max(at - now, 0), LONGEST_MS);
}
