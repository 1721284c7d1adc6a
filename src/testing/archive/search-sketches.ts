// Search sketches: articles in a few words, published to be searched, and questions put to a store.

import assert from "node:assert/strict";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { SearchQuestion } from "../../newsroom/ports/search-store.ts";
import { foldForSearch } from "../../search/fold-for-search.ts";
import type { Article, ArticleBlock, ArticleDraft, ArticleKind } from "../../terms/article.ts";
import { makeArticle, makeDraft } from "./specimens.ts";

export const HOUR_MS = 3_600_000;
export const START = Date.UTC(2025, 8, 8);

export const composed = (text: string) => ({ text, grounds: [] });
const paragraph = (text: string): ArticleBlock => ({ kind: "paragraph", text });

type Sketch = {
  readonly headline: string;
  readonly lead?: string;
  readonly body?: readonly string[];
  readonly hour?: number;
  readonly section?: string;
  readonly kind?: ArticleKind;
};

export function draftOf({
  headline,
  lead = "",
  body = [],
  section = "japan",
  kind = "announcement",
}: Sketch): ArticleDraft {
  return makeDraft({
    headline: composed(headline),
    lead: composed(lead),
    body: body.map(paragraph),
    section,
    kind,
  });
}

export const publish = (archive: Archive, sketch: Sketch): Promise<Article> =>
  archive.createArticle(
    makeArticle({
      draft: draftOf(sketch),
      publishedAt: new Date(START + (sketch.hour ?? 0) * HOUR_MS).toISOString(),
    }),
  );

export const ask = (terms: readonly string[], more: Partial<SearchQuestion> = {}): SearchQuestion => ({
  terms: terms.map(foldForSearch),
  excluded: [],
  order: "newest",
  limit: 100,
  ...more,
});

export async function findIds(archive: Archive, question: SearchQuestion): Promise<readonly number[]> {
  const { cards, count, widened } = await archive.search(question);
  if (question.after === undefined) {
    assert.equal(count + (widened?.count ?? 0), cards.length, "all of them are on this page");
    assert.equal(widened?.first ?? count, count, "what says it in other words stands behind");
  }
  return cards.map(({ id }) => id);
}
