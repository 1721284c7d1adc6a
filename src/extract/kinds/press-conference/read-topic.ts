// Takes the words of a question; gives its topic: what it says that it is about, or its first words.

import type { Span } from "../../../terms/span.ts";

/** What stands before について, に関して or の件 is the topic. */
const ABOUT =
  /(?<=^|[。、,\s])([^。、,\n]{2,80}?)(?:について|に関し|に関する質問|の件(?:で|に)|を(?:巡り|巡って|めぐり|めぐって))/gu;
const ABOUT_EN =
  /\b(?:regarding|about|concerning|with regard to|on the (?:subject|issue) of) ((?:[^.,?\n]|(?<=\b[A-Z])[.]){4,120})/gi;
const POINTS_BACK = /^(?:これ|それ|そのこと|このこと|この点|その点|関連|この件|その件|本件|こちら)/u;
const HEAD_TAIL = /(?:について|に関して|に関する(?:質問|件)?)$/u;
const FIRST_WORDS = 60;

export function readTopic(folded: string, question: Span, head: Span | undefined): Span {
  const words = folded.slice(...question);
  if (head !== undefined) return withoutTail(folded, head);
  for (const about of [...words.matchAll(ABOUT), ...words.matchAll(ABOUT_EN)]) {
    const phrase = about[1] ?? "";
    const start = question[0] + about.index + about[0].indexOf(phrase);
    if (!POINTS_BACK.test(phrase)) return [start, start + phrase.length];
  }
  // 例大祭が開かれる予定ですが、これに関して…: what the first clause names.
  const named = NAMED_FIRST.exec(words)?.groups?.["topic"]?.length;
  return named === undefined ? firstWords(words, question[0]) : [question[0], question[0] + named];
}

const NAMED_FIRST =
  /^(?<topic>[^、。]{4,60}?)が[^、。が]{0,16}(?:です|ます|ました)(?:が|けれども|けども|けど)、(?:これ|それ|この)/u;

function withoutTail(folded: string, head: Span): Span {
  const tail = HEAD_TAIL.exec(folded.slice(...head))?.[0].length ?? 0;
  return tail < head[1] - head[0] ? [head[0], head[1] - tail] : head;
}

/** The first sentence, or so much of it as ends at a comma or a blank within reach. */
function firstWords(words: string, offset: number): Span {
  const sentence = /^(?:[^。.?!\n]|[.](?=\w))*/u.exec(words)?.[0] ?? words;
  if (sentence.length <= FIRST_WORDS) return [offset, offset + sentence.length];
  const cuts = ["、", ",", " "].map((mark) => sentence.lastIndexOf(mark, FIRST_WORDS));
  const cut = cuts.find((at) => at > 10) ?? FIRST_WORDS;
  return [offset, offset + cut];
}
