// Trial words: a seed → the words and names that made-up articles consist of, a few very frequent and most of them rare, as in a language.

import type { KnownName } from "../../../search/names/known-name.ts";
import { createFractions, createRandom } from "../../statements/passages/random.ts";
import { composeGiven, composeKatakana, composeSurname } from "../../statements/words/made-up-names.ts";

/** Each in the order of its frequency. */
export type TrialWords = {
  readonly words: readonly string[];
  readonly people: readonly KnownName[];
  readonly ships: readonly KnownName[];
  readonly places: readonly string[];
  readonly units: readonly string[];
  readonly issuers: readonly string[];
};

/** The words of the field, the most frequent first. */
const WORDS_OF_THE_FIELD = `
  訓練 能力 協力 装備 運用 地域 安全保障 情報 対応 整備 活動 計画 部隊 派遣 宇宙 サイバー 無人機 米国 中国 ロシア 開発 輸送
  補給 研究 予算 教育 通信 飛行 警備 護衛艦 航空機 ミサイル 戦闘機 潜水艦 豪州 韓国 フィリピン 技術 試験 艦艇 衛生 施設 基地
  統合 防空 監視 演習 海上 航空 陸上 国際 法務 広報 人事 会計 契約 調査 防護 機動 上陸 空挺 救難 掃海 哨戒 気象 電子 化学 工兵
  F-35B Tu-95 トマホーク コヨーテ ｺﾖｰﾃ 髙性能 円滑化協定 能動的サイバー防御 共同声明 閣議決定 防衛白書 スタンド・オフ防衛能力
`
  .trim()
  .split(/\s+/u);

const SHIPS =
  "ゆうだち いずも しらせ こんごう まや あたご かが ひゅうが むらさめ はるさめ あさひ しらぬい もがみ くまの".split(
    " ",
  );
const PLACES =
  "対馬海峡 宮古島 与那国島 東シナ海 日本海 太平洋 沖縄 那覇 横須賀 佐世保 舞鶴 呉 三沢 北海道 千歳 東京 都内 ワシントン シドニー マニラ".split(
    " ",
  );
const ISSUERS =
  "統合幕僚監部 防衛省 海上幕僚監部 陸上幕僚監部 航空幕僚監部 防衛装備庁 北部方面総監部 西部方面総監部 南関東防衛局 防衛大学校".split(
    " ",
  );
const BRANCHES = "普通科連隊 護衛隊群 航空団 施設大隊 飛行隊 特科連隊 後方支援隊 通信群 掃海隊 偵察隊".split(
  " ",
);

const KANJI = 1_800;
const FIRST_KANJI = 0x4e_00;
const KANJI_RANGE = 0x51_00;
const KATAKANA = [
  ..."アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンー",
];
const MADE_UP_WORDS = 24_000;
const PEOPLE = 3_000;
const MADE_UP_SHIPS = 120;
const MADE_UP_PLACES = 600;
const UNITS = 400;

function makeKanji(fraction: () => number): readonly string[] {
  const made = new Set<string>();
  while (made.size < KANJI) {
    made.add(String.fromCharCode(FIRST_KANJI + Math.floor(fraction() * KANJI_RANGE)));
  }
  return [...made];
}

/** Low places far more often than high ones, as words and characters are used. */
export function pickPlace(fraction: () => number, places: number): number {
  return Math.min(places - 1, Math.floor((places + 1) ** fraction()) - 1);
}

function makeWord(fraction: () => number, kanji: readonly string[]): string {
  const isName = fraction() < 0.15;
  const signs = isName ? KATAKANA : kanji;
  const length = isName ? 3 + Math.floor(fraction() * 4) : 2 + Math.floor(fraction() * 2.2);
  const place = (): number =>
    isName ? Math.floor(fraction() * signs.length) : pickPlace(fraction, signs.length);
  return Array.from({ length }, () => signs[place()] ?? "").join("");
}

function makePeople(seed: number): readonly KnownName[] {
  const random = createRandom(seed);
  return Array.from({ length: PEOPLE }, () => {
    const [surname, surnameReading] = composeSurname(random);
    const [given, givenReading] = composeGiven(random);
    return { kind: "person", name: surname + given, surname, reading: `${surnameReading}・${givenReading}` };
  });
}

/** The same words for the same seed. */
export function makeTrialWords(seed: number): TrialWords {
  const fraction = createFractions(seed);
  const random = createRandom(seed + 4);
  const kanji = makeKanji(fraction);
  const many = (count: number, make: (at: number) => string): readonly string[] =>
    Array.from({ length: count }, (_, at) => make(at));
  const ships = [...SHIPS, ...many(MADE_UP_SHIPS, () => composeSurname(random)[1])];
  return {
    words: [...WORDS_OF_THE_FIELD, ...many(MADE_UP_WORDS, () => makeWord(fraction, kanji))],
    people: makePeople(seed + 3),
    ships: ships.map((name) => ({ kind: "ship", name })),
    places: [
      ...PLACES,
      ...many(MADE_UP_PLACES, (at) =>
        at % 4 === 0
          ? composeKatakana(random)
          : `${composeSurname(random)[0]}${random.pick(["島", "市", "沖", "岬"])}`,
      ),
    ],
    units: many(UNITS, (at) => `第${((at * 7) % 53) + 1}${BRANCHES[at % BRANCHES.length] ?? ""}`),
    issuers: ISSUERS,
  };
}
