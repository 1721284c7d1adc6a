// Find the present article: its number → the article with what editors have done in its working copy since the last revision; undefined where there is none.

import { toArticleParts } from "../../editing/document/to-article-parts.ts";
import { toDocument } from "../../editing/document/to-document.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Article } from "../../terms/article.ts";
import type { SourceDocument } from "../../terms/document.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { CopyDesk } from "./copy-desk.ts";
import { documentOf } from "./copy-document.ts";
import { withFields } from "./take-copy.ts";
import { tidyParts } from "./tidy-parts.ts";

/** Nothing is begun by looking: an article that nobody has opened is as it is stored. */
export async function findPresent(
  {
    archive,
    copies,
  }: { readonly archive: Pick<Archive, "findArticle" | "findCopy">; readonly copies: CopyDesk },
  id: ArticleId,
  /** The announcement's document, for official blocks that are shown again. */
  loadSource: (article: Article) => Promise<SourceDocument | undefined>,
): Promise<Article | undefined> {
  const opened = (await archive.findCopy(id)) ? await copies.open(id) : undefined;
  if (!opened) return archive.findArticle(id);
  const { article, head, snapshot, steps } = opened;
  const document = documentOf(snapshot, steps);
  if (document.eq(toDocument(article))) return withFields(article, head.fields);
  const parts = toArticleParts(document, article, await loadSource(article));
  return withFields({ ...article, ...(parts.ok ? tidyParts(parts.value) : {}) }, head.fields);
}
