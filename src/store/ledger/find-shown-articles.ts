// Find shown articles: announcements in, the published article of each that has one out.

import { type AnnouncementId, type ArticleId, announcementId, articleId } from "../../terms/ids.ts";
import type { ArchiveReader } from "../engines/engine.ts";

const AT_ONCE = 500;

export async function findShownArticles(
  reader: ArchiveReader,
  announcements: readonly AnnouncementId[],
): Promise<ReadonlyMap<AnnouncementId, ArticleId>> {
  const found = new Map<AnnouncementId, ArticleId>();
  for (let at = 0; at < announcements.length; at += AT_ONCE) {
    const rows = await reader
      .selectFrom("announcements as n")
      .innerJoin("articles as a", "a.id", "n.article_id")
      .select(["n.id as announcement", "a.id as article"])
      .where("n.id", "in", announcements.slice(at, at + AT_ONCE))
      .where("a.published_at", "is not", null)
      .execute();
    for (const { announcement, article } of rows) found.set(announcementId(announcement), articleId(article));
  }
  return found;
}
