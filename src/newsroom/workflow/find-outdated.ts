// Find outdated: an announcement that replaces another in, the article out that readers see and that an earlier revision stands behind.

import type { Announcement } from "../../terms/announcement.ts";
import type { Article } from "../../terms/article.ts";
import type { DeskStore } from "../ports/archive.ts";

/** A page that changes more often than this between two decisions of the desk is no announcement. */
const MOST_REVISIONS = 20;

/** The latest of them; it may be that it was corrected since. */
export async function findOutdated(
  store: Pick<DeskStore, "findAnnouncement" | "findArticleOf">,
  { replaces }: Pick<Announcement, "replaces">,
): Promise<Article | undefined> {
  let earlier = replaces;
  for (let step = 0; earlier !== undefined && step < MOST_REVISIONS; step += 1) {
    const article = await store.findArticleOf(earlier);
    if (article?.state.kind === "published") return article;
    earlier = (await store.findAnnouncement(earlier))?.replaces;
  }
  return undefined;
}
