// Live channel: who listens, since when and to which articles → the events as they happen, until they go or their session ends.

import type { AuditEntry } from "../../terms/desk/audit-entry.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { HEARTBEAT, type LiveEvent, writeLiveEvent } from "./live-event.ts";
import { mayHear } from "./may-hear.ts";
import type { SignedIn } from "../api/signed-in.ts";
import type { Sight, StoreWatch } from "./store-watch.ts";

export type Listening = {
  readonly who: SignedIn;
  /** The number of the last entry that the browser has heard of; from now on unless given. */
  readonly since?: number;
  /** Those that it has open. */
  readonly articles: readonly ArticleId[];
  readonly signal: AbortSignal;
  /** Who it is now; undefined where the session has ended. */
  readonly judge: () => Promise<SignedIn | undefined>;
};

export type LiveChannel = {
  /** Undefined where too many listen already. */
  listen(listening: Listening): AsyncIterable<string> | undefined;
  /** How many listen. */
  readonly listeners: () => number;
  /** Ends all: their browsers come back, to this server or another. */
  close(): void;
};

/** `judgeMs`: whoever may not listen any more, and of whom the log says nothing (their time is up), hears so after so long. */
export type LiveTimes = { readonly heartbeatMs: number; readonly judgeMs: number };
export const LIVE_TIMES: LiveTimes = { heartbeatMs: 15_000, judgeMs: 5_000 };

/** Of one process: each holds a connection and a few kilobytes. */
const MOST_LISTENERS = 500;
const MOST_OF_ACCOUNT = 20;
/** Beyond, a browser is quicker to look at everything anew. */
const FURTHEST_BEHIND = 2_000;
/** Asked for at once, a browser that is let go comes back after so long. */
const RETRY = "retry: 1000\n\n";

/** Acts after which somebody may be out who was in, or may do something else. */
const OF_DOORS = /^(?:session|people|password|token)\./;

/** How far one listener has heard. */
type Heard = {
  who: SignedIn;
  judgedAt: number;
  last: number;
  marks: Map<ArticleId, string>;
  present: string;
};

/** What is new of the copies and of who is where. */
function changesOf(sight: Sight, heard: Heard, articles: readonly ArticleId[]): readonly LiveEvent[] {
  const events: LiveEvent[] = [];
  for (const article of articles) {
    const mark = sight.marks.get(article);
    const text = JSON.stringify(mark);
    if (!mark || heard.marks.get(article) === text) continue;
    heard.marks.set(article, text);
    events.push({ kind: "copy", mark });
  }
  const present = JSON.stringify(sight.present);
  if (present !== heard.present) {
    heard.present = present;
    events.push({ kind: "presence", present: sight.present });
  }
  return events;
}

/** Who is too far behind starts from here. */
function skipAhead(sight: Sight, heard: Heard): readonly LiveEvent[] {
  if (sight.last - heard.last <= FURTHEST_BEHIND) return [];
  heard.last = sight.last;
  return [{ kind: "behind", last: sight.last }];
}

function entriesHeard(entries: readonly AuditEntry[], heard: Heard): readonly LiveEvent[] {
  heard.last = entries.at(-1)?.id ?? heard.last;
  return entries.filter((entry) => mayHear(entry, heard.who)).map((entry) => ({ kind: "audit", entry }));
}

export function createLiveChannel(
  watch: StoreWatch,
  now: () => number = Date.now,
  { heartbeatMs, judgeMs }: LiveTimes = LIVE_TIMES,
): LiveChannel {
  const ended = new AbortController();
  const listening = new Map<symbol, number>();

  /** False where the session has ended. */
  async function judgeAgain(entries: readonly AuditEntry[], heard: Heard, judge: Listening["judge"]) {
    const isTime = now() - heard.judgedAt >= judgeMs;
    if (!isTime && !entries.some(({ action }) => OF_DOORS.test(action))) return true;
    const judged = await judge();
    if (!judged) return false;
    heard.who = judged;
    heard.judgedAt = now();
    return true;
  }

  async function* tell({ who, since, articles, signal, judge }: Listening): AsyncGenerator<string> {
    const over = AbortSignal.any([signal, ended.signal]);
    let sight = await watch.look();
    const last = since === undefined ? sight.last : Math.min(since, sight.last);
    let toldAt = now();
    const heard: Heard = { who, judgedAt: now(), last, marks: new Map(), present: "" };
    yield RETRY + writeLiveEvent({ kind: "here", last });
    while (!over.aborted) {
      const ahead = skipAhead(sight, heard);
      const entries = heard.last < sight.last ? await watch.listAfter(heard.last) : [];
      if (!(await judgeAgain(entries, heard, judge))) {
        yield writeLiveEvent({ kind: "signed-out" });
        return;
      }
      const events = [...ahead, ...entriesHeard(entries, heard), ...changesOf(sight, heard, articles)];
      const isBeat = events.length === 0 && now() - toldAt >= heartbeatMs;
      if (events.length > 0 || isBeat) {
        yield isBeat ? HEARTBEAT : events.map(writeLiveEvent).join("");
        toldAt = now();
      }
      if (heard.last < sight.last) continue;
      await watch.next(Math.min(heartbeatMs, judgeMs), over);
      sight = await watch.look();
    }
  }

  async function* tellUntilGone(asked: Listening, leave: () => void): AsyncGenerator<string> {
    const end = watch.join(asked.articles);
    try {
      yield* tell(asked);
    } finally {
      end();
      leave();
    }
  }

  return {
    listeners: () => listening.size,
    listen(asked) {
      const account = asked.who.account.id;
      const ofAccount = [...listening.values()].filter((one) => one === account).length;
      if (listening.size >= MOST_LISTENERS || ofAccount >= MOST_OF_ACCOUNT || ended.signal.aborted)
        return undefined;
      const key = Symbol("listener");
      const leave = (): boolean => listening.delete(key);
      listening.set(key, account);
      // Who goes before the first word is asked for leaves no trace.
      asked.signal.addEventListener("abort", leave, { once: true });
      return tellUntilGone(asked, leave);
    },
    close() {
      ended.abort();
      watch.close();
    },
  };
}
