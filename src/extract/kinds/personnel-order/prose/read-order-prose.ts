// Takes the running text of a personnel order; gives its rows where it tells plainly who takes up or leaves what.

import type { DateFact, TimeValue } from "../../../../terms/fact.ts";
import type { OrderName } from "../../../../terms/record-fact.ts";
import type { Span } from "../../../../terms/span.ts";
import { shiftSpan } from "../../../../terms/span.ts";
import type { ActGround } from "../../../acts/act-ground.ts";
import { findOverlapping } from "../../../found/overlapping.ts";
import type { Page } from "../../../page/page.ts";
import { sentencesOfBody } from "../../../page/page.ts";
import { dayOf, findHeadDay } from "../effective.ts";
import { splitPosts, squeeze } from "../posts.ts";
import type { Row } from "../row.ts";
import type { Element } from "./element.ts";
import { readElements } from "./elements.ts";
import type { Move } from "./pair-moves.ts";
import { pairMoves } from "./pair-moves.ts";
import type { Replaced } from "./successors.ts";
import { findTopicPost } from "./successors.ts";

/** Signs without which a sentence moves nobody. */
const MOVES = /就|とする人事|後任|退|辞職|辞任|あて|転じ|留任|続投|昇|異動|起用|充て|着任|任命|な[るり]/u;
/** What is not decided yet, or told of somebody's past, is no order. */
const UNDECIDED = /調整(?:し|に入|中|を進|が)|検討|方向で|とみられる|見通し|有力|方針|固め|予想|取り沙汰/u;
const LONGEST = 1200;
const COMMON = /(?:いずれも|発令(?:は|日は?)|異動は)、?$/u;
const EFFECTIVE = /^\s?(?:[(][月火水木金土日][)])?\s?(?:付|に?発令)/u;

/** A holder as named before: later sentences name them in short. */
type Known = { readonly name: string; readonly office?: string; readonly start: number };
/** A row reaches back to where its person is named in full, unless that is far off. */
const FARTHEST = 380;
/** Gone through for each row, so no more than a page of people moves. */
const MOST_KNOWN = 300;
const MOST_DATES = 60;

export function readOrderProse(ground: ActGround): readonly Row[] {
  const { page } = ground;
  const days = findEffectiveDates(ground);
  const known: Known[] = [];
  const rows: Row[] = [];
  const posts: string[] = [];
  let emptied: Emptied = {};
  const names = namesOf(ground);
  const replaced: Replaced = { known, names };
  for (const span of sentencesOfBody(page)) {
    const sentence = page.folded.slice(...span);
    if (sentence.length > LONGEST || !MOVES.test(sentence) || UNDECIDED.test(sentence)) continue;
    const topic = findTopicPost(sentence);
    const elements = readElements(sentence, names);
    for (const element of elements) remember(sentence, element, known, span[0]);
    const moves = pairMoves(sentence, elements, {
      ...replaced,
      ...(topic === undefined ? {} : { topic }),
      ...emptied,
    });
    emptied = emptiedBy(moves, elements) ?? emptied;
    const other = findHeadDay(page, days, span[0]) ?? findCommonDay(page, days, span[1]);
    for (const move of moves) {
      const effective = dayOfSentence(days, span, span[0] + move.at) ?? other;
      rows.push(rowOf(sentence, withWholePost(move, posts), known, span[0], effective));
      if (move.to !== undefined) posts.push(move.to);
    }
  }
  return withoutRepeats(ground, rows);
}

/** …は退職する。後任には…: the posts that the sentence before empties. */
type Emptied = Pick<Replaced, "last" | "left">;

/** Nothing where the sentence moves nobody, so that what was told before still holds. */
function emptiedBy(moves: readonly Move[], elements: readonly Element[]): Emptied | undefined {
  if (moves.length > 0) {
    const last = leftPost(moves);
    const left = moves.flatMap(({ does, holder }) =>
      does === "leave" && holder.old !== undefined ? [holder.old] : [],
    );
    return { left, ...(last === undefined ? {} : { last }) };
  }
  // Somebody moved whom nothing names: what is told next is about their post, not about the one before.
  return elements.some((element) => element.is === "verb" && element.does !== "none") ? {} : undefined;
}

function leftPost(moves: readonly Move[]): string | undefined {
  const mover = moves.findLast(({ does }) => does === "leave" || does === "go")?.holder;
  return mover?.past === undefined ? mover?.old : undefined;
}

