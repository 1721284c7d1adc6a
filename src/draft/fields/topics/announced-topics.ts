// Takes the desk view and gives what was announced at a conference, by sub-heads and by the sentences that say so.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { COUNTRY_NAMES } from "../../../japanese/countries.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { spanContains } from "../../../terms/span.ts";
import { grounded, joinComposed, wording } from "../../template/composed-text.ts";
import type { DeskView, OfficialBlock } from "../desk-view.ts";
import { factsOfType } from "../desk-view.ts";
import { findTitleBlock } from "../title.ts";
import { splitList } from "./lead-topics.ts";
import { quoteTopic } from "./quote-topic.ts";
import { isBareWord, saysEnough } from "./says-enough.ts";
import { topicsTold } from "./told-topics.ts";

const ANNOUNCED_HEAD =
  /^(?:[0-9]+[.、 ]?\s*)?(?:(?:(?:大臣|長官|幕僚長|知事|市長|総理)(?:からの)?)?(?:発表事項|発表項目|冒頭発言)|(?:知事|市長|町長|村長)発表)$/u;
const QUESTIONS_HEAD =
  /^(?:[0-9]+[.、 ]?\s*)?(?:記者との)?(?:質疑応答|質疑)$|^(?:Q|問|記者|【記者】)(?::|$)|^(?:【[^】]{0,30}記者[^】]{0,6}】|\([^()]{0,30}記者\)|\(問\))/u;
const SUB_HEAD = /^(?<topic>[^。、]{4,50})について$/u;
/** 私から一件、見本国への出張について発表します; 見本訓練の終了をお知らせします */
const ANNOUNCES =
  /(?<topic>(?:[^。、\s]{3,24}に係る、)?[^。、\s]{3,40}?)(?:(?:について、?(?:の)?|を)(?:ご|御)?(?:発表|報告|紹介|お知らせ)|について、?(?:ご|御)?(?:説明|発言))(?:を?いた|を?し|申し上げ|です|させて)/gu;
/** 現在、…において、被災者の生活支援を中心とした活動を継続して実施をしております */
const GOING_ON =
  /(?<=[、。]|^)(?<topic>[^。、\s]{4,24}?)を(?:中心とした|中心とする|はじめとする|始めとする)活動を(?:継続して|引き続き)?(?:実施を?して|行って|続けて)(?:い|おり)ます/gu;
/** それでは、見本病関連であります / 見本市の断水に係る災害派遣であります / 報道官:ここ見本室の改装についてでございます */
const OPENS =
  /(?:^(?:\p{Script=Han}{2,10} ?:)?|。)(?:それでは|まず|まずは|はじめに|初めに|次に|続いて|また|最後に|それから)?、?(?<topic>[^。、]{3,45}?(?:に係る[^。、]{2,12})?)(?:(?:関連|関係|の件|について)(?:であります|でございます|です)|(?<=の(?:状況|現状|動画配信|概要))(?:であります|でございます|です)|について(?=。)|(?<=に係る[^。、]{2,12})であります)/gu;
/** 私から3点、甲国での会談、乙演習の視察及び丙島の見学、それぞれの成果についてお知らせします */
const COUNTS =
  /[0-9一二三四五]{1,2}[点件]、(?<list>[^。]{6,200}?)(?:、それぞれの[^、。]{1,8})?について、?(?:ご|御)?(?:お知らせ|報告|発表|紹介|説明)/u;

function topicsCounted({ block, text }: OfficialBlock): readonly ComposedText[] {
  const found = COUNTS.exec(foldWidth(text));
  const list = found?.groups?.["list"] ?? "";
  if (found === null || !/、|及び|並びに/u.test(list)) return [];
  const at = found.index + found[0].indexOf(list);
  return splitList(text.slice(at, at + list.length), block.span[0] + at);
}

/** Blocks before the first question in which an announcement says what it is of. */
const ANNOUNCEMENT_BLOCKS = 12;

