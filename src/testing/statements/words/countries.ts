// Countries: how statements write them (formal, short, the one character used in joint names) and where they host.

export type Country = {
  readonly formal: string;
  readonly short: string;
  readonly character: string;
  /** Cities as an opening sentence names them. */
  readonly cities: readonly [string, ...string[]];
};

const TABLE: readonly (readonly [string, string, string, readonly [string, ...string[]]])[] = [
  ["大韓民国", "韓国", "韓", ["ソウル", "釜山"]],
  ["オーストラリア連邦", "豪州", "豪", ["キャンベラ", "シドニー"]],
  ["フィリピン共和国", "フィリピン", "比", ["マニラ"]],
  ["インドネシア共和国", "インドネシア", "尼", ["ジャカルタ"]],
  ["ベトナム社会主義共和国", "ベトナム", "越", ["ハノイ", "ダナン"]],
  ["インド", "インド", "印", ["デリー", "ムンバイ"]],
  ["フランス共和国", "フランス", "仏", ["パリ", "トゥーロン"]],
  ["ドイツ連邦共和国", "ドイツ", "独", ["ベルリン", "ミュンヘン"]],
  ["イタリア共和国", "イタリア", "伊", ["ローマ"]],
  ["アメリカ合衆国", "米国", "米", ["ワシントン", "ホノルル"]],
  ["カナダ", "カナダ", "加", ["オタワ"]],
  ["ニュージーランド", "ニュージーランド", "NZ", ["ウェリントン"]],
  ["モンゴル国", "モンゴル", "蒙", ["ウランバートル"]],
  ["マレーシア", "マレーシア", "馬", ["クアラルンプール"]],
  ["タイ王国", "タイ", "泰", ["バンコク"]],
  ["ポーランド共和国", "ポーランド", "波", ["ワルシャワ"]],
  ["スウェーデン王国", "スウェーデン", "瑞", ["ストックホルム"]],
  ["トルコ共和国", "トルコ", "土", ["アンカラ", "イスタンブール"]],
  ["フィンランド共和国", "フィンランド", "芬", ["ヘルシンキ"]],
];

const all: readonly Country[] = TABLE.map(([formal, short, character, cities]) => ({
  formal,
  short,
  character,
  cities,
}));

/** The countries whose ministers bear kanji names with a katakana reading. */
export const KANJI_NAMED: ReadonlySet<string> = new Set(["大韓民国"]);

/** Such a name runs into a katakana word after it, so writers part the two. */
export function endsInKatakana(name: string): boolean {
  return /[ァ-ヶー]$/u.test(name);
}

export function beginsInKatakana(name: string): boolean {
  return /^[ァ-ヶー]/u.test(name);
}

export const COUNTRIES = all as readonly [Country, ...Country[]];

export const PLACES_IN_JAPAN = [
  "東京",
  "防衛省",
  "東京都新宿区市ヶ谷",
  "神奈川県横須賀市",
  "沖縄県那覇市",
  "京都市",
  "長崎県佐世保市",
  "広島",
] as const;

/** Cities of third countries, where ministers meet in the margins. */
export const THIRD_PLACES = [
  "スイス連邦ジュネーブ",
  "ラオス人民民主共和国ビエンチャン",
  "シンガポール共和国シンガポール",
  "ベルギー王国ブリュッセル",
  "カンボジア王国プノンペン",
] as const;
