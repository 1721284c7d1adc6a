// Takes the lines of a table of orders whose columns single blanks part, 新官職 氏名 現官職; gives the cells of a line: of a name the halves stay together.

import { partKnownName } from "../../../japanese/names/surnames.ts";
import type { Span } from "../../../terms/span.ts";
import type { Line } from "../../page/lines.ts";
import { isPersonName } from "./holders.ts";
import { POST_END } from "./posts.ts";
import type { Column } from "./read-order-tables.ts";

const HEAD =
  "[[(【〔]?(?:氏名|名前|[新旧現前](?:官職?|職名?|所属|役職|補職)?名?|発令(?:事項|内容)?|異動[前後先元])[\\])】〕]?";
const HEADS = new RegExp(`^ {0,8}(?=[^\\n]{0,24}(?:氏名|名前))${HEAD}(?: ${HEAD}){2}$`, "mu");
const ENDS_AS_POST = new RegExp(
  `(?:${POST_END}|[課室部局署所])(?:[(][^()]{1,24}[)])?$|^(?:退職|辞職|退官)$`,
  "u",
);
const NAME_PART = /^[一-鿿々〆ヶァ-ヴーぁ-ん]{1,5}$/u;

export function hasHeadOfBlanks(folded: string): boolean {
  return HEADS.test(folded);
}

/** `columns`: those told of by the head so far. A line that is no row of them is one cell. */
export function cellsOfBlanks(line: Line, columns: readonly Column[] | undefined): readonly Span[] {
  const words = [...line.text.matchAll(/[^ ]+/gu)].map((match): Span => [
    match.index,
    match.index + match[0].length,
  ]);
  const place = (span: Span): Span => [line.span[0] + span[0], line.span[0] + span[1]];
  if (HEADS.test(line.text)) return words.map(place);
  const at = columns?.indexOf("name") ?? -1;
  if (columns === undefined || at < 0 || words.length < columns.length || words.length > columns.length + 1)
    return [line.span];
  const isParted = words.length > columns.length;
  const [first, last] = [words[at], words[isParted ? at + 1 : at]];
  if (first === undefined || last === undefined) return [line.span];
  const name: Span = [first[0], last[1]];
  const cells = [...words.slice(0, at), name, ...words.slice(at + (isParted ? 2 : 1))];
  const isRow = cells.every((cell, index) => {
    const text = line.text.slice(...cell);
    return index === at ? isName(text) : ENDS_AS_POST.test(text);
  });
  return isRow ? cells.map(place) : [line.span];
}

function isName(text: string): boolean {
  const parts = text.split(" ");
  return (
    parts.every((part) => NAME_PART.test(part)) &&
    isPersonName(text) &&
    (parts.length === 2 || partKnownName(text) !== undefined)
  );
}
