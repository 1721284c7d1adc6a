// Takes the desk view and gives who launched which missile, in the words of the text with its hedges: 弾道ミサイルの可能性があるもの.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { COUNTRY_NAMES } from "../../../japanese/countries.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { splitSentences } from "../../../japanese/sentences.ts";
import type { Span } from "../../../terms/span.ts";
import { spanContains } from "../../../terms/span.ts";
import { grounded, joinComposed, sliceComposed } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType } from "../desk-view.ts";

const NUMBER = "(?:少なくとも)?[0-9一二三四五六七八九十]{1,3}発";
const MISSILE = `(?:${NUMBER}の)?(?:短距離|中距離|長距離|大陸間|ICBM級(?:の可能性[がの]ある|の)?|新型の?|変則軌道の?)?(?:弾道|巡航)ミサイル(?:の可能性[がの]あるもの|と(?:みられる|推定される)(?:もの|飛翔体))?(?:[、を]?${NUMBER})?`;
const LAUNCH =
  /発射(?!の?(?:おそれ|恐れ|兆候|準備|訓練|可能性)|した場合|に備え|(?:は|を|した(?:こと|事実|との(?:情報|報道))?は?)(?:[^。、]{0,8})(?:確認(?:され|でき|して(?:は)?い)?(?:なかった|ない|ていない|ません|ておらず)|なかった|ありません))/u;
/** Not of this launch: what was launched before, what was said about launches at large. */
const ASIDE =
  /前回|これまで(?!に(?:収集|得|判明|分かっ))|過去|昨年|先月|今年に入|相次(?!いで[^。]{0,40}発射した)|繰り返|累次/u;

const FELL =
  "(?:と推定|に(?:落下|弾着))(?!(?:する|した|の)?(?:可能性|おそれ|恐れ|場合|との(?!こと)|とは|事実|か(?:どうか|[はもを、]))|は(?:な|あり|確認)|し(?:ない|なかった|ておらず|ていない|ません)|せず)(?:(?:し(?:て(?:いる|おり))?た?|する|したもの)?と(?<hedge>推定|み))?";
/** EEZの外に落下した(と推定される), in the headline EEZ外; of a text that says no zone, the sea. */
const WATERS: readonly (readonly [RegExp, string | undefined])[] = [
  // 落下したのはいずれも我が国の排他的経済水域(EEZ)外であり: of all that were launched.
  [
    /落下したのは、?(?:いずれも)?(?:我が国の)?(?:EEZ|排他的経済水域)(?:\(EEZ\))?の?外側?(?:であり|であった|である|です|でした)/u,
    "EEZ外",
  ],
  [
    new RegExp(`(?:EEZ|排他的経済水域)(?:\\(EEZ\\))?の?外側?\\)?(?:の[一-龠ァ-ヴー]{2,5})?${FELL}`, "u"),
    "EEZ外",
  ],
  [
    new RegExp(
      `(?:EEZ|排他的経済水域)(?:\\(EEZ\\))?の?(?:内側?|中)\\)?(?:の[一-龠ァ-ヴー]{2,5})?${FELL}`,
      "u",
    ),
    "EEZ内",
  ],
  [new RegExp(`(?<waters>日本海上?|太平洋上?|東シナ海上?|黄海上?)${FELL}`, "u"), undefined],
];

const LANDING_BLOCKS = 8;
const SAID: ReadonlyMap<string, string> = new Map([
  ["推定", "と推定"],
  ["み", "とみられる"],
]);

type Sentence = { readonly at: number; readonly words: string };

/** What the opening blocks tell of this launch, sentence by sentence. */
function sentencesOf({ official }: DeskView): readonly Sentence[] {
  return official.slice(0, LANDING_BLOCKS).flatMap(({ block, text }) => {
    const folded = foldWidth(text);
    return splitSentences(folded)
      .map(([from, to]): Sentence => ({ at: block.span[0] + from, words: folded.slice(from, to) }))
      .filter(({ words }) => !ASIDE.test(words));
  });
}

/** EEZ内にも落下しないものと推定される, in the headline EEZ内に落下せずと推定. */
const NOT_WITHIN =
  /(?:EEZ|排他的経済水域)(?:\(EEZ\))?内?に(?:は|も)?(?:落下|飛来)し(?:ない|なかった|ていない)(?:もの)?(?:と(?<hedge>推定|み))?/u;

/** That it did not fall within the zone, with the hedge of the text. */
export function findNotWithin(view: DeskView): ComposedText | undefined {
  for (const { at, words } of sentencesOf(view)) {
    const found = NOT_WITHIN.exec(words);
    if (found === null) continue;
    const start = at + found.index;
    const hedge = found.groups?.["hedge"];
    const said = SAID.get(hedge ?? "") ?? "";
    return grounded(`EEZ内に落下せず${said}`, {
      kind: "text",
      span: [start, start + found[0].length],
    });
  }
  return undefined;
}

type Landing = { readonly waters: ComposedText; readonly hedge?: ComposedText };

/** Where it fell: within or outside the exclusive economic zone, else into which sea. */
export function findLanding(view: DeskView): Landing | undefined {
  const sentences = sentencesOf(view);
  for (const [pattern, name] of WATERS) {
    for (const { at, words } of sentences) {
      const found = pattern.exec(words);
      const waters = name ?? found?.groups?.["waters"];
      if (found === null || waters === undefined) continue;
      const start = at + found.index;
      const from = { kind: "text", span: [start, start + found[0].length] } as const;
      const isEstimated = found[0].includes("推定") || found.groups?.["hedge"] !== undefined;
      return {
        waters: grounded(waters, from),
        ...(isEstimated ? { hedge: grounded(found[0].includes("推定") ? "推定" : "みられる", from) } : {}),
      };
    }
  }
  return undefined;
}

