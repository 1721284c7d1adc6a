// The verbatim law over a store: takes a stored article and gives why it breaks the law, if it does.

import type { Article } from "../../terms/article.ts";
import type { DeskStore } from "../ports/archive.ts";
import { checkVerbatim } from "./check-verbatim.ts";

/**
 * Holds an article that quotes official text against the announcement that it names. The sentence names the article.
 * An article of the desk's words alone has no fault.
 */
export async function findVerbatimFault(
  store: Pick<DeskStore, "findAnnouncement">,
  article: Article,
): Promise<string | undefined> {
  if (!article.body.some(({ kind }) => kind === "official")) return undefined;
  const { provenance } = article;
  if (!provenance) return `article ${article.id} quotes official text and names no announcement`;
  const announcement = await store.findAnnouncement(provenance.announcementId);
  if (!announcement) {
    return `article ${article.id} quotes announcement ${provenance.announcementId}, which is not in this store`;
  }
  const verbatim = checkVerbatim(article, announcement.document);
  return verbatim.ok ? undefined : `article ${article.id} is not word for word: ${verbatim.error}`;
}
