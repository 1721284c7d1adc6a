// Takes a page that does not say when it was announced; gives a doubt for each word that is counted from that day: 今朝, 昨晩, today.

import type { DateMention } from "../../japanese/dates/mention.ts";
import type { Warning } from "../../terms/document.ts";
import type { Span } from "../../terms/span.ts";
import type { Page } from "../page/page.ts";
import { FACT_ROLES, roleAt } from "../page/page.ts";
import { findAll } from "../../japanese/search/find-all.ts";

const WORDS =
  /本日|[昨明](?:日|夜|晩|朝|夕)|今[朝夜晩夕]|(?<![ぁ-ん])(?:きょう|けさ|きのう|あす)(?=[はのもに、])|\b(?:today|yesterday|tomorrow|tonight|last night|this morning)\b/giu;
/** 日本本日 and 明日香 hold no day. */
const NO_DAY_BEFORE = /[日基]$/u;

export function readUndatedWords(page: Page, mentions: readonly DateMention[]): readonly Warning[] {
  const warnings: Warning[] = [];
  let index = 0;
  for (const { index: at, 0: word } of findAll(page.folded, WORDS)) {
    while ((mentions[index]?.span[1] ?? Infinity) <= at) index += 1;
    const span: Span = [at, at + word.length];
    if ((mentions[index]?.span[0] ?? Infinity) < span[1]) continue;
    if (NO_DAY_BEFORE.test(page.folded.slice(Math.max(0, at - 1), at))) continue;
    if (!FACT_ROLES.includes(roleAt(page, at))) continue;
    const message = `"${page.text.slice(...span)}" is counted from the day of the announcement, which the text does not give.`;
    warnings.push({ code: "date-unknown", span, message });
  }
  return warnings;
}
