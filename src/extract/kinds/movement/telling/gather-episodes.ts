// Takes the sentences of a narrative; gives the sightings they tell, put together sentence by sentence.

import type { Warning } from "../../../../terms/document.ts";
import { answer } from "./answer.ts";
import type { CraftMention } from "../craft/craft-mention.ts";
import { readMentions } from "../craft/read-mentions.ts";
import type { Episode } from "../episode.ts";
import { extendEpisode, newEpisode } from "../episode.ts";
import { divideGroup } from "./parts/divide-group.ts";
import { chooseTargets } from "./choose-targets.ts";
import { fillNumbers } from "./fill-numbers.ts";
import { goOn, hourOf, routeOf } from "./go-on.ts";
import { joinRoutes, readRoute } from "../route/read-route.ts";
import type { Narrative, NarrativeSentence } from "../narrative.ts";
import { endOfHeadline } from "../narrative.ts";
import { goOnBySort } from "./parts/go-on-by-sort.ts";
import { tellGroups } from "./parts/groups-by-place.ts";
import { keepPart, tellParts } from "./parts/part-of-group.ts";
import { readResponders } from "../read-responders.ts";
import type { Segment } from "../segments.ts";
import { isExplaining, isHeading, isTitle, PLACE_LABEL, segmentsOf, TIME_LABEL } from "../segments.ts";
import { dayOf, isEarlierDay, mayBeSameDay } from "../same-time.ts";
import type { SentenceSigns } from "../sentence-signs.ts";
import { readSentenceSigns } from "../sentence-signs.ts";
import { withoutRecalled } from "../recalled-clause.ts";
import { answerByService, shareResponders } from "./share-responders.ts";
import { tellSighting } from "./tell-sighting.ts";
import type { Telling } from "./telling.ts";
import { addEpisode, isBackground, isToldAgain, newTelling } from "./telling.ts";
import { shareWay } from "./share-way.ts";

export type Gathered = { readonly episodes: readonly Episode[]; readonly doubts: readonly Warning[] };

/** `headings`: also what stands in lines that are no sentences, for a text that has nothing else. */
export function gatherEpisodes(narrative: Narrative, headings: boolean): Gathered {
  const { text, sentences } = narrative;
  const telling = newTelling(narrative);
  const doubts: Warning[] = [];
  const firstProse = sentences.findIndex((sentence) => sentence.text.endsWith("。"));
  let isRecalling: boolean = false;
  for (const [index, whole] of sentences.entries()) {
    const sentence = /同[一じ]/u.test(whole.text)
      ? withoutRecalled(whole, readMentions(text, whole.span))
      : whole;
    const own = readSentenceSigns(sentence.text);
    const isCutOff = index === sentences.length - 1 && breaksOff(text, sentence);
    const signs = withRecall(isCutOff ? { ...own, prose: true } : own, sentence, telling.episodes.at(-1));
    if (signs.isCaption || signs.isNotSeen) continue;
    doubts.push(...doubtIdentity(narrative, whole));
    const named = signs.recalls ? [] : withoutHeadlines(sentence, index, readMentions(text, sentence.span));
    const mentions = isExplaining(sentence.text, signs, named) ? [] : named;
    const label = TIME_LABEL.test(sentence.text) ? sentence.dates[0]?.value : undefined;
    if (label !== undefined && mentions.length === 0) telling.labelled = label;
    if (mentions.length === 0 && DAY_LINE.test(sentence.text)) {
      telling.headed = sentence.dates[0]?.value;
      continue;
    }
    if (mentions.length === 0 && PLACE_LABEL.test(sentence.text)) {
      telling.labelledAt = readRoute(text, sentence.span).map(({ name }) => name);
      continue;
    }
    if (!headings && (isTitle(sentence, signs, index < firstProse) || isHeading(sentence, signs, mentions)))
      continue;
    // What goes on behind a recalled occasion, in its paragraph and without a time or craft of its own, is of it.
    const goesOn: boolean =
      isRecalling &&
      mentions.length === 0 &&
      sentence.dates.length === 0 &&
      !signs.watches &&
      !BACK_TO_IT.test(sentence.text);
    isRecalling = (signs.recalls || goesOn) && text.charAt(sentence.span[1]) !== "\n";
    if ((signs.recalls && !signs.watches) || goesOn) continue;
    for (const segment of segmentsOf(text, sentence, signs, mentions)) tell(telling, segment);
  }
  doubts.push(...tellParts(telling));
  shareWay(telling);
  shareResponders(telling);
  answerByService(telling, sentences);
  return { episodes: telling.episodes, doubts };
}

/** 1 3月5日(金), alone on a line: when what stands below was seen; the day of the page has its year. */
const DAY_LINE =
  /^\s{0,4}(?:[(]?\d{1,2}[).、 ]\s{0,2}|[①-⑳○●■◆◇・]\s{0,2})\d{1,2}月\d{1,2}日(?:[(][月火水木金土日][)])?\s{0,4}$/u;

/** What a headline names that runs into the first sentence is named again behind it. */
function withoutHeadlines(
  { text, span }: NarrativeSentence,
  index: number,
  mentions: readonly CraftMention[],
): readonly CraftMention[] {
  if (index > 0 || mentions.length < 2) return mentions;
  const begins = span[0] + endOfHeadline(text);
  const own = mentions.filter((mention) => mention.span[0] >= begins);
  return own.length > 0 ? own : mentions;
}

