// Takes the desk view and gives who launched which missile, in the words of the text with its hedges: 弾道ミサイルの可能性があるもの.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { COUNTRY_NAMES } from "../../../japanese/countries.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";

const NUMBER = "(?:少なくとも)?[0-9一二三四五六七八九十]{1,3}発";
const MISSILE = `(?:${NUMBER}の)?(?:短距離|中距離|長距離|大陸間|ICBM級の?|新型の?|変則軌道の?)?(?:弾道|巡航)ミサイル(?:の可能性[がの]あるもの|と(?:みられる|推定される)(?:もの|飛翔体))?(?:[、を]?${NUMBER})?`;
const LAUNCH = /発射(?!の?(?:おそれ|恐れ|兆候|準備|訓練|可能性)|した場合|に備え)/u;
/** Not of this launch: what was launched before, what was said about launches at large. */
const ASIDE = /前回|これまで|過去|昨年|先月|相次|繰り返|累次/u;

type Launch = { readonly launcher: ComposedText; readonly missile: ComposedText };

/** The first sentence that says that a country launched one. */
export function findLaunch({ official, reading }: DeskView): Launch | undefined {
  const pattern = new RegExp(
    `(?<launcher>${COUNTRY_NAMES.join("|")})(?:は|が)[^。]{0,120}?(?<missile>${MISSILE})`,
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
      return { launcher: quote(launcher), missile: quote(missile) };
    }
  }
  return undefined;
}
