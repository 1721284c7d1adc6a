// Takes the desk view and gives who launched which missile, in the words of the text with its hedges: 弾道ミサイルの可能性があるもの.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { COUNTRY_NAMES } from "../../../japanese/countries.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { grounded, joinComposed, sliceComposed } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";

const NUMBER = "(?:少なくとも)?[0-9一二三四五六七八九十]{1,3}発";
const MISSILE = `(?:${NUMBER}の)?(?:短距離|中距離|長距離|大陸間|ICBM級(?:の可能性[がの]ある|の)?|新型の?|変則軌道の?)?(?:弾道|巡航)ミサイル(?:の可能性[がの]あるもの|と(?:みられる|推定される)(?:もの|飛翔体))?(?:[、を]?${NUMBER})?`;
const LAUNCH = /発射(?!の?(?:おそれ|恐れ|兆候|準備|訓練|可能性)|した場合|に備え)/u;
/** Not of this launch: what was launched before, what was said about launches at large. */
const ASIDE = /前回|これまで|過去|昨年|先月|相次|繰り返|累次/u;

/** EEZの外に落下した(と推定される), in the headline EEZ外. */
const OUTSIDE =
  /(?:EEZ|排他的経済水域)(?:\(EEZ\))?の?外側?(?:の[一-龠ァ-ヴー]{2,5})?(?:と推定|に(?:落下|弾着))(?:(?:した|する|したもの)?と(?<hedge>推定|み))?/u;

type Landing = { readonly waters: ComposedText; readonly hedge?: ComposedText };

/** Where it fell, if that was outside the exclusive economic zone. */
export function findLanding({ official }: DeskView): Landing | undefined {
  for (const { block, text } of official.slice(0, 8)) {
    const found = OUTSIDE.exec(foldWidth(text));
    if (found === null) continue;
    const start = block.span[0] + found.index;
    const from = { kind: "text", span: [start, start + found[0].length] } as const;
    const isEstimated = found[0].includes("推定") || found.groups?.["hedge"] !== undefined;
    return {
      waters: grounded("EEZ外", from),
      ...(isEstimated ? { hedge: grounded(found[0].includes("推定") ? "推定" : "みられる", from) } : {}),
    };
  }
  return undefined;
}

type Launch = { readonly launcher: ComposedText; readonly missile: ComposedText };

/** 2発の弾道ミサイル: how many stands behind in a headline, as 弾道ミサイル2発; 1発の…の可能性があるもの stays. */
const NUMBER_FIRST = /^(?<number>[0-9一二三四五六七八九十]{1,3}発)の(?<what>[^の]*ミサイル)$/u;

function numberLast(missile: ComposedText): ComposedText {
  const { number, what } = NUMBER_FIRST.exec(foldWidth(missile.text))?.groups ?? {};
  if (number === undefined || what === undefined) return missile;
  const { length } = missile.text;
  return joinComposed([
    sliceComposed(missile, [length - what.length, length]),
    sliceComposed(missile, [0, number.length]),
  ]);
}

/** The first sentence that says that a country launched one. */
export function findLaunch({ official, reading }: DeskView): Launch | undefined {
  const pattern = new RegExp(
    `(?<launcher>${COUNTRY_NAMES.join("|")})(?:は|が|から(?:の|、)?)[^。]{0,120}?(?<missile>${MISSILE})`,
    "u",
  );
  for (const { block, text } of official) {
    let at = block.span[0];
    for (const sentence of foldWidth(text).split("。")) {
      const start = at;
      at += sentence.length + 1;
      if (!sentence.includes("ミサイル") || !LAUNCH.test(sentence) || ASIDE.test(sentence)) continue;
      const { launcher, missile } = pattern.exec(sentence)?.groups ?? {};
      if (launcher === undefined || missile === undefined) continue;
      const quote = (words: string): ComposedText => {
        const from = start + sentence.indexOf(words);
        const span = [from, from + words.length] as const;
        return grounded(reading.text.slice(...span), { kind: "text", span });
      };
      return { launcher: quote(launcher), missile: numberLast(quote(missile)) };
    }
  }
  return undefined;
}
