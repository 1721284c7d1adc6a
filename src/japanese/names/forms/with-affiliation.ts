// Takes folded text and gives the names before where somebody works and as what: 見本太郎例示大学准教授, 早見健NHK解説主幹.

import { KANJI, KATAKANA } from "../characters.ts";
import type { NameMention } from "../mention.ts";
import { isSurnameAlone, readNameParts } from "../name-parts.ts";
import { isNoName } from "../no-name.ts";
import { partKnownName } from "../surnames.ts";
import { findAll } from "../../search/find-all.ts";

const TITLE =
  "(?:(?:名誉|特任|特別|客員|主任|上席|首席)?(?:准?教授|研究員|講師)|解説主幹|解説委員|編集委員|論説委員|副?(?:会|理事|社|学|総|所|部|室|局)長|理事|顧問|参与|代表|キャスター|アナウンサー|フェロー)";
/** The end of an entry of a list. */
const AT_END = new RegExp(`${TITLE}(?=[、,。\\n()/]|[がはをにと]|$)`, "gu");
const RUN = new RegExp(`(?:^|[、,\\n>〉:)◇○・ ])([${KANJI}${KATAKANA}A-Z]{5,40})$`, "u");
const AFFILIATION = new RegExp(
  `^[${KANJI}${KATAKANA}A-Z]{0,20}?(?:大学院?|研究[所会]|財団|新聞社?|放送|テレビ|NHK|機構|協会|センター|[省庁]|会社|連盟|学会|総研|通信社?)`,
  "u",
);
const LONGEST_RUN = 41;
const LONGEST_NAME = 6;

/** What names of papers, universities, ministries and institutes begin with: it tells where a name ends. */
const AFFILIATION_START =
  /^(?:朝日|毎日|読売|産経|日経|日本|東京|京都|大阪|慶[応應]|早稲田|拓殖|国際|海洋|笹川|平和|防衛|外務|内閣|経済|総合|政策|国立|国士|NHK|共同|時事|西日本|中国|北海道|元|前)/u;
const USUAL_GIVEN = 2;
/** 永岩JAAGA副理事長: Latin letters tell where the name ends. */
const IN_LATIN = new RegExp(`^([${KANJI}]{2,5})[A-Z]{2,12}${TITLE}$`, "u");

/** How long the name is that the run begins with, or 0: a name of the tables, and behind it where its bearer works. */
function nameLength(run: string): number {
  const latin = IN_LATIN.exec(run)?.[1];
  if (latin !== undefined) return isNoName(latin) ? 0 : latin.length;
  const likely = Array.from({ length: LONGEST_NAME - 1 }, (_, index) => index + 2).filter((length) => {
    const name = run.slice(0, length);
    return partKnownName(name) !== undefined && !isNoName(name) && AFFILIATION.test(run.slice(length));
  });
  const usual = likely.find((length) => partKnownName(run.slice(0, length))?.given.length === USUAL_GIVEN);
  return likely.find((length) => AFFILIATION_START.test(run.slice(length))) ?? usual ?? likely.at(-1) ?? 0;
}

export function readNamesWithAffiliation(text: string, folded: string): readonly NameMention[] {
  return findAll(folded, AT_END).flatMap((found): readonly NameMention[] => {
    const end = found.index + found[0].length;
    const run = RUN.exec(folded.slice(Math.max(0, end - LONGEST_RUN), end))?.[1] ?? "";
    const length = nameLength(run);
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
        office: text.slice(start + length, end),
      },
    ];
  });
}
