// Acknowledging process: writes numbered announcements, articles and views, and says a line for each that is durable.

import { openArchive } from "../../store/open-archive.ts";
import { articleId } from "../../terms/ids.ts";
import { makeAnnouncement, makeArticle, makeProvenance, MINISTRY, RECEIVED_AT } from "./specimens.ts";

/** What every view is of, and when; so that the rankings count readers. */
export const READ_ARTICLE = articleId(1);
export const READ_AT = Date.parse(RECEIVED_AT);

/** Views that one batch holds. */
export const VIEWS_AT_ONCE = 5;

export const addressOf = (number: number) => `https://example.jp/${number}`;

/** Standard output: `sent N` before step N is written, `kept N` after it. */
async function writeForEver(location: string, from: number, early: boolean): Promise<void> {
  const opened = await openArchive(location);
  if (!opened.ok) throw new Error(opened.error.message);
  const archive = opened.value;
  await archive.saveSource(MINISTRY);
  for (let number = from; ; number += 1) {
    process.stdout.write(`sent ${number}\n`);
    // The mistake that the test must notice.
    if (early) process.stdout.write(`kept ${number}\n`);
    const address = addressOf(number);
    const { announcement } = await archive.saveAnnouncement(makeAnnouncement(`文${number}`, { address }));
    await archive.createArticle(
      makeArticle({ provenance: makeProvenance(announcement), publishedAt: RECEIVED_AT }),
    );
    await archive.recordViews(
      Array.from({ length: VIEWS_AT_ONCE }, (_, view) => ({
        articleId: READ_ARTICLE,
        visitor: { address: "192.0.2.1", userAgent: `r${number}-${view}` },
      })),
      READ_AT,
    );
    if (!early) process.stdout.write(`kept ${number}\n`);
  }
}

if (import.meta.main) {
  const [location = "", from = "1", early] = process.argv.slice(2);
  await writeForEver(location, Number(from), early === "early");
}