/** 通過することなく, 通過した事実は確認されていない, 通過したとみられる: denied, or not sure. */
const UNSURE =
  "(?!(?:する|して?|した|る|て|た|って?|った|り|の)?(?:(?:こと)?(?:な[いくかし]|はな[いくかし])|せず|ず|ません|おらず|いない|いません|はい|可能性|おそれ|恐れ|危険|場合|事実|疑い|か(?:どうか)?[は、否]|との|とは|と(?:みら|見ら|推定|思わ|考え)|もの(?:と|では|か)|模様|もよう|見込み|予測|想定))";

const SAID_OF_LAUNCH = {
  /** 早瀬半島及び見本岬の上空 of what passed over them, not of what may have passed or never did. */
  overflown: new RegExp(
    `(?:我が国|(?<![一-龠々ァ-ヴー])[一-龠々ァ-ヴー]{2,12}(?:(?:及び|と|、)[一-龠々ァ-ヴー]{2,8})?)の?上空(?=を(?:[^。、を]{1,16}に向け(?:て)?、?)?(?:通過|飛び越え|横切)${UNSURE})`,
    "u",
  ),
  /** 日本海に向け */
  towards: /(?:日本海|太平洋|東シナ海|黄海)上?に向け(?=て?[^。、]{0,16}発射)/u,
  /** 直後に爆発 */
  fate: /(?:直後|空中|途中|上昇中)(?:に|で)(?:爆発|失敗)(?=し)|発射に失敗(?=し)/u,
} as const;

/** Towards where it was launched, over what it flew, or what became of it, in the words of the text. */
export function findOfLaunch(view: DeskView, part: keyof typeof SAID_OF_LAUNCH): ComposedText | undefined {
  const recalled = factsOfType(view, "date").filter(({ role }) => role === "recalled");
  for (const { at, words } of sentencesOf(view)) {
    const found = SAID_OF_LAUNCH[part].exec(words);
    if (found === null) continue;
    const start = at + found.index;
    // 平成29年には…の上空を通過した: of another launch.
    if (recalled.some(({ span }) => spanContains([at, start], span))) continue;
    const span: Span = [start, start + found[0].length];
    return grounded(view.reading.text.slice(...span), { kind: "text", span });
  }
  return undefined;
}

/** 発射したとの情報は誤り, 訓練として「…を発射」と放送: nothing was launched. */
const NOT_LAUNCHED =
  /発射(?:し(?:た|ました)|され(?:た|ました))?」?(?:との|という|とする|と)[^。、]{0,10}(?:情報|報道|通報|メッセージ|文言|想定|放送|投稿|速報)[^。]{0,24}(?:誤|虚偽|事実(?:で|と|では)|訓練|試験|否定|流す|流し|行う|行い|配信)|^\s*(?:訓練|演習|試験)(?:として|では|で|の?想定)/u;

type Launch = { readonly launcher: ComposedText; readonly missile: ComposedText };

/** 2発の弾道ミサイル: how many stands behind in a headline, as 弾道ミサイル2発; 1発の…の可能性があるもの stays. */
const NUMBER_FIRST = /^(?<number>[0-9一二三四五六七八九十]{1,3}発)の(?<what>[^の]*ミサイル)$/u;

/** 弾道ミサイルを少なくとも2発: in front of を発射 without its own を. */
const NUMBER_BEHIND =
  /^(?<what>.*ミサイル)[、を](?<number>(?:少なくとも)?[0-9一二三四五六七八九十]{1,3}発)$/u;

function numberLast(missile: ComposedText): ComposedText {
  const behind = NUMBER_BEHIND.exec(missile.text)?.groups;
  if (behind !== undefined) {
    const { length } = missile.text;
    return joinComposed([
      sliceComposed(missile, [0, behind["what"]?.length ?? 0]),
      sliceComposed(missile, [length - (behind["number"]?.length ?? 0), length]),
    ]);
  }
  const { number, what } = NUMBER_FIRST.exec(foldWidth(missile.text))?.groups ?? {};
  if (number === undefined || what === undefined) return missile;
  const { length } = missile.text;
  return joinComposed([
    sliceComposed(missile, [length - what.length, length]),
    sliceComposed(missile, [0, number.length]),
  ]);
}

const LAUNCHER = `(?<launcher>${COUNTRY_NAMES.join("|")})`;
/** 見本国は、…弾道ミサイルを発射した; else 見本国の弾道ミサイル発射について「…」と発表した, which names the deed alone. */
const SAYS_WHO = [
  `${LAUNCHER}(?:は|が|から(?:の|、)?)[^。]{0,120}?(?<missile>${MISSILE})`,
  `${LAUNCHER}(?:の|による)(?<missile>${MISSILE})等?の?発射`,
];

/** The first sentence that says that a country launched one. */
export function findLaunch(view: DeskView): Launch | undefined {
  for (const words of SAYS_WHO) {
    const launch = launchBy(view, new RegExp(words, "u"));
    if (launch !== undefined) return launch;
  }
  return undefined;
}

function launchBy({ official, reading }: DeskView, pattern: RegExp): Launch | undefined {
  for (const { block, text } of official) {
    let at = block.span[0];
    for (const sentence of foldWidth(text).split("。")) {
      const start = at;
      at += sentence.length + 1;
      if (!sentence.includes("ミサイル") || !LAUNCH.test(sentence)) continue;
      if (ASIDE.test(sentence) || NOT_LAUNCHED.test(sentence)) continue;
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
