// Takes a sentence or line; gives who is told of in it by rank alone, and the penalties, in the order of the text.

import { KANJI } from "../../../japanese/names/characters.ts";
import { RANKS } from "../../../japanese/names/offices.ts";
import type { Span } from "../../../terms/span.ts";

export type Someone = {
  readonly is: "person";
  readonly span: Span;
  readonly unit?: string;
  readonly age?: string;
  readonly rank: string;
  /** 陸士長3人: how many of them the words tell. */
  readonly count?: number;
};
export type Penalty = {
  readonly is: "penalty";
  readonly span: Span;
  readonly words: string;
  /** 停職6日の懲戒処分を受けたのは: whom it is for follows. */
  readonly leads: boolean;
};
export type Mention = Someone | Penalty;

/** Ranks of the police, of fire brigades and of the coast guard. */
const POLICE =
  "巡査部長|巡査長|巡査|警部補|警部|警視正|警視|消防(?:司令長|司令補|司令|士長|副士長|士)|海上保安(?:正|士)|[一二三123]等海上保安[正士]";
/** Posts of other offices: a paper tells whoever holds one by age or sex. */
const POSTS =
  "課長補佐級|[課係室部局次]長級|主[任査事]級|課長補佐|[課係室]長|主任(?:技師|主事|主査|研究員|技術員)|主任|主査|主事|主幹|(?:主幹|指導|養護|栄養)?教諭|(?:常勤|非常勤|臨時)?講師|教員|実習助手|看護師|保育士|保健師|医師|調理員|学芸員|司書|書記官|准教授|教授|助教|教頭|副?校長|技師|参事官|(?:国税)?(?:調査|専門|検査|監督)官|国税徴収官";
const IS_POST = new RegExp(`^(?:${POSTS})$`, "u");
/** A line that broke inside a rank left a blank there. */
const RANK = `${RANKS.join("|").replaceAll("等", "等 ?")}|[1-3一二三]等 ?[陸海空]士|[陸海空]士(?!長)|[1-3一二三][陸海空]?[佐尉曹士]|[陸海空]幕長|[陸海空]曹(?!長)|曹長|[佐尉]官(?!級)|期間業務隊員|(?:[課部局室係]長|課長補佐)級(?:の?職員)|(?:事務|技術|技能|行政|教育)職員|防衛技官|防衛事務官|防衛教官|${POLICE}|${POSTS}|幹部自衛官|幹部隊員|幹部職員|幹部|自衛隊員|自衛官|隊員|職員|所長|隊長|艦長`;
const AGE = "\\d{2}歳?代(?:前半|後半)?|\\d{2}歳";
/** 早瀬海上保安部の30歳の男は: of whom a paper tells no rank. */
const ONLY_SEX = "(?<=\\d{2}(?:歳|歳?代)の)[男女]性?(?=[はを])";
/** 早瀬みどり学園, 護衛艦はやせ: names with letters of their own. */
const UNIT = `(?:[${KANJI}ァ-ヴーA-Za-z0-9・]|(?<=[艦艇]|巡視船)(?:(?!の[0-9男女当陸海空一二三])[ぁ-ん]){2,8}|(?<=[${KANJI}])[ぁ-ん]{2,6}(?=学園|学校|支援学校|小学校|中学校|高等学校|高校|幼稚園)|「[^「」]{1,12}」|[(][^()]{1,16}[)]){2,44}?`;
const PERSON = new RegExp(
  `(?:(?<![0-9])(?!\\d{2}(?:歳|代)|いずれも)(?<unit>${UNIT})(?:に所属(?:する|していた)|所属の?(?:、|\\s{0,3})|に勤務する|に[勤務]める|勤務の|で[^、。]{2,24}を担当する|の?乗(?:組)?員(?:で|の|である)、?|の?乗り?組みの|の(?:当時の?)?[${KANJI}]{1,8}(?:だった|である|を務め(?:る|ていた))|トップの|の|\\s{1,4}))?(?:当時)?(?<force>[陸海空]自|(?:陸上|海上|航空)自衛隊)?(?:(?<age>${AGE})の?、?)?(?:男性|女性)?の?(?<rank>${RANK}|${ONLY_SEX})(?<after>(?:の(?<ageBehind>\\d{2}歳?代?)の?(?:(?:男性|女性)の?)?(?:隊員|自衛官|職員|男性|女性)|[の ]?(?:男性|女性)(?:(?<=(?:級|主[任査事幹]|[係課室]長)の..)職員)?))?(?:ら?計?(?<count>\\d{1,3})[人名])?(?!の?(?:懲戒)?(?:処分|公表)|ら?計?\\d{1,3}[人名]|ら|個人|全員|等|が所属)(?: ?[(](?:(?:[^()、・\\d]{1,8}[・、](?=[男女]))?(?:(?:男性?|女性?)[、・ ]?)?(?<later>${AGE}|\\d{2})[^()]{0,8}|[^()]{1,10})[)]|[ ・]?(?<tail>${AGE}))?`,
  "gu",
);
const MONTH = "[カヵケヶか]?月";
/** 10分の1, (15分の1), 1/6, 俸給の月額の6分の1. */
const FRACTION = "(?:[(]?(?:(?:俸給|給料)の?(?:月額)?の)?(?:\\d{1,3}分の\\d{1,2}|\\d{1,2}/\\d{1,3})[)]?)";
const PENALTY = new RegExp(
  `懲戒(?:免職|解雇)|諭旨(?:解雇|退職)|(?:停職|出勤停止)(?:\\s?\\d{1,3}(?:日間?|${MONTH}間?|年間?)|[(]\\d{1,3}(?:日|${MONTH})間?[)])|\\d{1,3}(?:日|${MONTH})間?の停職|減給\\s?${FRACTION}?(?:[の、,・]?\\s?[(]?\\d{1,2}${MONTH}間?[)]?)?(?:の?\\s?${FRACTION})?|降任|戒告|(?:本部長|署長|所属長|部隊長)(?:訓戒|注意)|停職(?!日数)|(?<!懲戒)免職`,
  "gu",
);
const LEADS = /^(?:[(][^()]{1,30}[)])?の?(?:(?:懲戒)?処分)?(?:を受けた|となった|にした|とした)のは/u;
/** 懲戒免職、停職などの処分: penalties told of in general. */
const GENERAL = /^(?:(?:など|等)(?!\d)|以上|を含む(?!\d)|または|又は|や)/u;

