// Compare rankings: a ranker and the oracle at one minute → in what they differ, as a sentence for each ranking.

import type { RankingQuery } from "../../../readership/ranking/ranking-board.ts";
import type { Ranker } from "../../../readership/ranking/ranker.ts";
import { RANKING_WINDOWS } from "../../../terms/ranking.ts";
import type { RankedArticle } from "../../../terms/ranking.ts";
import type { Oracle } from "./oracle.ts";

/** Every ranking, overall and by section, from the first place to the last. With `compared`, the places before too. */
export function compareRankings(
  ranker: Ranker,
  oracle: Oracle,
  minute: number,
  sections: readonly string[],
  compared?: "compared",
): readonly string[] {
  return RANKING_WINDOWS.flatMap((window) => {
    const expected = oracle.rank(window, minute, compared);
    const differences = [findDifference(ranker, { window }, expected, compared !== undefined)];
    for (const section of sections) {
      const own = expected.filter((place) => place.section === section);
      differences.push(findDifference(ranker, { window, section }, own, false));
    }
    return differences.flatMap((difference) => difference ?? []);
  });
}

function findDifference(
  ranker: Ranker,
  query: RankingQuery,
  expected: readonly RankedArticle[],
  compared: boolean,
): string | undefined {
  const found = ranker.list(query);
  const name = `${query.window}${query.section === undefined ? "" : ` of ${query.section}`}`;
  if (found.length !== expected.length || ranker.count(query) !== expected.length) {
    return `${name}: ${found.length} articles in place of ${expected.length}`;
  }
  const at = found.findIndex((place, at) => !isSame(place, expected[at], compared));
  if (at < 0) return undefined;
  return `${name}, place ${at + 1}: ${JSON.stringify(found[at])} in place of ${JSON.stringify(expected[at])}`;
}

function isSame(found: RankedArticle, expected: RankedArticle | undefined, compared: boolean): boolean {
  return (
    found.articleId === expected?.articleId &&
    found.readers === expected.readers &&
    (!compared || found.before === expected.before)
  );
}
