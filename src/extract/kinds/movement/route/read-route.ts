// Takes folded text and a stretch that tells a movement; gives the places and waters passed.

import type { Span } from "../../../../terms/span.ts";
import { timeBefore } from "../../../found/places/time-before.ts";
import {
  CONTAINER,
  CONTAINS_NEXT,
  LIES_IN,
  NO_PLACE,
  NOT_PASSED,
  NOT_ROUTE_BEFORE,
  ONE_SHORE,
  type PlaceForms,
  placeSource,
  SHORES,
} from "./route-words.ts";

/** `within`: the sea or strait of which the words name a part: 山陰沖の日本海. */
export type RoutePlace = { readonly name: string; readonly span: Span; readonly within?: string };

const compiled = new Map<string, RegExp>();

function placePattern(words: string): RegExp {
  const forms: PlaceForms = {
    coast: words.includes("沖"),
    off: /[東西南北]方/u.test(words),
    measured: /\d|と[^。\n]{1,14}の間/u.test(words),
  };
  const key = `${forms.coast}${forms.off}${forms.measured}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const pattern = new RegExp(placeSource(forms), "gu");
  compiled.set(key, pattern);
  return pattern;
}

const OF_ITS_SIDE = /^の?[東西南北]{1,2}(?:側|方|部)/u;
/** 津軽海峡を太平洋側から西に: the side they come from is passed first. */
const FROM_SIDE = /^側から/u;

export function readRoute(text: string, stretch: Span): readonly RoutePlace[] {
  const words = blankBrackets(text.slice(...stretch));
  const holding = new Set<string>();
  const found = [...words.matchAll(placePattern(words))].flatMap((match): readonly RoutePlace[] => {
    const { container } = match.groups ?? {};
    if (container !== undefined) holding.add(container.replace(/[の・]$/u, ""));
    const name = match.groups?.["coast"] ?? match.groups?.["name"] ?? match.groups?.["measured"];
    if (name === undefined) return [];
    const end = match.index + match[0].length;
    if (NO_PLACE.test(name) || NOT_ROUTE_BEFORE.test(words.slice(end, end + 6))) return [];
    if (NOT_PASSED.test(words.slice(end, end + 12))) return [];
    // 北海道奥尻島沖から北海道の北側を: the land whose island they were off says no more of the way.
    if (holding.has(name) && OF_ITS_SIDE.test(words.slice(end, end + 6))) return [];
    const time = timeBefore(name, words, match.index);
    const start = stretch[0] + match.index + time;
    return [{ name: name.slice(time), span: [start, stretch[0] + end] }];
  });
  return withSeas(text, withoutContainers(text, found));
}

function withSeas(text: string, places: readonly RoutePlace[]): readonly RoutePlace[] {
  return places.map((place, index) => {
    const next = places[index + 1];
    const isPart =
      next !== undefined &&
      /[海洋]$/u.test(next.name) &&
      text.slice(place.span[1], next.span[0]) === "の" &&
      !isShoreSide(text, next);
    if (isPart) return { ...place, within: next.name };
    return ONE_SIDE.test(text.slice(place.span[1], place.span[1] + 5))
      ? { ...place, within: `${place.name}海峡` }
      : place;
  });
}

/** 対馬の南側を通り: through its strait. */
const ONE_SIDE = /^の[東西南北]{1,2}側/u;

/** What a route told so far does not say yet: not 山陰沖 of 日本海, and not one side of 対馬 beside 対馬海峡. */
export function placesAnew(route: readonly RoutePlace[], known: readonly string[]): readonly string[] {
  return route
    .filter(({ within }) => within === undefined || !known.includes(within))
    .map(({ name }) => name);
}

/** 宮古島(沖縄県): what brackets hold explains the place. */
function blankBrackets(words: string): string {
  return words.replaceAll(/\([^()\n]{0,80}\)/gu, (bracket) => " ".repeat(bracket.length));
}

function withoutContainers(text: string, places: readonly RoutePlace[]): readonly RoutePlace[] {
  const between = (place: RoutePlace | undefined, next: RoutePlace | undefined): string =>
    place === undefined || next === undefined || next.span[0] - place.span[1] > FARTHEST
      ? "。"
      : text.slice(place.span[1], next.span[0]).replaceAll(/\([^()\n]*\)/gu, "");
  const isStrait = (index: number): boolean => /(?:海峡|水道)$/u.test(places[index]?.name ?? "");
  const isShore = (first: number): boolean =>
    isStrait(first + 2) &&
    SHORES[0].test(between(places[first], places[first + 1])) &&
    SHORES[1].test(between(places[first + 1], places[first + 2]));
  return places.filter((place, index) => {
    const words = between(place, places[index + 1]);
    if (LIES_IN.test(words) || isShore(index) || isShore(index - 1)) return false;
    if (isStrait(index + 1) && ONE_SHORE.test(words)) return false;
    // 北海道の日本海側を: off that shore of it.
    const next = places[index + 1];
    if (next !== undefined && isShoreSide(text, next)) return true;
    return !CONTAINER.test(place.name) || !CONTAINS_NEXT.test(words);
  });
}

const SHORE_SIDE = /^側[をにでの]/u;

function isShoreSide(text: string, { span }: RoutePlace): boolean {
  return SHORE_SIDE.test(text.slice(span[1], span[1] + 2));
}

/** Between a place and the one that it holds. */
const FARTHEST = 40;

/** The places as they were passed. */
export function inOrderOfPassage(text: string, places: readonly RoutePlace[]): readonly RoutePlace[] {
  const ordered: RoutePlace[] = [];
  for (const place of places) {
    const isFromSide = FROM_SIDE.test(text.slice(place.span[1], place.span[1] + 3));
    ordered.splice(isFromSide ? Math.max(0, ordered.length - 1) : ordered.length, 0, place);
  }
  return ordered;
}

/** Both routes as one, each place where it was first passed. */
export function joinRoutes(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}

/** What is told once more, with all that was told of it and more, is told in its order. */
export function retellRoute(first: readonly string[], second: readonly string[]): readonly string[] {
  const isWhole = first.every((place) => second.includes(place));
  return joinRoutes(isWhole ? second : first, second);
}

/** `route` put into a route told in short and filled so far, each place behind the one it follows; what shares none with the short one lies between its ends. */
export function fillRoute(
  short: readonly string[],
  sofar: readonly string[],
  route: readonly string[],
): readonly string[] {
  if (short.length === 0) return [];
  const filled = [...sofar];
  const shared = route.find((place) => short.includes(place));
  let at = shared === undefined ? filled.length - (isBetweenWaters(short) ? 1 : 0) : 0;
  // An island told before the first place of the short one was passed right before it; from a sea they come.
  if (shared !== undefined && !WATER.test(route[0] ?? "")) at = filled.indexOf(shared);
  for (const place of route) {
    const known = filled.indexOf(place);
    if (known < 0) filled.splice(at, 0, place);
    at = known < 0 ? at + 1 : shared === undefined ? Math.max(at, known + 1) : known + 1;
  }
  return filled;
}

/** 東シナ海から太平洋へ: islands passed lie between the two. */
function isBetweenWaters(short: readonly string[]): boolean {
  return short.length > 1 && [short[0], short.at(-1)].every((end) => end !== undefined && isWater(end));
}

/** A sea or a coast, and no island, cape or strait. */
export function isWater(place: string): boolean {
  return WATER.test(place);
}

const WATER = /[海洋沖]$/u;
