// Takes the lines of a page; gives the contracts of a table whose columns single blanks part: 番号 品名 社名 契約額.

import type { Line } from "../../page/lines.ts";
import { fieldOf } from "../../labelled/labels.ts";
import type { Contract } from "./contract-of-labels.ts";
import { CONTRACT_LABELS } from "./contract-labels.ts";
import type { ContractField } from "./contract-labels.ts";
import { yenOf } from "./yen-of.ts";

type Column = ContractField | "number" | "other";
type Head = { readonly columns: readonly Column[]; readonly isYen: boolean };

const PARTY = /^(?:会?社|業者|企業|相手方)名$/u;
const NUMBER = /^(?:番号|No\.?|№|順位|順番|通番|項番)$/iu;
const IN_YEN = /[(]円[)]$/u;
const SUM = /^(?:約)?¥?\d[\d,.]{0,20}(?:[兆億万千]\d{0,4}(?:,\d{3})?){0,3}円?$/u;
const LONGEST = 160;
const MOST_COLUMNS = 6;

export function readBlankRows(lines: readonly Line[]): readonly Contract[] {
  const contracts: Contract[] = [];
  let head: Head | undefined;
  for (const { text, span } of lines) {
    if (text.length > LONGEST || text.includes("|")) {
      head = undefined;
      continue;
    }
    const words = text.split(/ {1,8}/u);
    const heads = headOf(words);
    const row = heads === undefined && head !== undefined ? rowOf(words, head) : undefined;
    if (row !== undefined) contracts.push({ span, ...row });
    else head = heads;
  }
  return contracts;
}

/** Nothing where a word of the line is no head. */
function headOf(words: readonly string[]): Head | undefined {
  if (words.length < 3 || words.length > MOST_COLUMNS) return undefined;
  const columns = words.map((word): Column | undefined => {
    const bare = word.replace(IN_YEN, "");
    if (NUMBER.test(bare)) return "number";
    return PARTY.test(bare) ? "counterparty" : fieldOf(bare, CONTRACT_LABELS);
  });
  const known = columns.filter((column): column is Column => column !== undefined);
  const isWhole =
    known.length === words.length &&
    known.includes("programme") &&
    known.includes("counterparty") &&
    known.at(-1) === "amount";
  return isWhole ? { columns: known, isYen: IN_YEN.test(words.at(-1) ?? "") } : undefined;
}

/** What a row has too many of is of the programme: its own words have blanks. */
function rowOf(words: readonly string[], { columns, isYen }: Head): Omit<Contract, "span"> | undefined {
  const more = words.length - columns.length;
  if (more < 0) return undefined;
  const at = columns.indexOf("programme");
  const cells = [
    ...words.slice(0, at),
    words.slice(at, at + more + 1).join(" "),
    ...words.slice(at + more + 1),
  ];
  const valueOf = (column: Column): string => cells[columns.indexOf(column)] ?? "";
  const [programme, counterparty, sum] = [valueOf("programme"), valueOf("counterparty"), valueOf("amount")];
  if (!SUM.test(sum) || (!sum.endsWith("円") && !isYen) || programme === "" || counterparty === "")
    return undefined;
  if (columns.includes("number") && !/^\d{1,4}[.)]?$/u.test(valueOf("number"))) return undefined;
  const amountYen = yenOf(sum.endsWith("円") ? sum : `${sum}円`);
  return amountYen === undefined ? undefined : { programme, counterparty, amountYen };
}
