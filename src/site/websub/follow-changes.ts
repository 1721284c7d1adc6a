// Follow changes: what the store has changed since the last look in, a row of due work for each feed that is another now out.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { FEED_STALE_SECONDS } from "../delivery/freshness.ts";
import { toldTopics } from "./told-topics.ts";

type Store = Pick<
  Archive,
  | "readChangeNumber"
  | "listRankable"
  | "listRevisions"
  | "readSetting"
  | "saveSetting"
  | "scheduleUnlessWaiting"
>;

/**
 * The change up to which feeds have their rows; kept in the store, so that nothing is missed while no server runs. Such
 * a name is in no export: another store counts its changes anew.
 */
const FOLLOWED = "secret:websub-followed";
/** A hub asks for the feed as soon as it is told: until then no shared cache may have the old one. */
const WAIT_MS = (FEED_STALE_SECONDS + 5) * 1_000;
const ARTICLES_AT_ONCE = 100;

/**
 * One row a feed, however many articles of it change. Broken off anywhere, or done by two at once, a feed is told of
 * twice at worst: the mark is moved when its rows are written.
 */
export function createChangeFollower(store: Store, now: () => number): () => Promise<void> {
  let followed: number | undefined;

  async function schedule(ids: readonly ArticleId[]): Promise<void> {
    const topics = new Set<string>();
    for (const id of ids) for (const topic of toldTopics(await store.listRevisions(id))) topics.add(topic);
    for (const key of topics) {
      await store.scheduleUnlessWaiting({ kind: "ping-hub", key, dueAt: now() + WAIT_MS });
    }
  }
  async function keep(change: number): Promise<void> {
    await store.saveSetting(FOLLOWED, String(change));
    followed = change;
  }
  return async () => {
    const change = await store.readChangeNumber();
    if (change === followed) return;
    const mark = await store.readSetting(FOLLOWED);
    // What was published before there was a hub is told to nobody.
    if (mark === undefined) return keep(change);
    const changed = (await store.listRankable(Number(mark))).filter((article) => article.change <= change);
    for (let at = 0; at < changed.length; at += ARTICLES_AT_ONCE) {
      const some = changed.slice(at, at + ARTICLES_AT_ONCE);
      await schedule(some.map(({ articleId }) => articleId));
      const last = some.at(-1)?.change;
      // Several articles may share one change: only what is whole is behind us.
      if (last !== undefined && last !== changed[at + ARTICLES_AT_ONCE]?.change) await keep(last);
    }
    await keep(change);
  };
}
