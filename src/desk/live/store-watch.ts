// Store watch: one look at the store every 200 ms for all who listen in this process, and none while nobody does.

import type { AuditEntry } from "../../terms/desk/audit-entry.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { CopyMark } from "../../newsroom/ports/copy-store.ts";
import type { Present } from "./live-event.ts";

export type WatchedStore = {
  readHighestAuditId(): Promise<number>;
  listAuditAfter(after: number, limit: number): Promise<readonly AuditEntry[]>;
  /** Where the copies of these articles stand; those without one are left out. */
  readCopyMarks(articles: readonly ArticleId[]): Promise<readonly CopyMark[]>;
  listPresent(): Promise<readonly Present[]>;
};

export type Sight = {
  /** The highest number of the log. */
  readonly last: number;
  readonly marks: ReadonlyMap<ArticleId, CopyMark>;
  readonly present: readonly Present[];
};

export type StoreWatch = {
  /** Begins to look, if nobody did. Gives the function that ends it. `articles`: whose copies are looked at, too. */
  join(articles: readonly ArticleId[]): () => void;
  /** What was seen last; looks where nobody has yet. */
  look(): Promise<Sight>;
  /** Resolves at the next change, or after `ms`, or when `signal` is aborted. */
  next(ms: number, signal: AbortSignal): Promise<void>;
  /** The same stretch asked by many is read once. */
  listAfter(after: number): Promise<readonly AuditEntry[]>;
  close(): void;
};

export type WatchTimes = {
  readonly lookMs: number;
  /** Who is where changes more slowly than what is written. */
  readonly looksPerPresence: number;
};

export const WATCH_TIMES: WatchTimes = { lookMs: 200, looksPerPresence: 5 };
/** Entries of one stretch. */
const STRETCH = 200;

const NOTHING: Sight = { last: 0, marks: new Map(), present: [] };

export function createStoreWatch(
  store: WatchedStore,
  onError: (error: unknown) => void,
  { lookMs, looksPerPresence }: WatchTimes = WATCH_TIMES,
): StoreWatch {
  const joined = new Set<readonly ArticleId[]>();
  const waiting = new Set<() => void>();
  let stretches = new Map<number, Promise<readonly AuditEntry[]>>();
  let sight: Sight = NOTHING;
  let seen = JSON.stringify("nothing");
  let looks = 0;
  let looking: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const wake = (): void => {
    for (const resolve of waiting) resolve();
  };

  async function lookOnce(): Promise<void> {
    const articles = [...new Set([...joined].flat())];
    const last = await store.readHighestAuditId();
    const marks = articles.length === 0 ? [] : await store.readCopyMarks(articles);
    const present = looks % looksPerPresence === 0 ? await store.listPresent() : sight.present;
    looks += 1;
    const now = JSON.stringify([last, marks, present]);
    if (now === seen) return;
    if (last !== sight.last) stretches = new Map();
    seen = now;
    sight = { last, marks: new Map(marks.map((mark) => [mark.article, mark])), present };
    wake();
  }
  const look = (): Promise<void> => (looking ??= lookOnce().finally(() => (looking = undefined)));

  function keepLooking(): void {
    timer = setTimeout(() => {
      // What fails now is asked again: those who listen hear later, and nothing is lost.
      look()
        .catch(onError)
        .finally(() => timer && keepLooking());
    }, lookMs);
    timer.unref();
  }
  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  return {
    join(articles) {
      const mine = [...articles];
      joined.add(mine);
      looks = 0;
      if (!timer) keepLooking();
      return () => {
        joined.delete(mine);
        if (joined.size === 0) stop();
      };
    },
    async look() {
      await look();
      return sight;
    },
    next: (ms, signal) =>
      new Promise((resolve) => {
        const done = (): void => {
          waiting.delete(done);
          clearTimeout(limit);
          signal.removeEventListener("abort", done);
          resolve();
        };
        const limit = setTimeout(done, ms);
        limit.unref();
        signal.addEventListener("abort", done, { once: true });
        waiting.add(done);
        if (signal.aborted) done();
      }),
    listAfter(after) {
      const known = stretches.get(after);
      if (known) return known;
      const read = store.listAuditAfter(after, STRETCH);
      stretches.set(after, read);
      read.catch(() => stretches.delete(after));
      return read;
    },
    close() {
      stop();
      wake();
    },
  };
}
