// Reads a personnel order: what becomes of whom, from lists, tables, a newspaper's entries or, where there is no list, running text.

import type { Warning } from "../../../terms/document.ts";
import type { Page } from "../../page/page.ts";
import { linesOf } from "../../page/page.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import type { KindFacts, KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";
import { readEnglishOrders } from "./english/read-english-orders.ts";
import { findHeadDay } from "./effective.ts";
import { findListBreak } from "./find-list-break.ts";
import type { OrderList } from "./list/read-order-list.ts";
import { readLabelledRows } from "./list/labelled-rows.ts";
import { readOrderList } from "./list/read-order-list.ts";
import { joinUnits } from "./list/units.ts";
import { addPeopleOfRows, numberRows } from "./number-rows.ts";
import { readOrderProse } from "./prose/read-order-prose.ts";
import { readNewspaperOrders } from "./newspaper/read-newspaper-orders.ts";
import { readOrderTables } from "./read-order-tables.ts";
import { squeeze } from "./posts.ts";
import type { Row } from "./row.ts";

export const readPersonnelOrder: KindReader = (ground) => {
  const { page, dates } = ground;
  if (page.language === "en") return readRows(ground, readEnglishOrders(page, dates), false);
  const lines = linesOf(page, ["lead", "official"]);
  const tables = readOrderTables(page, lines, dates);
  const list = readOrderList(joinUnits(page.folded, tables.rest), dates);
  const entries = readNewspaperOrders(tables.rest, dates);
  const labelled = readLabelledRows(page, tables.rest, dates);
  if (isCalledOff(page)) return readRows(ground, [], false);
  const listed = onceEach([...tables.rows, ...labelled, ...list.rows, ...entries]);
  if (listed.length === 0) return readRows(ground, readOrderProse(ground), false);
  const told = entries.length === listed.length ? readBefore(ground, entries) : [];
  return readRows(ground, withHeadDay(ground, [...told, ...listed], list.undated), true, list);
};

/** 辞職 早見健(警視総監): a line that two readings tell alike is one row. */
function onceEach(rows: readonly Row[]): readonly Row[] {
  const told = new Set<string>();
  return rows.filter(({ nameSpan: [start], order, to }) => {
    const key = `${start} ${order} ${to.join("+")}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** 次の発令を取り消す: what is listed below is no order any more. */
const CALLED_OFF =
  /(?:次|下記|以下)の(?:とおり|通り)?[^。\n]{0,16}(?:発令|異動|人事|任命)[^。\n]{0,8}を、?取り?(?:消|やめ|止め)/u;
const OPENING = 600;

function isCalledOff(page: Page): boolean {
  const opening = page.folded.slice(0, OPENING);
  return CALLED_OFF.test(opening) && !/改めて|新たに/u.test(opening);
}

const NO_LIST = { undated: [], isHolderFirst: false };

function readRows(
  { page, people }: ActGround,
  rows: readonly Row[],
  isList: boolean,
  { undated, isHolderFirst }: Pick<OrderList, "undated" | "isHolderFirst"> = NO_LIST,
): KindFacts {
  const known = addPeopleOfRows(page, rows, people, isList);
  const records = numberRows(page, rows, known);
  // Where the people stand first, an order has nobody under it.
  const breaks = isHolderFirst ? [] : findListBreak(page, rows);
  const warnings = [...breaks, ...doubtsOf(page, rows, undated)];
  return { ...NOTHING_READ, records, people: known.facts, warnings };
}

/**
 * Around a list running text only comments on it; but a newspaper tells of the highest in its first sentences and
 * lists the others, so that whom the list does not name is told there.
 */
function readBefore(ground: ActGround, entries: readonly Row[]): readonly Row[] {
  const start = Math.min(...entries.map(({ span }) => span[0]));
  const nameOf = ({ nameSpan }: Row): string => squeeze(ground.page.folded.slice(...nameSpan));
  const named = new Set(entries.map(nameOf));
  return readOrderProse(ground).filter((row) => row.span[1] <= start && !named.has(nameOf(row)));
}

/** Where no line of the list tells the day, the head may. */
function withHeadDay(
  { page, dates }: Parameters<KindReader>[0],
  rows: readonly Row[],
  undated: readonly Row[],
): readonly Row[] {
  const start = Math.min(...rows.map(({ span }) => span[0]));
  const day = findHeadDay(page, dates, start);
  if (day === undefined) return rows;
  return rows.map((row) =>
    row.effective !== undefined || undated.includes(row) ? row : { ...row, effective: day },
  );
}

function doubtsOf(page: Page, rows: readonly Row[], undated: readonly Row[]): readonly Warning[] {
  const [first] = undated;
  const last = undated.at(-1);
  if (rows.length === 0)
    return [{ code: "no-row-found", message: "No row of this personnel order could be read." }];
  if (first === undefined || last === undefined) return [];
  const message = `The day on which "${page.text.slice(...first.nameSpan)}" takes up or leaves a post is not stated; that of other rows is.`;
  return [{ code: "effective-missing", span: [first.span[0], last.span[1]], message }];
}
