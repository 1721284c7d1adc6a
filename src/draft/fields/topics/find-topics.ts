// Takes the desk view and gives the topics of a press conference: what the lead says it was about, what was announced, what was asked.

import type { ComposedText } from "../../../terms/article.ts";
import type { AnnouncementKind } from "../../../terms/kind.ts";
import type { Span } from "../../../terms/span.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType } from "../desk-view.ts";
import { topicsAnnounced } from "./announced-topics.ts";
import { englishTopic, topicsAnnouncedInEnglish } from "./english-topics.ts";
import { topicsOfLead } from "./lead-topics.ts";
import { isSameMatter } from "./same-matter.ts";
import { isBareWord, saysEnough } from "./says-enough.ts";
import { topicOfSentence } from "./told-topics.ts";

/** 14日に起きた発砲事件 is the matter of 起きた発砲事件: the headline has a day of its own. */
const DAY_BEFORE =
  /^(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日(?:に|の|、|(?:朝|昼|夜|夕方|午前|午後)?(?:[0-9０-９]{1,2}時)?(?:[0-9０-９]{1,2}分)?(?:に|から|、)(?!.{0,12}まで))\s?/u;

/** この計画 says nothing alone. */
const POINTS_BACK = /^(?:この|その|あの|これ|それ|こう|そう|同|当該|先ほど)/u;

const OF_A_DAY_PAST = /^(?:昨日|一昨日|先日|先ほど|今回)の/u;

/** 記者 手本橋の改修: who asks is no part of it. */
const ASKER = /^(?:記者|幹事社?|問|Q)[ :：](?=\S)/u;

/** The reader found no shorter topic than the question itself. */
const IS_SENTENCE =
  /(?:[たかが]|ます|です|ください|ません|願いします|ますか)$|ましたが[、,]|ていますが[、,]|。./u;

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
  return questions.map(({ id, span, topic }) => {
    const whole = topic.text
      .replace(/[\s\u3000]+/gu, " ")
      .trim()
      .replace(ASKER, "");
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
    // 昨日の会見とその意義 says nothing alone: what the question told before it does.
    const before = OF_A_DAY_PAST.test(words) ? topicOfSentence(view, span) : undefined;
    if (before !== undefined) return before;
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
  const told = isEnglish ? topicsAnnouncedInEnglish(view) : japanese;
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
