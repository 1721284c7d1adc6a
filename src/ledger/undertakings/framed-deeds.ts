// Takes an act that only leads to a list (次の事項を決定した。); gives what the list says will be done, clause by clause, each with its span and its time to come.

import { degreeOfWill } from "../../japanese/degree-of-will.ts";
import { foldWidth } from "../../japanese/fold-width.ts";
import { splitSentences } from "../../japanese/sentences.ts";
import type { ActFact, DateFact, UndertakingStrength } from "../../terms/fact.ts";
import type { Reading } from "../../terms/reading.ts";
import type { Span } from "../../terms/span.ts";
import { spansOverlap } from "../../terms/span.ts";
import { findDue } from "./find-due.ts";
import { sentenceAt } from "./sentence-at.ts";

/** 次の事項, 以下のとおり, the following matters: as the whole of what is decided, or behind when and where. */
const FRAME =
  /(?:^|、|において|について)(?:(?:以下|次|下記|左記|別紙|別添|上記)の?(?:[一-龠]{0,8}(?:とおり|通り|ように|事項|内容|諸点|各点|点|措置|方針|取組|施策|項目|分野))(?:について|を|の|を確認・)?|以下|次の)$|^(?:会談|会合|協議|会議)(?:では|において)?、?(?:以下|次の)$|^the following(?: [a-z]+){0,2}$/iu;
/** 以下の取組を進めること: the list says what. */
const FRAME_OF_DOING =
  /(?:^|、)(?:以下|次|下記)の[一-龠・]{0,10}(?:取組|施策|措置|事項|項目|活動|各点|諸点|分野での協力)を(?:実施|推進|進め|行[うっ]|講じ|強化|促進)|(?:^|、)(?:[二三四五六2-6]つ|次)の(?:取組|施策|柱)を(?:進め|行|示し|推進|掲げ)|(?:^|、)(?:以下|次)の(?:とおり|通り)[^、。]{0,12}を(?:実施|推進|進め|行[うっ]|強化|促進)/u;
/** To pursue the following measures: with what else is promised in the same breath. */
const FRAME_IN_ENGLISH =
  /\b(?:coordinat|implement|pursu|promot|advanc|undertak|tak|work|carry|proceed)(?:e|ing|ed)?(?: out| on| with)? the following(?: [a-z]+){0,2} (?:items?|matters?|points?|steps?|measures?|initiatives?|areas?|efforts?|activities)\b/iu;
const ITEM =
  /^[ \u3000]*(?:[(（]?(?:[0-9０-９]{1,2}|[ア-コa-hⅰ-ⅹ①-⑳一二三四五六七八九十])[)）.．、 \u3000]|[①-⑳○・◆■●※*•◯▽-])[ \u3000]*/u;
const MOST_ITEMS = 30;
/** So far down the list is looked for. */
const FARTHEST = 4_000;
/** 検討を進める, 提出する; what is so (認められる, 必要である), or how it is counted (1年とする), is nothing done. */
const DONE = /[うくぐすつぬぶむる](?:こと)?$/u;
const STATE =
  /(?:で(?:は)?ある|て(?:いる|おる|ある)|られる|される|がある|とする|による|ものとする|支弁する|する必要がある|重要である)$|(?:である|て(?:いる|おる)|必要がある)こと$/u;
const NOUN = /[一-龠々ァ-ヴー]$/u;
/** Resume staff talks; holding exercises: what an item in English begins with. */
const TO_DO =
  /^(?:to )?(?:(?:re)?activat|resum|hold|conduct|establish|strengthen|promot|expand|enhanc|deepen|develop|continu|start|begin|launch|creat|set up|setting up|increas|advanc|explor|improv|shar|sign|conclud|deploy|dispatch|send|receiv|invit|publish|provid|support|stud|review|accelerat|facilitat|build|organi[sz]|exchang|carry out|introduc|prepar|visit)(?:e|y|n?ing|ying)?\b/iu;

export type Deed = {
  readonly act: ActFact;
  /** Of the clause that binds. */
  readonly span: Span;
  /** Of what is to be done. */
  readonly matter: Span;
  readonly strength: UndertakingStrength;
  readonly due?: ActFact["due"];
};

/** `matter`: its width folded. A list that is led to by a part of what is promised only. */
export function leadsToList(matter: string): boolean {
  return FRAME_IN_ENGLISH.test(matter);
}

/** `matter`: its width folded. */
export function isFrame(matter: string): boolean {
  const bare = matter.trim();
  return bare === "" || FRAME.test(bare) || FRAME_OF_DOING.test(bare);
}

/** The lines of the list that follows, without their bullets; a line that begins none ends it. */
function itemsBehind(text: string, from: number): readonly Span[] {
  const items: Span[] = [];
  let at = from;
  for (const line of text.slice(from, from + FARTHEST).split("\n")) {
    const bullet = ITEM.exec(line)?.[0].length;
    if (line.trim() !== "") {
      if (bullet === undefined && (items.length > 0 || at > from)) break;
      if (bullet !== undefined) items.push([at + bullet, at + line.length]);
    }
    at += line.length + 1;
  }
  return items.slice(0, MOST_ITEMS);
}

/** The clauses of an item that say what will be done; of a list of nouns each is one. */
function clausesOf(text: string, item: Span, ofNouns: boolean): readonly Span[] {
  return splitSentences(text, item).flatMap(([start, end]): readonly Span[] => {
    const bare = foldWidth(text.slice(start, end))
      .replace(/[。.;]$/u, "")
      .trimEnd();
    const isDone = DONE.test(bare) && !STATE.test(bare);
    return isDone || TO_DO.test(bare) || (ofNouns && NOUN.test(bare)) ? [[start, start + bare.length]] : [];
  });
}

/** `acts`: those of the reading, whose own clauses they keep. */
export function framedDeeds(frame: ActFact, reading: Reading, day: string): readonly Deed[] {
  const { text, language } = reading;
  const ofNouns = FRAME_OF_DOING.test(foldWidth(frame.matter.text).trim());
  const [, from] = sentenceAt(text, frame.span);
  const items = itemsBehind(text, from);
  const near: Span = [from, from + FARTHEST];
  const facts = reading.facts.filter((fact) => spansOverlap(near, fact.span));
  const dates = facts.filter((fact): fact is DateFact => fact.type === "date");
  const others = facts.filter((fact) => fact.type === "act" && fact.id !== frame.id);
  return items
    .flatMap((item) => clausesOf(text, item, ofNouns))
    .filter((span) => !others.some((other) => spansOverlap(other.span, span)))
    .map((span): Deed => {
      const due = findDue(span, dates, day);
      const strength = degreeOfWill(foldWidth(text.slice(...span)), language) ?? "commitment";
      return { act: frame, span, matter: span, strength, ...(due === undefined ? {} : { due }) };
    });
}
