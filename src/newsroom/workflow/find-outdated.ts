// Find outdated: an announcement that replaces another in, the article out that readers see, or that is still worked on, and that an earlier revision stands behind.

import type { Announcement } from "../../terms/announcement.ts";
import type { Article } from "../../terms/article.ts";
import type { DeskStore } from "../ports/archive.ts";

/** A page that changes more often than this between two decisions of the desk is no announcement. */
const MOST_REVISIONS = 20;

type Store = Pick<DeskStore, "findAnnouncement" | "findArticleOf">;
type State = Article["state"]["kind"];

const BEFORE_READERS: ReadonlySet<State> = new Set(["published"]);
const IN_WORK: ReadonlySet<State> = new Set(["draft", "review", "approved", "scheduled"]);

/** The latest of them; it may be that it was corrected since. */
export function findOutdated(
  store: Store,
  announcement: Pick<Announcement, "replaces">,
): Promise<Article | undefined> {
  return findEarlier(store, announcement, BEFORE_READERS);
}

/** The latest of them: published beside the one of the changed text, it tells readers what does not hold any more. */
export function findEarlierOpen(
  store: Store,
  announcement: Pick<Announcement, "replaces">,
): Promise<Article | undefined> {
  return findEarlier(store, announcement, IN_WORK);
}

async function findEarlier(
  store: Store,
  { replaces }: Pick<Announcement, "replaces">,
  states: ReadonlySet<State>,
): Promise<Article | undefined> {
  let earlier = replaces;
  for (let step = 0; earlier !== undefined && step < MOST_REVISIONS; step += 1) {
    const article = await store.findArticleOf(earlier);
    if (article && states.has(article.state.kind)) return article;
    earlier = (await store.findAnnouncement(earlier))?.replaces;
  }
  return undefined;
}
