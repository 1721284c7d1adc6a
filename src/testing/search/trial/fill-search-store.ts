// Fill search store: made-up articles and an engine → the articles' cards and their entries in the search index, in bulk.

import { sql } from "kysely";
import { searchTextOf } from "../../../search/search-text.ts";
import { toArticleRow } from "../../../store/articles/article-row.ts";
import type { Article } from "../../../terms/article.ts";
import { articleId } from "../../../terms/ids.ts";
import type { ArchiveWriter, Engine, SearchEntry } from "../../../store/engines/engine.ts";
import { POSTGRESQL_SEARCH_TABLES } from "../../../store/engines/postgresql-indexing.ts";
import { marksOf } from "../../../store/search/search-marks.ts";
import { placeOf } from "../../../store/search/search-place.ts";
import type { TrialArticle } from "./trial-articles.ts";

/** Rows of one statement: SQLite takes 32,766 values in one, and an article has twelve columns. */
const ROWS_AT_ONCE = 1_000;
/** Articles of one transaction. */
const AT_ONCE = 2_000;

const composed = (text: string) => ({ text, grounds: [] });

/** As the newsroom keeps it: what was found is read from it. */
function articleOf({ id, headline, lead, body, section, kind, publishedAt }: TrialArticle): Article {
  const at = new Date(publishedAt).toISOString();
  return {
    id: articleId(id),
    kind,
    section,
    headline: composed(headline),
    lead: composed(lead),
    body: body.map((text) => ({ kind: "paragraph", text })),
    warnings: [],
    language: "ja",
    state: { kind: "published", publishedAt: at },
    revision: 1,
    createdAt: at,
    updatedAt: at,
  };
}

export function entryOf({
  id,
  headline,
  lead,
  body,
  section,
  kind,
  issuer,
  person,
  publishedAt,
}: TrialArticle): SearchEntry {
  const text = searchTextOf({
    headline: composed(headline),
    lead: composed(lead),
    body: body.map((paragraph) => ({ kind: "paragraph", text: paragraph })),
  });
  return {
    place: placeOf(publishedAt, id),
    marks: marksOf({ sections: [section], kinds: [kind], issuers: [issuer], people: [person] }),
    text,
  };
}

const MUCH = 64 * 1024 * 1024;
const USUAL = 1024 * 1024;

/**
 * FTS5 gathers what is added in so much memory before it writes, and PostgreSQL makes the index of all rows at once: a
 * fifth of the time, for the same index.
 */
async function inBulk(engine: Engine, fill: () => Promise<void>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(engine.writes);
  if (engine.name === "sqlite") {
    await run(`insert into search_index (search_index, rank) values ('hashsize', ${MUCH})`);
    await fill();
    await run(`insert into search_index (search_index, rank) values ('hashsize', ${USUAL})`);
    return;
  }
  const index = POSTGRESQL_SEARCH_TABLES.find((statement) => statement.startsWith("create index"));
  await run("drop index search_index_by_gram");
  await fill();
  await run(`set maintenance_work_mem = '1GB'; ${index}`);
}

async function addRows(writer: ArchiveWriter, some: readonly TrialArticle[]): Promise<void> {
  for (let from = 0; from < some.length; from += ROWS_AT_ONCE) {
    const articles = some.slice(from, from + ROWS_AT_ONCE).map(articleOf);
    const rows = articles.map((article) => ({
      ...toArticleRow(article),
      id: article.id,
      key: null,
      change: article.id,
      excluded: 0,
    }));
    const revisions = articles.map((article) => ({
      article_id: article.id,
      revision: 1,
      article: JSON.stringify(article),
    }));
    const places = some
      .slice(from, from + ROWS_AT_ONCE)
      .map(({ id, publishedAt }) => ({ place: placeOf(publishedAt, id), article_id: id }));
    await writer.insertInto("articles").values(rows).execute();
    await writer.insertInto("article_revisions").values(revisions).execute();
    await writer.insertInto("search_places").values(places).execute();
  }
}

async function addArticles(engine: Engine, some: readonly TrialArticle[]): Promise<void> {
  await engine.writes.transaction().execute(async (writer) => {
    await addRows(writer, some);
    for (const article of some) await engine.search.put(writer, entryOf(article));
  });
}

/** As publishing one after another leaves the index, but in few transactions, on PostgreSQL some at once. */
export async function fillSearchStore(engine: Engine, articles: readonly TrialArticle[]): Promise<void> {
  const starts = Array.from(
    { length: Math.ceil(articles.length / AT_ONCE) },
    (_, at) => at * AT_ONCE,
  ).values();
  const fill = async (): Promise<void> => {
    for (const start of starts) await addArticles(engine, articles.slice(start, start + AT_ONCE));
  };
  const fillers = engine.name === "sqlite" ? 1 : 4;
  await inBulk(engine, async () => {
    await Promise.all(Array.from({ length: fillers }, fill));
  });
  await engine.writes
    .updateTable("counters")
    .set({ value: articles.length })
    .where("name", "=", "change")
    .execute();
  await engine.search.settle(engine.writes);
}
