// Match of sightings: two reports in, whether they tell of one sighting, of two, or of what only the desk can say, out.

import { isSortOnly } from "./names/model-key.ts";
import type { ToldSighting } from "./told-sighting.ts";

/** `doubt`: kept apart, and the desk is asked. */
export type SightingMatch = "same" | "other" | "doubt";

/** A time of more days than these is no day: a report that sums up a month. */
const LONGEST_DAYS = 7;
const DAY_MS = 86_400_000;
/** Minutes. Reports write about what hour it was. */
const SAME_HOURS = 180;

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

function isLong({ days }: ToldSighting): boolean {
  return days !== undefined && (Date.parse(days[1]) - Date.parse(days[0])) / DAY_MS >= LONGEST_DAYS;
}

/** Undefined where either tells no day. */
function daysMeet({ days: a }: ToldSighting, { days: b }: ToldSighting): boolean | undefined {
  return a && b && a[0] <= b[1] && b[0] <= a[1];
}

/** What no wording of one sighting could differ in. */
function differ(a: ToldSighting, b: ToldSighting): boolean {
  if (a.record.value.craft !== b.record.value.craft) return true;
  if (a.nationality !== undefined && b.nationality !== undefined && a.nationality !== b.nationality)
    return true;
  return daysMeet(a, b) === false;
}

/** `near`: one of them tells the sort only, or the class without its number. */
function matchModels(a: ToldSighting, b: ToldSighting): "same" | "near" | "other" {
  if (a.model === b.model) return "same";
  const { craft } = a.record.value;
  const isSort = isSortOnly(craft, a.model) || isSortOnly(craft, b.model);
  if (craft === "ship" && isSort && a.sort !== undefined && a.sort === b.sort) return "near";
  const [short, long] = [a.model, b.model].toSorted((x, y) => x.length - y.length);
  const stem = short?.replace(/ class.*$/u, "") ?? "";
  return craft === "ship" && stem !== "" && long?.startsWith(`${stem} `) === true ? "near" : "other";
}

function hoursDiffer({ minute: a }: ToldSighting, { minute: b }: ToldSighting): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) > SAME_HOURS;
}

function matchHulls(a: ToldSighting, b: ToldSighting): SightingMatch | undefined {
  if (a.hulls.length === 0 || b.hulls.length === 0) return undefined;
  if (!share(a.hulls, b.hulls)) return "other";
  // The hull numbers of two navies may be alike, and a day is told by one of them only.
  const isSure = a.nationality !== undefined && a.nationality === b.nationality && daysMeet(a, b) === true;
  return isSure && !isLong(a) && !isLong(b) ? "same" : "doubt";
}

/** Neither model, count nor place may be missing; a day's second flight of one type is another one. */
function matchWords(a: ToldSighting, b: ToldSighting): SightingMatch {
  const model = matchModels(a, b);
  const [one, other] = [a.record.value.count, b.record.value.count];
  if (model === "other" || (one !== undefined && other !== undefined && one !== other)) return "other";
  if (daysMeet(a, b) !== true || isLong(a) || isLong(b)) return "other";
  const isOfPlace = share(a.places, b.places);
  const isPlaceless = a.places.length === 0 || b.places.length === 0;
  if (!isOfPlace && !isPlaceless) return "other";
  const isWhole = isOfPlace && one !== undefined && other !== undefined && a.nationality === b.nationality;
  return isWhole && a.nationality !== undefined && model === "same" && !hoursDiffer(a, b) ? "same" : "doubt";
}

function matchWordings(a: ToldSighting, b: ToldSighting): SightingMatch {
  if (differ(a, b)) return "other";
  return matchHulls(a, b) ?? matchWords(a, b);
}

/** The same whichever of the two comes first. */
export type SightingMatcher = {
  match(a: ToldSighting, b: ToldSighting): SightingMatch;
  /** As if two announcements told them: what one tells twice was seen twice. */
  matchWords(a: ToldSighting, b: ToldSighting): SightingMatch;
};

/** Reports of a day are much alike: two wordings are compared once, however many reports have them. */
export function createSightingMatcher(): SightingMatcher {
  const known = new Map<string, Map<string, SightingMatch>>();
  const matchKnown: SightingMatcher["matchWords"] = (a, b) => {
    const row = known.get(a.likeness) ?? new Map<string, SightingMatch>();
    known.set(a.likeness, row);
    const match = row.get(b.likeness) ?? matchWordings(a, b);
    row.set(b.likeness, match);
    return match;
  };
  return {
    matchWords: matchKnown,
    match: (a, b) => (a.record.announcement === b.record.announcement ? "other" : matchKnown(a, b)),
  };
}
