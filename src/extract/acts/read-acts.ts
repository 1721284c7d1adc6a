// Takes stretches of a Japanese official text and a table of verbs; gives the acts that close its clauses.

import type { ActFact } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import { shiftSpan, spanContains } from "../../terms/span.ts";
import { matches, signOf } from "../../japanese/search/sign.ts";
import { findOverlapping } from "../found/overlapping.ts";
import { roleAt, sentencesOf } from "../page/page.ts";
import type { ActGround } from "./act-ground.ts";
import { findOtherParty, isThirdCountry, resolveActors } from "./actors.ts";
import { callsOff } from "./calls-off.ts";
import type { Clause } from "./clauses.ts";
import { cutClauses } from "./clauses.ts";
import type { ClosingVerb } from "./closing-verbs.ts";
import { findClosingVerbs, maskAsides } from "./closing-verbs.ts";
import { findDue, findDueBefore } from "./due.ts";
import { endOfContent, isAttributive, isNoAct, isOthersDoing } from "./no-act.ts";
import { gradeUndertaking } from "./strength.ts";
import type { Topic } from "./topics.ts";
import { findTopics } from "./topics.ts";
import type { VerbTable } from "./verbs/verb.ts";

/** So much of the next line tells whether it closes acts. */
const LINE_LENGTH = 1000;

/** What a clause calls planned is to come. */
const PLANNED = signOf(/予定(?:され|の|で|して|しており|となって|として)|計画され|運びと/u);

/** 協定が間もなく発効することを期待した */
const SOON = /(?:間もなく|まもなく|近く|近日中に)[^、。]{0,24}(?:する|される)こと/u;

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
  const otherParty = rememberParties(ground, speaker !== undefined);
  const textEnd = ground.page.folded.trimEnd().length;
  return stretches.flatMap((stretch) =>
    sentencesOf(ground.page, stretch).flatMap(([start, end]): readonly UnnumberedAct[] => {
      if (speaker !== undefined) current = speaker;
      const sentence = ground.page.folded.slice(start, end);
      const masked = maskAsides(sentence) + (end >= textEnd && GOES_ON.test(sentence) ? "、" : "");
      const topics = findTopics(masked);
      const isOwn = ({ words }: Topic): boolean => otherParty(words) === undefined;
      const clauses = cutClauses(sentence, findOwnVerbs(ground, sentence, masked, table), topics, isOwn);
      const acts = clauses.flatMap((clause): readonly UnnumberedAct[] => {
        const other = clause.topic === undefined ? undefined : otherParty(clause.topic.words);
        // What another country does is told in a sentence or a part of it: the parties act again behind it.
        if (other === "country") return [];
        if (clause.topic !== undefined) current = speakerOr(speaker, clause.topic, start);
        if (current !== undefined && current !== speaker && otherParty(current.words) === "heads") return [];
        // A text that breaks off at the verb says nothing of what the act was about.
        if (clause.matter[0] >= clause.matter[1]) return [];
        if (isFrame(ground, clause, start, end, table)) return [];
        if (isNoAct(sentence, clause, ground.page.marks)) return [];
        if (speaker !== undefined && isOthersDoing(sentence.slice(...clause.matter))) return [];
        return [actOf(ground, clause, start, current)];
      });
      const first = topics.find(({ words }) => otherParty(words) !== "country");
      if (clauses.length === 0 && first !== undefined) current = placed(first, start);
      return acts;
    }),
  );
}

/** …を確認し: a text that was cut at a clause's end would go on behind a comma. */
const GOES_ON = /[しれえり]$/u;

type OtherParty = ReturnType<typeof findOtherParty>;

/** The same few topics are asked for in sentence after sentence. */
function rememberParties(ground: ActGround, isSpeech: boolean): (words: string) => OtherParty {
  const parties = new Map<string, OtherParty>();
  return (words) => {
    if (!parties.has(words)) parties.set(words, findOtherParty(ground, words, isSpeech));
    return parties.get(words);
  };
}

/** The verbs that close what the sentence itself tells. */
function findOwnVerbs(
  { page }: ActGround,
  sentence: string,
  masked: string,
  table: VerbTable,
): readonly ClosingVerb[] {
  const content = endOfContent(masked, page.marks);
  return findClosingVerbs(masked, table).filter(({ end }) => end > content && !isAttributive(sentence, end));
}

