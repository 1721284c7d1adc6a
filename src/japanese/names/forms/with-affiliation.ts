// Takes folded text and gives the names before where somebody works and as what: 見本太郎例示大学准教授, 早見健NHK解説主幹.

import { anyOf } from "../../any-of.ts";
import { PREFECTURES } from "../../prefectures.ts";
import { KANJI, KATAKANA } from "../characters.ts";
import type { NameMention } from "../mention.ts";
import { isSurnameAlone, readNameParts } from "../name-parts.ts";
import { isNoName } from "../no-name.ts";
import { OFFICE_STEMS } from "../offices.ts";
import { beginsAsPost, isWholePost } from "../post-starts.ts";
import { isKnownSurname, isLikelyName, isWholeByEnd, partKnownName } from "../surnames.ts";
import { findAll } from "../../search/find-all.ts";

const TITLE =
  "(?:(?:名誉|特任|特別|客員|主任|上席|首席)?(?:准?教授|研究員|講師)|解説主幹|解説委員|編集委員|論説委員|副?(?:会|理事|社|学|総|所|部|室|局|課|官房)長|[局部庁]?次長|(?<=[庁])長官|(?<=[省府庁])事務次官|(?:総括|大臣官房|政策立案)[^、。]{0,6}審議官|統括官|総括官|(?:首席)?監察官|理事|顧問|参与|代表|キャスター|アナウンサー|フェロー)";
/** The end of an entry of a list: its last letter is found first, since a text has few of them. */
const AT_END = new RegExp(
  `[授員師幹長官事問与表ー](?=[、,。\\n()/]|[がはをにと]|から|の(?:後任|後継|辞任|退任|勇退)|$)(?<=${TITLE})`,
  "gu",
);
const RUN = new RegExp(
  `(?:^|[^${KANJI}${KATAKANA}A-Z0-9])([${KANJI}${KATAKANA}A-Z]{3,30}(?:・[${KANJI}]{1,10})?)$`,
  "u",
);
const AFFILIATION = new RegExp(
  `^[${KANJI}${KATAKANA}A-Z]{0,20}?(?:大学院?|研究[所会]|財団|新聞社?|放送|テレビ|NHK|機構|協会|センター|[省庁]|会社|連盟|学会|総研|通信社?)`,
  "u",
);
const LONGEST_RUN = 41;
const LONGEST_NAME = 6;

/** What names of papers, universities, ministries and institutes begin with: it tells where a name ends. */
const AFFILIATION_START =
  /^(?:朝日|毎日|読売|産経|日経|日本|東京|京都|大阪|慶[応應]|早稲田|拓殖|国際|海洋|笹川|平和|防衛|外務|財務|法務|厚生|文部|農林|農村|水産|林野|食料|畜産|消費|大臣|官房|内閣|経済|総合|政策|国立|国士|NHK|共同|時事|西日本|中国|北海道|元|前)/u;
const USUAL_GIVEN = 2;
const PLACES_OFFICE = new RegExp(
  `^(?:${anyOf(OFFICE_STEMS.filter((stem) => stem.length > 1))}|大臣|官房|地方|県|市|府|第)`,
  "u",
);
/** 早見渡・大臣官房長, 川辺健・例示大准教授: the dot parts a whole name from its office. */
const DOT = "・";

/** 宮城海上保安部長, 林野庁次長: the table has a surname, but it begins an office, or one begins right behind it. */
function isOfficeAlone(run: string): boolean {
  if (/^[^元前]/u.test(run) && AFFILIATION_START.test(run)) return true;
  return [4, 3, 2, 1].some(
    (length) => isKnownSurname(run.slice(0, length)) && PLACES_OFFICE.test(run.slice(length)),
  );
}

/** 早見JAAGA副理事長, ベールズXYZO事務局長: Latin letters tell where the name ends. */
const IN_LATIN = new RegExp(
  `^([${KANJI}]{2,5}|[${KATAKANA}]{3,14}(?!NATO|EU|ASEAN))[A-Z]{2,12}[${KANJI}]{0,4}${TITLE}$`,
  "u",
);

/** 早見航路調査会長: what the committee is about stands between the surname and its office. */
const OF_COMMITTEE = new RegExp(
  `^[${KANJI}]{2,10}(?:調査会|審議会|審査会|協議会|研究会|委員会|懇談会|対策本部|推進本部)長$`,
  "u",
);
/** 県協議会長 has no name before it, and 安保 is more often a matter than somebody. */
const NO_COMMITTEE = /^(?:[県市町村府都道区郡国党省庁]|地[区方])/u;
const LONGEST_SURNAME = 3;
/** 宮城協議会長 is of the prefecture. */
const PREFECTURE_NAMES: ReadonlySet<string> = new Set(PREFECTURES.map((name) => name.slice(0, -1)));

function surnameBeforeCommittee(run: string): number {
  for (let length = LONGEST_SURNAME; length > 1; length -= 1) {
    const surname = run.slice(0, length);
    const rest = run.slice(length);
    if (!isKnownSurname(surname) || surname === "安保" || PREFECTURE_NAMES.has(surname)) continue;
    if (OF_COMMITTEE.test(rest) && !NO_COMMITTEE.test(rest)) return length;
  }
  return 0;
}

/** Bureaus that there is one of: 金沢国税局長 is of a place, 早見理財局長 of a surname. */
const ONLY_BUREAU =
  /^(?:理財|主計|主税|関税局|健康|医政|医薬|年金|保険|畜産|農産|経営|製造|商務|通商|貿易|資源|自動車|海事|住宅|都市|道路|水管理|高等|初等|文化|民事|刑事|矯正|保護|訟務|領事|欧州|北米|中南米|中東|整備計画|装備)/u;

