// Takes the units of a list of orders; gives its rows: the order first, then pairs of (old post) and rank name, until the next order.

import type { DateFact } from "../../../../terms/fact.ts";
import type { OrderName } from "../../../../terms/record-fact.ts";
import type { Span } from "../../../../terms/span.ts";
import { shiftSpan } from "../../../../terms/span.ts";
import type { EffectiveLine } from "../effective.ts";
import { readEffectiveLine } from "../effective.ts";
import type { Order } from "../orders.ts";
import { bareWords, splitPosts, squeeze } from "../posts.ts";
import type { Posts, Row } from "../row.ts";
import { findService } from "../services.ts";
import type { ReadUnit } from "./holder-first.ts";
import { putHoldersLast } from "./holder-first.ts";
import { withPostLines } from "./post-lines.ts";
import { withPostsBehind } from "./posts-behind.ts";
import type { Placed, UnitParts } from "./read-unit.ts";
import { readUnit } from "./read-unit.ts";
import type { Unit } from "./units.ts";

export type OrderList = {
  readonly rows: readonly Row[];
  /** Rows that no line of the list says the day of, where other rows have one. */
  readonly undated: readonly Row[];
  /** Each person stands over what is ordered of them, or over the old post. */
  readonly isHolderFirst: boolean;
  /** Where the list begins. */
  readonly start?: number;
};

type OldPost = { readonly words: string; readonly start: number };
type State = {
  orders: readonly Order[];
  /** True once a row stands under the orders. */
  used: boolean;
  oldPost?: OldPost | undefined;
  service?: string | undefined;
  /** The day that heads the rows to come. */
  head?: EffectiveLine | undefined;
  /** Rows that wait for the line that closes them. */
  open: Row[];
  readonly closed: Row[];
  hasClosing: boolean;
  start?: number;
};

/** Running text ends a list: what follows does not stand under its order. */
const RUNNING = /[。]$/u;
const PAGE_NUMBER = /^[-\s\d/()ページ頁]{1,12}$/u;
const RANK_AGAIN = /^[(]?同[)]?$/u;

export function readOrderList(units: readonly Unit[], dates: readonly DateFact[]): OrderList {
  const state: State = { orders: [], used: false, open: [], closed: [], hasClosing: false };
  const read = units.map((unit): ReadUnit => {
    const effective = readEffectiveLine(unit.text, unit.span, dates);
    return effective === undefined ? { unit, parts: readUnit(unit.text) } : { unit, effective, parts: {} };
  });
  const turned = putHoldersLast(read) ?? withPostsBehind(read);
  for (const { unit, effective, parts } of turned ?? withPostLines(read)) {
    if (effective !== undefined) takeEffective(state, effective);
    else takeUnit(state, unit, parts);
  }
  const rows = [...state.closed, ...state.open];
  const undated = state.hasClosing ? state.open.filter(({ effective }) => effective === undefined) : [];
  return {
    rows,
    undated,
    isHolderFirst: turned !== undefined,
    ...(state.start === undefined ? {} : { start: state.start }),
  };
}

/** A bare date closes the rows above it, unless a date heads them already. */
function takeEffective(state: State, line: EffectiveLine): void {
  const closes =
    line.holds === "above" || (line.holds === "either" && state.open.length > 0 && state.head === undefined);
  if (!closes) {
    state.closed.push(...state.open);
    state.open = [];
    state.head = line;
    return;
  }
  const { value } = line;
  state.closed.push(...state.open.map((row) => (value === undefined ? row : { ...row, effective: value })));
  state.open = [];
  state.head = undefined;
  state.hasClosing = true;
  state.oldPost = undefined;
}

function takeUnit(state: State, unit: Unit, parts: UnitParts): void {
  if (parts.order !== undefined) takeOrder(state, parts.order, unit.span[0]);
  const post = parts.post === undefined ? undefined : oldPostOf(unit, parts.post);
  if (parts.holder !== undefined) {
    takeHolder(state, unit, parts.holder, post ?? state.oldPost);
    state.oldPost = undefined;
  } else if (post !== undefined) state.oldPost = post;
  else if (parts.order === undefined) takeOther(state, unit);
}

function takeOrder(state: State, order: Order | "other", start: number): void {
  state.oldPost = undefined;
  if (order === "other") state.orders = [];
  else {
    // 海将に昇任させる, 統合幕僚学校長を命ずる: both are ordered of whom the lines below name.
    state.orders = state.used ? [order] : [...state.orders, order];
    state.start ??= start;
  }
  state.used = false;
}

function takeOther(state: State, unit: Unit): void {
  if (RUNNING.test(unit.text)) {
    state.orders = [];
    state.service = undefined;
  }
  if (!PAGE_NUMBER.test(unit.text)) state.oldPost = undefined;
  state.service = findService(squeeze(unit.text)) ?? state.service;
}

function oldPostOf(unit: Unit, post: readonly [number, number]): OldPost {
  return { words: unit.text.slice(...post), start: unit.span[0] + post[0] - 1 };
}

function takeHolder(state: State, unit: Unit, holder: Placed, oldPost: OldPost | undefined): void {
  state.used = state.orders.length > 0;
  // A name without rank and old post may be anything.
  if (holder.rank === undefined && oldPost === undefined) return;
  const from = oldPost === undefined ? [] : splitPosts(oldPost.words);
  const rankSpan = rankOf(state, unit, holder);
  const { value } = state.head ?? {};
  for (const order of state.orders)
    state.open.push({
      span: spanOf(unit, holder, oldPost),
      nameSpan: shiftSpan(holder.name, unit.span[0]),
      ...(rankSpan === undefined ? {} : { rankSpan }),
      order: order.order,
      ...postsOf(order, from),
      ...(oldPost === undefined ? {} : { office: bareWords(oldPost.words) }),
      ...(state.service === undefined ? {} : { service: state.service }),
      ...(value === undefined ? {} : { effective: value }),
    });
}

/** 同 is the rank of the row before. */
function rankOf(state: State, { text, span }: Unit, { rank }: Placed): Span | undefined {
  if (rank === undefined) return undefined;
  return RANK_AGAIN.test(text.slice(...rank)) ? state.open.at(-1)?.rankSpan : shiftSpan(rank, span[0]);
}

/** From the old post or the rank to the name; to the old post, where it stands behind. */
function spanOf({ span }: Unit, { name, rank }: Placed, oldPost: OldPost | undefined): Span {
  const [start, end] = shiftSpan([rank?.[0] ?? name[0], name[1]], span[0]);
  if (oldPost === undefined) return [start, end];
  if (oldPost.start < start) return [oldPost.start, end];
  // The bracket that closes it, unless it stands without brackets at the line's end.
  return [start, Math.min(oldPost.start + oldPost.words.length + 2, span[1])];
}

/** Who is relieved leaves what the order names, unless the row says what else they hold. */
export function postsOf(
  { order, posts }: { readonly order: OrderName; readonly posts: readonly string[] },
  from: readonly string[],
): Posts {
  if (order === "relieve") return { from: from.length > 0 ? from : posts, to: [] };
  if (order === "stay") {
    const held = posts.length > 0 ? posts : from;
    return { from: held, to: held };
  }
  return { from, to: posts };
}