/** 1件目は私の海外出張であります, (大臣から)見本法案について: the count and the speaker are no matter. */
const COUNTED =
  /^\s*(?:\((?:大臣|副大臣|長官|総理|知事|市長|幕僚長)(?:から|より)?\)\s*)?(?:\([0-9]{1,2}\)\s*)?(?:[0-9一二三四五]{1,2}[件点]目[はが、])?(?:私の|ここ(?=\p{Script=Han}))?/u;
/** 豪雨に係る、本日の活動: whoever reads it later knows no 本日, and what it was done for. */
const TODAYS_DOINGS = /^(?<cause>[^。、\s]{3,24})に係る、(?:本日|昨日|今日|現在)の/u;
/** Of another clause before it a topic needs nothing. */
const BEFORE_COMMA = /^[^。、\s]{3,24}に係る、/u;
/** Of a journey that was made, a conference gives a report. */
const JOURNEY = /(?:出張|訪問)$/u;
const MADE = /(?:訪問|出張|行い|意見交換し)(?:しました|ました|して参りました)/u;

function topicsOfBlock({ block, text }: OfficialBlock): readonly ComposedText[] {
  const folded = foldWidth(text);
  const head = SUB_HEAD.exec(folded.trim());
  const found =
    head === null ? [ANNOUNCES, OPENS, GOING_ON].flatMap((form) => [...folded.matchAll(form)]) : [head];
  return found
    .flatMap(({ index, 0: written, groups }): readonly ComposedText[] => {
      const spoken = groups?.["topic"] ?? "";
      const counted = spoken.replace(COUNTED, "");
      const topic = TODAYS_DOINGS.exec(counted)?.groups?.["cause"] ?? counted.replace(BEFORE_COMMA, "");
      const at = folded.indexOf(topic, head === null ? index + written.indexOf(topic) : 0);
      if (topic === "") return [];
      const quoted = quoteTopic(block.span[0] + at, text.slice(at, at + topic.length));
      return [JOURNEY.test(topic) && MADE.test(folded) ? joinComposed([quoted, wording("の報告")]) : quoted];
    })
    .slice(0, ANNOUNCEMENT_BLOCKS);
}

/** The blocks of the announcements: behind their head, before the first question. */
function announcements(view: DeskView): readonly OfficialBlock[] {
  const folded = view.official.map(({ text }) => foldWidth(text).trim());
  const head = folded.findIndex((text) => ANNOUNCED_HEAD.test(text));
  const questions = folded.findIndex((text) => QUESTIONS_HEAD.test(text));
  const first = findTitleBlock(view) === undefined ? 0 : 1;
  const start = head < 0 ? first : head + 1;
  const end = Math.min(questions < 0 ? Infinity : questions, start + ANNOUNCEMENT_BLOCKS);
  return view.official.slice(start, end);
}

/** 会談 alone names no meeting. */
const SHORTEST_NAME = 4;

/** 来週、第3回見本会合を開きます: a meeting by its number; 第3回目の日蒙「2+2」 has its name in brackets. */
const NUMBERED_MEETING =
  /第[0-9]{1,3}回[^。、「\s]{2,30}?(?:会合|会談|会議|協議|訓練|演習)|第[0-9]{1,3}回(?:目の)?[^。、「\s]{2,12}「2\+2」/u;

function meetingsIn({ block, text }: OfficialBlock): readonly ComposedText[] {
  const found = NUMBERED_MEETING.exec(foldWidth(text));
  if (found === null) return [];
  const name = text.slice(found.index, found.index + found[0].length);
  return [quoteTopic(block.span[0] + found.index, name)];
}

/** 早見見本国長官との電話会談では: a talk by telephone with whom it was held. */
const TALK_WITH =
  /(?<=^|[、。])(?<talk>[^、。はがをに]{4,20}との(?:電話|テレビ|オンライン)(?:首脳|外相|防衛相)?会談)(?=では|において|を)/gu;

