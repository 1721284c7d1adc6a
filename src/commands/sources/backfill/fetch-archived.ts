// Fetch archived: a backfill → the next entry that it found, fetched; or how many wait that cannot be had yet.

import type { TakenItem } from "../../../newsroom/ports/sources-store.ts";
import type { KeptItem } from "../../../terms/sources/kept-item.ts";
import type { BackfillCursor } from "../../../watching/backfill/backfill-cursor.ts";
import { backOff } from "../../../watching/politeness/back-off.ts";
import { createFetcher } from "../fetch-item.ts";
import { type Answered, archiveSide } from "./archive-side.ts";
import { behindAll, isPassing, retryAt } from "./ask-archive-page.ts";
import { type BackfillCall, keepStep } from "./backfill-call.ts";

export type FetchedArchived =
  | { readonly kind: "stepped"; readonly dueAt: number }
  /** Nothing was asked. `soonest`: when the first of those that wait may be tried again, milliseconds since the epoch. */
  | { readonly kind: "none"; readonly waiting: number; readonly soonest?: number };

const AT_ONCE = 100;

export async function fetchArchived(call: BackfillCall): Promise<FetchedArchived> {
  const next = await findNext(call);
  return "key" in next ? fetchOne(call, next) : next;
}

/** Newest announcements first, as far as their days are known; what was not to be had waits for its time, and behind those that were not tried. */
async function findNext({
  needs,
  source,
  cursor: { later },
}: BackfillCall): Promise<KeptItem | Extract<FetchedArchived, { kind: "none" }>> {
  const now = needs.now();
  let waiting = 0;
  let before: KeptItem | undefined;
  for (;;) {
    const page = await needs.store.listKeptItems({
      source,
      state: "in-archive",
      limit: AT_ONCE,
      ...(before && { before }),
    });
    waiting += page.length;
    const [next] = page
      .filter(({ key }) => (later[key] ?? 0) <= now)
      .toSorted(
        (one, other) =>
          one.tries - other.tries || compare(dayOf(other), dayOf(one)) || compare(one.key, other.key),
      );
    if (next) return next;
    before = page.at(-1);
    if (page.length < AT_ONCE) break;
  }
  const soonest = Math.min(...Object.values(later).filter((at) => at > now));
  return { kind: "none", waiting, ...(waiting > 0 && { soonest: Number.isFinite(soonest) ? soonest : now }) };
}

const dayOf = ({ entry }: KeptItem): string => entry?.announcedAt ?? "";
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

async function fetchOne(call: BackfillCall, item: KeptItem): Promise<FetchedArchived> {
  const { needs, source, backfill, cursor } = call;
  const answered: Answered = {};
  let parts = 0;
  const side = archiveSide(
    needs,
    { begunAt: backfill.begunAt, announcedAt: item.entry?.announcedAt },
    answered,
  );
  const store = {
    ...side.store,
    keepTaken(taken: TakenItem) {
      parts = taken.more?.length ?? 0;
      return side.store.keepTaken(taken);
    },
  };
  const work = {
    kind: "fetch-item",
    key: `${source} ${item.key}`,
    dueAt: 0,
    attempts: 1,
    lease: "",
  } as const;
  const dueAt = await createFetcher({ ...side, store }).perform(work, needs.now);
  const now = needs.now();
  const { answer } = answered;
  if (answer?.kind === "put-off") return { kind: "stepped", dueAt: behindAll(answer) };
  const taken = await needs.store.findKeptItem(source, item.key);
  const isWaiting = taken?.state === "in-archive";
  const isTrouble = answer?.kind === "failed" && isPassing(answer);
  const tries = isTrouble ? cursor.tries + 1 : 0;
  const wished = isTrouble ? retryAt(answer, now) : undefined;
  // While its host is ill, nothing else of it is asked for either.
  const rest = isTrouble ? (wished ?? now + backOff(tries, needs.chance())) : now;
  const next: BackfillCursor = {
    ...cursor,
    // What the host asks for is no failure.
    tries: wished === undefined ? tries : cursor.tries,
    later: laterOf(cursor, item.key, isWaiting ? Math.max(dueAt ?? 0, rest) : undefined),
  };
  const found = backfill.found + parts;
  const after = { backfill: { ...backfill, found }, cursor: next, fetched: !isWaiting };
  return { kind: "stepped", dueAt: await keepStep(call, after, [], rest) };
}

function laterOf({ later }: BackfillCursor, key: string, at: number | undefined): BackfillCursor["later"] {
  const { [key]: _before, ...others } = later;
  return at === undefined ? others : { ...others, [key]: at };
}
