// Feed entries: cards in, the articles with the markup of their whole text out; an article is rendered once per revision.

import type { ArticleCard } from "../../terms/article.ts";
import type { PublishedArticle } from "../article/article-head.ts";
import type { Language, SiteOptions } from "../site-config.ts";
import { articleEntry } from "./article-entry.ts";
import { feedContent } from "./feed-content.ts";
import type { FeedEntry } from "./feed.ts";

/** UTF-16 code units of markup that are kept: some hundred articles, whose feeds all change when one of them does. */
const MOST_KEPT = 4_000_000;

export type ReadFeedEntries = (
  cards: readonly ArticleCard[],
  language: Language,
) => Promise<readonly FeedEntry[]>;

type KeptContent = {
  find(article: PublishedArticle, language: Language): string | undefined;
  keep(article: PublishedArticle, language: Language, content: string): void;
};

function createKeptContent(): KeptContent {
  const kept = new Map<string, { readonly revision: number; readonly content: string }>();
  let size = 0;
  const drop = (key: string): void => {
    size -= kept.get(key)?.content.length ?? 0;
    kept.delete(key);
  };
  return {
    find(article, language) {
      const known = kept.get(`${language} ${article.id}`);
      return known?.revision === article.revision ? known.content : undefined;
    },
    keep(article, language, content) {
      const key = `${language} ${article.id}`;
      drop(key);
      kept.set(key, { revision: article.revision, content });
      size += content.length;
      for (const [oldest] of kept) {
        if (size <= MOST_KEPT) return;
        drop(oldest);
      }
    },
  };
}

type Sources = Pick<SiteOptions, "archive" | "config" | "findFault" | "onError">;

/**
 * What was withdrawn since the cards were read is left out. So is what breaks the verbatim law, and the operator is
 * told: one such article must not take the others out of every feed, as it takes away its own page.
 */
export function createFeedEntries({ archive, config, findFault, onError }: Sources): ReadFeedEntries {
  const kept = createKeptContent();

  async function readEntry({ id }: ArticleCard, language: Language): Promise<FeedEntry | undefined> {
    const found = await archive.findArticle(id);
    if (found?.state.kind !== "published") return undefined;
    const article: PublishedArticle = { ...found, state: found.state };
    const known = kept.find(article, language);
    if (known !== undefined) return articleEntry(config, language, article, known);
    const fault = await findFault(article);
    if (fault !== undefined) {
      onError?.(new Error(`Article ${id} is left out of feeds: ${fault}`), {
        method: "GET",
        target: "feeds",
      });
      return undefined;
    }
    const content = feedContent(config, article, language);
    kept.keep(article, language, content);
    return articleEntry(config, language, article, content);
  }
  return async (cards, language) => {
    const entries: FeedEntry[] = [];
    // One after the other: a store answers no faster, and pages have their turn in between.
    for (const card of cards) {
      const entry = await readEntry(card, language);
      if (entry) entries.push(entry);
    }
    return entries;
  };
}
