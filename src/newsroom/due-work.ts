// Due work: what has to be done at a time is a row that is due; whoever does it holds it by a lease and, if killed, loses it.

import { messageOf } from "../terms/message-of.ts";

/** Kinds of work that this program knows how to do. */
const DUE_KINDS = [
  "forget-views",
  "index-articles",
  "index-terms",
  "ping-hub",
  "tell-ledger",
  "index-inbox",
  "publish-article",
  "send-webhook",
  "keep-ledger",
  "fill-ledger",
  "check-source",
  "fetch-item",
  "backfill-source",
  "send-alert",
  "tell-arrival",
  "told-arrival",
  "gathered-arrival",
  "tell-gathered",
  "mark-likeness",
  "watch-looks",
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export type DueWork = {
  readonly kind: DueKind;
  /** Which of its kind: an article's id, a source's, or nothing where there is only one. */
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly dueAt: number;
};

export type ClaimedWork = DueWork & {
  /** How often it was begun since it was last done, this time included. */
  readonly attempts: number;
  /** Why it failed the last time. */
  readonly lastError?: string;
  /** Names this claim, and no later one. */
  readonly lease: string;
};

export type DueStore = {
  /** Puts work on the list; work that is there gets the new time and counts as never tried. */
  scheduleWork(work: DueWork): Promise<void>;
  /** The same, but work that waits already, for its time or for another try, is left as it is; what somebody holds may have begun too early, and is due again. */
  scheduleUnlessWaiting(work: DueWork): Promise<void>;
  /** The same, but work that is there is left as it is, also while somebody holds it. */
  scheduleUnlessThere(work: DueWork): Promise<void>;
  /** The work most overdue at `now` that nobody holds, held for `leaseMs` from now on. */
  claimWork(kinds: readonly DueKind[], now: number, leaseMs: number): Promise<ClaimedWork | undefined>;
  /** The claim is over: the work is due again at `dueAt`, or gone for good. `lost`: its lease had ended and somebody else has it. */
  finishWork(claim: ClaimedWork, dueAt?: number): Promise<"finished" | "lost">;
  /** The work failed: it is kept with the sentence and tried again at `retryAt`. */
  failWork(claim: ClaimedWork, error: string, retryAt: number): Promise<"finished" | "lost">;
  /** What nobody can have put off for so long, because a clock that had jumped ahead has: what is due later than `latest` is due at `dueAt`. */
  bringForward(kinds: readonly DueKind[], latest: number, dueAt: number): Promise<void>;
  /** Work of a kind that nobody has to do any more. */
  dropWork(kind: DueKind, keys: readonly string[]): Promise<void>;
  /** By kind and key, for those who watch over it; of one kind where it is given. */
  listWork(
    kind?: DueKind,
  ): Promise<readonly (DueWork & { readonly attempts: number; readonly lastError?: string })[]>;
};

export type Worker = {
  /** Does the work; safe to be done twice or broken off. Gives when it is due again, or nothing where it is done for good. */
  readonly perform: (work: ClaimedWork, now: () => number) => Promise<number | undefined>;
};

const LEASE_MS = 120_000;
const FIRST_RETRY_MS = 10_000;
const LONGEST_RETRY_MS = 3_600_000;

/** Does one piece of what is due, of the kinds that there are workers for. `idle`: nothing was. A failure is kept with the work and tried again, later each time. */
export async function doDueWork(
  store: DueStore,
  workers: Readonly<Partial<Record<DueKind, Worker>>>,
  now: () => number,
  leaseMs = LEASE_MS,
): Promise<"done" | "failed" | "idle"> {
  const kinds = DUE_KINDS.filter((kind) => workers[kind] !== undefined);
  const claim = await store.claimWork(kinds, now(), leaseMs);
  const worker = claim && workers[claim.kind];
  if (!worker) return "idle";
  try {
    await store.finishWork(claim, await worker.perform(claim, now));
    return "done";
  } catch (error) {
    const wait = Math.min(FIRST_RETRY_MS * 2 ** (claim.attempts - 1), LONGEST_RETRY_MS);
    await store.failWork(claim, messageOf(error), now() + wait);
    return "failed";
  }
}
