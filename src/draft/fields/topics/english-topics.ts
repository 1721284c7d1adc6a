// Topics of a conference in English: what its heads and announcements name, and what a question is about; a sentence is no topic.

import type { ComposedText } from "../../../terms/article.ts";
import type { Span } from "../../../terms/span.ts";
import type { DeskView, OfficialBlock } from "../desk-view.ts";
import { quoteTopic } from "./quote-topic.ts";

/** What an English question is about: behind its preposition, or the subject of its first sentence. */
const ENGLISH_TOPICS: readonly RegExp[] = [
  /^(?:Regarding|Concerning|In relation to|On|About|With regard to|As for) (?<matter>[^,.?]{4,60})/u,
  /^(?<matter>(?:The|A|An) [^,.?]{3,40}?)(?: against you)? (?:is|are|was|were|has|have|had|will|would)\b/u,
  /^(?<matter>[A-Z][a-z]{3,14}s (?:against|on|for|of|to) [^,.?]{3,30}?) (?:is|are|was|were|has|have|had|will|would)\b/u,
  /^How do you (?:evaluate|assess|rate) (?<matter>(?:the|this) [^,.?]{4,40})$/u,
  /^You (?:have|had|will have) (?<matter>(?:(?:an?|two|three) )?(?:meetings?|conferences?|talks)(?: scheduled| planned)? with (?:[A-Z][a-z]{1,15} ?){1,3}(?<! ))/u,
];

/** The Sample-U.S: cut at a full stop that ends no sentence. */
const CUT_AT_STOP = /(?<![A-Za-z])(?:[A-Z]\.[A-Z]|Mr|Ms|Dr|No|St)$/u;

/** I would like to ask about the sale of the pier: what stands behind the word is a matter. */
const ASKED_ABOUT = /\b(?:about|regarding|concerning|(?:subject|issue) of|comments? on)\s$/iu;
/** The sale of the pier which the council discussed: a headline names the matter alone. */
const ADDED = /(?<=^.{12,60}) (?:held|made|given|scheduled|that|which|who|whose|where|when)\b.*$/u;
/** the meeting with the U.S. and Example: with whom may go, where a headline cannot hold it. */
const WITH_WHOM = /(?<=^.{12,60}) with\b.*$/u;
/** the two things you mentioned now: said to those who heard them. */
const TO_THOSE_PRESENT =
  /\b(?:you|your|just|now|today|yesterday|tomorrow|mentioned)\b|^(?:this|that|these|those)\b/iu;
const IS_MATTER = /^(?:the|an?) (?!fact\b)[^,.?;:]{4,60}$/u;

/** An English question is a sentence, and a sentence is no topic. */
export function englishTopic({ reading }: DeskView, words: string, [start]: Span): string {
  if (OF_THE_RECORD.test(words) || CUT_AT_STOP.test(words)) return "";
  if (ENGLISH_HEAD.test(words) && /[A-Z].* [A-Z]/u.test(words)) return words;
  if (ASKED_ABOUT.test(reading.text.slice(Math.max(0, start - 20), start))) {
    const named = words.replace(ADDED, "");
    const matter = IS_MATTER.test(named) ? named : named.replace(WITH_WHOM, "");
    if (IS_MATTER.test(matter) && !TO_THOSE_PRESENT.test(matter)) return matter;
  }
  const found = ENGLISH_TOPICS.map((pattern) => pattern.exec(words)).find((match) => match !== null);
  const matter = found?.groups?.["matter"] ?? "";
  if (TO_THOSE_PRESENT.test(matter)) return "";
  return matter.replace(/^(?:The|An?|[A-Z][a-z]+s)(?= (?!Minist|Secretar))/u, (article) =>
    article.toLowerCase(),
  );
}

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

/** 1. Announcements, Opening Remarks: what is announced stands behind it, before the questions. */
const ANNOUNCED_HEAD =
  /^\s*(?:\d[.)]\s*)?(?:Announcements?|(?:Opening|Introductory) (?:Remarks|Statement))\s*$/iu;
const QUESTIONS_HEAD =
  /^\s*(?:(?:\d[.)]\s*)?Questions?(?: and Answers?)?\s*:?\s*$|(?:Question|Reporter|Q) ?:)/iu;
