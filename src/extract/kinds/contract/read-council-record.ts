// Takes the record of an assembly that a contract or a purchase is put to; gives what each bill is for, with whom and for how much, as its explanation tells them.

import type { Page } from "../../page/page.ts";
import type { Span } from "../../../terms/span.ts";
import type { Contract } from "./contract-of-labels.ts";
import { yenOf } from "./yen-of.ts";

/** 日程第9、議案第68号, at the head of a line: what follows is of the next bill. */
const BILL = /^[ \t]*(?:[○◎]\s?[^\n]{0,16}[)] {0,2})?(?:日程第\d{1,3}[、 ]{0,2})?議案第\d{1,4}号/gmu;
const TELLS = /契約の締結|財産の?取得/u;
const PROGRAMMES: readonly RegExp[] = [
  /(?:工事|業務|事業|契約|件)名(?:称)?は、?(?<words>[^、。\n]{2,60}?)(?:でございま|であり|です|で、|、|。)/u,
  /財産の?取得の件[(](?<words>[^()\n]{2,40}?)の?(?:購入|取得)[)]/u,
  /(?:購入|取得)しようとする(?:物品|財産|車両)は、?(?:[^、。\n]{0,12}とおり、?)?(?<words>[^、。\n]{2,40}?)(?:\d{1,3}[台両式基隻])?(?:で、|です|であり|でございま)/u,
];
const AMOUNT = "(?<words>¥?\\d[\\d,.億万千]{0,24}円)";
const SUMS: readonly RegExp[] = [
  new RegExp(`契約(?:金)?額は、?(?:[^、。\\n\\d]{0,12}(?:で|に)、?)?${AMOUNT}`, "u"),
  new RegExp(`${AMOUNT}(?:で|にて)(?:落札|契約)`, "u"),
];
const PARTY = /契約の?相手方は、?(?<words>[^。\n]{2,100})/u;
const COMPANY =
  /(?:株式|有限|合同|合資)会社[^、。\s]{1,24}?(?=代表|取締役|[、。\s]|で|に|$)|[^、。\s\d]{2,24}(?:株式|有限|合同|合資)会社|[^、。\s\d]{2,24}(?:協同組合|企業体)/u;
const MOST_BILLS = 60;
/** An explanation is given before the questions. */
const REACH = 3000;

export function readCouncilRecord({ folded, text }: Page): readonly Contract[] {
  if (!/議案第\d/u.test(folded) || !TELLS.test(folded)) return [];
  const told = new Map<string, Contract>();
  const bills = [...folded.matchAll(BILL)].slice(0, MOST_BILLS);
  for (const [index, { index: start }] of bills.entries()) {
    const end = Math.min(bills[index + 1]?.index ?? folded.length, start + REACH);
    const words = folded.slice(start, end);
    const found = TELLS.test(words) ? contractOf(words, text.slice(start, end), start) : undefined;
    if (found !== undefined && !told.has(found.programme ?? "")) told.set(found.programme ?? "", found);
  }
  return [...told.values()];
}

/** What is procured, and the sum or whoever it is from. */
function contractOf(words: string, original: string, offset: number): Contract | undefined {
  const programme = firstOf(words, PROGRAMMES);
  const sum = firstOf(words, SUMS);
  const party = firstOf(words, [PARTY]);
  const amountYen = sum === undefined ? undefined : yenOf(words.slice(...sum));
  const company =
    party === undefined ? undefined : COMPANY.exec(words.slice(...party).slice(0, LONGEST_PARTY))?.[0];
  if (programme === undefined || (amountYen === undefined && company === undefined)) return undefined;
  return {
    span: [offset + programme[0], offset + programme[1]],
    programme: original.slice(...programme),
    ...(company === undefined ? {} : { counterparty: company }),
    ...(amountYen === undefined ? {} : { amountYen }),
  };
}

const LONGEST_PARTY = 100;

function firstOf(words: string, forms: readonly RegExp[]): Span | undefined {
  for (const form of forms) {
    const match = form.exec(words);
    const found = match?.groups?.["words"];
    if (match === null || found === undefined) continue;
    const at = match.index + match[0].lastIndexOf(found);
    return [at, at + found.length];
  }
  return undefined;
}
