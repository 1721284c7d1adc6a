// Takes the sentences and lines of an announcement of disciplinary actions; gives the actions that they tell of.

import type { Span } from "../../../../terms/span.ts";
import type { ActGround } from "../../../acts/act-ground.ts";
import { sentencesOf } from "../../../page/page.ts";
import type { Action, Told } from "../action.ts";
import { tellsAct } from "../cut-deed.ts";
import { findConduct } from "../conduct.ts";
import { isAnybody, isOnlySex, isSameRank, readMentions } from "../mentions.ts";
import { mergeActions } from "../merge-actions.ts";
import { dayOfSentence } from "./day-of-sentence.ts";
import { joinBrokenLines, NUMBERED } from "./join-broken-lines.ts";
import { withoutHours } from "./without-hours.ts";
import { nameOfDeed, readSummaries } from "./summaries.ts";
import type { Deed, State } from "./state.ts";
import { settle } from "./state.ts";
import { takeDays } from "./take-days.ts";
import { takeDeed } from "./take-deed.ts";
import { takeMentions } from "./take-mentions.ts";
import { readUnitOfSome, withUnitOfSome } from "./unit-of-some.ts";

const TELLS = /処分|停職|減給|戒告|免職|降任/u;
/** 免許取り消しの行政処分: not by whoever disciplines. */
const BY_OTHERS = /(?:行政|刑事|起訴|保護|保安)処分/gu;
/** 懲戒処分とする方針を固めた, 処分を受けたのか: not yet, or asked. */
const NOT_YET =
  /(?:処分|停職|減給|戒告|免職|降任)[^。、]{0,10}(?:に|と)?する(?:方針|方向|見通し|見込み)[^。]{0,12}。?$|(?:処分|停職|減給|戒告|免職|降任)[^。]{0,10}(?:た|る)の(?:か|でしょうか)[。?]?$/u;
/** 停職とならなかった, 停職とするよう求める, 停職とする予定: nobody is punished. */
const NOBODY_YET =
  /(?:処分|停職[^、。はがを]{0,6}|減給[^、。はがを]{0,8}|戒告|免職|降任)(?:処分)?(?:(?:と|に|には?|は|を)(?:な(?:ら(?:ない|なかった|ず)|りません)|し(?:ない|なかった|ません)|科さ(?:ない|なかった|ず)|行わ(?:ない|なかった|ず))|(?:と|に)する(?:よう|こと)に?を?(?:求め|要求|要望|請願|申し入れ|提案|勧告)|(?:と|に)すべき|(?:と|に)したことを受け[^。]{0,10}(?:本|当)[市町村区県都府道庁]|(?:と|に)した(?:が|ものの|ところ)、[^。]{0,16}取り?消)/u;
const PUNISHES = /懲戒処分|処分の?対象(?:者|となったの)?は|処分を受け|処分とした|処分にした/u;
const LONGEST = 1200;
/** Where a text names the conduct whole, it does so in its opening; each penalty looks there. */
const OPENING = 4000;
/** …で113人が処分を受けました: many, of whom no more is told. */
const MANY = /[^、。\s]{2,30}で、?\d{1,3}[人名]が(?:懲戒)?処分/u;
/** …した自衛官2人を停職とした. */
const OF_SEVERAL = /(?:自衛官|隊員|職員|[曹士])(?:ら)?\d{1,2}[人名]を/u;
/** 20代の自衛官3人が懲戒免職の処分を受けました. */
const SEVERAL_PUNISHED = /(?:自衛官|隊員|職員)(?:の?(?:男性|女性))?(?:ら)?\d{1,2}[人名](?:が|を|は)/u;
const UNIT_OF_ALL =
  /いずれも(?<all>[一-龠ァ-ヴー0-9]{2,24}[隊群団部校処])に?所属(?:する|の)[^。]{0,16}\d{1,2}[人名]です|(?:^|[、は])(?<unit>第[^、。はがを\s]{2,20}?[隊団群部校])の(?:男性|女性)?隊員[\d１-９]{1,3}[人名]を(?:懲戒)?処分/u;

