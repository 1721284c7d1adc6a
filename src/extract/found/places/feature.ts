// Feature: a rule for places that are told by their own ending or name; its expression is built when a text first has its hint.

import { KATAKANA } from "../../../japanese/names/characters.ts";
import { flagsNear } from "../../../japanese/search/find-all.ts";
import { lazySign, signOf } from "../../../japanese/search/sign.ts";
import type { PlaceRule } from "./place-rules.ts";

export const KANJI = "一-龠々ヶ";
/** ソマリア沖・アデン湾: behind another place's ending a dot joins two names. */
export const START = `(?:(?<![${KANJI}${KATAKANA}・])|(?<=[沖湾島峡海港空国]・))`;

/** Whether a name may begin there as START says, by the unit before it alone. */
export function mayStartBehind(unit: number): boolean {
  return !(unit >= 0x4e_00 && unit <= 0x9f_a0) && !isKatakana(unit) && unit !== 0x30_05 && unit !== 0x30_f6;
}

export function isKatakana(unit: number): boolean {
  return (unit >= 0x30_a1 && unit <= 0x30_f4) || unit === 0x30_fc;
}

/** 海域 and 島 as words: 同島, 離島, 領海, 港湾, 北東沖. */
const COMMON =
  /^(?:同|両|各|全|本|当|離|無人|有人|諸|群|列|半|公|領|外|内|近|深|航|上|北極|南極|港|臨|沿|母|入|出|寄|帰|開|空|漁|軍|民間|以|岩|孤|周辺|関係|当該|国際|[^ ]*[寄入出帰開母])(?:島|海|湾|沖|岬|港|半島|諸島|列島|海峡|池|湖|岳|本島)$|^(?:[北南東西]{1,3}方?沖|[同後](?:.+)海峡)$/u;

export function isOwnName(name: string): boolean {
  return !COMMON.test(name);
}

/**
 * `sign`: the source of the expression, or what makes it where it holds a long list of names. `reach`: where the hint is a
 * part of the place or stands behind it, so many units behind the place's beginning at most.
 */
export function feature(
  sign: string | (() => string),
  hint: string,
  accept: (name: string) => boolean = () => true,
  reach?: number,
): PlaceRule {
  return {
    sign: lazySign(() => new RegExp(typeof sign === "string" ? sign : sign(), flagsNear(reach))),
    ...(hint === "" ? {} : { hint: signOf(new RegExp(hint, "gu")) }),
    accept: (name) => isOwnName(name) && accept(name),
    ...(reach === undefined ? {} : { reach }),
  };
}
