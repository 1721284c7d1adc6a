// healthOf: takes a source's settings, what is kept of its place and its last looks, gives how it is, since when, and in sentences what changed and what to do.

import type { Look } from "../../terms/sources/look.ts";
import type { PlaceState } from "../../terms/sources/place-state.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import {
  tellFailing,
  tellLateDelays,
  tellOverdue,
  tellShape,
  tellSilent,
  tellWell,
} from "./health-sentences.ts";
import type { Sentences } from "./sentences.ts";
import { findShapeChange } from "./shape-change.ts";
import { findSilence } from "./silence.ts";

const MINUTE_MS = 60_000;
/** A place that fails once or twice is usually well again within the half hour. */
const FAILURES = 3;
const FAILING_MS = 30 * MINUTE_MS;
const OVERDUE_MS = 30 * MINUTE_MS;
/** Fewer delays say nothing of the source. */
const LEAST_DELAYS = 5;
const LATE_TIMES = 3;

export const VERDICTS = ["well", "late", "failing", "silent", "changed-shape"] as const;
export type Verdict = (typeof VERDICTS)[number];

export type Health = {
  readonly verdict: Verdict;
  /** Since when it is as it is, as far as the looks tell; ISO 8601 in UTC with milliseconds. */
  readonly since?: string;
  /** What happened, since when, what changed, what to do. */
  readonly sentences: Sentences;
};

export type Watched = {
  readonly settings: WatchSettings;
  /** Absent before the first look. */
  readonly state?: PlaceState | undefined;
  /** Newest first, as many as are kept. */
  readonly looks: readonly Look[];
  /** Minutes from announced to received of the last announcements whose minute is known. */
  readonly delays?: readonly number[];
  /** Milliseconds since the epoch. */
  readonly now: number;
};

/** The first that holds: nobody looks; nothing can be read; what is read has changed; nothing new comes; it comes late. */
export function healthOf(watched: Watched): Health {
  const isLookedAt = watched.settings.kind !== "push" && watched.settings.kind !== "paste";
  const finders = isLookedAt && watched.settings.state === "on" ? LOOKED_AT : [];
  for (const find of finders) {
    const health = find(watched);
    if (health) return health;
  }
  return { verdict: "well", sentences: tellWell(watched) };
}

const LOOKED_AT: readonly ((watched: Watched) => Health | undefined)[] = [
  overdue,
  failing,
  changedShape,
  silent,
  lateDelays,
];

export function isOverdue({ rhythm }: WatchSettings, { nextAt }: PlaceState, now: number): boolean {
  return now - Date.parse(nextAt) > Math.max(OVERDUE_MS, 2 * rhythm.leastMinutes * MINUTE_MS);
}

function overdue({ settings, state, now }: Watched): Health | undefined {
  if (!state || !isOverdue(settings, state, now)) return undefined;
  return { verdict: "late", since: state.nextAt, sentences: tellOverdue(state.nextAt, now) };
}

/** The looks since the last one that saw the place, newest first. */
export function blindLooks(looks: readonly Look[]): readonly Look[] {
  const seen = looks.findIndex(({ outcome }) => !isBlind(outcome));
  return seen === -1 ? looks : looks.slice(0, seen);
}

function isBlind(outcome: Look["outcome"]): boolean {
  return outcome === "failed" || outcome === "refused" || outcome === "put-off";
}

function failing(watched: Watched): Health | undefined {
  const blind = blindLooks(watched.looks);
  const [last, first] = [blind[0], blind.at(-1)];
  if (!last || !first) return undefined;
  const isFinal = last.outcome === "refused" || last.cause === "gone" || last.cause === "not-public";
  const lasts = watched.now - Date.parse(first.at) >= FAILING_MS && blind.length >= FAILURES;
  if (!isFinal && !lasts) return undefined;
  return { verdict: "failing", since: first.at, sentences: tellFailing(watched, blind, last, first.at) };
}

function changedShape({ settings, looks, now }: Watched): Health | undefined {
  if (settings.kind !== "list-page" && settings.kind !== "feed") return undefined;
  const change = findShapeChange(looks, now);
  return change && { verdict: "changed-shape", since: change.since, sentences: tellShape(change) };
}

function silent({ state, now }: Watched): Health | undefined {
  const silence = state && findSilence(state, now);
  return silence && { verdict: "silent", since: silence.since, sentences: tellSilent(silence) };
}

function lateDelays({ settings, delays = [] }: Watched): Health | undefined {
  if (delays.length < LEAST_DELAYS) return undefined;
  const usual = delays.toSorted((a, b) => a - b)[Math.floor(delays.length / 2)] ?? 0;
  if (usual <= LATE_TIMES * settings.rhythm.mostMinutes) return undefined;
  return { verdict: "late", sentences: tellLateDelays(usual, settings.rhythm.mostMinutes) };
}
