// Reading of pages: an address that fits a page's pattern → the page that it names, or nothing where it names none.

import type { CardQuery } from "../../newsroom/ports/archive.ts";
import { readTermKey } from "../../japanese/names/term-key.ts";
import { articleId, parseArticleId } from "../../terms/ids.ts";
import { RANKING_WINDOWS } from "../../terms/ranking.ts";
import { TERM_KINDS, type TermName } from "../../terms/term.ts";
import { readSearchAsking } from "../search/search-asking.ts";
import { STANDING_PAGES } from "../standing/standing-text.ts";
import { nameOfStep, termPath } from "./addresses.ts";
import type { Asked } from "./asked.ts";
import {
  FEED_FORMATS,
  type MovedRoute,
  type PageRoute,
  type SearchRoute,
  type SuggestRoute,
} from "./route.ts";

/** `?before=1757467080000-123`; a cursor that is not one is as if it were absent. */
export function readCursor({ search }: Asked): { readonly before?: NonNullable<CardQuery["before"]> } {
  if (search === "") return {};
  const match = /^(\d{1,14})-([1-9]\d{0,9})$/.exec(new URLSearchParams(search).get("before") ?? "");
  if (!match || parseArticleId(match[2] ?? "") === undefined) return {};
  const publishedAt = new Date(Number(match[1])).toISOString();
  return { before: { publishedAt, id: articleId(Number(match[2])) } };
}

export function readArticle({ language, steps: [, number = ""] }: Asked): PageRoute | undefined {
  const id = parseArticleId(number);
  return id === undefined ? undefined : { kind: "article", language, id };
}

export function readSection(asked: Asked): PageRoute {
  const { language, steps } = asked;
  return { kind: "section", language, slug: steps[1] ?? "", ...readCursor(asked) };
}

export function readSeries({ language, steps: [, series = ""] }: Asked): PageRoute {
  return { kind: "series", language, series: nameOfStep(series) };
}

export function readDate(asked: Asked): PageRoute {
  const { language, steps } = asked;
  const [, date] = steps;
  return date === undefined
    ? { kind: "date", language }
    : { kind: "date", language, date, ...readCursor(asked) };
}

export function readSearch({ language, search }: Asked): SearchRoute {
  return { kind: "search", language, asking: readSearchAsking(new URLSearchParams(search)) };
}

export function readSuggest({ language, search }: Asked): SuggestRoute {
  return { kind: "suggest", language, words: new URLSearchParams(search).get("q") ?? "" };
}

/** `/ranking`, `/ranking/week`, `/ranking/week/defence?page=2`, and the same with `.json` at the end of the path. */
export function readRanking({ language, search, steps }: Asked): PageRoute | undefined {
  const form = steps.at(-1)?.endsWith(".json") === true ? ".json" : "";
  const [, name, section] = steps.map((step, index) =>
    index === steps.length - 1 ? step.slice(0, step.length - form.length) : step,
  );
  if (name === undefined) return { kind: "ranking", language, form };
  const window = RANKING_WINDOWS.find((known) => known === name);
  const page = new URLSearchParams(search).get("page") ?? "1";
  if (window === undefined || section === "" || !/^[1-9]\d{0,5}$/.test(page)) return undefined;
  const list = { window, ...(section !== undefined && { section }), page: Number(page) };
  return { kind: "ranking", language, form, list };
}

/** However the name is written: 髙橋一 names 高橋一; kinds are the program's own words. Undefined where it is no term's. */
export function readTerm(room: string, name: string): TermName | undefined {
  const kind = TERM_KINDS.find((known) => known === room);
  if (kind === undefined) return undefined;
  const key = kind === "kind" ? name : readTermKey(nameOfStep(name));
  return key === "" ? undefined : { kind, key };
}

/** A term has one address: other ways of writing it lead there. */
export function readTermPage(asked: Asked): PageRoute | MovedRoute | undefined {
  const [room = "", name = ""] = asked.steps;
  const term = readTerm(room, name);
  // /person/feed.atom is the feed of nobody, and nobody's name.
  if (!term || FEED_FORMATS.some((format) => name === `feed.${format}`)) return undefined;
  const { language } = asked;
  if (term.key !== nameOfStep(name)) return { kind: "moved", to: termPath(language, term) };
  return { kind: "term", language, term, ...readCursor(asked) };
}

/** The pages below `/about`; that one itself stands above them. */
export function readStanding({ language, search, steps: [, name] }: Asked): PageRoute | undefined {
  const known =
    name === undefined ? "about" : STANDING_PAGES.find((each) => each === name && each !== "about");
  if (known === undefined) return undefined;
  const about =
    known === "received" ? parseArticleId(new URLSearchParams(search).get("article") ?? "") : undefined;
  return { kind: "standing", language, name: known, ...(about !== undefined && { about }) };
}
