// judgeLook: takes what was kept of a place and what it answered now, gives its next state, its new and changed entries, and the look itself.

import type { SourceId } from "../../terms/ids.ts";
import type { Item } from "../../terms/sources/item.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import type { Look } from "../../terms/sources/look.ts";
import type { Validators } from "../../terms/sources/place-answer.ts";
import type { PlaceReading } from "../../terms/sources/place-reading.ts";
import type { PlaceState } from "../../terms/sources/place-state.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { createKeptIndex } from "../recognise/kept-index.ts";
import { type Digest, type IdentifiedItem, identifyItem } from "../recognise/identify-item.ts";
import { type Learning, learnHours } from "../rhythm/learn-hours.ts";
import { nextLook } from "../rhythm/next-look.ts";

const MINUTE_MS = 60_000;

/** What came of asking. `until`: when it wants to be asked again, milliseconds since the epoch. */
export type Shown =
  | ({
      readonly kind: "read";
      readonly reading: PlaceReading;
      readonly bodySha?: string;
    } & Validators)
  | ({ readonly kind: "not-modified" | "unchanged" } & Validators)
  | { readonly kind: "failed" | "refused"; readonly reason: string }
  | { readonly kind: "put-off"; readonly reason: string; readonly until: number };

export type Asked = {
  readonly source: SourceId;
  readonly settings: WatchSettings;
  readonly state: PlaceState;
  readonly shown: Shown;
  /** Entries that share guid, address or title with those that it shows. */
  readonly kept: readonly KeptItem[];
  readonly told: Pick<Look, "bytes" | "milliseconds" | "status" | "cause">;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** From 0 to 1. */
  readonly chance: number;
  readonly digest: Digest;
};

export type JudgedLook = {
  readonly look: Look;
  readonly state: PlaceState;
  /** New ones and changed ones, in the place's order from the oldest, as far as it has one. */
  readonly items: readonly KeptItem[];
  /** Keys of the others. */
  readonly seen: readonly string[];
};

const OUTCOMES = {
  read: "fresh",
  "not-modified": "not-modified",
  unchanged: "unchanged",
  failed: "failed",
  refused: "refused",
  "put-off": "put-off",
} as const;

/** The same arguments give the same look, so that two workers who look at once keep the same. */
export function judgeLook(asked: Asked): JudgedLook {
  const { source, shown, now, told } = asked;
  const at = new Date(now).toISOString();
  const found = shown.kind === "read" ? sortItems(asked, shown.reading.items, at) : [];
  const fresh = found.filter(({ verdict }) => verdict !== "same");
  const look: Look = {
    source,
    at,
    outcome: OUTCOMES[shown.kind],
    ...told,
    items: found.length,
    new: fresh.filter(({ verdict }) => verdict !== "changed").length,
    changed: fresh.filter(({ verdict }) => verdict === "changed").length,
    gone: 0,
    ...("reason" in shown ? { reason: shown.reason } : reasonOf(shown)),
  };
  const news = fresh.filter(({ verdict }) => verdict === "new").map(({ kept }) => kept.entry ?? {});
  return {
    look,
    state: stateAfter(asked, look, news),
    items: fresh.map(({ kept }) => kept).toReversed(),
    seen: found.filter(({ verdict }) => verdict === "same").map(({ kept }) => kept.key),
  };
}

/** What could not be read well is no failure, and is said. */
function reasonOf(shown: Shown): { readonly reason?: string } {
  const [warning] = shown.kind === "read" ? shown.reading.warnings : [];
  return warning ? { reason: warning.message } : {};
}

type FoundItem = Pick<IdentifiedItem, "verdict"> & { readonly kept: KeptItem };

/** An entry that is shown twice is one: the first that is shown. */
function sortItems(asked: Asked, items: readonly Item[], at: string): readonly FoundItem[] {
  const found = new Map<string, FoundItem>();
  const known = createKeptIndex(asked.kept);
  for (const item of items) {
    const identified = identifyItem(item, known, asked.digest);
    if (found.has(identified.key)) continue;
    const kept = keepItem(asked.source, item, identified, at);
    found.set(identified.key, { verdict: identified.verdict, kept });
    known.add(kept);
  }
  return [...found.values()];
}

function keepItem(
  source: SourceId,
  item: Item,
  { key, verdict, was, contentSha, titleSha }: IdentifiedItem,
  at: string,
): KeptItem {
  if (was && verdict === "same") return { ...was, lastSeenAt: at };
  const { guid, address } = item;
  return {
    source,
    key,
    ...(guid !== undefined && { guid }),
    ...(address !== undefined && { address }),
    ...(titleSha !== undefined && { titleSha }),
    contentSha,
    ...(was?.announcement !== undefined && { announcement: was.announcement }),
    firstSeenAt: was?.firstSeenAt ?? at,
    lastSeenAt: at,
    ...(was && { changedAt: at }),
    tries: 0,
    state: "to-fetch",
    entry: item,
  };
}

function stateAfter(asked: Asked, look: Look, news: Learning["items"]): PlaceState {
  const { settings, state, shown, now, chance } = asked;
  const { at } = look;
  const failures =
    shown.kind === "failed" ? state.failures + 1 : shown.kind === "put-off" ? state.failures : 0;
  const isSuccess = shown.kind === "read" || shown.kind === "not-modified" || shown.kind === "unchanged";
  const seenAt = state.lastSuccessAt === undefined ? undefined : Date.parse(state.lastSuccessAt);
  const hours = learnHours(state, settings.rhythm, { items: news, seenAt, now });
  const lastNewAt = look.new > 0 ? at : state.lastNewAt;
  const learnt = { failures, hours, ...(lastNewAt !== undefined && { lastNewAt }) };
  const next = nextLook(settings, learnt, look, now, chance);
  // Who asks to be left alone for no time at all is still not asked more often than the owner allows.
  const soonest = now + settings.rhythm.leastMinutes * MINUTE_MS;
  const waits = shown.kind === "put-off" ? new Date(Math.max(shown.until, soonest)).toISOString() : next;
  return {
    ...stateBefore(state, shown),
    ...(isSuccess && validatorsOf(shown)),
    lastLookAt: at,
    ...(isSuccess && { lastSuccessAt: at }),
    ...learnt,
    nextAt: waits,
  };
}

/** What the answer of before said of itself says nothing of this one. */
function stateBefore(state: PlaceState, shown: Shown): PlaceState {
  if (shown.kind !== "read") return state;
  const { etag: _etag, lastModified: _lastModified, bodySha: _bodySha, ...rest } = state;
  const { bodySha, reading } = shown;
  return {
    ...rest,
    ...(bodySha !== undefined && { bodySha }),
    ...(reading.shape !== undefined && { shape: reading.shape }),
  };
}

function validatorsOf(shown: Validators): Validators {
  const { etag, lastModified } = shown;
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
}
