// Takes stretches of a Japanese official text and a table of verbs; gives the acts that close its clauses.

import type { ActFact } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import { shiftSpan, spanContains } from "../../terms/span.ts";
import { callsOff } from "./calls-off.ts";
import { findOverlapping } from "../found/overlapping.ts";
import { roleAt, sentencesOf } from "../page/page.ts";
import type { ActGround } from "./act-ground.ts";
import { findOtherParty, resolveActors } from "./actors.ts";
import type { Clause } from "./clauses.ts";
import { cutClauses } from "./clauses.ts";
import { findClosingVerbs, maskAsides } from "./closing-verbs.ts";
import { findDue } from "./due.ts";
import { gradeUndertaking } from "./strength.ts";
import type { Topic } from "./topics.ts";
import { findTopics } from "./topics.ts";
import type { VerbTable } from "./verbs/verb.ts";

/** So much of the next line tells whether it closes acts. */
const LINE_LENGTH = 1000;

/** What a clause calls planned is to come. */
const PLANNED = /予定(?:され|の|で|して|しており|となって|として)|計画され|運びと/u;

/** So is what is announced to be done in speech: 開室式を行います, ポーランドを訪問いたします. */
const TO_BE_HELD =
  /(?:行い|行われ|開き|開かれ|(?:開催|実施|参加|出席|訪問|視察|派遣|公開|出発|出港|出国|寄港|提出)を?(?:(?:いた|致)?し|され))ます$/u;

/** An act before it is numbered among the others. */
export type UnnumberedAct = Omit<ActFact, "id"> & { readonly basis: "stated" };

/** Who acts, as far as the sentences before tell; positions are in the text. */
export type Speaker = { readonly words: string; readonly span: Span };

/**
 * In writing, who acts stays the same until another is named. `speaker`: in speech, it is the speaker
 * in each sentence that names nobody.
 */
export function readActs(
  ground: ActGround,
  stretches: readonly Span[],
  table: VerbTable,
  speaker?: Speaker,
): readonly UnnumberedAct[] {
  let current = speaker;
  const parties = new Map<string, ReturnType<typeof findOtherParty>>();
  const otherParty = (words: string) => {
    if (!parties.has(words)) parties.set(words, findOtherParty(ground, words, speaker !== undefined));
    return parties.get(words);
  };
  return stretches.flatMap((stretch) =>
    sentencesOf(ground.page, stretch).flatMap(([start, end]): readonly UnnumberedAct[] => {
      if (speaker !== undefined) current = speaker;
      const sentence = ground.page.folded.slice(start, end);
      const masked = maskAsides(sentence);
      const topics = findTopics(masked);
      const content = endOfContent(masked);
      const verbs = findClosingVerbs(masked, table).filter(
        ({ end: at }) => at > content && !isAttributive(sentence, at),
      );
      const isOwn = ({ words }: Topic): boolean => otherParty(words) === undefined;
      const clauses = cutClauses(sentence, verbs, topics, isOwn);
      const acts = clauses.flatMap((clause): readonly UnnumberedAct[] => {
        const other = clause.topic === undefined ? undefined : otherParty(clause.topic.words);
        // What another country does is told in a sentence or a part of it: the parties act again behind it.
        if (other === "country") return [];
        if (clause.topic !== undefined) current = speakerOr(speaker, clause.topic, start);
        if (current !== undefined && current !== speaker && otherParty(current.words) === "heads") return [];
        // A text that breaks off at the verb says nothing of what the act was about.
        if (clause.matter[0] >= clause.matter[1]) return [];
        if (isFrame(ground, clause, start, end, table)) return [];
        if (isNoAct(sentence, clause)) return [];
        if (speaker !== undefined && OTHERS_DO.test(sentence.slice(...clause.matter))) return [];
        return [actOf(ground, clause, start, current)];
      });
      const first = topics.find(({ words }) => otherParty(words) !== "country");
      if (clauses.length === 0 && first !== undefined) current = placed(first, start);
      return acts;
    }),
  );
}

/** 先に確認した、橋の設計について説明します: a sentence that ends politely closes no clause plainly. */
function isAttributive(sentence: string, at: number): boolean {
  return (
    /^[、,]/u.test(sentence.slice(at, at + 1)) &&
    /(?<!まし)(?:した|った|する)$/u.test(sentence.slice(0, at)) &&
    /(?:ます|ました|です|でした)。?$/u.test(sentence)
  );
}

/** 懸念を表明し、自制を求めること等を内容とする声明: what a paper says is no act of who speaks of it. */
const CONTENT =
  /(?:こと|旨)(?:等|など)?を(?:主な)?(?:内容|柱|骨子|趣旨)と(?:する|した)|ことなどを(?:盛り込んだ|含む|明記した)|旨の(?:決議|議長声明|声明|共同声明|宣言|文書|報告書|書簡)/u;

function endOfContent(masked: string): number {
  return CONTENT.exec(masked)?.index ?? -1;
}

/** 私から, 我が国は: the speaker, whom the record's label names. */
const SELF = /^(?:私(?:自身|ども|たち)?|我が国|わが国|我々|政府|防衛省|外務省)$/u;
/** 日本は, said by 桃井防衛大臣. */
const JAPANESE_SPEAKER = /^(?:私|[一-龠々]{2,12})$/u;

function speakerOr(speaker: Speaker | undefined, topic: Topic, offset: number): Speaker {
  if (speaker === undefined) return placed(topic, offset);
  const isSelf = SELF.test(topic.words) || (topic.words === "日本" && JAPANESE_SPEAKER.test(speaker.words));
  return isSelf ? speaker : placed(topic, offset);
}

