// Fill search store: made-up articles and an engine → the articles' cards and their entries in the search index, in bulk.

import { sql } from "kysely";
import { searchTextOf } from "../../../search/search-text.ts";
import type { ArticleCard } from "../../../terms/article.ts";
import { articleId } from "../../../terms/ids.ts";
import type { Engine, SearchEntry } from "../../../store/engines/engine.ts";
import { POSTGRESQL_SEARCH_TABLES } from "../../../store/engines/postgresql-search.ts";
import { marksOf } from "../../../store/search/search-marks.ts";
import { placeOf } from "../../../store/search/search-place.ts";
import type { TrialArticle } from "./trial-articles.ts";

const AT_ONCE = 1_000;

function cardOf({ id, headline, lead, section, kind, publishedAt }: TrialArticle): ArticleCard {
  const at = new Date(publishedAt).toISOString();
  return { id: articleId(id), headline, lead, section, kind, publishedAt: at, updatedAt: at };
}

export function entryOf({ id, headline, lead, body, section, kind, publishedAt }: TrialArticle): SearchEntry {
  const composed = (text: string) => ({ text, grounds: [] });
  const text = searchTextOf({
    headline: composed(headline),
    lead: composed(lead),
    body: body.map((paragraph) => ({ kind: "paragraph", text: paragraph })),
  });
  return { place: placeOf(publishedAt, id), marks: marksOf({ sections: [section], kinds: [kind] }), text };
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

/** As publishing one after another leaves the index, but without revisions and in few transactions. */
export async function fillSearchStore(engine: Engine, articles: readonly TrialArticle[]): Promise<void> {
  await inBulk(engine, async () => {
    for (let from = 0; from < articles.length; from += AT_ONCE) {
      const some = articles.slice(from, from + AT_ONCE);
      await engine.writes.transaction().execute(async (writer) => {
        const rows = some.map((article) => ({
          id: article.id,
          revision: 1,
          state: "published",
          section: article.section,
          kind: article.kind,
          series: null,
          series_order: null,
          published_at: article.publishedAt,
          key: null,
          card: JSON.stringify(cardOf(article)),
          change: article.id,
          excluded: 0,
        }));
        await writer.insertInto("articles").values(rows).execute();
        const entries = some.map(entryOf);
        await writer
          .insertInto("search_places")
          .values(entries.map(({ place }, at) => ({ place, article_id: some[at]?.id ?? 0 })))
          .execute();
        for (const entry of entries) await engine.search.put(writer, entry);
      });
    }
  });
  await engine.search.settle(engine.writes);
}
