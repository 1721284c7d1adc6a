// Index article: a published article in, its entry in the search index out; any other article is taken out of it.

import { searchTextOf } from "../../search/search-text.ts";
import type { Article } from "../../terms/article.ts";
import type { TermKind } from "../../terms/term.ts";
import { instantOf } from "../articles/article-row.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";
import { listFiledTerms } from "../terms/filed-terms.ts";
import { type SearchMarks, marksOf } from "./search-marks.ts";
import { placeOf } from "./search-place.ts";

/** In the transaction that changes the article: what readers may see and what search finds are never two things. */
export async function indexArticle(
  { search }: Pick<Engine, "search">,
  writer: ArchiveWriter,
  article: Article,
): Promise<void> {
  const before = await writer
    .selectFrom("search_places")
    .select("place")
    .where("article_id", "=", article.id)
    .executeTakeFirst();
  if (before) {
    await search.remove(writer, before.place);
    await writer.deleteFrom("search_places").where("place", "=", before.place).execute();
  }
  if (article.state.kind !== "published") return;
  const place = await findFree(writer, placeOf(instantOf(article.state.publishedAt), article.id));
  await writer.insertInto("search_places").values({ place, article_id: article.id }).execute();
  const marks = marksOf(await findMarks(writer, article));
  await search.put(writer, { place, marks, text: searchTextOf(article) });
}

/** People and issuers as the article is filed under them: by key, and the issuer also as it is written. */
async function findMarks(
  writer: ArchiveWriter,
  { id, section, kind, provenance }: Article,
): Promise<SearchMarks> {
  const filed = await listFiledTerms(writer, id);
  const keysOf = (wanted: TermKind): readonly string[] =>
    filed.flatMap((term) => (term.kind === wanted ? [term.key] : []));
  const issuers = [provenance?.issuer ?? "", ...keysOf("issuer")].filter((issuer) => issuer !== "");
  return { sections: [section], kinds: [kind], issuers, people: keysOf("person") };
}

/** Two articles of one second whose ids differ by a million share a place: the later one takes the next. */
async function findFree(writer: ArchiveWriter, wanted: number): Promise<number> {
  for (let place = wanted; ; place += 1) {
    const taken = writer.selectFrom("search_places").select("place").where("place", "=", place);
    if (!(await taken.executeTakeFirst())) return place;
  }
}
