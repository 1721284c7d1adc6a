// Takes the desk view and gives the topics of a press conference: what the lead says it was about, what was announced, what was asked.

import type { ComposedText } from "../../../terms/article.ts";
import type { AnnouncementKind } from "../../../terms/kind.ts";
import type { Span } from "../../../terms/span.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType } from "../desk-view.ts";
import { topicsAnnounced } from "./announced-topics.ts";
import { quoteTopic } from "./quote-topic.ts";
import { topicsOfLead } from "./lead-topics.ts";
import { isSameMatter } from "./same-matter.ts";
import { isBareWord, saysEnough } from "./says-enough.ts";
import { topicOfSentence } from "./told-topics.ts";

/** 14日に起きた発砲事件 is the matter of 起きた発砲事件: the headline has a day of its own. */
const DAY_BEFORE = /^(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日(?:に|の|、)\s?/u;

/** この計画 says nothing alone. */
const POINTS_BACK = /^(?:この|その|あの|これ|それ|こう|そう|同|当該|先ほど)/u;

/** What an English question is about: behind its preposition, or the subject of its first sentence. */
const ENGLISH_TOPICS: readonly RegExp[] = [
  /^(?:Regarding|Concerning|In relation to|On|About|With regard to|As for) (?<matter>[^,.?]{4,60})/u,
  /^(?<matter>(?:The|A|An) [^,.?]{3,40}?)(?: against you)? (?:is|are|was|were|has|have|had|will|would)\b/u,
  /^How do you (?:evaluate|assess|rate) (?<matter>(?:the|this) [^,.?]{4,40})$/u,
  /^You (?:have|had|will have) (?<matter>(?:(?:an?|two|three) )?(?:meetings?|conferences?|talks)(?: scheduled| planned)? with (?:[A-Z][a-z]{1,15} ?){1,3}(?<! ))/u,
];

/** The Sample-U.S: cut at a full stop that ends no sentence. */
const CUT_AT_STOP = /(?<![A-Za-z])(?:[A-Z]\.[A-Z]|Mr|Ms|Dr|No|St)$/u;

/** I would like to ask about the sale of the pier: what stands behind the word is a matter. */
const ASKED_ABOUT = /\b(?:about|regarding|concerning|(?:subject|issue) of)\s$/iu;
/** The sale of the pier which the council discussed: a headline names the matter alone. */
const ADDED = /(?<=^.{12,60}) (?:held|made|given|scheduled|that|which|who|whose|where|when)\b.*$/u;
const IS_MATTER = /^(?:the|an?) (?!fact\b)[^,.?;:]{4,60}$/u;

/** An English question is a sentence, and a sentence is no topic. */
function englishTopic({ reading }: DeskView, words: string, [start]: Span): string {
  if (OF_THE_RECORD.test(words) || CUT_AT_STOP.test(words)) return "";
  if (ENGLISH_HEAD.test(words) && /[A-Z].* [A-Z]/u.test(words)) return words;
  if (IS_MATTER.test(words) && ASKED_ABOUT.test(reading.text.slice(Math.max(0, start - 20), start)))
    return words.replace(ADDED, "");
  const found = ENGLISH_TOPICS.map((pattern) => pattern.exec(words)).find((match) => match !== null);
  const matter = found?.groups?.["matter"] ?? "";
  return matter.replace(/^(?:The|An?)(?= )/u, (article) => article.toLowerCase());
}

/** The reader found no shorter topic than the question itself. */
const IS_SENTENCE =
  /(?:[たかが]|ます|です|ください|ません|願いします|ますか)$|ましたが[、,]|ていますが[、,]|。./u;

/** (1) Minister's Attendance at the Sample Forum: a numbered head below Opening Remarks. */
const NUMBERED_HEAD = /^\s*\(?[0-9]{1,2}[).]\s+(?<matter>[A-Z][^.?!:]{8,90})$/u;
const HEAD_BLOCKS = 40;

/** Heads of the record's parts. */
const OF_THE_RECORD =
  /^(?:Announcements?|(?:Opening|Introductory) (?:Remarks|Statement)|Questions?(?: and Answers?)?|Q ?& ?A)$/iu;

function numberedHeads({ official }: DeskView): readonly ComposedText[] {
  return official.slice(0, HEAD_BLOCKS).flatMap(({ block, text }) => {
    const matter = NUMBERED_HEAD.exec(text)?.groups?.["matter"]?.trimEnd();
    return matter === undefined || OF_THE_RECORD.test(matter)
      ? []
      : [quoteTopic(block.span[0] + text.indexOf(matter), matter)];
  });
}

/** A sub-head is a topic as it stands: Japan-Sample Relations. */
const ENGLISH_HEAD =
  /^(?:[A-Z(][\w’'().-]*|of|the|and|on|in|at|for|to|by|with|Using|an?)(?: (?:[A-Z(][\w’'().-]*|of|the|and|on|in|at|for|to|by|with|an?)){1,11}$/u;

/** 今年の抱負 体制強化と改編の年: behind the space stands what was answered. */
const FIRST_OF_HEAD = /^[^\s。、]{5,20}(?= \S{4,30}$)/u;
const LONG_HEAD = 16;

/** 現時点で、北朝: a text that was cut off ends within its last question. */
function isCutOff({ reading }: DeskView, [, end]: Span): boolean {
  const rest = reading.text.slice(end);
  return rest.trim() === "" && !/[。?？!！」』)）か]$/u.test(reading.text.slice(0, end).trimEnd());
}

function topicsAsked(view: DeskView): readonly ComposedText[] {
  const questions = factsOfType(view, "question").filter(({ topic }) => !isCutOff(view, topic.span));
  return questions.map(({ id, topic }) => {
    const whole = topic.text.replace(/[\s\u3000]+/gu, " ").trim();
    const words =
      view.reading.language === "ja" && whole.length > LONG_HEAD
        ? (FIRST_OF_HEAD.exec(whole)?.[0] ?? whole)
        : whole;
    if (POINTS_BACK.test(words)) return grounded("", { kind: "fact", facts: [id] });
    if (view.reading.language === "ja" && IS_SENTENCE.test(words)) {
      const told = topicOfSentence(view, topic.span);
      if (told !== undefined) return told;
    }
    const matter =
      view.reading.language === "en" ? englishTopic(view, words, topic.span) : words.replace(DAY_BEFORE, "");
    return grounded(matter, { kind: "fact", facts: [id] });
  });
}

/** More than a headline could hold are not compared. */
const MOST_TOPICS = 30;

const CONFERENCES: ReadonlySet<AnnouncementKind> = new Set<AnnouncementKind>([
  "press-conference",
  "joint-press-conference",
]);

/** Each matter once, in its first wording. */
export function findTopics(view: DeskView): readonly ComposedText[] {
  const topics: ComposedText[] = [];
  const isConference = CONFERENCES.has(view.reading.kind) && view.reading.language === "ja";
  const isEnglish = CONFERENCES.has(view.reading.kind) && view.reading.language === "en";
  const japanese = isConference ? [...topicsOfLead(view), ...topicsAnnounced(view)] : [];
  const told = isEnglish ? numberedHeads(view) : japanese;
  for (const topic of [...told, ...topicsAsked(view)]) {
    if (topics.length === MOST_TOPICS) break;
    if (saysEnough(topic.text) && !topics.some(({ text }) => isSameMatter(text, topic.text)))
      topics.push(topic);
  }
  // ワクチン alone says less than the meeting behind it.
  return isConference
    ? [...topics.filter(({ text }) => !isBareWord(text)), ...topics.filter(({ text }) => isBareWord(text))]
    : topics;
}
