// Takes the lines of a record of bids, 入札調書; gives the contract that goes to whoever the record marks with 落札. Bids are without tax: they are no sum of it.

import type { Line } from "../../page/lines.ts";
import { squeeze } from "../personnel-order/posts.ts";
import type { Contract } from "./contract-of-labels.ts";

const TITLE = /^[^。]{0,20}入札(?:調書|結果(?:調書)?|経過(?:調書|書)|執行調書)/u;
const OPENING = 12;
const NAME =
  /^(?:[(]?\d{1,2}[.).、]?\s{0,3})?(?:件\s{0,4}名|工\s?事\s?名|業\s?務\s?名|調\s?達\s?件\s?名)[\s:]\s{0,4}(?<words>\S.{1,80})$/u;
/** A cell of its own, or the first of a row. */
const BIDDER =
  /^(?<name>(?:[(](?:株|有|共|同|資|名|特非?|企)[)]|(?:株式|有限|合同)会社)\S{1,30}|\S{1,30}?(?:[(](?:株|有|共|同|資|名|企)[)]|(?:株式|有限|合同)会社|企業体|組合))(?=\s|$)/u;
const TAKES = /(?:^|\s)落\s{0,4}札$/u;

export function readBidRecord(lines: readonly Line[]): readonly Contract[] {
  if (!lines.slice(0, OPENING).some(({ text }) => TITLE.test(text))) return [];
  const contracts: Contract[] = [];
  let named: Pick<Contract, "span" | "programme"> | undefined;
  let bidder: string | undefined;
  for (const { text, span } of lines) {
    const programme = NAME.exec(text)?.groups?.["words"];
    if (programme !== undefined) {
      named = { span, programme: programme.trim() };
      bidder = undefined;
    }
    bidder = BIDDER.exec(text)?.groups?.["name"] ?? bidder;
    if (!TAKES.test(text) || named === undefined || bidder === undefined) continue;
    contracts.push({ ...named, counterparty: squeeze(bidder) });
    bidder = undefined;
  }
  return contracts;
}
