// State: what the sentences of an announcement of disciplinary actions have told so far.

import type { TimeValue } from "../../../../terms/fact.ts";
import type { Told } from "../action.ts";
import type { Someone } from "../mentions.ts";
import { isAnybody, isSameRank } from "../mentions.ts";
import type { UnitOfSome } from "./unit-of-some.ts";

export type Deed = {
  readonly rank: string;
  readonly age?: string;
  readonly deed: string;
  /** このうち…は: what all of those did of whom this is one. */
  readonly ofGroup?: string;
};

export type State = {
  readonly actions: Told[];
  /** What was told of somebody before a penalty was. */
  readonly deeds: Deed[];
  /** Who was told of before a penalty was, with unit or age. */
  readonly seen: Someone[];
  /** 特科隊所属の自衛官5人は…: several of whom the penalties follow one by one. */
  group?: { readonly unit?: string; readonly conduct?: string } | undefined;
  /** The action of a list's line that waits for the line that tells its conduct. */
  waiting?: Told | undefined;
  /** Whom a list's line names whose penalty stands on a line of its own below. */
  named?: Told | undefined;
  /** The action whose conduct is told in points. */
  pointed?: Told | undefined;
  /** 第5施設隊の隊員3人を懲戒処分に: the unit of all of whom no other is told. */
  unit?: string | undefined;
  /** 免職となった2人が所属していた第5連隊: the unit of as many as have that penalty. */
  unitOfSome?: UnitOfSome | undefined;
  /** A conduct told once holds for the actions told after it. */
  shared?: string | undefined;
  /** It was told of one person together with their penalty: it is nobody else's. */
  isOfOne?: boolean | undefined;
  /** 自衛官3人を懲戒免職: the penalty of several who are told of one by one behind. */
  pending?: { readonly penalty: string; readonly date?: TimeValue | undefined } | undefined;
  /** 職務中の飲酒や暴行など、3件9人の懲戒処分: what the page calls the deeds that it tells below. */
  summaries?: readonly string[] | undefined;
  /** What several are said to have done, before each is told of. */
  ofAll?: string | undefined;
  day?: TimeValue | undefined;
};

/** A penalty follows soon behind whom it is for. */
const LAST = 40;

export type Settled = {
  readonly penalty?: string;
  readonly conduct?: string | undefined;
  readonly date?: TimeValue | undefined;
};

export function settle(state: State, action: Told, { penalty, conduct, date }: Settled): void {
  if (penalty !== undefined) action.penalty ??= penalty;
  if (conduct !== undefined) action.conduct ??= conduct;
  if (date !== undefined) action.date ??= date;
  if (state.actions.includes(action)) return;
  if (state.shared !== undefined && state.isOfOne !== true) action.shared = state.shared;
  state.actions.push(action);
}

/** Named before by the same rank, and not yet told the penalty of. */
export function findAction({ actions }: State, { rank, unit, age }: Someone): Told | undefined {
  return actions
    .slice(-LAST)
    .find(
      (action) =>
        action.penalty === undefined &&
        action.rank !== undefined &&
        isSameRank(rank, action.rank) &&
        (unit === undefined || action.unit === undefined || unit.endsWith(action.unit)) &&
        (age === undefined || action.age === undefined || age.slice(0, 2) === action.age.slice(0, 2)),
    );
}

/** The action of whom a sentence names by rank, and by age where both tell it. */
export function findDoer({ actions }: State, { rank, age }: Omit<Deed, "deed">): Told | undefined {
  return actions
    .slice(-LAST)
    .findLast(
      (action) =>
        action.rank !== undefined &&
        (isSameRank(rank, action.rank) || action.rank.endsWith(rank) || isAnybody(action.rank)) &&
        (age === undefined || action.age === undefined || action.age.startsWith(age)),
    );
}

export function fillUp(action: Told, { unit, age }: Pick<Someone, "unit" | "age">): void {
  if (unit !== undefined) action.unit ??= unit;
  if (age !== undefined) action.age ??= age;
}
