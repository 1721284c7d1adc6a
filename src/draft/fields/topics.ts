// Takes the desk view and gives the topics of a press conference: what the lead says it was about, what was announced, what was asked.

import { COUNTRY_NAMES } from "../../japanese/countries.ts";
import { foldWidth } from "../../japanese/fold-width.ts";
import type { ComposedText } from "../../terms/article.ts";
import { grounded } from "../template/composed-text.ts";
import { countryRunLength } from "../template/country-run.ts";
import type { DeskView, OfficialBlock } from "./desk-view.ts";
import { factsOfType } from "./desk-view.ts";

/** …会館で、甲会談及び乙会談後の記者会見を行った; …で山林火災に関する臨時会見を行った */
const ABOUT =
  /(?:で|において|にて)、?(?<about>[^。]{3,200}?)(?:に関する|についての|後の)(?:臨時|定例)?(?:の)?(?:記者)?会見/u;
/** 米国訪問中の見本大臣は */
const ON_VISIT = new RegExp(`(?<visit>(?:${COUNTRY_NAMES.join("|")}|米国|英国|中国)(?:訪問|出張))中の`, "u");
/** One way of saying that a conference followed a meeting of ministers, and no topic. */
const NO_TOPIC = /^(?:閣議|国会|本会議|記者|冒頭)$/u;
/** What a reader looks for first: meetings, exercises and operations, not courtesies. */
const WEIGHTY = /ADMM|サミット|会談|会合|会議|フォーラム|協議|対話|訓練|演習|派遣|事故|発射/u;

const quote = (start: number, text: string): ComposedText =>
  grounded(text, { kind: "text", span: [start, start + text.length] });

const BETWEEN = /、|及び|並びに|および/gu;

/** The entries of 甲、乙及び丙, each with its place; the weightier first. */
function splitList(text: string, start: number): readonly ComposedText[] {
  const entries: ComposedText[] = [];
  let at = 0;
  for (const { index, 0: joint } of [...text.matchAll(BETWEEN), { index: text.length, 0: "" }]) {
    const written = text.slice(at, index).trim();
    if (written.length > 2 && !NO_TOPIC.test(written)) {
      entries.push(quote(start + text.indexOf(written, at), written));
    }
    at = index + joint.length;
  }
  return entries.toSorted((a, b) => Number(WEIGHTY.test(b.text)) - Number(WEIGHTY.test(a.text)));
}

function topicsOfLead(view: DeskView): readonly ComposedText[] {
  const { leadSpan, reading } = view;
  if (leadSpan === undefined) return [];
  const lead = reading.text.slice(...leadSpan);
  const visit = ON_VISIT.exec(lead);
  const found = ABOUT.exec(lead);
  const about = found?.groups?.["about"] ?? "";
  const at = leadSpan[0] + (found?.index ?? 0) + (found?.[0].indexOf(about) ?? 0);
  return [
    ...(visit === null ? [] : [quote(leadSpan[0] + visit.index, visit.groups?.["visit"] ?? visit[0])]),
    ...splitList(about, at),
  ];
}

const ANNOUNCED_HEAD = /^(?:[0-9]+[.、 ]?\s*)?(?:(?:大臣|長官|幕僚長)からの)?(?:発表事項|冒頭発言)$/u;
const QUESTIONS_HEAD =
  /^(?:[0-9]+[.、 ]?\s*)?(?:記者との)?(?:質疑応答|質疑)$|^(?:Q|問|記者|【記者】)(?::|$)/u;
const SUB_HEAD = /^(?<topic>[^。、]{4,50})について$/u;
/** 私から一件、見本国への出張について発表します */
const ANNOUNCES =
  /(?<topic>[^。、\s]{3,40})について、?(?:ご|御)?(?:発表|報告|紹介|お知らせ|説明)(?:を?いた|を?し|申し上げ|です|させて)/u;
/** Blocks before the first question in which an announcement says what it is of. */
const ANNOUNCEMENT_BLOCKS = 12;

function topicOfBlock({ block, text }: OfficialBlock): readonly ComposedText[] {
  const folded = foldWidth(text);
  const found = SUB_HEAD.exec(folded.trim()) ?? ANNOUNCES.exec(folded);
  const topic = found?.groups?.["topic"];
  if (topic === undefined) return [];
  const at = folded.indexOf(topic);
  return [quote(block.span[0] + at, text.slice(at, at + topic.length))];
}

/** Sub-heads of the announcements, and sentences that say what is announced. */
function topicsAnnounced(view: DeskView): readonly ComposedText[] {
  const folded = view.official.map(({ text }) => foldWidth(text).trim());
  const head = folded.findIndex((text) => ANNOUNCED_HEAD.test(text));
  const questions = folded.findIndex((text) => QUESTIONS_HEAD.test(text));
  const start = head < 0 ? 1 : head + 1;
  const end = Math.min(questions < 0 ? Infinity : questions, start + ANNOUNCEMENT_BLOCKS);
  return view.official.slice(start, end).flatMap((block) => topicOfBlock(block));
}

/** 14日に起きた発砲事件 is the matter of 起きた発砲事件: the headline has a day of its own. */
const DAY_BEFORE = /^(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日(?:に|の|、)\s?/u;

function topicsAsked(view: DeskView): readonly ComposedText[] {
  return factsOfType(view, "question").map(({ id, topic }) => {
    const words = topic.text.replace(/[\s\u3000]+/gu, " ").trim();
    return grounded(words.replace(DAY_BEFORE, ""), { kind: "fact", facts: [id] });
  });
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** Two ways of naming one matter share most of their pairs of characters. */
const SAME_MATTER = 0.5;

function isSameMatter(a: string, b: string): boolean {
  // 日米会談 and 日韓会談 are two, however alike.
  const [runA, runB] = [a, b].map((text) => text.slice(0, countryRunLength(text)));
  if (runA !== runB && runA !== "" && runB !== "") return false;
  const [few, many] = [pairsOf(a), pairsOf(b)].toSorted((x, y) => x.size - y.size);
  if (few === undefined || many === undefined || few.size === 0) return a === b;
  return [...few].filter((pair) => many.has(pair)).length / many.size > SAME_MATTER;
}

/** More than a headline could hold are not compared. */
const MOST_TOPICS = 30;

/** Each matter once, in its first wording. */
export function findTopics(view: DeskView): readonly ComposedText[] {
  const topics: ComposedText[] = [];
  const isConference = view.reading.kind === "press-conference" && view.reading.language === "ja";
  const told = isConference ? [...topicsOfLead(view), ...topicsAnnounced(view)] : [];
  for (const topic of [...told, ...topicsAsked(view)]) {
    if (topics.length === MOST_TOPICS) break;
    if (topic.text !== "" && !topics.some(({ text }) => isSameMatter(text, topic.text))) topics.push(topic);
  }
  return topics;
}