/** What a headline tells in short a sentence tells again: the same move of the same person counts once, where it is told last. */
function withoutRepeats({ page }: ActGround, rows: readonly Row[]): readonly Row[] {
  const byMove = new Map<string, Row>();
  for (const row of rows) {
    const name = row.fullName ?? squeeze(page.folded.slice(...row.nameSpan));
    byMove.set([name, row.order, ...row.from, "→", ...row.to].join("|"), row);
  }
  return [...byMove.values()];
}

/** 初代司令官, told behind 統合部隊の司令官に…: the post that was just filled. */
function withWholePost(move: Move, posts: readonly string[]): Move {
  const { old } = move.holder;
  if (old === undefined || !/^(?:司令官|長官|次官|総監|館長|校長|学長)$/u.test(old)) return move;
  const whole = posts.slice(-LAST_POSTS).findLast((post) => post.endsWith(old));
  return whole === undefined ? move : { ...move, holder: { ...move.holder, old: whole } };
}

const LAST_POSTS = 4;

/** Looked for in every sentence, so no more than a text of people names. */
const MOST_NAMES = 60;

function namesOf({ people }: ActGround): readonly string[] {
  const whole = people.facts
    .map(({ name }) => squeeze(name))
    .filter((name) => /^(?!代)[一-鿿]{3,6}$/u.test(name));
  return [...new Set(whole)].slice(0, MOST_NAMES);
}

/** A day of its own, where the sentence has one alone; of several the last before the verb. */
function dayOfSentence(effective: readonly DateFact[], span: Span, verb: number): TimeValue | undefined {
  const own = findOverlapping(effective, span);
  return dayOf(own.length === 1 ? own[0] : own.findLast((day) => day.span[1] <= verb));
}

/** The days on which orders take effect; a page has few, and each row looks through them. */
function findEffectiveDates({ page, dates }: ActGround): readonly DateFact[] {
  return dates
    .filter(
      ({ span }) =>
        EFFECTIVE.test(page.folded.slice(span[1], span[1] + 12)) ||
        COMMON.test(page.folded.slice(Math.max(0, span[0] - 12), span[0])),
    )
    .slice(0, MOST_DATES);
}

/** いずれも8月1日付で, 発令は1日付: a day that holds for all that was told before. */
function findCommonDay(page: Page, effective: readonly DateFact[], from: number): TimeValue | undefined {
  return dayOf(
    effective.find(
      ({ span }) => span[0] >= from && COMMON.test(page.folded.slice(Math.max(0, span[0] - 12), span[0])),
    ),
  );
}

function remember(sentence: string, element: Element, known: Known[], offset: number): void {
  if (element.is !== "holder" || element.old === undefined || known.length === MOST_KNOWN) return;
  known.push({ name: sentence.slice(...element.name), office: element.old, start: offset + element.name[0] });
}

const ORDERS: Readonly<Record<Move["does"], OrderName>> = {
  leave: "retire",
  stay: "stay",
  promote: "promote",
  go: "appoint",
};

function rowOf(
  sentence: string,
  { holder, does, to }: Move,
  known: readonly Known[],
  offset: number,
  effective: TimeValue | undefined,
): Row {
  const name = sentence.slice(...holder.name);
  const before = known.find((one) => one.name === name) ?? known.find((one) => one.name.startsWith(name));
  const isShort = before !== undefined && before.name !== name;
  const own = shiftSpan(trimSpanOf(sentence, holder.span), offset);
  const isNear = isShort && own[1] - before.start <= FARTHEST;
  const office = holder.old ?? before?.office;
  const from = office === undefined ? [] : splitPosts(office);
  return {
    span: isNear ? [before.start, own[1]] : own,
    nameSpan: shiftSpan(holder.name, offset),
    ...(holder.rank === undefined ? {} : { rankSpan: shiftSpan(holder.rank, offset) }),
    order: ORDERS[does],
    from,
    to: does === "stay" ? from : to === undefined ? [] : splitPosts(to),
    ...(office === undefined ? {} : { office }),
    ...(isShort ? { fullName: before.name } : {}),
    ...(effective === undefined ? {} : { effective }),
  };
}

function trimSpanOf(sentence: string, [start, end]: Span): Span {
  const words = sentence.slice(start, end);
  return [start + words.length - words.trimStart().length, end];
}
