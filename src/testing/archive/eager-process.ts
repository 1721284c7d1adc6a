// Eager process: waits for a word, then opens a new store and writes what others write into it at the same moment.

import { once } from "node:events";
import { openArchive } from "../../store/open-archive.ts";
import { articleId } from "../../terms/ids.ts";
import { makeAnnouncement, makeArticle, makeProvenance, MINISTRY, RECEIVED_AT } from "./specimens.ts";

export const DOCUMENTS = 20;
export const READERS = 30;
export const READ_AT = Date.parse(RECEIVED_AT);

/** Gives how much of it was new. */
async function writeAll(
  location: string,
): Promise<{ readonly announcements: number; readonly views: number }> {
  const opened = await openArchive(location);
  if (!opened.ok) throw new Error(opened.error.message);
  const archive = opened.value;
  await archive.saveSource(MINISTRY);
  let announcements = 0;
  let views = 0;
  for (let number = 1; number <= DOCUMENTS; number += 1) {
    const received = makeAnnouncement(`文${number}`, { address: `https://example.jp/${number}` });
    const { outcome, announcement } = await archive.saveAnnouncement(received);
    if (outcome === "new") announcements += 1;
    const provenance = makeProvenance(announcement);
    const { id } = await archive.createArticle(makeArticle({ provenance, publishedAt: RECEIVED_AT }));
    views += await archive.recordViews(
      Array.from({ length: READERS }, (_, reader) => ({
        articleId: articleId(id),
        visitor: { address: "192.0.2.1", userAgent: `r${reader}` },
      })),
      READ_AT,
    );
  }
  await archive.close();
  return { announcements, views };
}

if (import.meta.main) {
  console.log("ready");
  await once(process.stdin, "data");
  console.log(JSON.stringify(await writeAll(process.argv[2] ?? "")));
  process.stdin.destroy();
}
