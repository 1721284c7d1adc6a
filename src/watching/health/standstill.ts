// findStandstill: takes all places that are watched, gives that nobody looks at any of them, or at far too few, with the sentences that tell it.

import type { SourceId } from "../../terms/ids.ts";
import type { Source } from "../../terms/source.ts";
import type { PlaceState } from "../../terms/sources/place-state.ts";
import { isOverdue } from "./health-of.ts";
import type { Sentences } from "./sentences.ts";
import { tellTime } from "./tell-time.ts";

const STANDSTILL_MS = 30 * 60_000;
/** So few are told of one by one. */
export const MOST_ONE_BY_ONE = 5;

type WatchedPlace = { readonly source: Source; readonly state?: PlaceState };

export type Standstill = {
  /** The one that has waited longest: what is told hangs at it. */
  readonly source: SourceId;
  readonly sentences: Sentences;
};

export type Waiting = {
  /** Those that somebody should have looked at long ago, the one that waits longest first. */
  readonly overdue: readonly Source[];
  readonly standstill?: Standstill;
};

/**
 * At night few are due: that nobody looked for half an hour says something only where at least half of all wait for it. Many
 * that wait while others are looked at are one matter, too, and no mail each.
 */
export function findStandstill(watched: Iterable<WatchedPlace>, now: number): Waiting {
  let count = 0;
  let lastLookAt = "";
  const late: { readonly source: Source; readonly nextAt: string }[] = [];
  for (const { source, state } of watched) {
    const { watch } = source;
    if (!watch || !state || watch.state !== "on" || watch.kind === "push" || watch.kind === "paste") continue;
    count += 1;
    if ((state.lastLookAt ?? "") > lastLookAt) lastLookAt = state.lastLookAt ?? "";
    if (isOverdue(watch, state, now)) late.push({ source, nextAt: state.nextAt });
  }
  const waiting = late.toSorted((one, other) => (one.nextAt < other.nextAt ? -1 : 1));
  const overdue = waiting.map(({ source }) => source);
  const [longest] = waiting;
  if (!longest) return { overdue };
  const stands = lastLookAt === "" || now - Date.parse(lastLookAt) > STANDSTILL_MS;
  if (stands && late.length * 2 >= count) {
    const sentences = tellStopped(lastLookAt === "" ? longest.nextAt : lastLookAt, late.length);
    return { overdue, standstill: { source: longest.source.id, sentences } };
  }
  if (late.length <= MOST_ONE_BY_ONE) return { overdue };
  const sentences = tellBehind(late.length, count, longest.nextAt);
  return { overdue, standstill: { source: longest.source.id, sentences } };
}

const TO_DO: Sentences = {
  ja: "サーバーの負荷と記録を確かめ、直らなければ起動し直してください。",
  en: "See what the server is busy with and what it logs, and start it anew if that does not help.",
};

function tellStopped(since: string, late: number): Sentences {
  const at = tellTime(since);
  return {
    ja: `${at.ja}から、どの情報源も確認できていません。${late}件が順番を待っています。${TO_DO.ja}`,
    en: `Nothing is looked at since ${at.en}; ${late} ${late === 1 ? "source waits" : "sources wait"} for it. ${TO_DO.en}`,
  };
}

function tellBehind(late: number, count: number, nextAt: string): Sentences {
  const at = tellTime(nextAt);
  return {
    ja: `情報源${count}件のうち${late}件の確認が遅れています。最も長く待っているものは${at.ja}の予定でした。${TO_DO.ja}`,
    en: `Looks are behind: ${late} of ${count} sources wait for one, the longest since ${at.en}. ${TO_DO.en}`,
  };
}
