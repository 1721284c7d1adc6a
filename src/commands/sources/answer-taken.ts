// Answer taken: an announcement that somebody brought and its article → what whoever brought it is told.

import type { TakenInByHand } from "../../desk/api/announcements/take-in-by-hand.ts";
import type { Article } from "../../terms/article.ts";
import type { AnnouncementId } from "../../terms/ids.ts";

/** An announcement that was found has its article, or gets it now. */
export function answerTaken(
  outcome: TakenInByHand["outcome"],
  announcement: AnnouncementId,
  article: Article | undefined,
): TakenInByHand {
  if (!article) throw new Error(`Announcement ${announcement} is gone, and nothing ever goes.`);
  return { outcome, announcement, article: article.id, headline: article.headline.text };
}
