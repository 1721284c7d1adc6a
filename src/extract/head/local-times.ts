// Local times: the offset from universal time of places that announcements speak from, by day.

import { dayNumber } from "../../japanese/calendar.ts";
import type { Day } from "../../japanese/calendar.ts";

type Summer = "none" | "america" | "europe" | "australia" | "new-zealand";

/** Names that stand in texts, standard offset, and whose summer time applies. Sources: the zones' own laws as in tzdata. */
const ROWS: readonly (readonly [names: string, offset: string, summer: Summer])[] = [
  ["ハワイ|ホノルル|Hawaii|Honolulu", "-10:00", "none"],
  ["アラスカ|アンカレジ|Alaska|Anchorage", "-09:00", "america"],
  [
    "サンディエゴ|ロサンゼルス|サンフランシスコ|シアトル|バンクーバー|Los Angeles|San Francisco|San Diego",
    "-08:00",
    "america",
  ],
  ["コロラド|デンバー|Denver", "-07:00", "america"],
  ["シカゴ|ヒューストン|Chicago", "-06:00", "america"],
  [
    "ワシントン|ニューヨーク|米国国務省|国防総省|ペンタゴン|U\\.S\\. Department of (?:Defense|State|War)|オタワ|ボストン|カナナスキス|Washington|New York|Ottawa|Pentagon",
    "-05:00",
    "america",
  ],
  ["ブラジリア|サンパウロ|リオデジャネイロ|Brasilia|Rio de Janeiro", "-03:00", "none"],
  ["ロンドン|ダブリン|リスボン|英国|London|Lisbon", "+00:00", "europe"],
  [
    "パリ|ベルリン|ミュンヘン|ブリュッセル|ローマ|マドリード|ウィーン|ジュネーブ|ワルシャワ|ハーグ|オスロ|ストックホルム|コペンハーゲン|ナポリ|プラハ|フランス|ドイツ|イタリア|ベルギー|Paris|Berlin|Munich|Brussels|Rome|Vienna|Geneva|The Hague",
    "+01:00",
    "europe",
  ],
  ["キーウ|ヘルシンキ|アテネ|ビリニュス|Kyiv|Helsinki|Vilnius", "+02:00", "europe"],
  [
    "モスクワ|リヤド|バーレーン|マナーマ|ドーハ|ジブチ|アンカラ|トルコ|ナイロビ|Moscow|Riyadh|Doha|Djibouti|Ankara",
    "+03:00",
    "none",
  ],
  ["アブダビ|ドバイ|マスカット|Abu Dhabi|Dubai", "+04:00", "none"],
  ["ニューデリー|デリー|インド(?!ネシア|太平洋)|コロンボ|New Delhi|Delhi", "+05:30", "none"],
  [
    "バンコク|タイ(?=・|王国|の)|ハノイ|ベトナム|ジャカルタ|プノンペン|ビエンチャン|ラオス|カンボジア|インドネシア|Bangkok|Hanoi|Jakarta",
    "+07:00",
    "none",
  ],
  [
    "シンガポール|クアラルンプール|マレーシア|マニラ|フィリピン|北京|中国|香港|台北|バリ島|ランカウイ|パース|ウランバートル|モンゴル|Singapore|Kuala Lumpur|Malaysia|Manila|Philippines|Beijing|Perth",
    "+08:00",
    "none",
  ],
  ["ソウル|釜山|済州|大韓民国|韓国|東京|パラオ|Seoul|Tokyo|Korea", "+09:00", "none"],
  ["ブリスベン|グアム|ポートモレスビー|パプアニューギニア|ウラジオストク|Brisbane|Guam", "+10:00", "none"],
  [
    "シドニー|キャンベラ|メルボルン|ホバート|ビクトリア州|オーストラリア|Sydney|Canberra|Melbourne|Queenscliff|Australia",
    "+10:00",
    "australia",
  ],
  ["アデレード|Adelaide", "+09:30", "australia"],
  ["フィジー|スバ|Fiji|Suva", "+12:00", "none"],
  ["オークランド|ウェリントン|ニュージーランド|Auckland|Wellington|New Zealand", "+12:00", "new-zealand"],
];

/** パラオ大統領 and 在韓米軍 are people and troops of a country, not where the text speaks from. */
const NO_PLACE_AFTER = "(?!大統領|首相|政府|国防|防衛|外相|外務|国務|軍|[陸海空]軍|大使|側|両国|人|国籍)";
const PLACES = ROWS.map(([names, offset, summer]) => ({
  sign: new RegExp(`(?:${names})${NO_PLACE_AFTER}`, "u"),
  here: new RegExp(`ここ、?(?:${names})${NO_PLACE_AFTER}`, "u"),
  offset,
  summer,
}));

/** The offset on that day of the place where the speaker says to be (ここワシントン), else of the first-named that the table knows. Cities go before their countries. */
export function findLocalOffset(text: string, day: Day): string | undefined {
  const said = text.includes("ここ") ? PLACES.find(({ here }) => here.test(text)) : undefined;
  const place =
    said ??
    PLACES.map((row) => ({ ...row, at: text.search(row.sign) }))
      .filter(({ at }) => at >= 0)
      .toSorted((a, b) => a.at - b.at)[0];
  if (place === undefined) return undefined;
  return isSummer(place.summer, day) ? addHour(place.offset) : place.offset;
}

function isSummer(summer: Summer, day: Day): boolean {
  const now = dayNumber(day);
  const { year } = day;
  if (summer === "america") return now >= sunday(year, 3, 2) && now < sunday(year, 11, 1);
  if (summer === "europe") return now >= lastSunday(year, 3) && now < lastSunday(year, 10);
  if (summer === "australia") return now >= sunday(year, 10, 1) || now < sunday(year, 4, 1);
  if (summer === "new-zealand") return now >= lastSunday(year, 9) || now < sunday(year, 4, 1);
  return false;
}

/** The number of the nth Sunday of a month; 1970-01-01, day 0, was a Thursday. */
function sunday(year: number, month: number, nth: number): number {
  const first = dayNumber({ year, month, day: 1 });
  return first + ((3 - (first % 7) + 7) % 7) + (nth - 1) * 7;
}

/** The last Sunday of a month that has 30 or 31 days. */
function lastSunday(year: number, month: number): number {
  const fourth = sunday(year, month, 4);
  const next = dayNumber({ year, month: month + 1, day: 1 });
  return fourth + 7 < next ? fourth + 7 : fourth;
}

function addHour(offset: string): string {
  const minutes =
    Number(`${offset.charAt(0)}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))) + 60;
  const size = Math.abs(minutes);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