/** …。海峡を通過して太平洋に至り、沖まで飛行: the end of a text that was cut off within a sentence; on a line of its own it may be the headline of another. */
function breaksOff(page: string, { text, span }: NarrativeSentence): boolean {
  const isInLine = page
    .slice(Math.max(0, span[0] - 2), span[0])
    .trimEnd()
    .endsWith("。");
  return (
    isInLine &&
    /^[一-龠ァ-ヴーA-Z][^\t|]{0,80}[はがをにでりてし]、/u.test(text) &&
    /[一-龠ぁ-んァ-ヶー、]$/u.test(text)
  );
}

/** 今回の2機は: of the occasion that is told. */
const BACK_TO_IT = /^(?:今回|今般|\d{1,2}[機隻]は)/u;

/** 今年2月には、北海道沖で領空侵犯も: behind a sighting, a month without a day is of another occasion. */
function isOfAMonth({ dates }: NarrativeSentence): boolean {
  return dates.length > 0 && dates.every(({ value }) => /^[\dX]{4}(?:-\d{2})?$/u.test(value));
}

/** 爆撃機は2月20日に…の飛行が確認されています: of an earlier day, that is a record of others. */
const HAS_BEEN_SEEN = /(?:飛行|航行|通過|飛来|事案)が?(?:複数回)?確認されて(?:いる|います|おり)/u;

/** 翌16日にも1機: one more where its day is no earlier than that of the sighting before it. */
function withRecall(
  signs: SentenceSigns,
  sentence: NarrativeSentence,
  last: Episode | undefined,
): SentenceSigns {
  const { dates } = sentence;
  if (last !== undefined && isOfAMonth(sentence)) return { ...signs, recalls: true };
  const [day, known] = [dayOf(dates.at(-1)?.value), dayOf(last?.date ?? last?.toldOn)];
  if (
    day !== undefined &&
    known !== undefined &&
    HAS_BEEN_SEEN.test(sentence.text) &&
    isEarlierDay(day, known)
  )
    return { ...signs, recalls: true };
  if (signs.recalls || !signs.saysAlso) return signs;
  if (day === undefined || known === undefined) return { ...signs, recalls: true };
  const isLater = isEarlierDay(known, day) || mayBeSameDay(day, known);
  return { ...signs, recalls: !isLater };
}

/** 前日に飛来したものと同一の機体とみられる, 同じ艦である可能性がある */
const MAY_BE_THE_SAME =
  /同(?:一|じ)の?(?:[一-龠ァ-ヴー]{1,8})?(?:で|の|と|だ|である)[^。\n]{0,16}?(?:[み見]られ(?:る|ます)?|可能性|推定|思われ|考えられ)/u;

function doubtIdentity({ toPage }: Narrative, { text, span }: NarrativeSentence): readonly Warning[] {
  const match = text.includes("同") ? MAY_BE_THE_SAME.exec(text) : null;
  if (match === null) return [];
  const at = span[0] + match.index;
  const message = "The text says that a craft may be the same as another: the two may be one.";
  return [{ code: "may-be-the-same-craft", span: toPage([at, at + match[0].length]), message }];
}

/** 次の無人機が: what the table or list below names was seen so. */
const LISTED_BELOW = /(?:次|以下|下記|下表|別表)の/u;

function tell(telling: Telling, segment: Segment): void {
  const { signs, mentions } = segment;
  if (isBackground(telling, segment)) return;
  const isOfWatchers = signs.watches || signs.sees || isTakenBy(segment.text);
  const responders = isOfWatchers ? readResponders(telling.text, segment.span) : [];
  if (!signs.aboutWatchers && !signs.recalls && divideGroup(telling, segment)) {
    if (responders.length > 0) answer(telling, segment.text, responders, []);
    return;
  }
  const isOfSort = !signs.recalls && goOnBySort(telling, segment);
  const isSighting = !isOfSort && mentions.length > 0 && !isToldAgain(telling, segment);
  const told = isSighting ? tellSighting(telling, segment) : [];
  const isOfCraft = !isOfSort && !isSighting && !signs.aboutWatchers && !signs.recalls && !signs.speaks;
  if (isOfCraft && signs.moves) {
    if (telling.episodes.length === 0 && LISTED_BELOW.test(segment.text)) announce(telling, segment);
    else if (!keepPart(telling, segment) && !tellGroups(telling, segment)) goOn(telling, segment);
  }
  if (!isSighting && segment.toldOn !== undefined && telling.episodes.length === 0)
    telling.toldOn = segment.date ?? segment.toldOn;
  if (!isSighting && signs.sees && (!signs.moves || signs.aboutWatchers)) seenFirst(telling, segment);
  if (!isSighting) fillNumbers(telling, segment);
  if (responders.length > 0) answer(telling, segment.text, responders, told);
}

/** 写真は哨戒機P-3Cによって撮影された: who was there to take it. */
const TAKEN_BY = /(?:に?よって|により|が)撮影(?:し|され)/u;

function isTakenBy(text: string): boolean {
  return text.includes("撮影") && TAKEN_BY.test(text);
}

/** 20日午後、…で海自の哨戒機が確認した: when and where those just announced were first seen. */
function seenFirst(telling: Telling, segment: Segment): void {
  const { text, signs, dates, span } = segment;
  const { episodes, open } = telling;
  if (segment.date === undefined || episodes.at(-1)?.toldOn === undefined) return;
  const told = { text, plural: signs.plural, dates, start: span[0] };
  const seen = routeOf(segment);
  for (const episode of chooseTargets(told, episodes, open)) {
    const hour = hourOf(segment.date, episode.date);
    if (episode.date !== undefined && hour === undefined) continue;
    episode.date = hour ?? segment.date;
    episode.route = joinRoutes(seen, episode.route);
    episode.filled = joinRoutes(seen, episode.filled);
  }
}

function announce(telling: Telling, segment: Segment): void {
  const episode = newEpisode();
  extendEpisode(episode, routeOf(segment), segment.date);
  addEpisode(telling, episode);
}