function surnameBeforeBureau(run: string): number {
  const length = [LONGEST_SURNAME, 2].find(
    (size) =>
      ONLY_BUREAU.test(run.slice(size)) && isKnownSurname(run.slice(0, size)) && isWholePost(run.slice(size)),
  );
  return length === undefined || PREFECTURE_NAMES.has(run.slice(0, length)) ? 0 : length;
}

/** 早見長官官房総務課長: 長官官房 is what the office belongs to. */
function surnameBeforeSecretariat(run: string): number {
  if (!run.includes("官官房") && !run.includes("臣官房")) return 0;
  return (
    [LONGEST_SURNAME, 2].find(
      (size) => /^(?:長官|大臣)官房/u.test(run.slice(size)) && isKnownSurname(run.slice(0, size)),
    ) ?? 0
  );
}

/** 早見健一部長: no office begins with the figure that ends a given name. */
const FIGURE_BEFORE_HEAD = /^(?<surname>..).[一二三][局部課室係]長$/u;

function endsInFigure(run: string): boolean {
  return isKnownSurname(FIGURE_BEFORE_HEAD.exec(run)?.groups?.["surname"] ?? "");
}

/** How long the name is that the run begins with, or 0: a name of the tables, and behind it where its bearer works. */
function nameLength(run: string): number {
  const latin = IN_LATIN.exec(run)?.[1];
  if (latin !== undefined) return isNoName(latin) ? 0 : latin.length;
  if (endsInFigure(run)) return 0;
  const ofCommittee = surnameBeforeCommittee(run);
  if (ofCommittee > 0) return ofCommittee;
  const ofBureau = surnameBeforeBureau(run) || surnameBeforeSecretariat(run);
  if (ofBureau > 0) return ofBureau;
  const [dotted = ""] = run.split(DOT);
  if (dotted !== run && isWhole(dotted)) return dotted.length;
  const likely = Array.from({ length: LONGEST_NAME - 1 }, (_, index) => index + 2).filter((length) => {
    const name = run.slice(0, length);
    if (BARE_TITLE.test(run.slice(length))) return isWhole(name);
    // 早見新図書庁長官 is new in the post.
    if (/^[新前元現]$/u.test(partKnownName(name)?.given ?? "")) return false;
    return partKnownName(name) !== undefined && !isNoName(name) && isBehindName(run.slice(length));
  });
  const usual = likely.find((length) => partKnownName(run.slice(0, length))?.given.length === USUAL_GIVEN);
  // 早見充理財局長: the office that is known whole decides whose the character between is.
  const sure = likely.length > 1 ? likely.filter((length) => isWholePost(run.slice(length))) : [];
  return (
    sure[0] ??
    likely.find((length) => isStart(run.slice(length))) ??
    usual ??
    likely.at(-1) ??
    unknownLength(run)
  );
}

/** Most surnames have two characters, and most given names. */
const UNKNOWN_LENGTH = 4;

/** 多見哲生総括審議官: no table knows the surname, but an office that is known whole stands behind. */
function unknownLength(run: string): number {
  const name = run.slice(0, UNKNOWN_LENGTH);
  // 広域海洋政策部長: the office begins within.
  const holdsPost = beginsAsPost(name) || beginsAsPost(run.slice(UNKNOWN_LENGTH / 2));
  const isName = isWholeByEnd(name) && !isNoName(name) && !holdsPost;
  return isName && isWholePost(run.slice(UNKNOWN_LENGTH)) ? UNKNOWN_LENGTH : 0;
}

/** A title that tells that a name stands before it, without where its bearer works. */
const BARE_TITLE =
  /^(?:特任|特別|客員|主任|上席|首席|専任)?(?:准教授|助教|研究員|講師|解説委員|編集委員|論説委員|顧問|参与|フェロー|キャスター|アナウンサー)$/u;

function isWhole(name: string): boolean {
  return !isNoName(name) && (partKnownName(name) !== undefined || isLikelyName(name));
}

function isStart(rest: string): boolean {
  return AFFILIATION_START.test(rest) || PLACES_OFFICE.test(rest) || beginsAsPost(rest);
}

/** 見本組織, or 畜産局長, 漁政部長: an office of a bureau that no table of offices knows. */
const OF_BUREAU =
  /^(?:[\u3400-\u9fff々・]{1,10}[局部課室]長|[\u3400-\u9fff々・]{0,10}(?:官房長|次長|審議官|監察官|[統総]括官))$/u;

function isBehindName(rest: string): boolean {
  return (
    !/^[省庁局部課室臣市県郎子雄彦夫男介助輔樹也]/u.test(rest) &&
    (AFFILIATION.test(rest) || OF_BUREAU.test(rest))
  );
}

export function readNamesWithAffiliation(text: string, folded: string): readonly NameMention[] {
  return findAll(folded, AT_END).flatMap((found): readonly NameMention[] => {
    const end = found.index + found[0].length;
    const run = RUN.exec(folded.slice(Math.max(0, end - LONGEST_RUN), end))?.[1] ?? "";
    const length = isOfficeAlone(run) ? 0 : nameLength(run);
    if (length === 0) return [];
    const start = end - run.length;
    const nameSpan = [start, start + length] as const;
    return [
      {
        span: [start, end],
        surface: text.slice(start, end),
        ...(isSurnameAlone(text.slice(...nameSpan))
          ? { kind: "short", name: text.slice(...nameSpan), surname: text.slice(...nameSpan) }
          : { kind: "full", ...readNameParts(text.slice(...nameSpan)) }),
        nameSpan,
        office: text.slice(start + length, end).replace(/^[・･]/u, ""),
      },
    ];
  });
}
