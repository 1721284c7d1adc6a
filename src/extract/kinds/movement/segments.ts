// Segment: a stretch of a sentence that tells one sighting, with the crafts, places and times in it.

import type { DateFact, TimeValue } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import type { CraftMention } from "./craft/craft-mention.ts";
import { cutSegments } from "./cut-segments.ts";
import type { NarrativeSentence } from "./narrative.ts";
import type { RoutePlace } from "./route/read-route.ts";
import { inOrderOfPassage, readRoute } from "./route/read-route.ts";
import type { SentenceSigns } from "./sentence-signs.ts";
import { findAnnouncing } from "./sentence-signs.ts";

export type Segment = {
  readonly span: Span;
  readonly text: string;
  readonly signs: SentenceSigns;
  readonly mentions: readonly CraftMention[];
  /** In the order of passage. */
  readonly route: readonly RoutePlace[];
  readonly dates: readonly DateFact[];
  readonly date?: TimeValue;
  readonly toldOn?: TimeValue;
};

/** 現れた機体は、…です: which those were that were told of. */
const TELLS_WHICH = /^[^。、]{0,16}た(?:機体|艦艇|航空機|艦船|無人機)は、?/u;

/** A sentence that tells of no movement and no finding explains what sort of craft it is. */
export function isExplaining(
  text: string,
  { prose, moves, sees }: SentenceSigns,
  mentions: readonly CraftMention[],
): boolean {
  if (TELLS_WHICH.test(text)) return false;
  const isList =
    mentions.length > 2 || mentions.some(({ count, hull }) => count !== undefined || hull.length > 0);
  return prose && !moves && !sees && !isList;
}

/** A line over the first sentence that is no item of a list. */
export function isTitle({ text }: NarrativeSentence, { prose }: SentenceSigns, isAbove: boolean): boolean {
  return isAbove && !prose && !/^[・○●◆◇■-]|\d[隻機] | \d{1,2}[隻機]/u.test(text);
}

/** A line that is no sentence counts where it is a row: with a time, a number or hull numbers. */
export function isHeading(
  { text, dates }: NarrativeSentence,
  { prose, anaphor, watches }: SentenceSigns,
  mentions: readonly CraftMention[],
): boolean {
  if (prose || anaphor || (watches && mentions.length === 0)) return false;
  // ●中国軍機5機が対馬海峡通過: a headline of something else, below the text.
  if (mentions.length > 0 && dates.length === 0 && OTHER_HEADLINE.test(text)) return true;
  if (mentions.length === 0) return text.length < 25;
  return dates.length === 0 && mentions.every(({ count, hull }) => count === undefined && hull.length === 0);
}

const OTHER_HEADLINE =
  /^[●★■▶・◆][^。\n]{4,40}[^\d隻機][がは][^。\n]{0,30}(?:航行|通過|飛行|発進|飛来|初めて|確認)$|^[●★■▶・◆][^。\n]{2,30}[隻機]が[^。\n]{2,40}[^。\d隻機)]$/u;

export function segmentsOf(
  text: string,
  sentence: NarrativeSentence,
  signs: SentenceSigns,
  mentions: readonly CraftMention[],
): readonly Segment[] {
  const isRow =
    !signs.prose && sentence.dates.length === 0 && !signs.anaphor && !LABELLED.test(sentence.text);
  const tellsRoute =
    !isRow &&
    (signs.moves || (signs.sees && (mentions.length > 0 || sentence.dates.length > 0)) || !signs.prose);
  const places = tellsRoute ? readRoute(text, sentence.span) : [];
  const [first] = sentence.dates;
  const opening = findAnnouncing(
    sentence.text,
    first === undefined ? -1 : first.span[0] - sentence.span[0],
    first?.value,
  );
  const told = opening ? first : sentence.dates.find((date) => isToldThen(text, date));
  return cutSegments(text, sentence, mentions, places).map((span): Segment => {
    const own = findOverlapping(mentions, span);
    const dates = findOverlapping(sentence.dates, span).filter(
      (date) =>
        isOfADay(date.value) &&
        !isAbout(text, date) &&
        date !== told &&
        !isStamp(text, date) &&
        !isCompared(text, date),
    );
    const date = dateOf(text, dates, own[0]);
    return {
      span,
      text: text.slice(...span),
      signs,
      mentions: own,
      route: inOrderOfPassage(text, findOverlapping(places, span)),
      dates,
      ...(date === undefined ? {} : { date }),
      ...(told === undefined ? {} : { toldOn: told.value }),
    };
  });
}