/** 以下のとおり意見が一致した before sentences that close acts of their own is only their frame. */
const FRAME =
  /(?:以下|次|下記|左記|別紙|別添)の?(?:とおり|通り|ように|よう|諸点|各点|点|事項|内容)?(?:で|に|について|につき)?$/u;

function isFrame(
  { page }: ActGround,
  { matter }: Clause,
  start: number,
  end: number,
  table: VerbTable,
): boolean {
  if (!FRAME.test(page.folded.slice(start + matter[0], start + matter[1]))) return false;
  const next = /^\s*([^\n]+)/u.exec(page.folded.slice(end, end + LINE_LENGTH))?.[1] ?? "";
  return findClosingVerbs(maskAsides(next), table).length > 0;
}

/** 安全保障理事会が声明を採択した: what another body did is not done here. */
const NEAR = 80;
const OTHER_BODY = /(?:国連|国際連合|理事会|安保理|国連総会)(?:が|は)[、,]?/u;
/** …を表すということは当然だ: said of everybody. */
const OF_EVERYBODY = /^[^。]{0,60}?(?:という(?:こと|の)は|の(?:は|が)当然)/u;
/** 通過を確認した: seen, and agreed on with nobody. */
const SEEN = /(?:飛行|通過|航行|発射|飛来|飛翔|接近|侵入|進出)(?:を\d?[^、]{0,12})?$/u;
/** 等について議論することとし、: what a meeting was about. */
const AGENDA = /(?:議論|協議|意見交換)を?する$|(?:議論|意見交換)を行う$/u;

/** 必要がある場合は閣議決定する: nothing is done yet. 場合には支援することで一致した is. */
const IF = /場合に?は|(?:とき|際)に?は[、,]|(?:場合|とき)[、,]|(?:あれ|なれ|すれ|れ)ば[、,]/u;
const NOT_YET = /(?:する|します|いたします|[うくすつぬむる]|ます)$/u;

function isConditional(sentence: string, { matter, span }: Clause): boolean {
  // 情報を得た場合には公表することとします is promised now, 調整が進んだ場合、到着する予定です planned.
  if (/(?:こと[とに](?:いた|致)?し ?ます|予定(?:です|である|だ)?)$/u.test(sentence.slice(...span)))
    return false;
  return IF.test(sentence.slice(...matter)) && NOT_YET.test(sentence.slice(...span));
}

/** 3か国が賛意を示している: others do, of whom the sentence tells. */
const OTHERS_DO = /(?:[かカヶヵ]国|各国|政府|首相|大統領|長官|外相|国防相)が[、,]?[^、。がはと]{0,12}$/u;

/** 会談の概要を次のように公表した: who published what follows; the acts stand there. */
const SUMMARY = /(?:概要|要旨|全文)(?:を|について)?[、,]?(?:(?:次|以下|下記)の?(?:とおり|通り|ように))?$/u;

function isNoAct(sentence: string, clause: Clause): boolean {
  const { act, matter, span } = clause;
  const words = sentence.slice(...matter);
  if (isConditional(sentence, clause)) return true;
  // 契約先非公表: the verb is part of a word that denies it.
  if (/[非未不]$/u.test(words)) return true;
  if (act === "confirmed" && SEEN.test(words)) return true;
  if (act === "announced" && SUMMARY.test(words)) return true;
  if (act === "decided" && AGENDA.test(words) && /^[、,]/u.test(sentence.slice(span[1]))) return true;
  if (
    (act === "decided" || act === "condemned") &&
    OTHER_BODY.test(sentence.slice(Math.max(0, matter[0] - NEAR), matter[1]))
  )
    return true;
  return OF_EVERYBODY.test(sentence.slice(span[1]));
}

function placed(topic: Topic, offset: number): Speaker {
  return { words: topic.words, span: shiftSpan([topic.start, topic.end], offset) };
}

function actOf(ground: ActGround, clause: Clause, offset: number, topic: Speaker | undefined): UnnumberedAct {
  const { page, people, events } = ground;
  const span = shiftSpan(clause.span, offset);
  const matter = shiftSpan(clause.matter, offset);
  // Of what is put off or called off the day is no day to come, and it binds nobody.
  const isOff = callsOff(page.folded.slice(...matter));
  const due = isOff ? undefined : findDue(ground, matter);
  const words = page.folded.slice(...matter);
  const told = page.folded.slice(...span);
  const toBeHeld = clause.act === "announced" && TO_BE_HELD.test(told);
  const planned = due !== undefined || toBeHeld || PLANNED.test(told);
  const closing = page.folded.slice(matter[1], span[1]);
  const undertaking = isOff
    ? undefined
    : gradeUndertaking({ act: clause.act, matter: words, closing, planned, language: "ja" });
  const event = findOverlapping(events, matter).find(({ span: at }) => spanContains(matter, at));
  return {
    type: "act",
    span,
    part: roleAt(page, span[0]),
    basis: "stated",
    act: clause.act,
    actors: topic === undefined ? people.principals : resolveActors(people, topic.words, topic.span),
    matter: { text: page.text.slice(...matter), span: matter },
    ...(due === undefined ? {} : { due }),
    ...(undertaking === undefined ? {} : { undertaking }),
    ...(event === undefined ? {} : { event: event.id }),
  };
}

/** In text order, named a1, a2, … */
export function numberActs(acts: readonly UnnumberedAct[]): readonly ActFact[] {
  return acts
    .toSorted((a, b) => a.span[0] - b.span[0])
    .map((act, index) => ({ ...act, id: `a${index + 1}` }));
}
