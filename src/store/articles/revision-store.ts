// Revision store: the history of an article along its key, and series along their index.

import type { RevisionHead, RevisionStore, SeriesInUse } from "../../newsroom/ports/revision-store.ts";
import type { ArchiveReader, Engine } from "../engines/engine.ts";
import { parseArticle } from "./article-row.ts";
import { findRevision } from "./article-store.ts";

export function createRevisionStore({ reads }: Engine): RevisionStore {
  return {
    findRevision: (id, revision) => findRevision(reads, id, revision),
    listRevisionHeads: (id, limit, before) => listRevisionHeads(reads, id, limit, before),
    listSeriesInUse: (limit, after) => listSeriesInUse(reads, limit, after),
  };
}

async function listRevisionHeads(
  reads: ArchiveReader,
  id: number,
  limit: number,
  before: number | undefined,
): Promise<readonly RevisionHead[]> {
  let rows = reads
    .selectFrom("article_revisions")
    .select("article")
    .where("article_id", "=", id)
    .orderBy("revision", "desc")
    .limit(limit);
  if (before !== undefined) rows = rows.where("revision", "<", before);
  return (await rows.execute()).map(({ article }) => {
    const { revision, updatedAt: at, state, headline } = parseArticle(article);
    return { revision, at, state: state.kind, headline: headline.text };
  });
}

/** From name to name along the index: the cost grows with the series, not with the articles. */
async function listSeriesInUse(
  reads: ArchiveReader,
  limit: number,
  after = "",
): Promise<readonly SeriesInUse[]> {
  const found: SeriesInUse[] = [];
  for (let last = after; found.length < limit;) {
    const next = await reads
      .selectFrom("articles")
      .select((at) => at.fn.min("series").as("series"))
      .where("series", ">", last)
      .executeTakeFirst();
    const series = next?.series ?? undefined;
    if (series === undefined) break;
    last = series;
    const newest = await reads
      .selectFrom("articles as a")
      .innerJoin("article_revisions as r", (join) =>
        join.onRef("r.article_id", "=", "a.id").onRef("r.revision", "=", "a.revision"),
      )
      .select("r.article")
      .where("a.series", "=", series)
      .orderBy("a.series_order", "desc")
      .limit(1)
      .executeTakeFirst();
    const place = newest && parseArticle(newest.article).series;
    if (place) found.push({ series, order: place.order, part: place.part });
  }
  return found;
}
