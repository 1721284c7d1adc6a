// File article: a published article in, its place under each of its terms and in its day out; any other is taken out of them.

import { sql } from "kysely";
import { termsOfArticle } from "../../newsroom/terms/terms-of-article.ts";
import { dayOf } from "../../readership/day-of.ts";
import type { Article } from "../../terms/article.ts";
import type { Term } from "../../terms/term.ts";
import { instantOf } from "../articles/article-row.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { type FiledTerm, listFiledTerms, toTerm } from "./filed-terms.ts";
import { askToIndexTerms } from "./ask-to-index.ts";
import { ensureTerms } from "./term-rows.ts";

/** What reading its announcement anew told of what an article is about; nothing where there is none to read. */
export type ReadAnew = { readonly about: readonly Term[] | undefined };

/**
 * In the transaction that changes the article. `read` is for an article that does not say itself what it is about:
 * where nothing tells it yet, that reading is asked for.
 */
export async function fileArticle(writer: ArchiveWriter, article: Article, read?: ReadAnew): Promise<void> {
  const filed = await listFiledTerms(writer, article.id);
  const about = article.about ?? read?.about ?? aboutBefore(article, filed);
  const { state } = article;
  if (filed.length > 0) await takeOut(writer, article.id, filed);
  if (state.kind !== "published") return;
  const publishedAt = instantOf(state.publishedAt);
  await putIn(writer, article, termsOfArticle({ ...article, ...(about && { about }) }), publishedAt);
  if (!about && !read && article.provenance) await askToIndexTerms(writer, article.id);
}

/** What was read when the article was filed before stays true: a correction changes no announcement. */
function aboutBefore({ provenance }: Article, filed: readonly FiledTerm[]): readonly Term[] | undefined {
  if (!provenance || filed.length === 0) return undefined;
  return filed.filter(({ kind }) => kind !== "issuer" && kind !== "kind").map(toTerm);
}

async function takeOut(writer: ArchiveWriter, articleId: number, filed: readonly FiledTerm[]): Promise<void> {
  await writer.deleteFrom("article_terms").where("article_id", "=", articleId).execute();
  await addToCounts(
    writer,
    filed.map(({ id }) => id),
    -1,
  );
  const [first] = filed;
  if (first) await addToDay(writer, first.publishedAt, -1);
}

async function putIn(
  writer: ArchiveWriter,
  { id }: Article,
  terms: readonly Term[],
  publishedAt: number,
): Promise<void> {
  const termIds = await ensureTerms(writer, terms, publishedAt);
  await writer
    .insertInto("article_terms")
    .values(
      termIds.map((termId, position) => ({
        term_id: termId,
        published_at: publishedAt,
        article_id: id,
        position,
      })),
    )
    .execute();
  await addToCounts(writer, termIds, 1);
  await addToDay(writer, publishedAt, 1);
}

async function addToCounts(writer: ArchiveWriter, termIds: readonly number[], more: 1 | -1): Promise<void> {
  await writer
    .updateTable("terms")
    .set({ articles: sql<number>`articles + ${sql.lit(more)}` })
    .where("id", "in", termIds)
    .execute();
}

async function addToDay(writer: ArchiveWriter, publishedAt: number, more: 1 | -1): Promise<void> {
  const day = dayOf(publishedAt);
  await writer
    .insertInto("published_days")
    .values({ day, articles: more })
    .onConflict((at) =>
      at.column("day").doUpdateSet({ articles: sql<number>`published_days.articles + ${sql.lit(more)}` }),
    )
    .execute();
}
