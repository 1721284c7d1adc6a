// Follow changes: what the store has changed since the last look in, a row of due work for each feed that is another now out.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { AnnouncementId, ArticleId } from "../../terms/ids.ts";
import { FEED_STALE_SECONDS } from "../delivery/freshness.ts";
import { announcementsToldBy, type DecisionReads } from "./seen-decisions.ts";
import { LEDGER_READ_MS } from "./tell-ledger.ts";
import { toldTopics } from "./told-topics.ts";

type Store = Pick<
  Archive,
  | "readChanges"
  | "listRankable"
  | "listRevisions"
  | "readSetting"
  | "saveSetting"
  | "scheduleUnlessWaiting"
  | "listSettling"
> &
  DecisionReads;

/**
 * The change up to which feeds have their rows; kept in the store, so that nothing is missed while no server runs. Such
 * a name is in no export: another store counts its changes anew.
 */
const FOLLOWED = "secret:websub-followed";
/** The decision about the ledger up to which the same is done. */
const FOLLOWED_DECISION = "secret:websub-decision";
const DECISIONS_AT_ONCE = 100;
/** A hub asks for the feed as soon as it is told: until then no shared cache may have the old one. */
const WAIT_MS = (FEED_STALE_SECONDS + 5) * 1_000;
const ARTICLES_AT_ONCE = 100;

/**
 * One row a feed, however many articles of it change. Broken off anywhere, or done by two at once, a feed is told of
 * twice at worst: the mark is moved when its rows are written.
 */
export function createChangeFollower(store: Store, now: () => number): () => Promise<void> {
  let followed: number | undefined;

  async function tellLedger(announcements: Iterable<AnnouncementId>): Promise<void> {
    const dueAt = now() + LEDGER_READ_MS;
    for (const announcement of announcements)
      await store.scheduleUnlessWaiting({ kind: "tell-ledger", key: String(announcement), dueAt });
  }
  async function schedule(ids: readonly ArticleId[]): Promise<void> {
    const topics = new Set<string>();
    const announcements = new Set<AnnouncementId>();
    for (const id of ids) {
      const revisions = await store.listRevisions(id);
      for (const topic of toldTopics(revisions)) topics.add(topic);
      for (const { provenance } of revisions) if (provenance) announcements.add(provenance.announcementId);
    }
    await tellLedger(announcements);
    for (const key of topics) {
      await store.scheduleUnlessWaiting({ kind: "ping-hub", key, dueAt: now() + WAIT_MS });
    }
  }
  /** Of what was decided before there was a hub nobody is told. */
  async function followDecisions(): Promise<void> {
    const mark = await store.readSetting(FOLLOWED_DECISION);
    if (mark === undefined) {
      const kinds = ["status", "evidence"] as const;
      const latest = await Promise.all(kinds.map((kind) => store.listSettling(kind, 1)));
      const last = Math.max(0, ...latest.flat().map(({ id }) => id));
      return store.saveSetting(FOLLOWED_DECISION, String(last));
    }
    for (let since = Number(mark); ;) {
      const decided = await store.listDecisions({ since, limit: DECISIONS_AT_ONCE });
      for (const decision of decided) await tellLedger(await announcementsToldBy(store, decision));
      const last = decided.at(-1)?.id;
      if (last === undefined) return;
      since = last;
      await store.saveSetting(FOLLOWED_DECISION, String(since));
      if (decided.length < DECISIONS_AT_ONCE) return;
    }
  }
  const keep = (change: number): Promise<void> => store.saveSetting(FOLLOWED, String(change));
  async function followArticles(change: number): Promise<void> {
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
  }
  return async () => {
    const { change, ledger } = await store.readChanges();
    if (ledger === followed) return;
    await followDecisions();
    await followArticles(change);
    followed = ledger;
  };
}