export function readDisciplineProse(ground: ActGround): readonly Action[] {
  const { page } = ground;
  const state: State = { actions: [], deeds: [], seen: [] };
  for (const part of page.parts.filter(({ role }) => role === "lead" || role === "official"))
    for (const span of joinBrokenLines(page.folded, sentencesOf(page, part.span)))
      readSentence(ground, span, state);
  const { shared: told, ofAll, day, unit } = state;
  const merged = withUnitOfSome(mergeActions(state.actions), state.unitOfSome);
  // Where several deeds are told none of them is everybody's.
  const areMany = new Set(merged.flatMap(({ conduct }) => conduct ?? [])).size > 1;
  return merged.map(
    ({
      shared,
      listed: _listed,
      heading: _heading,
      count: _count,
      isDeed,
      isBefore: _b,
      isRest: _r,
      ...one
    }) => {
      const { rank, ...unranked } = one;
      const action = isOnlySex(rank) ? unranked : one;
      const own = deedOf(state, action);
      const shortOf = (told: string | undefined): string | undefined =>
        told === undefined ? undefined : nameOfDeed(told, state.summaries);
      const conduct =
        (own !== undefined && tellsAct(own.deed) ? own.deed : undefined) ??
        (isDeed ? ofAll : undefined) ??
        shortOf(action.conduct) ??
        action.conduct ??
        shortOf(own?.ofGroup) ??
        own?.deed ??
        (areMany ? undefined : shared) ??
        (merged.length === 1 ? told : undefined);
      const ofBoth = [action.conduct, shared, told, ...merged.map((other) => other.conduct)];
      const asTold = conduct === undefined ? undefined : (withoutHours(conduct, ofBoth) ?? conduct);
      return {
        ...action,
        ...(action.unit === undefined && unit !== undefined ? { unit } : {}),
        ...(action.date === undefined && day !== undefined ? { date: day } : {}),
        ...(asTold === undefined ? {} : { conduct: asTold }),
      };
    },
  );
}

function deedOf({ deeds }: State, { rank, age }: Told): Deed | undefined {
  return deeds.find(
    (one) =>
      rank !== undefined &&
      isSameRank(one.rank, rank) &&
      (one.age === undefined || (age?.startsWith(one.age) ?? false)),
  );
}

function readSentence(ground: ActGround, span: Span, state: State): void {
  // A sentence that is broken over lines is read as one.
  const sentence = ground.page.folded.slice(...span).replaceAll("\n", " ");
  if (sentence.length > LONGEST) return;
  state.unitOfSome ??= readUnitOfSome(sentence);
  if (takeDays(sentence, state) || NOT_YET.test(sentence) || NOBODY_YET.test(sentence)) return;
  if (TELLS.test(sentence.replaceAll(BY_OTHERS, ""))) readTelling(ground, span, sentence, state);
  else takeDeed(sentence, span[0], state);
}

function readTelling(ground: ActGround, span: Span, sentence: string, state: State): void {
  const { page } = ground;
  state.summaries ??= readSummaries(sentence);
  const date = dayOfSentence(ground, span);
  const opening = page.folded.slice(0, OPENING);
  const mentions = readMentions(sentence);
  const taken = takeMentions({ sentence, opening, mentions, date, offset: span[0], state });
  const conduct = taken.conduct ?? findConduct(sentence, opening);
  if (PUNISHES.test(sentence) && taken.from === 0)
    for (const action of taken.open) settle(state, action, { conduct, date });
  const last = state.actions.at(-1);
  state.waiting = NUMBERED.test(sentence) && taken.from > 0 && last?.conduct === undefined ? last : undefined;
  if (conduct !== undefined && state.shared === undefined) {
    state.shared = conduct;
    state.isOfOne = taken.from > 0 && mentions.some(({ is }) => is === "person");
  }
  if (mentions.every(({ is }) => is === "penalty") && OF_SEVERAL.test(sentence)) state.ofAll ??= conduct;
  // 警部補を2日付で減給処分: the day of one, whoever is told of after.
  const isOfOne = mentions.some((mention) => mention.is === "person" && !isAnybody(mention.rank));
  if (date !== undefined && !isOfOne && /処分/u.test(sentence)) state.day ??= date;
  const [penalty] = mentions.flatMap((mention) => (mention.is === "penalty" ? [mention.words] : []));
  if (
    penalty !== undefined &&
    SEVERAL_PUNISHED.test(sentence) &&
    mentions.every(({ is }) => is === "penalty")
  )
    state.pending ??= { penalty, date };
  const { all, unit = all } = UNIT_OF_ALL.exec(sentence)?.groups ?? {};
  state.unit ??= unit;
  if (MANY.test(sentence) && conduct !== undefined && mentions.length === 0)
    state.actions.push({ span: placeOf(page.folded, conduct, span), conduct });
}

/** Of many of whom no more is told, the record stands where the text names the conduct whole. */
function placeOf(folded: string, conduct: string, [start, end]: Span): Span {
  const own = folded.slice(start, end).indexOf(conduct);
  const at = own >= 0 ? start + own : folded.indexOf(conduct);
  return at < 0 ? [start, end] : [at, at + conduct.length];
}
