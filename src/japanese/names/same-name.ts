// Takes two written names and tells whether they are one name in variant characters, spacing or width.

import { foldWidth } from "../fold-width.ts";

/** Each row is one character in the forms that registers and newspapers interchange. */
const VARIANTS: readonly string[] = [
  "高髙",
  "崎﨑嵜碕",
  "斎齋斉齊",
  "辺邊邉",
  "浜濱濵",
  "慎愼",
  "真眞",
  "沢澤",
  "島嶋嶌",
  "広廣",
  "国國圀",
  "竜龍",
  "桜櫻",
  "恵惠",
  "徳德",
  "寿壽",
  "栄榮",
  "円圓",
  "剣劍",
  "蔵藏",
  "黒黑",
  "静靜",
  "鉄鐵",
  "滝瀧",
  "瀬瀨",
  "条條",
  "楽樂",
  "吉𠮷",
  "万萬",
  "与與",
  "会會",
  "亜亞",
  "実實",
  "宝寶",
  "弁辨",
  "弥彌",
  "応應",
  "戸戶",
  "曽曾",
  "槙槇",
  "温溫",
  "満滿",
  "為爲",
  "礼禮",
  "穂穗",
  "緑綠",
  "縁緣",
  "聡聰",
  "舘館",
  "芦蘆",
  "豊豐",
  "遥遙",
  "郎郞",
  "関關",
  "顕顯",
  "鶴靏",
  "柳栁",
  "桧檜",
  "巌巖",
  "学學",
  "勲勳",
  "冨富",
  "嶽岳",
  "暁曉",
  "凛凜",
  "薫薰",
  "尭堯",
  "亀龜",
  "児兒",
  "壱壹",
  "将將",
  "弐貳",
  "彦彥",
  "従從",
  "来來",
  "横橫",
  "歩步",
  "歴歷",
  "浄淨",
  "渋澁",
  "渓溪",
  "独獨",
  "畳疊",
  "県縣",
  "砺礪",
  "稲稻",
  "経經",
  "絵繪",
  "総總",
  "芸藝",
  "荘莊",
  "蛍螢",
  "覚覺",
  "観觀",
  "転轉",
  "鎮鎭",
  "雑雜",
  "青靑",
  "頼賴",
  "駆驅",
  "鷗鴎",
  "麦麥",
  "麺麵",
  "梅楳",
  "峰峯",
  "船舩",
  "淵渕",
  "薮藪",
  "鯵鰺",
  "桑桒",
  "蛎蠣",
  "迩邇",
  "籠篭",
  "涼凉",
];

const CANONICAL: ReadonlyMap<string, string> = new Map(
  VARIANTS.flatMap((row) => {
    const [first, ...rest] = [...row];
    return first === undefined ? [] : rest.map((variant) => [variant, first] as const);
  }),
);

/** A page compares the same few names again and again. */
const REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/** A name as it is compared: width, spaces, dots, case and variant characters made one. */
export function canonicalName(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const canonical = makeCanonical(name);
  remembered.set(name, canonical);
  return canonical;
}

function makeCanonical(name: string): string {
  const plain = foldWidth(name)
    .normalize("NFC")
    .replaceAll(/[\s・=＝.,'-]/g, "")
    .toLowerCase();
  return [...plain].map((character) => CANONICAL.get(character) ?? character).join("");
}

/** True for 別宮慎也 and 別宮愼也, 中谷 元 and 中谷元; a surname alone is another name. */
export function sameName(a: string, b: string): boolean {
  return canonicalName(a) === canonicalName(b);
}