/** とする処分は取り消され: no longer one. */
const REVOKED = /^[」』]?(?:とする|との|の)?(?:懲戒)?処分(?:は|が|を)、?[^。、]{0,8}(?:取り?消|撤回|無効)/u;
/** 「停職にするぞ」, 「懲戒免職になる」: what somebody said, which is no penalty imposed. */
const SAID_TO_SOMEBODY =
  /^(?:の?(?:懲戒)?処分)?(?:(?:に|と)?(?:な[るっり]|す(?:る|れば)|し(?:て|た|よう)|させ)|だ|もの)[^「」]{0,40}」(?:など|等|と(?:言|述|発言|脅|告|怒|叱|い[いっう])|の(?:発言|言葉))/u;

/** とする方針を固めた: not yet. */
const INTENDED = /^[」』]?(?:の?(?:懲戒)?処分)?[とに]する(?:方針|方向|案|考え|予定|見込み|見通し)/u;

function isImposed(sentence: string, match: RegExpExecArray): boolean {
  const behind = sentence.slice(match.index + match[0].length, match.index + match[0].length + 80);
  const before = sentence.slice(Math.max(0, match.index - 80), match.index);
  const isInside = before.lastIndexOf("「") > before.lastIndexOf("」");
  return (
    !GENERAL.test(behind) &&
    !REVOKED.test(behind) &&
    !INTENDED.test(behind) &&
    !(isInside && SAID_TO_SOMEBODY.test(behind))
  );
}

export function readMentions(sentence: string): readonly Mention[] {
  const people = [...sentence.matchAll(PERSON)]
    .filter((match) => isDisciplined(sentence, match))
    .map((match) => personOf(sentence, match))
    .filter(({ rank, unit }) => !isOnlySex(rank) || unit !== undefined);
  const penalties = [...sentence.matchAll(PENALTY)]
    .filter((match) => isImposed(sentence, match))
    .flatMap((match) => penaltiesOf(sentence, match));
  return [...people, ...penalties].toSorted((a, b) => a.span[0] - b.span[0]);
}

/** 停職5日と6日: the word is said once for both. */
const ONE_MORE = /^(?:と|、)(?<more>\d{1,3}(?:日|[カヵケヶか]?月)間?)(?=[。、のにで]|と[しな]|を|$)/u;
/** 停職(15日): a form's way. */
const IN_BRACKETS = /(?<=^(?:停職|出勤停止))[(](?<days>[^()]+?)間?[)]$/u;
const DAYS_FIRST = /^(?<days>.+)の停職$/u;

