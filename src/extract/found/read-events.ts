// Takes a page and its dates; gives its events: the meeting itself, and others that it recalls or foresees, with their days.

import type { DateFact, EventFact, TimeValue } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import type { Page } from "../page/page.ts";
import { BODY_ROLES, roleAt, sentencesOfBody } from "../page/page.ts";

const NOUN =
  "(?:会談|会合|協議|会議|対話|会見|ダイアログ|フォーラム|サミット|シンポジウム|まつり|フェスティバル|祭|訓練|演習|式典|観艦式|総会)";
/** 三か国防衛大臣会談: its か is no particle. */
const OF_SEVERAL = "(?:[二三四五六七八九2-9][かカヶヵ]国)?";
const NAME = `(?:第\\d+回)?${OF_SEVERAL}[一-龠々ァ-ヴーA-Za-z0-9・+()「」]{0,32}${NOUN}(?:\\(?「?2\\+2」?\\)?)?(?!室|場|録)`;
/** 東京で会談し、…: the word itself is the holding. */
const MET = "(?<=[、でとにて])(会談)し(?:、|た|まし)";
const HOLDING = "(?:を|について)(?:[^、。を\\n]{0,12}?)(?:開催|実施|行|開(?:い|き)|主催)";
const OWN = new RegExp(
  `(${NAME})(?:${HOLDING}|が(?:[^、。\\n]{0,40}?)(?:行われ|開催され|実施され|開かれ))|${MET}`,
  "u",
);
/** A sentence without one of these holds nothing. */
const OWN_HINT = /[行開施催]|会談し/u;
/** Behind a date: に開催された X, に予定されている X, の X. */
const DATED = new RegExp(
  `^(?:[^、。\\n]{0,24}?)?(?:に|の|より|から)(?:[^、。\\n]{0,16}?(?:開催|実施|予定|行わ|開か)(?:さ)?(?:れた|れる|れている|する|した|予定の|が予定されている)?の?)?(?:[^、。\\n]{0,60}?(?:による|の間の|との|における))?(${NAME})`,
  "u",
);
/** What is to come may be no meeting: に予定されている輸送機部隊の訪日. */
const COMING =
  /^(?:に|から|まで)?[^、。\n]{0,16}?(?:予定|計画|行わ|開催|実施)(?:さ)?(?:れている|れる|の)(?:[^、。をが\n]{1,20}(?:における|での))?(?!予定|こと|もの|見込み|ところ)((?:[^、。をがに\n]|による){2,50}?)(?=[をがで])/u;
/** Behind an event of the month under way: it is told as over. */
const IS_TOLD = /^(?:で|において|では)[^、。]{0,30}(?:した|された)/u;
const ENGLISH_OWN =
  /(?<!\b(?:not|never) )\bheld (?!no )(?:the |a |an |their )?((?:[A-Za-z0-9'’-]+ ){0,8}?(?:meeting|talks|call|dialogue|conference|summit))\b/i;

/** 行う予定です: the day of the announcement is not its own. */
const TO_COME = /予定|計画|する。?$|行う。?$|します。?$|行います。?$/u;

type Found = { readonly span: Span; readonly date?: TimeValue; readonly recalled?: boolean };

export function readEvents(
  page: Page,
  dates: readonly DateFact[],
  announced: string | undefined,
): readonly EventFact[] {
  const sentences = sentencesOfBody(page);
  const own = findOwn(page, sentences, dates, announced);
  const dated = page.language === "ja" ? findDated(page, sentences, dates, announced) : [];
  const others = dated.filter(
    ({ span }) => own === undefined || span[1] <= own.span[0] || own.span[1] <= span[0],
  );
  const all = (own === undefined ? others : [own, ...others]).toSorted((a, b) => a.span[0] - b.span[0]);
  const apart = all.filter(({ span }, index) => (all[index - 1]?.span[1] ?? 0) <= span[0]);
  return apart.map((found, index) => eventFact(page, found, index));
}

/** The first that the body says was held: the announcement's own event. */
function findOwn(
  page: Page,
  sentences: readonly Span[],
  dates: readonly DateFact[],
  announced: string | undefined,
): Found | undefined {
  for (const [start, end] of sentences) {
    const sentence = page.folded.slice(start, end);
    if (page.language === "ja" && !OWN_HINT.test(sentence)) continue;
    const match = (page.language === "ja" ? OWN : ENGLISH_OWN).exec(sentence);
    const name = match?.[1] ?? match?.[2];
    if (match === null || name === undefined) continue;
    const at = start + match.index + match[0].indexOf(name);
    const isToCome = TO_COME.test(sentence.slice(-24));
    const date =
      dates.find(({ span }) => span[0] >= start && span[1] <= at)?.value ??
      (isToCome ? undefined : announced?.slice(0, 10));
    return { span: [at, at + name.length], ...(date === undefined ? {} : { date }) };
  }
  return undefined;
}

/** Named right behind a date within one sentence; recalled when the date is before the announcement's day. */
function findDated(
  page: Page,
  sentences: readonly Span[],
  dates: readonly DateFact[],
  announced: string | undefined,
): readonly Found[] {
  let sentence = 0;
  return dates.flatMap(({ span, value, part }): readonly Found[] => {
    if (!BODY_ROLES.includes(part)) return [];
    while (sentence < sentences.length && (sentences[sentence]?.[1] ?? 0) <= span[0]) sentence += 1;
    const end = sentences[sentence]?.[1] ?? span[1];
    const behind = page.folded.slice(span[1], Math.min(end, span[1] + 150));
    const match = DATED.exec(behind) ?? COMING.exec(behind);
    const name = match?.[1];
    if (match === null || name === undefined) return [];
    const start = span[1] + match[0].length - name.length;
    const after = page.folded.slice(start + name.length, Math.min(end, start + name.length + 40));
    const recalled = isBefore(value, announced) || (isWithin(value, announced) && IS_TOLD.test(after));
    return [{ span: [start, start + name.length], date: value, ...(recalled ? { recalled } : {}) }];
  });
}

function isBefore(value: TimeValue, announced: string | undefined): boolean {
  const day = value.slice(0, 10);
  return announced !== undefined && day < announced.slice(0, day.length);
}

/** True for the month or year that the announcement falls in. */
function isWithin(value: TimeValue, announced: string | undefined): boolean {
  return value.length < 10 && (announced?.startsWith(value) ?? false);
}

/** 「令和9年度見本シンポジウム」の動画: the mark before a name goes with the one behind it. */
function withoutOpenMark({ folded }: Page, [start, end]: Span): Span {
  const name = folded.slice(start, end);
  const open = name.lastIndexOf("「");
  return open >= 0 && !name.includes("」", open) ? [start + open + 1, end] : [start, end];
}

function eventFact(page: Page, { span: found, date, recalled }: Found, index: number): EventFact {
  const span = withoutOpenMark(page, found);
  return {
    id: `e${index + 1}`,
    type: "event",
    span,
    part: roleAt(page, span[0]),
    basis: "stated",
    name: page.text.slice(...span),
    ...(date === undefined ? {} : { date }),
    ...(recalled === undefined ? {} : { recalled }),
  };
}
