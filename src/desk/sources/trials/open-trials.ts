// Open trials: discoveries and test looks that somebody began, gone on with beside the requests that ask what became of them.

import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { AccountId } from "../../../terms/desk/account.ts";
import { sourceId } from "../../../terms/ids.ts";
import { watchOf } from "../doing/add-source.ts";
import type { DiscoveredSources, SourceDesk, TriedPlace } from "../source-desk.ts";
import type { TestedPlace } from "../source-schemas.ts";

export type Wanted =
  | { readonly kind: "discover"; readonly site: string }
  /** `typed`: the form that it was sent with. */
  | { readonly kind: "test"; readonly tested: TestedPlace; readonly typed: URLSearchParams };

export type Found =
  | { readonly kind: "discovered"; readonly discovered: DiscoveredSources }
  | { readonly kind: "tried"; readonly tried: TriedPlace }
  /** A sentence. */
  | { readonly kind: "given-up"; readonly reason: string };

export type Trial = { readonly wanted: Wanted; readonly found?: Found };

export type Trials = {
  /** Undefined where too many are under way. */
  readonly begin: (account: AccountId, wanted: Wanted) => string | undefined;
  /** Waits for what becomes of it, for so long at most; undefined where there is no such trial of theirs (any more). */
  readonly see: (account: AccountId, key: string, waitMs: number) => Promise<Trial | undefined>;
  /** The same for who waits until it is over. */
  readonly run: (wanted: Wanted) => Promise<Found | undefined>;
};

type Begun = {
  readonly account: AccountId;
  readonly wanted: Wanted;
  readonly done: Promise<Found>;
  found?: Found;
  readonly at: number;
};

const MOST_AT_ONCE = 6;
const MOST_AT_ONCE_OF_ONE = 3;
const MOST_KEPT = 100;
const KEPT_MS = 3_600_000;
/** Fourteen requests, two seconds apart, of which some answer late. */
const LONGEST_MS = 120_000;
/** A place that nothing is kept of. */
const NO_SOURCE = sourceId("trial");

export type TrialsNeeds = {
  readonly sources: SourceDesk;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
  readonly longestMs?: number;
};

export function openTrials({ sources, now, onError, longestMs = LONGEST_MS }: TrialsNeeds): Trials {
  const begun = new Map<string, Begun>();
  let underWay = 0;

  function perform(wanted: Wanted): Promise<Found> {
    underWay += 1;
    const end = new AbortController();
    const over = setTimeout(() => end.abort(), longestMs);
    over.unref();
    return Promise.race([ask({ sources, onError }, wanted, end.signal), givenUp(end.signal)]).finally(() => {
      underWay -= 1;
      clearTimeout(over);
      end.abort();
    });
  }
  function forgetOld(): void {
    for (const [key, { at, found }] of begun)
      if (found && (now() - at > KEPT_MS || begun.size >= MOST_KEPT)) begun.delete(key);
  }
  const isFree = (): boolean => underWay < MOST_AT_ONCE;
  return {
    begin(account, wanted) {
      forgetOld();
      const own = [...begun.values()].filter((one) => one.account === account && !one.found);
      if (!isFree() || own.length >= MOST_AT_ONCE_OF_ONE || begun.size >= MOST_KEPT) return undefined;
      const key = randomUUID();
      const one: Begun = { account, wanted, done: perform(wanted), at: now() };
      begun.set(key, one);
      void one.done.then((found) => (one.found = found));
      return key;
    },
    async see(account, key, waitMs) {
      const one = begun.get(key);
      if (one?.account !== account) return undefined;
      const found = one.found ?? (await firstOf(one.done, waitMs));
      return { wanted: one.wanted, ...(found && { found }) };
    },
    run: async (wanted) => (isFree() ? perform(wanted) : undefined),
  };
}

async function firstOf(done: Promise<Found>, waitMs: number): Promise<Found | undefined> {
  const end = new AbortController();
  const late = delay(waitMs, undefined, { signal: end.signal }).catch(() => undefined);
  try {
    return await Promise.race([done, late]);
  } finally {
    end.abort();
  }
}

/** What goes wrong is told to who began it: nobody else waits for it. */
async function ask(
  { sources, onError }: Pick<TrialsNeeds, "sources" | "onError">,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<Found> {
  try {
    if (wanted.kind === "discover")
      return { kind: "discovered", discovered: await sources.discover(wanted.site, signal) };
    const tried = await sources.tryPlace(NO_SOURCE, watchOf(wanted.tested), signal);
    return { kind: "tried", tried };
  } catch (error) {
    if (!signal.aborted) onError(error);
    return { kind: "given-up", reason: "It could not be done: the server's log has the reason." };
  }
}

function givenUp(signal: AbortSignal): Promise<Found> {
  const reason = "It took too long, and was given up.";
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve({ kind: "given-up", reason }), { once: true });
  });
}
