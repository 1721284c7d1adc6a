// List shape: the links that were taken for a list → how it is built, as words to be kept; and of two of them, whether the page was redesigned, what changed, and whether the rule still holds.

import { describeGroup, mainPattern } from "./group-links.ts";
import type { LearnedLinks, LinkBasis } from "./learn-links.ts";
import type { PageLink } from "./page-link.ts";

type ListShape = {
  readonly basis: LinkBasis;
  readonly sure: number;
  readonly links: number;
  readonly dated: number;
  readonly place: string;
  readonly family: string;
  readonly day: string;
  readonly form: string;
  readonly address: string;
};

const LONGEST = 200;

function mostFrequent(links: readonly PageLink[], read: (link: PageLink) => string | undefined): string {
  const counts = new Map<string, number>();
  for (const link of links) {
    const word = read(link);
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return ([...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? "").slice(0, LONGEST);
}

function describeList({ links, basis, sure }: LearnedLinks): ListShape {
  const group = describeGroup(links);
  return {
    basis,
    sure,
    links: links.length,
    dated: Math.round(group.dated * 100) / 100,
    place: mostFrequent(links, ({ place }) => place),
    family: mostFrequent(links, ({ family }) => family),
    day: mostFrequent(links, ({ dayPlace }) => dayPlace),
    form: mostFrequent(links, ({ dayForm }) => dayForm),
    address: (mainPattern(group) ?? "").slice(0, LONGEST),
  };
}

/** JSON of one line; what is in it is read by `judgeShape` only. */
export function shapeOf(learned: LearnedLinks): string {
  return JSON.stringify(describeList(learned));
}

export type ShapeJudgement = {
  readonly isRedesigned: boolean;
  /** What is found now is still a list of announcements. */
  readonly holds: boolean;
  /** What changed; empty where nothing did. */
  readonly ja: string;
  readonly en: string;
};

const UNCHANGED: ShapeJudgement = { isRedesigned: false, holds: true, ja: "", en: "" };
/** Of the links of before, and of their days: with less left, something else was found. */
const TOO_FEW = 1 / 3;
const HALF = 0.5;

type Change = { readonly ja: string; readonly en: string; readonly weight: number };

/** Shapes as `shapeOf` gave them; one that is none says nothing. */
export function judgeShape(before: string, now: string): ShapeJudgement {
  const [was, is] = [readShape(before), readShape(now)];
  if (was === undefined || is === undefined) return UNCHANGED;
  const changes = listChanges(was, is);
  const isRedesigned = changes.reduce((sum, { weight }) => sum + weight, 0) >= 1;
  const isFewer = is.links < was.links * TOO_FEW;
  const isUndated = is.dated < was.dated * HALF;
  const isGuessed = was.basis !== "days" && is.basis === "days" && is.sure < HALF;
  const holds = is.links > 0 && !isFewer && !isUndated && !isGuessed;
  if (!isRedesigned && holds) return UNCHANGED;
  const told = changes.length > 0 ? changes : [countChange(was, is)];
  return {
    isRedesigned,
    holds,
    ja: `一覧のページの作りが変わった: ${told.map(({ ja }) => ja).join("、")}。${holds ? "見分け方は今も合う。" : "見分け方が合わなくなった: 例を示し直す必要がある。"}`,
    en: `The list page is built differently: ${told.map(({ en }) => en).join("; ")}. ${holds ? "The rule still holds." : "The rule holds no more: show new examples."}`,
  };
}

/** As `DayPlace` has them. */
const DAY_PLACES_JA: Readonly<Record<string, string>> = {
  before: "リンクの前",
  inside: "リンクの中",
  behind: "リンクの後",
  above: "複数の項目の上",
};

function countChange(was: ListShape, is: ListShape): Change {
  return {
    ja: `リンクが${was.links}件から${is.links}件`,
    en: `${was.links} links became ${is.links}`,
    weight: 0,
  };
}

function listChanges(was: ListShape, is: ListShape): readonly Change[] {
  const changes: Change[] = [];
  const compare = (
    key: "place" | "family" | "day" | "form" | "address",
    ja: string,
    en: string,
    weight: number,
  ) => {
    if (was[key] === is[key] || was[key] === "" || is[key] === "") return;
    const [a, b] = [was[key], is[key]];
    const named = (value: string): string => (key === "day" && DAY_PLACES_JA[value]) || value;
    changes.push({
      ja: `${ja}が「${named(a)}」から「${named(b)}」`,
      en: `${en} "${a}" became "${b}"`,
      weight,
    });
  };
  compare("place", "置かれた所", "the place", 1);
  if (was.place === is.place) compare("family", "要素の名", "the elements' names", 1);
  compare("day", "日付の位置", "where the day stands:", HALF);
  compare("form", "日付の書き方", "how days are written:", HALF);
  compare("address", "リンク先の形", "addresses like", HALF);
  if (is.links < was.links * TOO_FEW) changes.push(countChange(was, is));
  return changes;
}

function readShape(text: string): ListShape | undefined {
  try {
    const shape: unknown = JSON.parse(text);
    return isShape(shape) ? shape : undefined;
  } catch {
    return undefined;
  }
}

function isShape(value: unknown): value is ListShape {
  return (
    typeof value === "object" && value !== null && "links" in value && "place" in value && "family" in value
  );
}