/** 統幕が11日に|発表した情報によると */
const TOLD_BY = /^[、に]{0,2}(?:発表|公表|公開)(?:した|された)[^、。]{0,6}に?(?:よると|よれば|よりますと)/u;

/** …が飛行したと防衛省が17日、発表した: the day of the telling, behind what is told. */
function isToldThen(text: string, { span, value }: DateFact): boolean {
  if (value.includes("T")) return false;
  const before = text.slice(Math.max(0, span[0] - 10), span[0]);
  const behind = text.slice(span[1], span[1] + 20);
  if (/(?:省|監部|隊|統幕)[がはの]$/u.test(before) && TOLD_BY.test(behind)) return true;
  return (
    /と[一-龠]{2,8}(?:省|監部|隊|統幕)[がは]$/u.test(before) &&
    /^[、に]{0,2}(?:発表|公表|明らかに)/u.test(behind)
  );
}

/** 2025-11-17 before a sentence that a blank parts from it: when its paper told it. */
function isStamp(text: string, { span }: DateFact): boolean {
  return /^\d{4}([-./])\d{1,2}\1\d{1,2} $/u.test(text.slice(span[0], span[1] + 1));
}

/** 12月末: the last days of a month, and none of them. */
function isAbout(text: string, { span }: DateFact): boolean {
  return /[年月]の?(?:末|初め|始め)$/u.test(text.slice(...span));
}

/** 14日と同様、: of another sighting. */
function isCompared(text: string, { span }: DateFact): boolean {
  return /^(?:の時)?(?:と(?:同様|同じ)|に(?:続|次)|以来)/u.test(text.slice(span[1], span[1] + 8));
}

/** 3 飛行経路 東シナ海から…: told under a label. */
const ROUTE_LABEL =
  /^(?:[・○]\s?|\(?\d{1,2}[).]?\s?)?(?:(?:飛行|航行)?(?:経路|航路|航跡)|(?:行動|航行|飛行)?(?:概要|状況)|行動)[\s:|]/u;
/** 2 場所 久米島の西約150kmの海域: where the craft that the next labels name were. */
export const PLACE_LABEL =
  /^(?:[・○]\s?|\(?\d{1,2}[).]?\s?)?(?:確認|発見|探知)?(?:場所|位置|海域|空域)[\s:|]/u;
/** 1 日時 令和…: of the craft that the next labels name. */
export const TIME_LABEL =
  /^(?:[・○]\s?|\(?\d{1,2}[).]?\s?)?(?:確認|発見|飛行|航行)?(?:年月日|日時|日|期間)[\s:|]/u;

const LABELLED = new RegExp(`${ROUTE_LABEL.source}|${PLACE_LABEL.source}`, "u");

/** A year alone is a year of building or of an earlier event. */
function isOfADay(value: TimeValue): boolean {
  return /^[\dX]{4}-[\dX]{2}-\d{2}/u.test(value);
}

/** The last time before the craft is named, else the first behind it; a beginning with an end is an interval. */
function dateOf(
  text: string,
  dates: readonly DateFact[],
  craft: CraftMention | undefined,
): TimeValue | undefined {
  const before = craft === undefined ? [] : dates.filter(({ span }) => span[1] <= craft.span[0]);
  const [since, until] = before.slice(-2);
  if (since?.value.endsWith("/..") === true && until !== undefined)
    return `${since.value.slice(0, -3)}/${until.value}`;
  if (since !== undefined && until !== undefined && isInterval(text, since, until))
    return `${since.value}/${until.value}`;
  return before.at(-1)?.value ?? dates[0]?.value;
}

/** 18日の午後から19日未明にかけて, 15時31分頃から同35分頃までの間 */
function isInterval(text: string, since: DateFact, until: DateFact): boolean {
  const between = text.slice(since.span[1], until.span[0]);
  const behind = text.slice(until.span[1], until.span[1] + 12);
  return !since.value.includes("/") && !until.value.includes("/") && FROM.test(between) && TO.test(behind);
}

const FROM = /^(?:頃|ごろ)?(?:の?(?:未明|早朝|朝|午前|正午|昼|午後|夕方|夜|深夜)(?:頃|ごろ)?)?から$/u;
const TO =
  /^(?:頃|ごろ)?(?:の?(?:未明|早朝|朝|午前|正午|昼|午後|夕方|夜|深夜)(?:頃|ごろ)?)?(?:にかけ|まで|の間)/u;