/** 私から, 我が国は: the speaker, whom the record's label names. */
const SELF =
  /^(?:私(?:自身|ども|たち)?|我が国|わが国|我々|政府|当[省庁方]|(?:防衛省[・と]?)?自衛隊|防衛省|外務省)$/u;
/** 日本は, said by 桃井防衛大臣. */
const JAPANESE_SPEAKER = /^(?:私|[一-龠々]{2,12})$/u;

function speakerOr(speaker: Speaker | undefined, topic: Topic, offset: number): Speaker {
  if (speaker === undefined) return placed(topic, offset);
  const isSelf = SELF.test(topic.words) || (topic.words === "日本" && JAPANESE_SPEAKER.test(speaker.words));
  return isSelf ? speaker : placed(topic, offset);
}

/** 以下のとおり意見が一致した before sentences that close acts of their own is only their frame. */
const FRAME = signOf(
  /(?:以下|次|下記|左記|別紙|別添)の?(?:とおり|通り|ように|よう|諸点|各点|点|事項|内容)?(?:で|に|について|につき)?$/u,
);

function isFrame(
  { page }: ActGround,
  { matter }: Clause,
  start: number,
  end: number,
  table: VerbTable,
): boolean {
  if (!matches(page.marks, FRAME, page.folded.slice(start + matter[0], start + matter[1]))) return false;
  const next = /^\s*([^\n]+)/u.exec(page.folded.slice(end, end + LINE_LENGTH))?.[1] ?? "";
  return findClosingVerbs(maskAsides(next), table).length > 0;
}

function placed(topic: Topic, offset: number): Speaker {
  return { words: topic.words, span: shiftSpan([topic.start, topic.end], offset) };
}

function actOf(ground: ActGround, clause: Clause, offset: number, topic: Speaker | undefined): UnnumberedAct {
  const { page, people, events } = ground;
  const span = shiftSpan(clause.span, offset);
  const matter = shiftSpan(clause.matter, offset);
  // Of what is put off or called off the day is no day to come, and it binds nobody.
  const isOff = callsOff(page.folded.slice(...matter)) || isTakenBack(page.folded, span[1]);
  const due = isOff
    ? undefined
    : (findDue(ground, matter) ??
      (clause.act === "announced" ? findDueBefore(ground, [span[0], matter[1]]) : undefined));
  const words = page.folded.slice(...matter);
  const told = page.folded.slice(...span);
  const toBeHeld = clause.act === "announced" && TO_BE_HELD.test(told);
  const soon = clause.act === "expressed" && SOON.test(words);
  const planned = due !== undefined || toBeHeld || soon || matches(page.marks, PLANNED, told);
  const closing = page.folded.slice(matter[1], span[1]);
  const undertaking = isOff
    ? undefined
    : gradeUndertaking({
        act: clause.act,
        matter: words,
        closing,
        planned,
        isOthers: isOthersCourse(ground, words),
        language: "ja",
      });
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

/** 一致したが、後に撤回した: the same sentence takes it back. */
const TAKEN_BACK =
  /^(?:が|ものの|けれども?)、?[^。、\n]{0,24}、?[^。、\n]{0,24}?(?:撤回|取り消し|取消し?|破棄|反故に|白紙に戻)(?:(?:を|に)?(?:し|さ)(?!ない|ず|なかった)|された)/u;
const TAKEN_BACK_WITHIN = 70;

function isTakenBack(folded: string, end: number): boolean {
  const next = folded[end];
  return (
    (next === "が" || next === "も" || next === "け") &&
    TAKEN_BACK.test(folded.slice(end, end + TAKEN_BACK_WITHIN))
  );
}

/** 韓国が訓練に参加すること: what a country does that is no party. */
const WHOSE =
  /^(?:[^、。がはを]{0,24}、)?(?<who>[一-龠ァ-ヶー]{2,16}?)(?:側|政府|軍)?が、?(?![^、。]*(?:した|[うくぐすつぬぶむる])[一-龠「])[^、。]*$/u;

function isOthersCourse(ground: ActGround, matter: string): boolean {
  const who = matter.includes("が") ? WHOSE.exec(matter)?.groups?.["who"] : undefined;
  return who !== undefined && isThirdCountry(ground, who);
}

/** In text order, named a1, a2, … */
export function numberActs(acts: readonly UnnumberedAct[]): readonly ActFact[] {
  return acts
    .toSorted((a, b) => a.span[0] - b.span[0])
    .map((act, index) => ({ ...act, id: `a${index + 1}` }));
}
