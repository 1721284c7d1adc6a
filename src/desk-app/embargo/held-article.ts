// Held article: an article → whether its embargo keeps it from readers now, and the time at which it may go out, as the desk's clocks show it.

import type { Embargo } from "../../terms/article.ts";
import { wallTimeIn } from "../time/wall-time-in.ts";

const MINUTE_MS = 60_000;
const ZONE = "Asia/Tokyo";

type MaybeHeld = {
  readonly embargo?: Embargo | undefined;
  readonly state: { readonly kind: string; readonly dueAt?: string | undefined };
};

/** By this browser's clock, so that the dialog can say it; whether it holds is the server's to say. */
export function embargoOf({ embargo }: MaybeHeld, now: number): Embargo | undefined {
  return embargo !== undefined && now < Date.parse(embargo.until) ? embargo : undefined;
}

/** It goes out by itself, and not before its embargo ends: there is nothing more to do. */
export function isScheduledBehind({ state }: MaybeHeld, { until }: Embargo): boolean {
  return state.kind === "scheduled" && state.dueAt !== undefined && state.dueAt >= until;
}

/** The first whole minute at which it may go out: a schedule has no seconds. */
export function firstTime({ until }: Embargo): { readonly wallTime: string; readonly zone: string } {
  const minute = Math.ceil(Date.parse(until) / MINUTE_MS) * MINUTE_MS;
  return { wallTime: wallTimeIn(ZONE, new Date(minute).toISOString()), zone: ZONE };
}
