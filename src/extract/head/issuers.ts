// Issuers: how an issuing body's name ends, and which body publishes at which address.

import { signOf } from "../../japanese/search/sign.ts";

/** The last part of a body's name. */
const BODY_ENDING =
  "(?:省|庁|府|内閣官房|政府|委員会|監部|幕僚監部|総隊|自衛隊|本部|事務局|研究所|海上保安部|基地隊|救難団|施設団|航空群|護衛隊群|教育団|駐屯地|分屯地|基地|方面隊|師団|旅団|航空団|地方隊|司令部|資料館|博物館|図書館|機構|協会|会社|大学|(?<=自衛隊[一-龠]{1,6})学校|大使館|消防局|消防組合|教委|裁判所|(?<=[一-龠]{2})(?:防衛|整備|運輸|農政|国税)局|[県府道]警(?:本部)?|警察|銀行|都|(?<!報)道|県|市|区|町|村)";

/** A part of a ministry: 防衛省大臣官房広報課, 北部方面総監部広報室. */
const BUREAU = "(?!会見室|記者)[一-龠]{2,12}(?:局|課|室|部)";

/** A body's name, with the part of it that speaks: 防衛省 統合幕僚監部. */
export const BODY_NAME = `[一-龠々ァ-ヶー・A-Za-z0-9 ]{0,24}?${BODY_ENDING}(?:[ ・][一-龠]{2,12}${BODY_ENDING}|(?<=省|庁|監部|本部) ?${BUREAU}(?=$))?`;

/** A line in brackets in which a paper tells who announced what it prints, and when. */
export const ISSUED_LINE = signOf(
  new RegExp(
    `^\\((?:[^()]{0,16}日(?:付)?(?:\\([日月火水木金土]\\))?)[、, ]*([一-龠ァ-ヶー]{0,16}?${BODY_ENDING})(?:の)?(?:発表|公表)\\)$`,
    "u",
  ),
);

/** …である。(統合幕僚監部令和9年3月4日): who published it and when, at the end of the text. */
export const CLOSING_BRACKET =
  /。\((?<body>(?:統合|陸上|海上|航空)幕僚監部|[一-龠]{2,8}[省庁]) ?(?:令和|平成)?[\d元]{1,4}年\d{1,2}月\d{1,2}日\)$/u;
export const LONGEST_BRACKET = 60;

/** Address prefix (without scheme and www.) → issuer in Japanese and in English. The longest prefix wins. */
export const ISSUERS_BY_ADDRESS: readonly (readonly [prefix: string, ja: string, en: string])[] = [
  ["mod.go.jp/js", "統合幕僚監部", "Joint Staff"],
  ["mod.go.jp/gsdf", "陸上自衛隊", "Japan Ground Self-Defense Force"],
  ["mod.go.jp/msdf", "海上自衛隊", "Japan Maritime Self-Defense Force"],
  ["mod.go.jp/asdf", "航空自衛隊", "Japan Air Self-Defense Force"],
  ["mod.go.jp/atla", "防衛装備庁", "Acquisition, Technology & Logistics Agency"],
  ["mod.go.jp", "防衛省", "Ministry of Defense"],
  ["mofa.go.jp", "外務省", "Ministry of Foreign Affairs"],
  ["kantei.go.jp", "内閣官房", "Cabinet Secretariat"],
  ["cas.go.jp", "内閣官房", "Cabinet Secretariat"],
  ["cao.go.jp", "内閣府", "Cabinet Office"],
  ["jftc.go.jp", "公正取引委員会", "Japan Fair Trade Commission"],
  ["mlit.go.jp/kaiho", "海上保安庁", "Japan Coast Guard"],
  ["kaiho.mlit.go.jp", "海上保安庁", "Japan Coast Guard"],
  ["mlit.go.jp", "国土交通省", "Ministry of Land, Infrastructure, Transport and Tourism"],
  ["jma.go.jp", "気象庁", "Japan Meteorological Agency"],
  ["meti.go.jp", "経済産業省", "Ministry of Economy, Trade and Industry"],
  ["mof.go.jp", "財務省", "Ministry of Finance"],
  ["moj.go.jp", "法務省", "Ministry of Justice"],
  ["mext.go.jp", "文部科学省", "Ministry of Education, Culture, Sports, Science and Technology"],
  ["mhlw.go.jp", "厚生労働省", "Ministry of Health, Labour and Welfare"],
  ["maff.go.jp", "農林水産省", "Ministry of Agriculture, Forestry and Fisheries"],
  ["env.go.jp", "環境省", "Ministry of the Environment"],
  ["soumu.go.jp", "総務省", "Ministry of Internal Affairs and Communications"],
  ["digital.go.jp", "デジタル庁", "Digital Agency"],
  ["npa.go.jp", "警察庁", "National Police Agency"],
  ["fdma.go.jp", "消防庁", "Fire and Disaster Management Agency"],
];

/** Finds the issuer of an address; undefined where the table has none. */
export function findIssuerOfAddress(address: string, language: "ja" | "en"): string | undefined {
  const bare = address.replace(/^[a-z]+:\/\//i, "").replace(/^(?:www\.|warp\.)/i, "");
  const rows = ISSUERS_BY_ADDRESS.filter(([prefix]) => isAt(bare, prefix));
  const best = rows.toSorted((a, b) => b[0].length - a[0].length)[0];
  if (best === undefined) return undefined;
  return language === "ja" ? best[1] : best[2];
}

function isAt(bare: string, prefix: string): boolean {
  if (!bare.toLowerCase().startsWith(prefix)) return false;
  return /^(?:$|[/?#:])/u.test(bare.slice(prefix.length));
}
