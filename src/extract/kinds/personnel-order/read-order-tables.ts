// Takes the lines of a page; gives the rows of its tables of orders: the head of each column tells what its cells are.

import type { DateFact, TimeValue } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import { cellsOf, isRule } from "../../labelled/read-columns.ts";
import type { Line } from "../../page/lines.ts";
import type { Page } from "../../page/page.ts";
import { cellsOfBlanks, hasHeadOfBlanks } from "./cells-of-blanks.ts";
import { dayOf, readEffectiveLine } from "./effective.ts";
import { isPersonName } from "./holders.ts";
import { postsOf } from "./list/read-order-list.ts";
import { readOrder } from "./orders.ts";
import { splitPosts, squeeze } from "./posts.ts";
import type { Posts, Row } from "./row.ts";

export type Column = "new" | "old" | "name" | "rank" | "post" | "date" | "other";
type Cell = { readonly span: Span; readonly text: string };

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ["name", /^(?:氏名|名前|氏名等|氏名[(].{1,12}[)])$/u],
  ["date", /^(?:発令(?:年月)?日|異動日|年月日|日付)$/u],
  [
    "new",
    /^[(]?(?:新(?:官?職名?|所属|役職|補職|ポスト|配置|任)?|発令(?:事項|内容)?|異動(?:後|先)(?:の?官?職)?)[)]?$/u,
  ],
  ["old", /^[(]?(?:[旧現前](?:官?職名?|所属|役職|補職|ポスト|配置|任)?|異動(?:前|元)(?:の?官?職)?)[)]?$/u],
  ["rank", /^(?:階級|官名?|官職)$/u],
  ["post", /^(?:職名?|役職名?|補職名?)$/u],
];
const AGAIN = /^(?:〃|"|同上|同)$/u;
const STAYS = /^(?:留任|再任|重任|継続)$/u;
const RETIRES = /^(?:定年|勧奨|依願)?(?:退職|辞職|退官)$/u;

export type OrderTables = {
  readonly rows: readonly Row[];
  /** The lines that are not of such a table. */
  readonly rest: readonly Line[];
};

export function readOrderTables(page: Page, lines: readonly Line[], dates: readonly DateFact[]): OrderTables {
  const isBlank = hasHeadOfBlanks(page.folded);
  if (
    !page.text.includes("\t") &&
    !page.folded.includes("|") &&
    !isBlank &&
    !HEAD_OF_BLANKS.test(page.folded)
  )
    return { rows: [], rest: lines };
  const rows: Row[] = [];
  const rest: Line[] = [];
  let columns: readonly Column[] | undefined;
  let head: TimeValue | undefined;
  for (const line of lines) {
    if (isRule(line.text)) continue;
    const wide = cellsIn(page, line);
    const told = wide.length === 1 && isBlank ? cellsOfBlanks(line, columns) : wide;
    const cells = told.map((span): Cell => ({ span, text: page.folded.slice(...span) }));
    const effective = readEffectiveLine(line.text, line.span, dates);
    if (effective !== undefined) head = effective.value;
    const heads = columnsOf(cells);
    if (heads !== undefined) columns = heads;
    else if (columns === undefined || cells.length !== columns.length) {
      if (cells.length > 1 || line.text.length > 40) columns = undefined;
      rest.push(line);
    } else rows.push(...rowOf(line, cells, columns, { dates, head, before: rows.at(-1) }));
  }
  return { rows, rest };
}

/** 氏名  新職  旧職: columns that blanks part. */
const HEAD_OF_BLANKS =
  /^ {0,8}(?:(?:氏 {0,2}名|[新旧現前][官補役]?職?|階級) {2,40}){1,4}(?:氏 {0,2}名|[新旧現前][官補役]?職?|階級)/mu;

function cellsIn(page: Page, line: Line): readonly Span[] {
  const tabbed = cellsOf(page, line);
  if (tabbed.length > 1) return tabbed;
  const cells: Span[] = [];
  let start = 0;
  for (const gap of line.text.matchAll(/ {2,40}/gu)) {
    cells.push([line.span[0] + start, line.span[0] + gap.index]);
    start = gap.index + gap[0].length;
  }
  return [...cells, [line.span[0] + start, line.span[1]]];
}

/** A row of heads names at least who, and what becomes of them. */
function columnsOf(cells: readonly Cell[]): readonly Column[] | undefined {
  if (cells.length < 2) return undefined;
  const columns = cells.map(
    ({ text }): Column => COLUMNS.find(([, sign]) => sign.test(headWords(text)))?.[0] ?? "other",
  );
  return columns.includes("name") && columns.includes("new") ? columns : undefined;
}

/** [氏名], 【新職】. */
function headWords(text: string): string {
  return squeeze(text).replace(/^[[【〔](?<words>.{1,12})[\]】〕]$/u, "$<words>");
}

/** 総務部 and, in a column of its own, 部長: 総務部長. */
function wholePost(unit: string, post: string): string {
  if (post === "" || unit === "" || unit.endsWith(post) || !/[部局課室署所院校館隊団]$/u.test(unit))
    return unit;
  return unit.endsWith(post.slice(0, -1)) && post.endsWith("長") ? `${unit}長` : unit + post;
}

type Known = {
  readonly dates: readonly DateFact[];
  readonly head: TimeValue | undefined;
  readonly before: Row | undefined;
};

function rowOf(line: Line, cells: readonly Cell[], columns: readonly Column[], known: Known): readonly Row[] {
  const cellOf = (column: Column): Cell | undefined => cells[columns.indexOf(column)];
  const name = trimmed(cellOf("name"));
  const words = wholePost(squeeze(cellOf("new")?.text ?? ""), squeeze(cellOf("post")?.text ?? ""));
  if (name === undefined || words === "" || !isPersonName(name.text)) return [];
  const old = squeeze(cellOf("old")?.text ?? "");
  const rank = trimmed(cellOf("rank"));
  const effective = dayOf(findOverlapping(known.dates, cellOf("date")?.span ?? [0, 0])[0]) ?? known.head;
  return [
    {
      span: line.span,
      nameSpan: name.span,
      ...(rank === undefined ? {} : { rankSpan: rank.span }),
      ...ordered(words, old, known.before),
      ...(old === "" ? {} : { office: STAYS.test(old) ? words : old }),
      ...(effective === undefined ? {} : { effective }),
    },
  ];
}

function ordered(words: string, old: string, before: Row | undefined): Posts & Pick<Row, "order"> {
  const from = splitPosts(old);
  if (STAYS.test(old)) return { order: "stay", from: splitPosts(words), to: splitPosts(words) };
  if (AGAIN.test(words) && before !== undefined) return { order: before.order, from, to: before.to };
  if (RETIRES.test(words)) return { order: "retire", from, to: [] };
  const order = readOrder(words);
  if (order === undefined || order === "other") return { order: "appoint", from, to: splitPosts(words) };
  return { order: order.order, ...postsOf(order, from) };
}

function trimmed(cell: Cell | undefined): Cell | undefined {
  return cell === undefined || cell.text === "" ? undefined : cell;
}
