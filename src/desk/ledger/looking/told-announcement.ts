// Told announcement: an announcement in, what the desk's pages call it and where its article is, out.

import type { AnnouncementId, ArticleId } from "../../../terms/ids.ts";
import type { LedgerReading } from "./look-at-undertaking.ts";

export type DeskAnnouncement = {
  readonly id: AnnouncementId;
  readonly title: string;
  readonly text: string;
  readonly article?: ArticleId;
};

type Tell = (id: AnnouncementId) => Promise<DeskAnnouncement | undefined>;

/** Each is looked up once for as long as the answer is made. */
export function createTeller(archive: Pick<LedgerReading, "findAnnouncement" | "findArticleOf">): Tell {
  const told = new Map<AnnouncementId, Promise<DeskAnnouncement | undefined>>();
  const look: Tell = async (id) => {
    const [announcement, article] = await Promise.all([
      archive.findAnnouncement(id),
      archive.findArticleOf(id),
    ]);
    if (!announcement) return undefined;
    const { title, text } = announcement.document;
    const [line = ""] = text.trimStart().split("\n", 1);
    return {
      id,
      title: article?.headline.text ?? title ?? line.slice(0, 80),
      text,
      ...(article && { article: article.id }),
    };
  };
  return (id) => {
    const known = told.get(id) ?? look(id);
    told.set(id, known);
    return known;
  };
}
