// Exchange: questions with their topics and answers, in each way that pages label speakers.

import { linesOf, type Line } from "../statements/passages/page.ts";
import { joinPassages, markWhole, passage, type Passage } from "../statements/passages/passage.ts";
import type { Random } from "../statements/passages/random.ts";
import { ANSWERS, ASKING, TOPICS } from "./words.ts";

export type Exchange = {
  readonly topic: string;
  readonly question: string;
  readonly answer: string;
  readonly at: number;
};

export function inventExchanges(random: Random): readonly Exchange[] {
  return random.several(TOPICS, random.integer(1, 5)).map((topic) => {
    const [before, after] = random.pick(ASKING);
    return { topic, question: `${before}${topic}${after}`, answer: random.pick(ANSWERS), at: before.length };
  });
}

/** The asker's words, whole, with topic and who answers. */
function markQuestion({ question, topic, at }: Exchange, speaker: string): Passage {
  return markWhole(question, (span) => ({ type: "question", span, speaker, topic: [at, at + topic.length] }));
}

type Labelling = (exchange: Exchange, speaker: string) => readonly Line[];

/** Speaker and words on one line. */
const inline =
  (asker: string, answerer: (speaker: string) => string): Labelling =>
  (exchange, speaker) =>
    linesOf(
      "official",
      passage`${asker}${markQuestion(exchange, speaker)}`,
      `${answerer(speaker)}${exchange.answer}`,
    );

/** A speaker alone on a line, the words on the next. */
const stacked =
  (asker: string, answerer: (speaker: string) => string, headed: boolean): Labelling =>
  (exchange, speaker) =>
    linesOf(
      "official",
      ...(headed ? [`${exchange.topic}について`] : []),
      asker,
      markQuestion(exchange, speaker),
      answerer(speaker),
      exchange.answer,
    );

export const MINISTRY_LABELS: readonly [Labelling, ...Labelling[]] = [
  inline("Q:", () => "A:"),
  inline("Q：", () => "A："),
  inline("Ｑ：", () => "Ａ："),
  inline("【記者】", (speaker) => `【${speaker}】`),
  inline("(記者)", (speaker) => `(${speaker})`),
];

export const DESK_LABELS: readonly [Labelling, ...Labelling[]] = [
  stacked("記者", (speaker) => speaker, true),
  stacked("記者", (speaker) => speaker, false),
  inline("記者 :", (speaker) => `${speaker} :`),
  inline("記者：", (speaker) => `${speaker}：`),
  inline("Q:", () => "A:"),
];

export const JOINT_LABELS: readonly [Labelling, ...Labelling[]] = [
  stacked("(記者)", (speaker) => `(${speaker})`, false),
  stacked("（記者）", (speaker) => `（${speaker}）`, false),
];

export function topicsOf(exchanges: readonly Exchange[]): string {
  return joinPassages(
    exchanges.slice(0, 2).map(({ topic }) => topic),
    "、",
  ).text;
}
