// Sample announcement: one document of the sample newsroom, taken in as a draft by the whole path.

import { readFile } from "node:fs/promises";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import { loadHouse } from "../../house.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { type TakenIn, takeIn } from "../../path.ts";
import { sourceId } from "../../terms/ids.ts";
import type { Source } from "../../terms/source.ts";

const FILE = "joint-statement/2025-09-08-japan-korea-seoul.html";
const FOLDER = new URL("../../../samples/announcements/", import.meta.url);
const RECEIVED_AT = "2025-09-08T09:00:00.000Z";

export const TEST_SOURCE: Source = {
  id: sourceId("mod"),
  name: "防衛省",
  issuer: "防衛省",
  section: "international",
  autoPublish: false,
};

/** `file`: below `samples/announcements`. */
export async function takeInSample(archive: Archive, file = FILE): Promise<TakenIn> {
  const house = await loadHouse(DEFAULT_HOUSE);
  if (!house.ok) throw new Error(house.error);
  await archive.saveSource(TEST_SOURCE);
  const bytes = await readFile(new URL(file, FOLDER));
  const address = `https://authority.example/${file}`;
  const at = { receivedAt: RECEIVED_AT, publishAt: RECEIVED_AT };
  const taken = await takeIn(
    { bytes, name: file, address },
    TEST_SOURCE,
    { archive, house: house.value },
    at,
  );
  if (!taken.ok) throw new Error(taken.error.message);
  return taken.value;
}
