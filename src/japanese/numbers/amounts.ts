// Takes a text and gives the amounts it names: mixed kanji and figures (1億2353万, 八兆七〇〇五億, 1.5億) with unit, money in particular.

import type { Warning } from "../../terms/document.ts";
import type { Span } from "../../terms/span.ts";
import { foldWidth } from "../fold-width.ts";
import { KANJI_NUMERALS, parseKanjiNumeral } from "./numerals.ts";

export type AmountMention = {
  readonly span: Span;
  readonly surface: string;
  /** Exact for amounts below 2^53; a fraction of a unit is kept (1.5億 → 150000000). */
  readonly value: number;
  /** ISO 4217 of money. */
  readonly currency?: string;
  /** The counter behind it: 名, 機, 隻, %. */
  readonly unit?: string;
  /** Code: malformed-number (1万14480). */
  readonly warnings: readonly Warning[];
};

const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12, 京: 1e16 };
const CURRENCIES: Readonly<Record<string, string>> = {
  円: "JPY",
  "¥": "JPY",
  "￥": "JPY",
  ドル: "USD",
  米ドル: "USD",
  $: "USD",
  ユーロ: "EUR",
  "€": "EUR",
  ポンド: "GBP",
  "£": "GBP",
  ウォン: "KRW",
  元: "CNY",
  人民元: "CNY",
  豪ドル: "AUD",
};
const UNITS =
  "%|パーセント|名|人|機|隻|件|両|個|台|基|発|回|トン|km|キロ|メートル|m|時間|日間|年間|か月|カ月|ヶ月|箇所|か所|カ所|か国|カ国|ヶ国";
const PART = `[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]{1,15}(?:\\.[0-9]{1,6})?|[${KANJI_NUMERALS}]{1,9}`;
const AMOUNT = new RegExp(
  `(?<![0-9A-Za-z.,${KANJI_NUMERALS}第])([¥$€£] ?)?((?:(?:${PART})[万億兆京]){1,4}(?:${PART})?|${PART})(円|米ドル|豪ドル|ドル|ユーロ|ポンド|ウォン|人民元|元(?!年)|${UNITS})?(?:\\.-|-)?`,
  "g",
);
const PIECE = new RegExp(`(${PART})([万億兆京])?`, "g");
/** What makes a number part of a date, an ordinal, a version or a telephone number. */
const NO_AMOUNT_AFTER = /^(?:年(?!間)|月|日(?!間)|時(?!間)|分|[-:/.][0-9]|等|佐|[A-Za-z_])/;

type Value = { readonly value: number; readonly malformed: boolean };

function parsePiece(written: string): number | undefined {
  return /^[0-9]/.test(written) ? Number(written.replaceAll(",", "")) : parseKanjiNumeral(written);
}

/** Places must fall: 万 after 億; and what follows 万 must be below 10,000. */
function parseAmount(written: string): Value | undefined {
  let value = 0;
  let last = Number.POSITIVE_INFINITY;
  let malformed = false;
  for (const [, digits = "", myriad] of written.matchAll(PIECE)) {
    const number = parsePiece(digits);
    const place = myriad === undefined ? 1 : (MYRIADS[myriad] ?? 1);
    if (number === undefined || place >= last) return undefined;
    if (last !== Number.POSITIVE_INFINITY && number * place >= last) malformed = true;
    value += number * place;
    last = place;
  }
  return { value: Math.round(value * 1e6) / 1e6, malformed };
}

/** A bare kanji numeral is a word more often than an amount (一致, 三菱), a bare figure a number of anything. */
function isAmount(written: string, unit: string | undefined, sign: string | undefined): boolean {
  if (unit !== undefined || sign !== undefined) return true;
  return (
    /[万億兆京]$/.test(written) ||
    /[万億兆京][0-9]/.test(written) ||
    /^[0-9]{1,3}(?:,[0-9]{3})+$/.test(written)
  );
}

/** Amounts with a unit, a currency or a myriad; dates, ordinals, versions and plain figures are none. In text order. */
export function readAmounts(text: string): readonly AmountMention[] {
  const folded = foldWidth(text).replaceAll("￥", "¥");
  const mentions: AmountMention[] = [];
  AMOUNT.lastIndex = 0;
  for (let found = AMOUNT.exec(folded); found !== null; found = AMOUNT.exec(folded)) {
    const [surface, sign, written = "", unit] = found;
    const end = found.index + surface.length;
    if (
      !isAmount(written, unit, sign) ||
      (unit === undefined && NO_AMOUNT_AFTER.test(folded.slice(end, end + 2)))
    )
      continue;
    const amount = parseAmount(written);
    if (amount === undefined) continue;
    const span: Span = [found.index, end];
    const currency = CURRENCIES[sign?.trim() ?? ""] ?? CURRENCIES[unit ?? ""];
    mentions.push({
      span,
      surface: text.slice(...span),
      value: amount.value,
      ...(currency && { currency }),
      ...(unit && !currency && { unit }),
      warnings: amount.malformed
        ? [
            {
              code: "malformed-number",
              span,
              message: `The digits behind a myriad are too many in ${written}.`,
            },
          ]
        : [],
    });
  }
  return mentions;
}