function talksIn({ block, text }: OfficialBlock): readonly ComposedText[] {
  return [...text.matchAll(TALK_WITH)].map(({ index, 0: talk }) => quoteTopic(block.span[0] + index, talk));
}

/** (1)見本館の特別展示 or 早見外務大臣の見本国訪問, above 【早見外務大臣】: whose journey it is is said in front. */
const HEAD_ABOVE =
  /^\s*(?:[(（]?[0-9０-９]{1,2}[)）.．]?\s*)?(?:[\p{Script=Han}々]{2,10}(?:大臣|長官|幕僚長|報道官)の)?(?<topic>[^。【】]{4,50}?)\s*$/u;
/** No head is longer, however many spaces it has. */
const LONGEST_HEAD = 90;
/** 令和9年3月4日(木)11時15分: when it was held. */
const DAY_ABOVE = /^[(（]?(?:令和|平成|[0-9０-９]{4}年)[^。【】]{2,40}[日分)）]$/u;
const SPEAKER_LABEL = /^\s*【[^【】]{2,20}】/u;

function headsOfAnnouncements(view: DeskView): readonly ComposedText[] {
  return announcements(view).flatMap(({ index, block, text }) => {
    const below = view.official.find((entry) => entry.index > index)?.text.trim() ?? "";
    const topic = text.length > LONGEST_HEAD ? undefined : HEAD_ABOVE.exec(text)?.groups?.["topic"];
    const isHead = SPEAKER_LABEL.test(below) && !QUESTIONS_HEAD.test(foldWidth(below));
    if (
      topic === undefined ||
      !isHead ||
      DAY_ABOVE.test(topic) ||
      ANNOUNCED_HEAD.test(foldWidth(text).trim())
    )
      return [];
    return [quoteTopic(block.span[0] + text.lastIndexOf(topic), topic)];
  });
}

/** 【主な項目】冒頭発言:見本会合への出席, above ◯甲国情勢: the record lists its matters before it begins. */
const LIST_HEAD = /^【(?:主な)?(?:項目|議題|内容)】/mu;
const LISTED =
  /^(?:【(?:主な)?(?:項目|議題|内容)】)?[◯○・]?\s?(?:(?:大臣)?冒頭発言[:：])(?<topic>[^。\n]{4,50})$/u;
const LIST_BLOCKS = 6;

/** What was announced, by the list; what was asked the questions tell. */
function topicsListed({ official }: DeskView): readonly ComposedText[] {
  const head = official.findIndex(({ text }) => LIST_HEAD.test(text));
  if (head < 0) return [];
  return official.slice(head, head + LIST_BLOCKS).flatMap(({ block, text }) =>
    [...text.matchAll(LINES)].flatMap(({ index, 0: line }) => {
      const topic = LISTED.exec(line)?.groups?.["topic"];
      return topic === undefined ? [] : [quoteTopic(block.span[0] + index + line.lastIndexOf(topic), topic)];
    }),
  );
}

const LINES = /[^\n]+/gu;

/** (1)見本首脳会談 below 大臣冒頭発言: a point that is named by a noun, above what was said of it. */
const POINT_ABOVE = /^\s*[(（][0-9０-９]{1,2}[)）]\s*(?<topic>[^。、]{3,40}[\p{Script=Han}ァ-ヴー」』])\s*$/u;

function pointsAnnounced(view: DeskView): readonly ComposedText[] {
  if (!view.official.some(({ text }) => ANNOUNCED_HEAD.test(foldWidth(text).trim()))) return [];
  return announcements(view).flatMap(({ index, block, text }) => {
    const below = view.official.find((entry) => entry.index > index)?.text ?? "";
    const topic = text.length > LONGEST_HEAD ? undefined : POINT_ABOVE.exec(text)?.groups?.["topic"];
    return topic === undefined || !below.includes("。")
      ? []
      : [quoteTopic(block.span[0] + text.lastIndexOf(topic), topic)];
  });
}

