// Takes the contracts of a page; gives a doubt for each of which the page says that it has ended: 解除した, (解約), 契約を取り消した.

import type { Warning } from "../../../terms/document.ts";
import type { ContractFact } from "../../../terms/record-fact.ts";
import type { Span } from "../../../terms/span.ts";
import { BODY_ROLES, linesOf, sentencesOf } from "../../page/page.ts";
import type { Page } from "../../page/page.ts";

const END = "(?:合意)?(?:解除|解約|破棄|取り?消し?|打ち?切り?|キャンセル)";
/** It has ended, or is ended by this; not what may be done, nor what a clause of it says. */
const ENDED = new RegExp(
  `${END}(?:済み?|(?:と|に)(?:し(?:た|ました|、)|な(?:った|り(?:ました)?))|いた?し(?:た|ました|、)|し(?:た|ました|ている|ています|、|ておる)|さ?れ(?:た|ました|、)|する(?:こと(?:と|に)(?:し|な)|。|$)|[)。]|$)|(?:契約|同日付?で)[^。\\n]{0,12}打ち切(?:った|りました|られ)`,
  "u",
);
/** 契約を解除する場合; 指名停止を解除した. */
const MAY_END = new RegExp(
  `(?:場合|とき|おそれ|恐れ|可能性|条項)|(?:停止|制限|規制|警報|命令)(?:措置)?[はをがの、][^。\\n]{0,24}?${END}`,
  "u",
);
const OF_CONTRACT = /契約|解約|受注|発注/u;
/** Of one of several, without its name; of all of them. */
const SOME = /(?:この)?うち[^。\n]{0,12}?\d{1,3}件/u;
const ALL = /(?:これら|上記|前記|いずれ|全て|すべて|両)(?:の|も|は)?[^。\n]{0,12}/u;
const SAME = /(?:同|本|当該|この|その)(?:契約|件|事業)/u;
const SHORTEST_NAME = 3;

type Told = { readonly span: Span; readonly text: string };

export function findEnded(page: Page, contracts: readonly ContractFact[]): readonly Warning[] {
  if (contracts.length === 0 || page.language !== "ja") return [];
  const ended = new Set(tellings(page).flatMap((told) => meant(told, contracts)));
  return contracts
    .filter((contract) => ended.has(contract))
    .map(({ span, programme }) => ({
      code: "contract-ended",
      span,
      message: `The text says that a contract has ended: that for "${programme}", as far as it tells which.`,
    }));
}

/** Sentences and lines that tell of an end. */
function tellings(page: Page): readonly Told[] {
  return linesOf(page, BODY_ROLES)
    .filter(({ text }) => ENDED.test(text))
    .flatMap(({ span }) => sentencesOf(page, span))
    .map((span) => ({ span, text: page.folded.slice(...span) }))
    .filter(({ text }) => ENDED.test(text) && !MAY_END.test(text));
}

/** Who is named before the verb; else all, whichever it may be, or the one that it stands in or behind. */
function meant({ span, text }: Told, contracts: readonly ContractFact[]): readonly ContractFact[] {
  const verb = text.search(ENDED);
  const [told, then] = [text.slice(0, verb), text.slice(verb)];
  // Aとの契約を解除し、新たにBと契約した: not the new one.
  const old = contracts.filter(
    ({ counterparty = "" }) => isNamed(told, counterparty) || !isNamed(then, counterparty),
  );
  if (SOME.test(told)) return old;
  if (OF_CONTRACT.test(text)) {
    const byProgramme = old.filter(({ programme }) => isNamed(told, programme));
    const named =
      byProgramme.length > 0
        ? byProgramme
        : old.filter(({ counterparty = "" }) => isNamed(told, counterparty));
    if (named.length > 0) return named;
    if (ALL.test(told)) return old;
  }
  const before = old.findLast(({ span: [start] }) => start <= span[0]);
  if (before === undefined) return [];
  const isInRow = span[0] < before.span[1];
  return isInRow || SAME.test(told) || isRemark(text) ? [before] : [];
}

function isNamed(text: string, name: string): boolean {
  return name.length >= SHORTEST_NAME && text.includes(name);
}

/** 備考:令和9年6月8日に契約を解除した, 契約状況:解除: a line under the heads of one contract. */
function isRemark(text: string): boolean {
  return /^(?:※|注 ?\d?[ :)]|(?:契約の?)?(?:備考|摘要|状況|状態|経緯|現況|その他)(?: |:))/u.test(text);
}
