// Series name: what an editor or another system calls a series in, the name that it has here out, so that it has an address.

/** In UTF-16 units: with every character in the nine signs that an address needs for it, an address is still no longer than servers take. */
export const LONGEST_SERIES_NAME = 200;

/** Controls part words, as white space does; what is too long is cut between characters. Empty where nothing is left. */
export function readSeriesName(written: string): string {
  const name = written
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  if (name.length <= LONGEST_SERIES_NAME) return name;
  return (
    name
      .slice(0, LONGEST_SERIES_NAME - 1)
      .replace(/[\ud800-\udbff]$/, "")
      .trimEnd() + "…"
  );
}
