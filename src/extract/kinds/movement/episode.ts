// Episode: one sighting as it is being put together: the rows seen in it, its day, its route, who responded.

import type { TimeValue } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import type { CraftMention } from "./craft/craft-mention.ts";
import { fillRoute, joinRoutes, retellRoute } from "./route/read-route.ts";

/** One craft or group; what later sentences add is filled in. */
export type SeenRow = {
  mention: CraftMention;
  count?: number;
  role?: string;
  hull: readonly string[];
  estimated: boolean;
  /** A sort of craft (測量艦1隻) that stands as a row of its own. */
  isOwn: boolean;
  /** Changes when a list turns out to tell several sightings. */
  episode: Episode;
};

/** `left`: the row that was not among them, once it is known. */
export type PartTold = {
  readonly number: number;
  readonly route: readonly string[];
  readonly date?: TimeValue;
  /** In the narrative's text. */
  readonly span: Span;
  left?: SeenRow;
};

export type Episode = {
  readonly rows: SeenRow[];
  date?: TimeValue;
  /** The day on which it was told, where no other is given. */
  toldOn?: TimeValue;
  /** Begun by a sentence that tells in short what the next ones tell in order. */
  isSummary: boolean;
  route: readonly string[];
  /** What the sentence that announces the sighting says of its route; later sentences tell it in order. */
  summary: readonly string[];
  /** The summary, with what later sentences tell put in where it was passed. */
  filled: readonly string[];
  responders: readonly string[];
  /** On the way of the one before, and so at its time. */
  isBeside?: true;
  /** Of a group told in parts: one that was told, or what is left of it. */
  share?: "told" | "left";
  /** Its own words tell where it was first seen, before what was announced. */
  isFirstSeen?: true;
  /** A part told from the start, so that the way of all in short is not its own. */
  isRetold?: true;
  /** How many there were in all, where not all are named: X級など4隻. */
  total?: number;
  /** What was told of some of the group only. */
  part?: PartTold;
  /** What was said of ships or aircraft of any sort right before. */
  readonly before?: Episode;
  /** The time of the last sighting before it that has one. */
  follows?: TimeValue;
};

export function newEpisode(before?: Episode): Episode {
  return {
    rows: [],
    route: [],
    summary: [],
    filled: [],
    responders: [],
    isSummary: false,
    ...(before === undefined ? {} : { before }),
  };
}

export function addRow(episode: Episode, mention: CraftMention, isOwn: boolean): SeenRow {
  const { count, role, hull, estimated } = mention;
  const row: SeenRow = {
    mention,
    hull,
    estimated,
    isOwn,
    episode,
    ...(count === undefined ? {} : { count }),
    ...(role === undefined ? {} : { role }),
  };
  episode.rows.push(row);
  return row;
}

/** Rows of a list that are told on their own: they are a sighting of their own, with what was told of all. */
export function splitOff(rows: readonly SeenRow[], from: Episode): Episode {
  const own: Episode = { ...from, rows: [] };
  for (const row of rows) {
    from.rows.splice(from.rows.indexOf(row), 1);
    row.episode = own;
    own.rows.push(row);
  }
  return own;
}

/** What a second mention of the same craft adds. */
export function fillRow(row: SeenRow, mention: CraftMention): void {
  const { count, role, hull, estimated, model } = mention;
  // 空母「遼寧」, and then its class: the words that say more stand.
  if (model.length > row.mention.model.length && model.endsWith(row.mention.model))
    row.mention = { ...row.mention, ...mention };
  // 戦闘機2機, and then their type.
  else if (row.mention.grade === "sort" && mention.grade === "named" && row.mention.craft === "aircraft")
    row.mention = { ...row.mention, ...mention };
  if (row.count === undefined && count !== undefined) row.count = count;
  if (row.role === undefined && role !== undefined) row.role = role;
  if (row.hull.length === 0) row.hull = hull;
  if (estimated) row.estimated = true;
}

/** `goesOn`: the words tell the next part of the way, so that its places come last. */
export function extendEpisode(
  episode: Episode,
  route: readonly string[],
  date: TimeValue | undefined,
  goesOn = true,
): void {
  episode.route = goesOn ? joinRoutes(episode.route, route) : retellRoute(episode.route, route);
  episode.filled = fillRoute(episode.summary, episode.filled, route);
  if (episode.date === undefined && date !== undefined) episode.date = date;
}

/** What has been told so far was the announcement in short: it is told again in order. */
export function summarise(episode: Episode, route: readonly string[]): void {
  episode.summary = joinRoutes([], route);
  episode.filled = episode.summary;
  episode.route = [];
}

/** The route as told in order, or as announced with what was told put in. */
export function wholeRoute(episode: Episode): readonly string[] {
  const { summary, route, filled, before } = episode;
  const isWhole = isToldIn(route, summary) || (episode.isRetold === true && route.length > 1);
  const own = isWhole ? route : filled;
  if (before === undefined) return own;
  const announced = wholeRoute(before);
  if (own.length === 0) return announced;
  if (episode.isFirstSeen === true) return beforeWay(own, announced);
  return isAllOf(episode, before) && !isToldIn(own, announced) ? fillRoute(announced, announced, own) : own;
}

/** Where they were first seen, the way as it was announced, and what else is told. */
function beforeWay(own: readonly string[], announced: readonly string[]): readonly string[] {
  const shared = own.findIndex((place) => announced.includes(place));
  const first = shared < 0 ? own : own.slice(0, shared);
  return joinRoutes(joinRoutes(first, announced), own);
}

function isToldIn(route: readonly string[], summary: readonly string[]): boolean {
  return summary.every((place) => route.some((name) => isAt(name, place) || isAt(place, name)));
}

/** 屋久島南東沖 is at 屋久島. */
function isAt(coast: string, place: string): boolean {
  return (
    coast === place || (coast.startsWith(place) && /^[東西南北]{0,3}沖$/u.test(coast.slice(place.length)))
  );
}

/** 駆逐艦など3隻が…: the three that the next sentence names one by one. */
function isAllOf({ rows }: Episode, before: Episode): boolean {
  const [announced] = before.rows;
  // 艦艇が…, without a number, is the one that the next sentence names.
  const isThatMany = (announced?.count ?? 1) === sumOfRows({ rows });
  return before.rows.length === 1 && isThatMany && before.summary.length > 0;
}

/** No group is larger, and a text of any length stays linear. */
const LARGEST_GROUP = 200;

/** How many crafts a row names: one, where neither a number nor hull numbers say more. */
export function numberOf({ count, hull }: Pick<SeenRow, "count" | "hull">): number {
  return count ?? Math.max(1, hull.length);
}

/** How many crafts the rows name. */
export function sumOfRows({ rows }: Pick<Episode, "rows">): number {
  return rows.slice(0, LARGEST_GROUP).reduce((total, row) => total + numberOf(row), 0);
}

/** True when all that is known is "ships" or "aircraft", or that some follow: the next sentence may say which. */
export function isVague({ rows }: Episode): boolean {
  return rows.every(({ mention, estimated }) => mention.grade === "any" && !estimated);
}
