// Reads a personnel order: what becomes of whom, from lists, tables, a newspaper's entries or, where there is no list, running text.

import type { Warning } from "../../../terms/document.ts";
import type { Page } from "../../page/page.ts";
import { linesOf } from "../../page/page.ts";
import type { KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";
import { findHeadDay } from "./effective.ts";
import { findListBreak } from "./find-list-break.ts";
import { readOrderList } from "./list/read-order-list.ts";
import { joinUnits } from "./list/units.ts";
import { addPeopleOfRows, numberRows } from "./number-rows.ts";
import { readOrderProse } from "./prose/read-order-prose.ts";
import { readNewspaperOrders } from "./newspaper/read-newspaper-orders.ts";
import { readOrderTables } from "./read-order-tables.ts";
import type { Row } from "./row.ts";

export const readPersonnelOrder: KindReader = (ground) => {
  const { page, dates, people } = ground;
  const lines = linesOf(page, ["lead", "official"]);
  const tables = readOrderTables(page, lines, dates);
  const list = readOrderList(joinUnits(page.folded, tables.rest), dates);
  const entries = readNewspaperOrders(tables.rest, dates);
  const listed = [...tables.rows, ...list.rows, ...entries];
  // Around a list running text only comments on it.
  const rows = listed.length > 0 ? withHeadDay(ground, listed, list.undated) : readOrderProse(ground);
  const known = addPeopleOfRows(page, rows, people, listed.length > 0);
  const records = numberRows(page, rows, known);
  const warnings = [...findListBreak(page), ...doubtsOf(page, rows, list.undated)];
  return { ...NOTHING_READ, records, people: known.facts, warnings };
};

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
