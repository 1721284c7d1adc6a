// Agree: whether a found value says what the gold says, with the leave that the contract gives and no more.

import { foldName } from "./judged.ts";

const KANJI_DIGITS = "〇一二三四五六七八九";

/** The numbers that a surface says, kanji numerals and full width included: 午後５時 says 5. */
function numbersIn(surface: string): ReadonlySet<number> {
  const plain = surface
    .normalize("NFKC")
    .replace(/十(?=[一二三四五六七八九])/gu, "1")
    .replace(/[〇一二三四五六七八九]/gu, (digit) => String(KANJI_DIGITS.indexOf(digit)))
    .replace(/十/gu, "10");
  return new Set([...plain.matchAll(/\d+/gu)].map(([digits]) => Number(digits)));
}

type Clock = { readonly hour: number; readonly minute: number };

function clockIn(value: string): Clock | undefined {
  const [, hour, minute] = /T(\d\d):(\d\d)/u.exec(value) ?? [];
  return hour === undefined || minute === undefined
    ? undefined
    : { hour: Number(hour), minute: Number(minute) };
}

/** The surface says the time of day: its hour on either dial and its minutes, which 〜時 and 正午 leave unsaid. */
function saysClock(surface: string, { hour, minute }: Clock): boolean {
  const numbers = numbersIn(surface);
  const military = numbers.has(hour * 100 + minute);
  const saysHour = numbers.has(hour) || numbers.has(hour % 12) || (/正午/u.test(surface) && hour === 12);
  return military || (saysHour && (minute === 0 || numbers.has(minute) || /半/u.test(surface)));
}

function refines(found: string, gold: string, surface: string): boolean {
  if (found === gold) return true;
  if (gold === ".." || gold === "" || !found.startsWith(gold) || gold.includes("T")) return false;
  const numbers = numbersIn(surface);
  const extra = found.slice(gold.length).split("T")[0] ?? "";
  const steps = extra.split("-").filter((step) => step !== "");
  const clock = clockIn(found);
  return (
    steps.every((step) => numbers.has(Number(step))) && (clock === undefined || saysClock(surface, clock))
  );
}

/** Equal, or more precise where the surface says the digits that are more. */
export function agreesInTime(found: string | undefined, gold: string, surface: string): boolean {
  if (found === undefined) return false;
  const [ends, wanted] = [found.split("/"), gold.split("/")];
  return ends.length === wanted.length && wanted.every((end, at) => refines(ends[at] ?? "", end, surface));
}

/** Names and words: width, case, dots, spaces, corner brackets and sorts of hyphen do not tell them apart. */
export function foldWords(words: string): string {
  return foldName(words)
    .replace(/[「」『』"“”]/gu, "")
    .replace(/[‐-―−]/gu, "-");
}

/** する, した, をしていた at the end: whether a deed is told as a noun or as a verb is no difference in what was done. */
const DEED_ENDING = /を?(?:する|した|しました|していた|していました)$/u;

/** What somebody did, without the ending of its verb. */
export function conductStem(words: string): string {
  return foldWords(words).replace(DEED_ENDING, "");
}

/** So many letters more are still one value; a whole sentence is none. */
const MOST_MORE = 60;

/** A deed or a programme that is told with more of the text's words than the gold has: they hold the gold's, and stand so in the text. */
export function tellsMore(found: string, gold: string, surface: string): boolean {
  const [more, less] = [conductStem(found), conductStem(gold)];
  const isMore = more.length > less.length && more.length <= less.length + MOST_MORE;
  return isMore && less.length > 1 && more.includes(less) && foldWords(surface).includes(more);
}

/** A post or a unit with what it belongs to before it, which the text says near by: 警察庁長官 for the 長官 of 警察庁の…長官. */
export function namesMore(found: string, gold: string, surface: string): boolean {
  const [more, less] = [foldWords(found), foldWords(gold)];
  const belongsTo = more.slice(0, -less.length);
  return less !== "" && belongsTo !== "" && more.endsWith(less) && foldWords(surface).includes(belongsTo);
}
