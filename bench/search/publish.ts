// Publish: a filled store → what it costs to publish one article more, with its rows in the index; afterwards the store is as it was.

import type { Archive } from "../../src/newsroom/ports/archive.ts";
import type { Engine } from "../../src/store/engines/engine.ts";
import type { ArticleDraft } from "../../src/terms/article.ts";
import type { CoreClock } from "../../src/testing/search/trial/search-trial.ts";
import { makeTrialArticles } from "../../src/testing/search/trial/trial-articles.ts";

export type Cost = { readonly wall: number; readonly core: number };

const PUBLISHED = 60;
/** Another seed than that of the store: nothing of these is in it. */
const SEED = 7;

function listDrafts(): readonly ArticleDraft[] {
  const composed = (text: string) => ({ text, grounds: [] });
  return makeTrialArticles(SEED, PUBLISHED).map(({ kind, section, headline, lead, body }) => ({
    kind,
    section,
    headline: composed(headline),
    lead: composed(lead),
    body: body.map((text) => ({ kind: "paragraph", text })),
    warnings: [],
    language: "ja",
  }));
}

/** Milliseconds of each, until it is durable. */
export async function timePublishing(archive: Archive, readCore: CoreClock): Promise<readonly Cost[]> {
  const costs: Cost[] = [];
  const at = new Date().toISOString();
  for (const draft of listDrafts()) {
    const [wall, core] = [performance.now(), readCore()];
    await archive.createArticle({ draft, createdAt: at, publishedAt: at });
    costs.push({ wall: performance.now() - wall, core: readCore() - core });
  }
  return costs;
}

/** All above this id, as far as a search or the next id can tell. */
export async function takeBack(engine: Engine, highest: number): Promise<void> {
  await engine.writes.transaction().execute(async (writer) => {
    const added = await writer
      .selectFrom("search_places")
      .select("place")
      .where("article_id", ">", highest)
      .execute();
    for (const { place } of added) await engine.search.remove(writer, place);
    await writer.deleteFrom("search_places").where("article_id", ">", highest).execute();
    await writer.deleteFrom("article_terms").where("article_id", ">", highest).execute();
    await writer.deleteFrom("article_revisions").where("article_id", ">", highest).execute();
    await writer.deleteFrom("articles").where("id", ">", highest).execute();
  });
}
