// Made log: how one's own changes came about (typed, undone, redone; together or apart), by the numbers of their steps.

import type { Json } from "./pending-store.ts";
import type { ChangeMade } from "./replay-steps.ts";

/** As many as can be undone, and those that undid and redid them. */
const MOST_CHANGES = 400;

export type MadeLog = {
  readonly note: (change: ChangeMade) => void;
  /** What was to be sent has been changed by others' steps: from here on nothing older is known. */
  readonly restartAt: (number: number) => void;
  readonly toJson: () => Json;
  /** Those from the step with this number on; none where it is in the middle of a change. */
  readonly from: (number: number) => readonly ChangeMade[];
};

type Kept = {
  readonly first: number;
  readonly changes: readonly (readonly [steps: number, at: number, how: string])[];
};

const HOWS = ["typed", "undone", "redone", "settled"] as const;

const isKept = (json: Json): json is Kept =>
  typeof json === "object" &&
  json !== null &&
  "first" in json &&
  Number.isSafeInteger(json.first) &&
  "changes" in json &&
  Array.isArray(json.changes) &&
  json.changes.every(
    (change: unknown) =>
      Array.isArray(change) && change.length === 3 && Number(change[0]) > 0 && Number.isFinite(change[1]),
  );

/** `json`: what an earlier page wrote, or whatever is there instead. */
export function openMadeLog(json: Json, next: number): MadeLog {
  let first = next;
  let changes: ChangeMade[] = [];
  if (isKept(json)) {
    first = json.first;
    changes = json.changes.map(([steps, at, how]) => ({
      steps,
      at,
      how: HOWS.find((each) => each === how) ?? "typed",
    }));
  }
  return {
    note: (change) => {
      changes.push(change);
      while (changes.length > MOST_CHANGES) first += changes.shift()?.steps ?? 0;
    },
    restartAt: (number) => {
      first = number;
      changes = [];
    },
    toJson: () => ({ first, changes: changes.map(({ steps, at, how }) => [steps, at, how]) }),
    from: (number) => {
      let at = first;
      for (const [index, { steps }] of changes.entries()) {
        if (at === number) return changes.slice(index);
        at += steps;
      }
      return [];
    },
  };
}