function penaltiesOf(sentence: string, match: RegExpExecArray): readonly Penalty[] {
  const end = match.index + match[0].length;
  // 減給10分の1 3月: a blank between figures parts them.
  const words = match[0].replaceAll(/(?<!\d)\s|\s(?!\d)|間$/gu, "");
  const first: Penalty = {
    is: "penalty",
    span: [match.index, end],
    words: words.replace(DAYS_FIRST, "停職$<days>").replace(IN_BRACKETS, "$<days>").replace(/間$/u, ""),
    leads: LEADS.test(sentence.slice(end)),
  };
  const more = words.startsWith("停職")
    ? ONE_MORE.exec(sentence.slice(end, end + 12))?.groups?.["more"]
    : undefined;
  if (more === undefined) return [first];
  return [
    first,
    { ...first, span: [end + 1, end + 1 + more.length], words: `停職${more.replace(/間$/u, "")}` },
  ];
}

/** Behind whoever is disciplined; 後輩隊員に and 部下の隊員を name whom it was done to. */
const NOT_DONE_TO =
  /^(?:[がはもと、。()\s]|及び|および|並びに|$|[=:→] ?(?=停職|減給|戒告|免職|懲戒|降任)|について、|で、|です|だ[。、]|など|ら(?:計?\d{1,2}[人名])?(?:について|に対し|を|が|は)|の計?\d{1,2}[人名]|を、[^。]{2,120}?(?:により|によって|として|を理由に|ため)、?[^。、]{0,24}?(?:停職|減給|戒告|免職|懲戒|降任|処分)|の(?:隊員|男性|女性)(?:[がはをでと、。(]|$)|を、?(?:[^、。]{0,14}付け?で、)?(?:[^、。]{0,14})?(?:停職|減給|戒告|免職|懲戒|降任|(?:本部長|署長|所属長|部隊長)(?:訓戒|注意)|\d{1,3}(?:日|[カヵケヶか]?月)間?の停職|それぞれ))/u;
const ANYBODY = /^(?:幹部自衛官|幹部隊員|幹部職員|幹部|自衛官|自衛隊員|隊員|職員)$/u;

/** A word for whoever it may be, that stands where a rank does. */
export function isAnybody(rank: string): boolean {
  return ANYBODY.test(rank);
}

/** 男, that stands where a rank does and is none. */
export function isOnlySex(rank: string | undefined): boolean {
  return /^[男女]性?$/u.test(rank ?? "");
}

const NAMED = new RegExp(`(?<!男|女)[${KANJI}](?<![元前現両各同計代歳性時])$`, "u");
/** Whom a text names it may still tell the penalty of: 早見健海将(はやみ・けん)を戒告. */
const PUNISHED = /^[をがは]、?(?:[^、。]{0,14})?(?:停職|減給|戒告|免職|懲戒|降任)/u;
/** 監督を怠ったとして上司の2等海佐を戒告に: who is punished may be somebody's chief. */
const PUNISHED_ITSELF =
  /^を、?(?:それぞれ)?(?:停職|減給|戒告|免職|懲戒|降任|(?:本部長|署長|所属長|部隊長)(?:訓戒|注意))/u;
const TOLD_OF = /\d{2}|男性|女性/u;
const BEFORE_VICTIM =
  /(?:被害(?:を受け|に遭っ|にあっ)た|(?:後輩|同僚|部下|同期|上司)の?|(?:別|他)の)(?:女性|男性)?$/u;

function isDisciplined(sentence: string, match: RegExpExecArray): boolean {
  const { rank = "", count } = match.groups ?? {};
  // 隊員3人 are told of one by one elsewhere; 鈴木空将補 has a name.
  if (count !== undefined && isAnybody(rank)) return false;
  const behind = sentence.slice(match.index + match[0].length);
  if (IS_POST.test(rank) && !TOLD_OF.test(match[0])) return false;
  if (NAMED.test(sentence.slice(Math.max(0, match.index - 2), match.index)) && !PUNISHED.test(behind))
    return false;
  if (isOnlySex(rank) && !behind.startsWith("は") && !PUNISHED_ITSELF.test(behind)) return false;
  const rankAt = match.index + match[0].lastIndexOf(rank);
  const isVictim = BEFORE_VICTIM.test(sentence.slice(Math.max(0, rankAt - 8), rankAt));
  if (isVictim && !PUNISHED_ITSELF.test(behind)) return false;
  return NOT_DONE_TO.test(behind);
}

/** Where a unit is: no part of its name. */
const WHERE = /[(][^()]*(?:(?:[都道府県市町村]|区|内)[^()]{0,8}|当時|肩書き?は[^()]{0,8})[)]/gu;

/** 陸上自衛隊早瀬駐屯地第5施設隊: the base is not the unit. */
const BASE_BEFORE =
  /^(?:(?:陸上|海上|航空)自衛隊)?[^「」0-9]{1,8}(?:駐屯地|分屯地|基地)(?!業務|隊|防空|司令|警備|勤務)(?=.{2,}[隊群団校処部])/u;

/** 県東部の小学校, 早瀬市の消防署: where it is tells of which of many. */
const ANY_OF_KIND =
  /^(?:公立|県立|都立|府立|道立|市立|町立|村立|私立|国立)?(?:小中?学校|中学校|(?<=[公県都府道市町村私国]立)学校|高等学校|高校|(?:特別支援|義務教育|中等教育)学校|幼稚園|保育園|警察署|消防署)$/u;
const PLACE_OF = /[一-龠々ヶケ]{1,14}(?<=[都道府県市町村区郡内]|[県府都道市][東西南北中央]部|地[区方域])の$/u;

function placeBefore(sentence: string, at: number, unit: string | undefined): string {
  if (unit === undefined || !ANY_OF_KIND.test(unit)) return "";
  return PLACE_OF.exec(sentence.slice(Math.max(0, at - 16), at))?.[0] ?? "";
}

/** 早瀬海上保安部では、|45歳の職員が: where whoever follows works. */
const AT_UNIT = new RegExp(
  `(?:^|、)(?!同)(?<unit>[${KANJI}ァ-ヴー0-9・]{2,24}(?<!自衛)[隊群団部校署局課])では、$`,
  "u",
);

function unitBefore(sentence: string, at: number): string | undefined {
  return AT_UNIT.exec(sentence.slice(Math.max(0, at - 30), at))?.groups?.["unit"];
}

function personOf(sentence: string, match: RegExpExecArray): Someone {
  const {
    unit,
    force,
    age,
    tail,
    ageBehind,
    later = tail ?? ageBehind,
    rank = "",
    count,
  } = match.groups ?? {};
  const own = (unit ?? force ?? unitBefore(sentence, match.index))
    ?.replaceAll(WHERE, "")
    .replace(BASE_BEFORE, "")
    .replace(/^(?:陸上|海上|航空)自衛隊(?=[一-龠]{0,8}第\d|.{1,10}(?:駐屯地|分屯地|基地)$)/u, "")
    .replace(/^(?:[陸海空]自)(?=.{2,}[隊群団]$)|^[(]\d{1,2}[)]/gu, "")
    .replace(
      /^(?:人の|名の|前|同(?:駐屯地|分屯地|基地)の?(?=.))|(?<=.{3})司令$|^(?:同僚|後輩|部下|上司|同期)$/gu,
      "",
    );
  const band = age ?? later;
  // 空曹長の40代の隊員: what stands where a unit does is the rank.
  const ranked = isAnybody(rank) ? IS_RANK.exec(own ?? "")?.[0] : undefined;
  const place = placeBefore(sentence, match.index, own);
  return {
    is: "person",
    span: [match.index - place.length, match.index + match[0].length],
    ...(own === undefined || !isUnit(own, force) ? {} : { unit: `${place}${own}` }),
    ...(band === undefined ? {} : { age: bareAge(band) }),
    rank: (ranked ?? rank).replaceAll(" ", ""),
    ...(count === undefined ? {} : { count: Number(count) }),
  };
}

/** 34歳 and (34) are one age; 40代 is a band. */
export function bareAge(words: string): string {
  return words.replace(/^(\d{2})歳$/u, "$1");
}

const IS_RANK = new RegExp(`(?:${RANKS.join("|")})$`, "u");

/** 酒気帯び運転の隊員: what stands before a rank may be what they did. */
const ENDS_AS_UNIT =
  /(?:[隊群団部校園処艦艇所室課班院局庁省科廠署]|監部|基地|駐屯地|分屯地|センター|」|自)$/u;

function isUnit(words: string, force: string | undefined): boolean {
  const bare = words.replace(/[(][^()]{1,16}[)]$/u, "");
  return (
    bare !== "" &&
    (words === force || ENDS_AS_UNIT.test(bare) || /(?:[艦艇]|巡視船)[ぁ-ん]{2,8}$/u.test(words))
  );
}

/** 3佐 is short for 3等海佐. */
export function isSameRank(short: string, full: string): boolean {
  if (short === full) return true;
  const parts = /^([1-3一二三])[陸海空]?([佐尉曹士])$/u.exec(short);
  return parts !== null && full.startsWith(parts[1] ?? "") && full.endsWith(parts[2] ?? "");
}
