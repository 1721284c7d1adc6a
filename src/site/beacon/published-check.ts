// Published check: whether readers may see an article, asked of the store once per article and change of the store.

import type { ArticleId } from "../../terms/ids.ts";
import type { SiteArchive } from "../site-config.ts";
import type { IsPublished } from "./judge-beacon.ts";

const MOST_KEPT = 20_000;

/** A token shows that we rendered the page, not that the article still stands: it may be withdrawn since. */
export function createPublishedCheck(archive: SiteArchive): IsPublished {
  let change = -1;
  let known = new Map<ArticleId, Promise<boolean>>();
  return async (article) => {
    const current = await archive.readChangeNumber();
    if (current !== change || known.size >= MOST_KEPT) {
      change = current;
      known = new Map();
    }
    const asked = known.get(article);
    if (asked) return asked;
    const held = known;
    const answer = archive.listCardsById([article]).then(([card]) => card !== undefined);
    held.set(article, answer);
    answer.catch(() => held.delete(article));
    return answer;
  };
}