/** (資料)見本工芸品の指定について [PDFファイル/459KB]: the paper that was handed out says what was announced. */
const PAPER = /^\s*\(資料[0-9]?\)\s*(?<topic>[^。]{4,50}?)について\s*(?:\[[^[\]]{2,30}\])?\s*$/u;

function papersOfAnnouncements(view: DeskView): readonly ComposedText[] {
  if (!view.official.some(({ text }) => ANNOUNCED_HEAD.test(foldWidth(text).trim()))) return [];
  return announcements(view).flatMap(({ block, text }) => {
    const topic = text.length > LONGEST_HEAD ? undefined : PAPER.exec(foldWidth(text))?.groups?.["topic"];
    const at = topic === undefined ? -1 : foldWidth(text).indexOf(topic);
    return topic === undefined || at < 0
      ? []
      : [quoteTopic(block.span[0] + at, text.slice(at, at + topic.length))];
  });
}

/** 甲国は、今朝、見本弾の発射を強行しました: the deed of another state that the first words are of. */
const STATES_DEED =
  /^\s*(?:【[^【】]{2,20}】|[(（][^()（）]{2,20}[)）]:?)?\s*(?<who>[\p{Script=Han}ァ-ヴー]{2,8})[はが]、?(?:[^、。はがを]{1,16}、){0,2}(?<what>[^、。はがを]{2,30}の(?:発射|実験|攻撃|照射|侵攻|併合))を(?:強行|実施|行い|行っ)(?:しました|した|いたしました|ました|た)(?:。|が、)/u;
const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_NAMES);
const FIRST_WORDS = 3;
const LONGEST_FIRST = 200;

function deedOfState({ block, text }: OfficialBlock): readonly ComposedText[] {
  const found = text.includes("を") ? STATES_DEED.exec(text.slice(0, LONGEST_FIRST)) : null;
  const { who = "", what = "" } = found?.groups ?? {};
  if (found === null || !COUNTRIES.has(who)) return [];
  const at = text.indexOf(what);
  return [
    joinComposed([
      quoteTopic(block.span[0] + text.indexOf(who), who),
      wording("による"),
      quoteTopic(block.span[0] + at, what),
    ]),
  ];
}

/** What another state did, where the first words tell that; then what is announced. */
export function topicsAnnounced(view: DeskView): readonly ComposedText[] {
  const deeds = announcements(view).slice(0, FIRST_WORDS).flatMap(deedOfState).slice(0, 1);
  return [...deeds, ...topicsOfAnnouncements(view)];
}

/** Sub-heads and sentences that say what is announced; without any, the events and meetings that are. */
function topicsOfAnnouncements(view: DeskView): readonly ComposedText[] {
  const blocks = announcements(view);
  const listed = topicsListed(view);
  if (listed.length > 0) return listed;
  const heads = headsOfAnnouncements(view);
  if (heads.length > 0) return heads;
  const points = pointsAnnounced(view);
  if (points.length > 0) return points;
  const papers = papersOfAnnouncements(view);
  if (papers.length > 0) return papers;
  const counted = blocks.flatMap(topicsCounted);
  if (counted.length > 0) return counted;
  const told = blocks.flatMap((block) => topicsOfBlock(block));
  if (told.length > 0)
    return told.every(({ text }) => isBareWord(text)) ? [...told, ...blocks.flatMap(meetingsIn)] : told;
  const named = factsOfType(view, "event").filter(({ span }) =>
    blocks.some(({ block }) => spanContains(block.span, span)),
  );
  const events = named
    .filter(({ recalled, name }) => recalled !== true && name.length >= SHORTEST_NAME && saysEnough(name))
    .map(({ id, name }) => grounded(name, { kind: "fact", facts: [id] }));
  const talks = blocks.flatMap(talksIn);
  // A meeting that the text only recalls is not announced.
  if (events.length > 0 || talks.length > 0) return [...events, ...talks];
  const meetings = named.length > 0 ? [] : blocks.flatMap(meetingsIn);
  return meetings.length > 0 ? meetings : topicsTold(view, blocks);
}