const ANNOUNCED_BLOCKS = 4;
/** CHIEF EXAMPLE SECRETARY HAYAMI: a record without heads begins with who speaks. */
const SPEAKER_LABEL = /^(?!QUESTION|REPORTER|JOURNALIST)[A-Z][A-Z .'-]{8,60}: /u;

/** Opening remarks – Sample Assembly for Readers (SAR 2027): the matter stands behind the dash. */
const HEAD_WITH_MATTER =
  /^\s*(?:Opening|Introductory) (?:remarks|statement)\s*[–—:-]\s*(?<matter>[A-Z][^()\n]{6,60}?)\s*(?:\([^()]{1,40}\))?\s*$/iu;
/** I would like to announce the second Sample Consultations between …; arrangements to hold the Sample meeting */
const ANNOUNCES: readonly RegExp[] = [
  /\bto hold (?<matter>(?:the|an?) (?:[\w.’'-]{1,20} ){0,6}?(?:meeting|talks|conference|dialogue|consultations|exercise))\b/u,
  // I just held a telephone talk with Secretary Sample of the United States
  /\bI (?:have )?(?:just )?(?:held|had) (?<matter>an? (?:[a-z-]{3,14} ){0,2}(?:talk|meeting|conversation|conference)s? with (?:[A-Z][\w’'-]{1,20}(?: of (?=State\b|Defense\b))? ?){1,5}(?<! ))/u,
  // I will provide the overview of the Cabinet meeting.
  /\b(?:provide|give) (?:you )?(?:with )?(?:an|the) (?:overview|outline|summary) of (?<matter>the [^,.;:“”]{4,60})(?=[,.;])/u,
  /\b(?:announce|report on) (?<matter>the [^,.;:“”]{6,90}?)(?= (?:between|that|which|in|held|and the|to be)\b|[,.;:])/u,
];
/** the results of the Force's work related to the flood: its matter is the flood. */
const OF_A_MATTER =
  /^the (?:results?|status|outline|details) of [^,.]{4,60}? (?:related to|concerning|regarding) (?=the )/u;

function matterOfHead({ block, text }: OfficialBlock): readonly ComposedText[] {
  const matter = text.length > 140 ? undefined : HEAD_WITH_MATTER.exec(text)?.groups?.["matter"];
  return matter === undefined ? [] : [quoteTopic(block.span[0] + text.indexOf(matter), matter)];
}

/** I was to hold the meeting, I will not announce the closure: nothing is announced. */
const CALLED_OFF =
  /\b(?:not|never|cancel\w*|postpon\w*|called off|no longer|(?:was|were) to|had (?:planned|hoped|intended) to)\b|n['’]t\b/iu;

function sentenceAround(text: string, at: number): string {
  const end = text.slice(at).search(/[.?!](?:\s|$)/u);
  const start = text.slice(0, at).lastIndexOf(". ") + 1;
  return text.slice(start, end < 0 ? text.length : at + end);
}

function mattersAnnounced({ block, text }: OfficialBlock): readonly ComposedText[] {
  for (const form of ANNOUNCES) {
    const found = form.exec(text);
    const whole = found?.groups?.["matter"] ?? "";
    const matter = whole.replace(OF_A_MATTER, "");
    if (found === null || TO_THOSE_PRESENT.test(matter) || CUT_AT_STOP.test(matter)) continue;
    if (CALLED_OFF.test(sentenceAround(text, found.index))) continue;
    const at = found.index + found[0].indexOf(whole) + whole.length - matter.length;
    return [quoteTopic(block.span[0] + at, matter)];
  }
  return [];
}

/** Heads that name their matter; without any, what the announcements say that they announce. */
export function topicsAnnouncedInEnglish(view: DeskView): readonly ComposedText[] {
  const heads = [...numberedHeads(view), ...view.official.slice(0, HEAD_BLOCKS).flatMap(matterOfHead)];
  if (heads.length > 0) return heads;
  const head = view.official.findIndex(({ text }) => ANNOUNCED_HEAD.test(text));
  const label = view.official.slice(0, HEAD_BLOCKS).findIndex(({ text }) => SPEAKER_LABEL.test(text));
  if (head < 0 && label < 0) return [];
  const start = head < 0 ? label : head + 1;
  const below = view.official.slice(start, start + ANNOUNCED_BLOCKS);
  const questions = below.findIndex(({ text }) => QUESTIONS_HEAD.test(text));
  return below.slice(0, questions < 0 ? below.length : questions).flatMap(mattersAnnounced);
}
