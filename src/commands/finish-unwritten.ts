// Finishing: drafts what was received before the program was killed (law 4: due work is a query).

import { loadHouse } from "../house.ts";
import type { Archive } from "../newsroom/archive.ts";
import { writeArticle } from "../path.ts";
import { failure, success } from "../terms/result.ts";
import type { Result } from "../terms/result.ts";

const AT_ONCE = 100;

export async function finishUnwritten(archive: Archive, houseFolder: string): Promise<Result<void, string>> {
  const house = await loadHouse(houseFolder);
  if (!house.ok) return house;
  for (;;) {
    const unwritten = await archive.listUnwritten(AT_ONCE);
    if (unwritten.length === 0) return success(undefined);
    for (const announcement of unwritten) {
      const source = await archive.findSource(announcement.sourceId);
      if (!source) {
        return failure(
          `Announcement ${announcement.id} names a source that is not in the store: ${announcement.sourceId}`,
        );
      }
      await writeArticle(announcement, source, { archive, house: house.value }, new Date().toISOString());
    }
  }
}
