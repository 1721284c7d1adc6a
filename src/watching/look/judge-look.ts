// judgeLook: takes what was kept of a place and what it answered now, gives its next state, its new and changed entries, and the look itself.

import type { SourceId } from "../../terms/ids.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import type { Look } from "../../terms/sources/look.ts";
import type { Validators } from "../../terms/sources/place-answer.ts";
import type { PlaceReading } from "../../terms/sources/place-reading.ts";
import type { PlaceState } from "../../terms/sources/place-state.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { CAUSE_WORDS } from "../health/cause-words.ts";
import { type Sentences, joinSentences } from "../health/sentences.ts";
import type { Digest } from "../recognise/identify-item.ts";
import { type Learning, learnHours } from "../rhythm/learn-hours.ts";
import { type ShapeJudgement, judgeShape } from "../pages/list-shape.ts";
import { nextLook } from "../rhythm/next-look.ts";
import { sortItems } from "./sort-items.ts";
import { tellDoubt } from "./tell-doubt.ts";

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

/** More are taken by the looks that follow, so that an archive at one address does not stop everything else. */
const MOST_AT_ONCE = 500;

/** The same arguments give the same look, so that two workers who look at once keep the same. */
export function judgeLook(asked: Asked): JudgedLook {
  const { source, shown, now, told } = asked;
  const at = new Date(now).toISOString();
  const found =
    shown.kind === "read" ? sortItems(source, shown.reading.items, asked.kept, at, asked.digest) : [];
  const others = found.filter(({ verdict }) => verdict !== "same").toReversed();
  const fresh = others.slice(0, MOST_AT_ONCE);
  const left = others.length - fresh.length;
  const look: Look = {
    source,
    at,
    outcome: OUTCOMES[shown.kind],
    ...told,
    items: found.length,
    new: fresh.filter(({ verdict }) => verdict !== "changed").length,
    changed: fresh.filter(({ verdict }) => verdict === "changed").length,
    gone: 0,
    ...reasonOf(asked, left),
  };
  const oldSince = findOldSince(asked, at);
  const news = fresh.filter(({ verdict }) => verdict === "new").map(({ kept }) => kept.entry ?? {});
  return {
    look,
    state: { ...stateAfter(asked, look, news, left > 0), ...(left > 0 && oldSince) },
    items: fresh.map(({ kept }) => ({ ...kept, ...oldSince })),
    seen: found.filter(({ verdict }) => verdict === "same").map(({ kept }) => kept.key),
  };
}

/** Since when the list stands that is taken in first, where its owner wants what is old in it held. */
function findOldSince({ settings, state, shown }: Asked, at: string): Pick<KeptItem, "oldSince"> | undefined {
  if (settings.holdsOld !== true || shown.kind !== "read") return undefined;
  if (state.oldSince !== undefined) return { oldSince: state.oldSince };
  return state.lastSuccessAt === undefined ? { oldSince: at } : undefined;
}

/** What could not be read well is no failure, and is said. */
function reasonOf(asked: Asked, left: number): Pick<Look, "reason" | "sentences"> {
  const { shown, state, told } = asked;
  if (shown.kind === "failed" || shown.kind === "refused" || shown.kind === "put-off")
    return { reason: shown.reason, sentences: tellFailure(told.cause, shown) };
  if (shown.kind !== "read") return {};
  const [doubt] = shown.reading.warnings;
  const parts = [
    judgeRedesign(state, shown.reading),
    left > 0 ? tellLeft(left) : doubt && tellDoubt(doubt),
  ].filter((part) => part !== undefined && part.en !== "");
  if (parts.length === 0) return {};
  const { ja, en } = joinSentences(parts);
  return { reason: en, sentences: { ja, en } };
}

function tellFailure(cause: Look["cause"], { kind, reason }: { kind: string; reason: string }): Sentences {
  const { what } = CAUSE_WORDS[cause ?? (kind === "refused" ? "robots" : "other")];
  return { ja: what.ja, en: reason };
}

function tellLeft(left: number): Sentences {
  return {
    ja: `ほかに${left}件あり、次からの確認で取り込みます。`,
    en: `${left} more entries are taken by the looks that follow.`,
  };
}

function judgeRedesign({ shape }: PlaceState, now: PlaceReading): ShapeJudgement | undefined {
  return shape === undefined || now.shape === undefined ? undefined : judgeShape(shape, now.shape);
}

function stateAfter(asked: Asked, look: Look, news: Learning["items"], isUnfinished: boolean): PlaceState {
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
    ...stateBefore(state, shown, isUnfinished),
    // What is not taken whole is asked for whole again.
    ...(isSuccess && !isUnfinished && validatorsOf(shown)),
    lastLookAt: at,
    ...(isSuccess && { lastSuccessAt: at }),
    ...learnt,
    nextAt: waits,
  };
}

/** What the answer of before said of itself says nothing of this one. */
function stateBefore(state: PlaceState, shown: Shown, isUnfinished: boolean): PlaceState {
  if (shown.kind !== "read") return state;
  const { etag: _etag, lastModified: _lastModified, bodySha: _bodySha, oldSince: _oldSince, ...rest } = state;
  const { bodySha, reading } = shown;
  // As long as the rule does not hold, what is found is compared with the list as it was.
  const takesShape = reading.shape !== undefined && judgeRedesign(state, reading)?.holds !== false;
  return {
    ...rest,
    ...(bodySha !== undefined && !isUnfinished && { bodySha }),
    ...(takesShape && { shape: reading.shape }),
  };
}

function validatorsOf(shown: Validators): Validators {
  const { etag, lastModified } = shown;
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
}
