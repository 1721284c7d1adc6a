// Takes a sentence that names no craft anew (その後、これらの艦艇は…) and the episodes so far; gives those it goes on with.

import type { DateFact } from "../../../../terms/fact.ts";
import type { Episode } from "../episode.ts";
import { sumOfRows } from "../episode.ts";
import { dayOf } from "../same-time.ts";
import { SEEN_ON } from "../sentence-signs.ts";
import { LOOKS_BACK } from "./telling.ts";

const NUMBER = /(?:^|[^\d])(\d{1,2})([隻機])(?:の[^、。\d]{0,8})?(?:は|が|とも)/u;
const SHIP = /艦|艇|隻|船/u;
const AIRCRAFT = /機|ヘリ/u;

export type Told = {
  readonly text: string;
  readonly plural: boolean;
  readonly dates: readonly DateFact[];
  /** Where the stretch begins in the text that the dates' spans count. */
  readonly start: number;
};

/** `open`: how many of the last episodes nothing has been told of since they began. */
export function chooseTargets(told: Told, episodes: readonly Episode[], open: number): readonly Episode[] {
  const recent = episodes.slice(-LOOKS_BACK);
  const seenOn = targetsByDay(told, recent);
  if (seenOn.length > 0) return seenOn;
  const number = NUMBER.exec(told.text.slice(0, 200));
  const counted = number === null ? [] : targetsByNumber(Number(number[1]), number[2] === "機", recent);
  if (counted.length > 0) return counted;
  const group = recent.slice(-Math.max(1, open));
  const isPlural = told.plural || Number(number?.[1] ?? 1) > 1;
  return isPlural || open <= 1 ? ofCraft(told.text, group) : lastOf(ofCraft(told.text, group));
}

/** 8日に確認した2隻は */
function targetsByDay({ text, dates, start }: Told, recent: readonly Episode[]): readonly Episode[] {
  const date = dates.find(({ span }) => SEEN_ON.test(text.slice(span[1] - start, span[1] - start + 20)));
  const day = dayOf(date?.value);
  return day === undefined ? [] : recent.filter((episode) => dayOf(episode.date) === day);
}

/** The last episodes whose crafts add up to the number. */
function targetsByNumber(
  number: number,
  isAircraft: boolean,
  recent: readonly Episode[],
): readonly Episode[] {
  let sum = 0;
  const targets: Episode[] = [];
  for (const episode of recent.toReversed()) {
    if (isOfAircraft(episode) !== isAircraft) continue;
    sum += Math.max(sumOfRows(episode), episode.total ?? 0);
    targets.unshift(episode);
    if (sum >= number) return sum === number ? targets : [];
  }
  return [];
}

/** Of a group with ships and aircraft, those that the words can mean. */
function ofCraft(text: string, group: readonly Episode[]): readonly Episode[] {
  const head = text.slice(0, 40);
  const [ship, aircraft] = [SHIP.test(head), AIRCRAFT.test(head)];
  if (ship === aircraft) return group;
  const own = group.filter((episode) => isOfAircraft(episode) === aircraft);
  return own.length > 0 ? own : group;
}

function isOfAircraft({ rows }: Episode): boolean {
  return rows[0]?.mention.craft === "aircraft";
}

function lastOf(group: readonly Episode[]): readonly Episode[] {
  return group.slice(-1);
}
