// Ranking answer: which ranking is asked for in, a page of its places out.

import { RANKED_PER_PAGE, readRankedPage } from "../ranking/read-ranked-page.ts";
import type { SiteOptions } from "../site-config.ts";
import { requireSection } from "./answer-list.ts";
import { ApiFault } from "./api-fault.ts";
import type { RankingAsking } from "./api-operations.ts";
import { articleUri } from "./news-item.ts";
import type { RankingAnswer } from "./ranking-schema.ts";

export async function answerRanking(
  { archive, ranker, config }: SiteOptions,
  { window, section, page }: RankingAsking,
): Promise<RankingAnswer> {
  requireSection(config, section);
  const list = { window, page, ...(section !== undefined && { section }) };
  const read = await readRankedPage(archive, ranker, list);
  if (read === "missing")
    throw new ApiFault({ name: "not-found", detail: `This ranking has no page ${page}.` });
  const asOf = ranker.asOf();
  return {
    window,
    ...(section !== undefined && { section }),
    ...(asOf !== undefined && { asOf }),
    page,
    count: read.all,
    articles: read.ranked.map(({ card, readers, before }, at) => ({
      place: (page - 1) * RANKED_PER_PAGE + at + 1,
      readers,
      ...(before !== undefined && { before }),
      uri: articleUri(config, card.id),
      headline: card.headline.toWellFormed(),
      section: card.section,
      firstCreated: card.publishedAt,
    })),
  };
}
