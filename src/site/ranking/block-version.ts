// Block version: the rankings as they are → a word that changes when what the block shows of them does, and not with each number.

import { createHash } from "node:crypto";
import { RANKING_WINDOWS } from "../../terms/ranking.ts";
import type { RankedCard, RankingsView } from "./rankings-view.ts";

const known = new WeakMap<RankingsView, string>();

const shown = ({ card, before }: RankedCard): readonly unknown[] => [card.id, card.headline, before];

/** The block stands on every page: with the readers in its version, each minute would render all pages anew. */
export function blockVersion(rankings: RankingsView): string {
  const made = known.get(rankings);
  if (made !== undefined) return made;
  const text = JSON.stringify(RANKING_WINDOWS.map((name) => rankings.windows[name].map(shown)));
  const version = createHash("sha256").update(text).digest("base64url").slice(0, 12);
  known.set(rankings, version);
  return version;
}
