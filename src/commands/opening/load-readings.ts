// Loading readings: the house's authority → how names are read, for the site.

import { loadAuthority } from "../../house-authority.ts";
import type { KnownReading } from "../../site/article/readings/reading-book.ts";

/**
 * Read when the first article is asked for, and once. A mistake in a file is told, and articles are shown without
 * readings: nobody should be kept from reading by that.
 */
export function createReadingLoader(
  house: string | undefined,
  onError: (error: string) => void,
): () => Promise<readonly KnownReading[]> {
  let readings: Promise<readonly KnownReading[]> | undefined;
  return () => (readings ??= loadReadings(house, onError));
}

async function loadReadings(
  house: string | undefined,
  onError: (error: string) => void,
): Promise<readonly KnownReading[]> {
  const authority = await loadAuthority(house, ["people", "places", "units"]);
  if (!authority.ok) {
    onError(authority.error);
    return [];
  }
  const { people, entries } = authority.value;
  const ofPeople = people.flatMap(({ name, reading, surname }) =>
    reading === undefined ? [] : [{ written: name, reading, ...(surname !== undefined && { surname }) }],
  );
  const ofOthers = entries.flatMap(({ name, section, fields: { reading } }) =>
    section === "people" || typeof reading !== "string" ? [] : [{ written: name, reading }],
  );
  return [...ofPeople, ...ofOthers];
}
