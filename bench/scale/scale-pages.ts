// Scale pages: kinds of page → addresses of each in a store of so many articles, drawn so that stores of any size show as much.

import { FILLED_SECTIONS } from "../fill-store.ts";
import { BASE, INTERVAL_MS, UNTIL, makeScaleDraft, seriesOf, topicOf } from "./scale-articles.ts";
import { RARE_WORD } from "./scale-site.ts";

/** A whole number from 1 to `most`. */
export type Draw = (most: number) => number;
type TargetOf = (draw: Draw, count: number) => string;

/** Neither among the newest, nor so old that a list behind it is short. */
const middle: (draw: Draw, count: number) => number = (draw, count) => 300 + draw(count - 400);
/** The stretch of a store that was written first. */
const old: (draw: Draw, count: number) => number = (draw, count) => 200 + draw(Math.floor(count / 2));

const timeOf = (id: number, count: number): number => UNTIL - (count - id) * INTERVAL_MS;
const cursorOf = (id: number, count: number): string => `${timeOf(id, count)}-${id}`;
const deep: TargetOf = (draw, count) => cursorOf(middle(draw, count), count);
const section = (draw: Draw): string => FILLED_SECTIONS[draw(6) - 1] ?? "defence";
const named = (kind: string, name: string): string => `/${kind}/${encodeURIComponent(name)}`;
const person = (draw: Draw): string =>
  named("person", makeScaleDraft(draw(BASE)).about?.find(({ kind }) => kind === "person")?.key ?? "");
const dayOf: TargetOf = (draw, count) =>
  new Date(timeOf(middle(draw, count), count) + 9 * 3_600_000).toISOString().slice(0, 10);

/** Every twentieth article is part of one, and each copy of it of one of its own. */
const series: TargetOf = (draw, count) => {
  const id = 20 * draw(count / 20 - 1);
  const copy = Math.floor((id - 1) / BASE);
  const name = seriesOf(((id - 1) % BASE) + 1);
  return named("series", copy === 0 ? name : `${name} ${copy}`);
};

export const PAGES: Readonly<Record<string, TargetOf>> = {
  home: () => "/",
  "home in English": () => "/en",
  section: (draw) => `/section/${section(draw)}`,
  "section, deep": (draw, count) => `/section/${section(draw)}?before=${deep(draw, count)}`,
  "article, new": (draw, count) => `/articles/${count - draw(50)}`,
  "article, old": (draw, count) => `/articles/${old(draw, count)}`,
  "article, old, in English": (draw, count) => `/en/articles/${old(draw, count)}`,
  person: (draw) => person(draw),
  "person, deep": (draw, count) => `${person(draw)}?before=${deep(draw, count)}`,
  topic: (draw) => named("topic", topicOf(draw(BASE))),
  day: (draw, count) => `/date/${dayOf(draw, count)}`,
  month: (draw, count) => `/date/${dayOf(draw, count).slice(0, 7)}`,
  "all months": () => "/date",
  series,
  ranking: () => "/ranking",
  "ranking of a month": () => "/ranking/month",
  feed: () => "/feed.atom",
  "feed of a section": (draw) => `/section/${section(draw)}/feed.json`,
  "feed, deep": (draw, count) => `/feed.atom?before=${deep(draw, count)}`,
  "sitemap index": () => "/sitemap.xml",
  "news sitemap": () => "/sitemap-news.xml",
  "API list, deep": (draw, count) => `/api/articles?section=${section(draw)}&cursor=${deep(draw, count)}`,
  "search for a rare word": () => `/search?q=${encodeURIComponent(RARE_WORD)}`,
};

/** Asked for in stores where it is full. */
export const SHARD = "/sitemap-articles-1.xml";
