// nextLook: takes a place's settings, what was learnt of it and what its last look found, gives when to look again: often at the hours when something comes, seldom otherwise, later each time after failures.

import type { Look } from "../../terms/sources/look.ts";
import type { PlaceState } from "../../terms/sources/place-state.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { jittered } from "../politeness/back-off.ts";
import { waitAfter } from "../politeness/tell-cause.ts";
import { decayOver, HALF_LIFE_WEEKS } from "./learn-hours.ts";
import { likelyWaits } from "./likely-waits.ts";
import { createOfficeClock } from "./office-clock.ts";

const MINUTE_MS = 60_000;
const WEEK_MS = 10_080 * MINUTE_MS;
/** Zones stand whole quarters of an hour apart: within one, the hour of the week stays the same. */
const QUARTER_MS = 15 * MINUTE_MS;
/** One announcement seldom comes alone: for about so long more are awaited, half as eagerly as at the best hour. */
const MORE_COMES_MS = 30 * MINUTE_MS;
const MORE_COMES = 0.25;
/** A source that was silent for so long, and for so many times its usual gap, is looked at less. */
const QUIET_WEEKS = 4;
const QUIET_GAPS = 3;

/** `hours` are those of `lastNewAt`, see `learnHours`. */
export type LearntState = Pick<PlaceState, "failures"> & Partial<Pick<PlaceState, "hours" | "lastNewAt">>;

/**
 * ISO 8601 instant in UTC with milliseconds. `state`: as it is after the look; `chance`: from 0 to 1. Never sooner than
 * `leastMinutes`; never later than `mostMinutes`, but for a place that failed, which is left alone for up to six hours.
 */
export function nextLook(
  settings: WatchSettings,
  state: LearntState,
  look: Pick<Look, "outcome" | "cause">,
  now: number,
  chance: number,
): string {
  const { rhythm } = settings;
  const least = rhythm.leastMinutes * MINUTE_MS;
  const most = rhythm.mostMinutes * MINUTE_MS;
  if (look.outcome === "failed") return instant(now + Math.max(least, waitAfter(look.cause, state, chance)));
  if (look.outcome === "refused") return instant(now + most);
  const wait = untilHungry(settings, state, now, jittered(most, chance) / most);
  return instant(now + Math.min(Math.max(wait, least), most));
}

function instant(at: number): string {
  return new Date(Math.round(at)).toISOString();
}

/** Milliseconds until the parts of the waits that pass, each quarter of an hour by its own, make one whole. */
function untilHungry({ rhythm }: WatchSettings, state: LearntState, now: number, whole: number): number {
  const { leastMinutes, mostMinutes } = rhythm;
  const { hours = [], lastNewAt } = state;
  const newAt = lastNewAt === undefined ? undefined : Date.parse(lastNewAt);
  const waits = likelyWaits(rhythm, hours, newAt === undefined ? 1 : decayOver(now - newAt));
  const slack = slackOf(hours, newAt, now);
  const clock = createOfficeClock(rhythm);
  const end = now + mostMinutes * MINUTE_MS;
  let hunger = 0;
  for (let at = now; at < end;) {
    const next = Math.min(end, (Math.floor(at / QUARTER_MS) + 1) * QUARTER_MS);
    const { hour, isClosedDay } = clock(at);
    const usual = isClosedDay ? mostMinutes : (waits[hour] ?? mostMinutes) * slack;
    const wait = Math.min(usual, awaitingMore(leastMinutes, newAt, at)) * MINUTE_MS;
    if (hunger + (next - at) / wait >= whole) return at + (whole - hunger) * wait - now;
    hunger += (next - at) / wait;
    at = next;
  }
  return end - now;
}

function awaitingMore(leastMinutes: number, newAt: number | undefined, at: number): number {
  if (newAt === undefined) return Number.POSITIVE_INFINITY;
  const likely = MORE_COMES * Math.exp(-Math.max(at - newAt, 0) / MORE_COMES_MS);
  return leastMinutes / Math.sqrt(likely);
}

/** 1 while the source is as it was; more, the longer it has been silent beyond what it ever was. */
function slackOf(hours: readonly number[], newAt: number | undefined, now: number): number {
  const quiet = quietWeeks(hours);
  if (newAt === undefined || quiet === undefined) return 1;
  return Math.max(1, (now - newAt) / WEEK_MS / quiet);
}

/** Weeks without anything new after which a source is looked at less; undefined where nothing was learnt. */
function quietWeeks(hours: readonly number[]): number | undefined {
  const gap = usualGapWeeks(hours);
  return gap === undefined ? undefined : Math.max(QUIET_WEEKS, QUIET_GAPS * gap);
}

/** How many weeks lie between two that come, as of the last one; undefined where nothing was learnt. */
export function usualGapWeeks(hours: readonly number[]): number | undefined {
  const sum = hours.reduce((all, each) => all + each, 0);
  return sum > 0 ? HALF_LIFE_WEEKS / Math.LN2 / sum : undefined;
}
