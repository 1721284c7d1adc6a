// Place words: the names and endings by which a stretch of text is a place.

import { anyOf } from "../../../japanese/any-of.ts";
import { COUNTRY_NAMES } from "../../../japanese/countries.ts";

/** Cities and regions that announcements speak from. */
const CITY_TABLE = `
  ワシントン ワシントンDC ワシントンD.C ワシントンDC. ワシントンD.C. 東京 大阪 京都 札幌 仙台 名古屋 広島 福岡 那覇 沖縄 横須賀 佐世保 ソウル 釜山 済州 ニューヨーク ハワイ ホノルル
  サンディエゴ ロサンゼルス シアトル オタワ ロンドン パリ ベルリン ミュンヘン ローマ ブリュッセル ジュネーブ ウィーン キーウ モスクワ 北京 上海 香港 台北 ニューデリー デリー ムンバイ バンコク
  ハノイ ジャカルタ マニラ クアラルンプール キャンベラ シドニー メルボルン ブリスベン パース ウェリントン オークランド スバ プノンペン ビエンチャン コロンボ ダッカ アブダビ ドーハ リヤド アンカラ
  イスタンブール グアム アラスカ 豪州 台湾
`;

export const CITIES: readonly string[] = CITY_TABLE.trim().split(/\s+/);

/** A name in the text counts only where the grammar makes it a place. */
export const PLACE_NAMES = `(?:${anyOf([...COUNTRY_NAMES, ...CITIES])})(?!太平洋|洋|ネシア)`;

/** Endings of names of places: administrative, military, natural, built. */
export const PLACE_ENDINGS =
  "県|市|区|町|村|州|島|半島|諸島|列島|海峡|湾|港|沖|西岸|東岸|岬|基地|駐屯地|分屯基地|分屯地|演習場|飛行場|空港|会見室|記者室|控室|ロビー|格納庫|甲板|会場|省議室|会議室|内閣議室前|議室前|閣議室前|室前|大臣室|ホール|エントランス|センター|ホテル|リゾート|記念館|墓地|官邸|迎賓館|公館|庁舎|会館|大使館|(?:防衛|外務|国防|国務|財務|総務)省|国防総省|議事堂|公邸|大学校?|大講堂|講堂|玄関";

/** What looks like a place by its grammar and is a meeting, a time or a manner. */
export const NOT_PLACES =
  /^(?:同|各|両|当該|基地|西岸|東岸|ホテル|スピーチ|シンクタンク)(?:$|.{0,2}(?:基地|駐屯地|海峡|諸島|空港|飛行場)$)|(?:会談|会合|協議|会議|対話|訪問|ダイアログ|フォーラム|サミット|シンポジウム|共同|協力|連携|一方|中心|関係|分野|段階|状況|中|上|間|もと|下|機会|形式|方式|全体|初めて|現地|双方|国際|今回|同会合|同会談|日本側|政府|軍|国民|企業|大臣|長官|首脳|オンライン|テレビ|ビデオ)$/u;

/** A word that begins as a country's name does. */
const OTHER_WORD = /^(?:タイ(?:ミング|トル|プ|ム|ヤ|ル))/u;

export function isNamed(name: string): boolean {
  return name.length > 1 && !NOT_PLACES.test(name) && !OTHER_WORD.test(name);
}
