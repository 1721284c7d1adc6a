// Beacon verdict: what became of a beacon, and how often each came about.

/** It did not come from a page of ours as we rendered it. */
export const REFUSALS = [
  "malformed",
  "foreign-origin",
  "wrong-token",
  "stale-token",
  "unknown-article",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** It came from our page, but by the stated rule it does not tell of a reader. */
export const REASONS_LEFT_OUT = [
  "global-privacy-control",
  "do-not-track",
  "prefetch",
  "no-browser",
  "bot",
  "headless",
  "desk",
  "data-centre",
  "not-visible",
  "too-many-a-minute",
  "too-many-a-day",
  "too-many-browsers",
] as const;
export type LeftOut = (typeof REASONS_LEFT_OUT)[number];

/** `counted`: durable; a reader who was counted today already is not counted again. `busy`: the browser may come back. */
export const BEACON_VERDICTS = ["counted", "busy", ...REFUSALS, ...REASONS_LEFT_OUT] as const;
export type BeaconVerdict = (typeof BEACON_VERDICTS)[number];

/** Beacons by what became of them since the process started: for the desk, in memory only. */
export type BeaconTally = {
  add(verdict: BeaconVerdict): void;
  read(): ReadonlyMap<BeaconVerdict, number>;
};

export function createBeaconTally(): BeaconTally {
  const counts = new Map<BeaconVerdict, number>();
  return {
    add: (verdict) => void counts.set(verdict, (counts.get(verdict) ?? 0) + 1),
    read: () => new Map(counts),
  };
}
