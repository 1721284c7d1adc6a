// Change articles: an archive → articles published in it, and one of them withdrawn, as an editor does it.

import assert from "node:assert/strict";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { withdrawArticle } from "../../newsroom/decisions/change-article.ts";
import type { Article } from "../../terms/article.ts";
import { makeArticle } from "./specimens.ts";

const PUBLISHED_AT = "2025-09-08T00:00:00.000Z";

/** In a new store their ids are 1, 2, 3, …. */
export async function publishArticles(
  archive: Archive,
  count: number,
  publishedAt: string = PUBLISHED_AT,
): Promise<void> {
  for (let article = 0; article < count; article += 1) {
    await archive.createArticle(makeArticle({ publishedAt }));
  }
}

/** `at`: milliseconds since the epoch. */
export async function withdraw(archive: Archive, article: Article, at: number): Promise<void> {
  const withdrawn = withdrawArticle(article, { at: new Date(at).toISOString(), reason: "誤報" });
  assert.ok(withdrawn.ok, withdrawn.ok ? "" : withdrawn.error.message);
  assert.equal(await archive.saveArticle(withdrawn.value), "saved");
}
