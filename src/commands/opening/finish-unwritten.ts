// Finishing: drafts what was received before the program was killed (law 4: due work is a query).

import { loadHouse } from "../../house.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { writeArticle } from "../../path.ts";
import type { Newsroom } from "../../path.ts";
import type { Announcement } from "../../terms/announcement.ts";
import { messageOf } from "../../terms/message-of.ts";
import { success } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";
import { say } from "../terminal.ts";

const AT_ONCE = 100;

/** Drafts and saves the article of one announcement; gives why it could not be, if so. */
async function finish(announcement: Announcement, newsroom: Newsroom): Promise<string | undefined> {
  try {
    const source = await newsroom.archive.findSource(announcement.sourceId);
    if (!source) return `its source is not in the store: ${announcement.sourceId}`;
    await writeArticle(announcement, source, newsroom, new Date().toISOString());
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/**
 * One announcement that cannot be drafted is said and left as it is: it keeps neither the others nor the server
 * from going on, and is tried again at the next start.
 */
export async function finishUnwritten(archive: Archive, houseFolder: string): Promise<Result<void, string>> {
  const house = await loadHouse(houseFolder);
  if (!house.ok) return house;
  for (;;) {
    const unwritten = await archive.listUnwritten(AT_ONCE);
    let finished = 0;
    for (const announcement of unwritten) {
      const reason = await finish(announcement, { archive, house: house.value });
      if (reason === undefined) finished += 1;
      else say(`shirase: Announcement ${announcement.id} has no article: ${reason}`);
    }
    if (finished < unwritten.length || unwritten.length === 0) return success(undefined);
  }
}
