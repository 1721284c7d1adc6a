// Count figures: what stands in `data-figure` and the rows of its table in, the number or the words that have to be there out.

import { BETWEEN, type FileRow } from "./read-files.ts";

/** Each of the numbers or words; several where a column is a list. */
export type Counted =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "cells"; readonly values: readonly string[] };

const entriesOf = (cell: string): readonly string[] => (cell === "" ? [] : cell.split(BETWEEN));

function cellOf(row: FileRow, name: string): string {
  const cell = row.get(name);
  if (cell === undefined) throw new Error(`The file has no column "${name}".`);
  return cell;
}

const isOne = (cell: string, wanted: string): boolean => cell === wanted || entriesOf(cell).includes(wanted);

function fits(row: FileRow, name: string, filter: string): boolean {
  const cell = cellOf(row, name);
  const wanted = filter.slice(1);
  if (filter.startsWith("!")) return !isOne(cell, wanted);
  if (filter.startsWith("~")) return cell.includes(wanted);
  return isOne(cell, filter.startsWith("=") ? wanted : filter);
}

function measure(cells: readonly string[], kind: string, beyond: number): Counted {
  const number = (value: number): Counted => ({ kind: "number", value });
  switch (kind) {
    case "sum":
      return number(cells.reduce((sum, cell) => sum + Number(cell), 0));
    case "items":
      return number(cells.reduce((sum, cell) => sum + entriesOf(cell).length, 0));
    case "distinct":
      return number(new Set(cells.flatMap(entriesOf)).size - beyond);
    case "cell":
      return { kind: "cells", values: [...new Set(cells.flatMap(entriesOf))] };
    default:
      throw new Error(`Cannot count by "${kind}".`);
  }
}

/** `query`: what follows the table's name in `data-figure`. */
export function countAgain(rows: readonly FileRow[], query: string): Counted {
  const [, filters = "", measured = ""] = /^(?:\?([^#]*))?(?:#(.*))?$/s.exec(query) ?? [];
  const fitting = rows.filter((row) =>
    [...new URLSearchParams(filters)].every(([name, wanted]) => fits(row, name, wanted)),
  );
  const asked = new URLSearchParams(measured);
  const [[kind, column] = []] = [...asked];
  if (kind === undefined || column === undefined) return { kind: "number", value: fitting.length };
  const cells = fitting.map((row) => cellOf(row, column));
  return measure(cells, kind, Number(asked.get("beyond") ?? 0));
}

const UNITS: readonly (readonly [unit: string, of: number])[] = [
  ["兆", 1_000_000_000_000],
  ["億", 100_000_000],
  ["万", 10_000],
];

/** The last number of the text, before which there may be a month: 48億7025万円 too. */
export function numberOf(text: string): number {
  const found = text.match(/\d[\d,]*(?:[兆億万][\d,]*)*/g)?.at(-1);
  if (found === undefined) throw new Error(`There is no number in "${text}".`);
  let rest = found.replaceAll(",", "");
  let sum = 0;
  for (const [unit, of] of UNITS) {
    const [before = "", behind] = rest.split(unit);
    if (behind === undefined) continue;
    sum += Number(before) * of;
    rest = behind;
  }
  return sum + Number(rest);
}

const digitsOf = (text: string): string => text.match(/\d+/g)?.join(" ") ?? "";

/** Whether the page shows what was counted. A number with its unit is one; words have to be the same, and of a list all. */
export function isShown(text: string, counted: Counted): boolean {
  if (counted.kind === "number") return numberOf(text) === counted.value;
  const [only, ...others] = counted.values;
  if (only === undefined) return false;
  if (others.length > 0) return digitsOf(text) === digitsOf(counted.values.join(" "));
  return /^\d+$/.test(only) ? numberOf(text) === Number(only) : text === only;
}
