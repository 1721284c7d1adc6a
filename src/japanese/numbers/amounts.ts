// Takes a text and gives the amounts it names: mixed kanji and figures (1億2353万, 八兆七〇〇五億, 1.5億) with unit, money in particular.

import type { Warning } from "../../terms/document.ts";
import type { Span } from "../../terms/span.ts";
import { foldWidth } from "../fold-width.ts";
import { KANJI_NUMERALS, parseKanjiNumeral, parseWholeNumber } from "./numerals.ts";

export type AmountMention = {
  readonly span: Span;
  readonly surface: string;
  /** Exact for amounts below 2^53; a fraction of a unit is kept (1.5億 → 150000000). */
  readonly value: number;
  /** ISO 4217 of money. */
  readonly currency?: string;
  /** The counter behind it: 名, 機, 隻, %. */
  readonly unit?: string;
  /** 約 or およそ stands before, or 余り, 程度, 弱, 強 behind. */
  readonly approximate?: boolean;
  /** Codes: malformed-number (1万14480), vague-number (数十: the value is its least unit, 10). */
  readonly warnings: readonly Warning[];
};

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
  "%|パーセント|分間|分(?!の|野|離|担|類|析)|秒間?|週間|名|人|機|隻|件|両|個|台|基|発|回|トン|km|キロ|メートル|m|時間|日間|年間|か月|カ月|ヶ月|箇所|か所|カ所|か国|カ国|ヶ国";
/** A number without its unit: figures with or without groups, beside 千 and 百, or kanji. */
export const PART = `(?:[0-9]{1,2}[千百]){1,2}[0-9]{0,2}|[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]{1,15}(?:\\.[0-9]{1,6})?|[${KANJI_NUMERALS}]{1,9}`;
const AMOUNT = new RegExp(
  `(?<![0-9A-Za-z.,${KANJI_NUMERALS}第時同])([¥$€£] ?)?((?:(?:${PART})[万億兆京]){1,4}(?:${PART})?|${PART})(円|米ドル|豪ドル|ドル|ユーロ|ポンド|ウォン|人民元|元(?!年)|${UNITS})?(?:\\.-|-)?`,
  "g",
);
const PIECE = new RegExp(`(${PART})([万億兆京])?`, "g");
/** What makes a number part of a date, an ordinal, a version or a telephone number. */
const ABOUT_BEFORE = /(?:約|およそ|おおよそ|ほぼ)$/;
const ABOUT_BEHIND = /^(?:余り?|程度|ほど|くらい|ぐらい|前後|弱|強)/;
const VAGUE_BEFORE = /数$/;
const NO_AMOUNT_AFTER = /^(?:年(?!間)|月|日(?!間)|時(?!間)|分|[-:/.][0-9]|等|佐|[A-Za-z_])/;

export type ParsedAmount = { readonly value: number; readonly malformed: boolean };

const THOUSANDS = /([0-9]{1,2})([千百])/g;

/** 2千5百: papers write figures beside 千 and 百. */
function parseThousands(written: string): number | undefined {
  let value = 0;
  let last = 10_000;
  for (const [, digits = "", place] of written.matchAll(THOUSANDS)) {
    const unit = place === "千" ? 1000 : 100;
    if (unit >= last) return undefined;
    value += Number(digits) * unit;
    last = unit;
  }
  return value + Number(/[0-9]*$/.exec(written)?.[0] ?? "");
}

function parsePiece(written: string): number | undefined {
  if (/^[0-9]+[千百]/.test(written)) return parseThousands(written);
  return /^[0-9]/.test(written) ? Number(written.replaceAll(",", "")) : parseKanjiNumeral(written);
}

/** Places must fall: 万 after 億; and what follows 万 must be below 10,000. */
export function parseAmount(written: string): ParsedAmount | undefined {
  let value = 0;
  let last = Number.POSITIVE_INFINITY;
  let malformed = false;
  for (const [, digits = "", myriad] of written.matchAll(PIECE)) {
    const number = parsePiece(digits);
    const place = myriad === undefined ? 1 : (parseWholeNumber(`一${myriad}`) ?? 1);
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

/** 十分 is 'enough'. */
function isWord(written: string, unit: string | undefined): boolean {
  return unit === "分" && !/[0-9]/.test(written);
}

function readDoubts(written: string, span: Span, malformed: boolean, vague: boolean): readonly Warning[] {
  const doubts: Warning[] = [];
  if (malformed) {
    const message = `The digits behind a myriad are too many in ${written}.`;
    doubts.push({ code: "malformed-number", span, message });
  }
  if (vague)
    doubts.push({ code: "vague-number", span, message: `数${written} is several times ${written}.` });
  return doubts;
}

function makeMention(text: string, folded: string, found: RegExpExecArray): AmountMention | undefined {
  const [surface, sign, written = "", unit] = found;
  const amount = parseAmount(written);
  if (amount === undefined) return undefined;
  const before = folded.slice(Math.max(0, found.index - 4), found.index);
  const end = found.index + surface.length;
  const vague = VAGUE_BEFORE.test(before);
  const span: Span = [found.index - (vague ? 1 : 0), end];
  const currency = CURRENCIES[sign?.trim() ?? ""] ?? CURRENCIES[unit ?? ""];
  const approximate = ABOUT_BEFORE.test(before) || ABOUT_BEHIND.test(folded.slice(end, end + 3));
  return {
    span,
    surface: text.slice(...span),
    value: amount.value,
    ...(currency && { currency }),
    ...(unit && !currency && { unit }),
    ...(approximate && { approximate }),
    warnings: readDoubts(written, span, amount.malformed, vague),
  };
}

/** Amounts with a unit, a currency or a myriad; dates, ordinals, versions and plain figures are none. In text order. */
export function readAmounts(text: string): readonly AmountMention[] {
  const folded = foldWidth(text).replaceAll("￥", "¥");
  const mentions: AmountMention[] = [];
  AMOUNT.lastIndex = 0;
  for (let found = AMOUNT.exec(folded); found !== null; found = AMOUNT.exec(folded)) {
    const [surface, sign, written = "", unit] = found;
    const end = found.index + surface.length;
    const partOfWord = unit === undefined && NO_AMOUNT_AFTER.test(folded.slice(end, end + 2));
    if (!isAmount(written, unit, sign) || partOfWord || isWord(written, unit)) continue;
    const mention = makeMention(text, folded, found);
    if (mention) mentions.push(mention);
  }
  return mentions;
}
