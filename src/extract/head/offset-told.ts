// Takes a head that tells one time by two clocks; gives the offset of the local one: 現地時間4日午後4時(日本時間5日午前6時) is -05:00.

import { readDates } from "../../japanese/read-dates.ts";

const BY_TWO_CLOCKS = /現地時間[^\n。()]{3,40}\((?:日本時間|JST)[^\n()]{3,30}\)/u;
const JAPAN_MINUTES = 9 * 60;
/** Clocks differ from universal time by no more, and by whole quarters of an hour. */
const FARTHEST = 14 * 60;
const STEP = 15;

/** The text's own word, before any table of places. */
export function findToldOffset(head: string): string | undefined {
  const found = BY_TWO_CLOCKS.exec(head);
  if (found === null) return undefined;
  const end = found.index + found[0].length;
  const [local, japan] = readDates(head.slice(0, end), { anchorFromText: true })
    .filter(({ span }) => span[0] >= found.index)
    .map(({ value }) => minuteOf(value));
  if (local === undefined || japan === undefined) return undefined;
  const offset = JAPAN_MINUTES - (japan - local);
  return Math.abs(offset) <= FARTHEST && offset % STEP === 0 ? writeOffset(offset) : undefined;
}

/** Minutes since 1970 on the clock that a value was written by. */
function minuteOf(value: string): number | undefined {
  const start = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})/u.exec(value)?.[1];
  return start === undefined ? undefined : Date.parse(`${start}Z`) / 60_000;
}

function writeOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
