// Craft names: classes and sorts of ships and builders of aircraft as Japanese and English reports write them.

/** Class: its Japanese stem before 級, its English one before -class. The key is the English one in small letters. */
export const SHIP_CLASSES: readonly (readonly [ja: string, en: string])[] = [
  ["レンハイ", "Renhai"],
  ["ルーヤン", "Luyang"],
  ["ルーヤンI", "Luyang I"],
  ["ルーヤンII", "Luyang II"],
  ["ルーヤンIII", "Luyang III"],
  ["ルージョウ", "Luzhou"],
  ["ジャンカイ", "Jiangkai"],
  ["ジャンカイI", "Jiangkai I"],
  ["ジャンカイII", "Jiangkai II"],
  ["ジャンカイIII", "Jiangkai III"],
  ["ジャンウェイ", "Jiangwei"],
  ["ジャンウェイII", "Jiangwei II"],
  ["ジャンダオ", "Jiangdao"],
  ["クズネツォフ", "Kuznetsov"],
  ["ソブレメンヌイ", "Sovremenny"],
  ["ドンディアオ", "Dongdiao"],
  ["フチ", "Fuchi"],
  ["フユ", "Fuyu"],
  ["ダラオ", "Dalao"],
  ["ユージャオ", "Yuzhao"],
  ["ユーシェン", "Yushen"],
  ["ユーティン", "Yuting"],
  ["シュパン", "Shupang"],
  ["アンウェイ", "Anwei"],
  ["シャン", "Shang"],
  ["ユアン", "Yuan"],
  ["ソン", "Song"],
  ["スラバ", "Slava"],
  ["ウダロイ", "Udaloy"],
  ["ウダロイI", "Udaloy I"],
  ["ウダロイIII", "Udaloy III"],
  ["ステレグシチー", "Steregushchiy"],
  ["ステレグシチーI", "Steregushchiy I"],
  ["ステレグシチーII", "Steregushchiy II"],
  ["ステレグシチーIII", "Steregushchiy III"],
  ["アドミラル・ゴルシコフ", "Admiral Gorshkov"],
  ["クリヴァク", "Krivak"],
  ["グリシャ", "Grisha"],
  ["グリシャV", "Grisha V"],
  ["ナヌチュカ", "Nanuchka"],
  ["ナヌチュカIII", "Nanuchka III"],
  ["タランタル", "Tarantul"],
  ["タランタルIII", "Tarantul III"],
  ["ブヤンM", "Buyan M"],
  ["ロプーチャ", "Ropucha"],
  ["アリゲーター", "Alligator"],
  ["キロ", "Kilo"],
  ["改キロ", "Improved Kilo"],
  ["オスカーII", "Oscar II"],
  ["ヴィシニャ", "Vishnya"],
  ["ビシニヤ", "Vishnya"],
  ["バルザム", "Balzam"],
  ["ユーリ・イワノフ", "Yuriy Ivanov"],
  ["アルタイ", "Altay"],
  ["ドゥブナ", "Dubna"],
  ["ボリス・チリキン", "Boris Chilikin"],
  ["イゴリ・ベロウソフ", "Igor Belousov"],
  ["マルシャル・ネデリン", "Marshal Nedelin"],
  ["ネフテガス", "Neftegaz"],
  ["インガル", "Ingul"],
];

/** Sort of a ship, what Japanese and English reports call it; the longest that fits counts. */
export const SHIP_SORTS: readonly {
  readonly key: string;
  readonly words: readonly string[];
  readonly ja: string;
  readonly en: string;
}[] = [
  { key: "carrier", ja: "空母", en: "aircraft carrier", words: ["航空母艦", "空母", "carrier"] },
  { key: "cruiser", ja: "巡洋艦", en: "cruiser", words: ["巡洋艦", "cruiser"] },
  { key: "destroyer", ja: "駆逐艦", en: "destroyer", words: ["駆逐艦", "destroyer"] },
  { key: "frigate", ja: "フリゲート", en: "frigate", words: ["フリゲート", "フリゲイト", "frigate"] },
  { key: "corvette", ja: "コルベット", en: "corvette", words: ["コルベット", "小型艦", "corvette"] },
  {
    key: "intelligence ship",
    ja: "情報収集艦",
    en: "intelligence collection ship",
    words: ["情報収集艦", "intelligence", "surveillanceship"],
  },
  {
    key: "supply ship",
    ja: "補給艦",
    en: "replenishment ship",
    words: ["補給艦", "replenishment", "supplyship", "oiler"],
  },
  {
    key: "landing ship",
    ja: "揚陸艦",
    en: "amphibious ship",
    words: ["揚陸艦", "戦車揚陸", "landingship", "amphibious"],
  },
  { key: "rescue ship", ja: "救難艦", en: "rescue ship", words: ["救難艦", "潜水艦救難", "rescue"] },
  { key: "survey ship", ja: "測量艦", en: "survey ship", words: ["測量艦", "海洋観測艦", "survey"] },
  { key: "minesweeper", ja: "掃海艇", en: "minesweeper", words: ["掃海", "minesweeper"] },
  { key: "missile boat", ja: "ミサイル艇", en: "missile boat", words: ["ミサイル艇", "missileboat"] },
  { key: "submarine", ja: "潜水艦", en: "submarine", words: ["潜水艦", "submarine"] },
  { key: "hospital ship", ja: "病院船", en: "hospital ship", words: ["病院船", "hospital"] },
];

/** Builders and Japanese prefixes of types, folded, with what stands in their place. */
export const AIRCRAFT_PREFIXES: readonly (readonly [written: string, prefix: string])[] = [
  ["ツポレフ", "Tu"],
  ["tupolev", "Tu"],
  ["イリューシン", "IL"],
  ["ilyushin", "IL"],
  ["スホイ", "Su"],
  ["sukhoi", "Su"],
  ["アントノフ", "AN"],
  ["antonov", "AN"],
  ["ミグ", "MiG"],
  ["カモフ", "Ka"],
  ["空警", "KJ"],
  ["無偵", "WZ"],
  ["攻撃", "GJ"],
  ["轟", "H"],
  ["運", "Y"],
  ["殲", "J"],
  ["直", "Z"],
];
/** As they are written with small letters. */
export const MIXED_CASE: Readonly<Record<string, string>> = { TU: "Tu", SU: "Su", KA: "Ka", MIG: "MiG" };

export const DRONE = { key: "uav", ja: "無人機", en: "UAV", words: /無人機|無人航空機|uav|drone/u } as const;
