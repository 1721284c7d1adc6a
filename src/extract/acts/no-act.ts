// Takes a sentence, and a verb or clause in it that closes as acts do; tells whether it is no act: told in passing, of others, or not done yet.

import type { LetterMarks } from "../../japanese/search/letter-marks.ts";
import { matches, mayMatch, signOf } from "../../japanese/search/sign.ts";
import type { Clause } from "./clauses.ts";

/** 先に確認した、橋の設計について説明します: a sentence that ends politely closes no clause plainly. */
export function isAttributive(sentence: string, at: number): boolean {
  return (
    (sentence.startsWith("、", at) || sentence.startsWith(",", at)) &&
    /(?<!まし)(?:した|った|する)$/u.test(sentence.slice(0, at)) &&
    /(?:ます|ました|です|でした)。?$/u.test(sentence)
  );
}

/** 懸念を表明し、自制を求めること等を内容とする声明: what a paper says is no act of who speaks of it. */
const CONTENT = signOf(
  /(?:こと|旨)(?:等|など)?を(?:主な)?(?:内容|柱|骨子|趣旨)と(?:する|した)|ことなどを(?:盛り込んだ|含む|明記した)|(?:旨の|との|という)(?:報道|情報|うわさ|噂|記事)(?:を否定|[はが]、?(?:誤り|誤報|虚偽|事実(?:で|と|に)))|旨の(?:決議|議長声明|声明|共同声明|宣言|文書|報告書|書簡)/u,
);

/** Where such a paper is named in the sentence, or -1: verbs before that are its own. */
export function endOfContent(masked: string, marks: LetterMarks): number {
  return mayMatch(marks, CONTENT) ? (CONTENT.expression.exec(masked)?.index ?? -1) : -1;
}

/** 安全保障理事会が声明を採択した: what another body did is not done here. */
const OTHER_BODY = signOf(/(?:国連|国際連合|理事会|安保理|国連総会)(?:が|は)[、,]?/u);
/** So far before the matter that body may stand. */
const NEAR = 80;
/** …を表すということは当然だ: said of everybody. */
const OF_EVERYBODY = signOf(/^[^。]{0,60}?(?:という(?:こと|の)は|の(?:は|が)当然)/u);
/** 通過を確認した: seen, and agreed on with nobody. */
const SEEN = signOf(/(?:飛行|通過|航行|発射|飛来|飛翔|接近|侵入|進出)(?:を\d?[^、]{0,12})?$/u);
/** 等について議論することとし、: what a meeting was about. */
const AGENDA = signOf(/(?:議論|協議|意見交換)を?する$|(?:議論|意見交換)を行う$/u);

/** 必要がある場合は閣議決定する: nothing is done yet. 場合には支援することで一致した is. */
const IF = signOf(/場合に?は|(?:とき|際)に?は[、,]|(?:場合|とき)[、,]|(?:あれ|なれ|すれ|れ)ば[、,]/u);
const NOT_YET = /(?:する|します|いたします|[うくすつぬむる]|ます)$/u;

function isConditional(sentence: string, { matter, span }: Clause, marks: LetterMarks): boolean {
  if (!matches(marks, IF, sentence.slice(...matter))) return false;
  const words = sentence.slice(...span);
  // 情報を得た場合には公表することとします is promised now, 調整が進んだ場合、到着する予定です planned.
  return NOT_YET.test(words) && !/(?:こと[とに](?:いた|致)?し ?ます|予定(?:です|である|だ)?)$/u.test(words);
}

const TALKS_BEFORE =
  /^\s*(?:前回|昨年|先月|一昨年)の?(?:[^、。]{0,8})?(?:会談|会合|協議)(?:で|において)は?、/u;

/** 前回会談で、両大臣は…で一致した: told of before, where nothing is said of it now. */
function isOfTalksBefore(sentence: string, { act, span }: Clause): boolean {
  return (
    (act === "agreed" || act === "decided") &&
    TALKS_BEFORE.test(sentence) &&
    /^。?\s*$/u.test(sentence.slice(span[1])) &&
    !/今回|改めて|引き続き/u.test(sentence)
  );
}

const DENYING: ReadonlySet<string> = new Set(["非", "未", "不"]);

/** 会談の概要を次のように公表した: who published what follows; the acts stand there. */
const SUMMARY = signOf(
  /(?:概要|要旨|全文)(?:を|について)?[、,]?(?:(?:次|以下|下記)の?(?:とおり|通り|ように))?$/u,
);

/** `marks`: of the page. */
export function isNoAct(sentence: string, clause: Clause, marks: LetterMarks): boolean {
  const { act, matter, span } = clause;
  const words = sentence.slice(...matter);
  if (isConditional(sentence, clause, marks) || isOfTalksBefore(sentence, clause)) return true;
  // 契約先非公表: the verb is part of a word that denies it.
  if (DENYING.has(words.charAt(words.length - 1))) return true;
  if (act === "confirmed" && matches(marks, SEEN, words)) return true;
  if (act === "announced" && matches(marks, SUMMARY, words)) return true;
  if (act === "decided" && matches(marks, AGENDA, words) && /^[、,]/u.test(sentence.slice(span[1])))
    return true;
  if (
    (act === "decided" || act === "condemned") &&
    matches(marks, OTHER_BODY, sentence.slice(Math.max(0, matter[0] - NEAR), matter[1]))
  )
    return true;
  return matches(marks, OF_EVERYBODY, sentence.slice(span[1]));
}

/** 3か国が賛意を示している: others do, of whom the sentence tells. */
const OTHERS_DO = /(?:[かカヶヵ]国|各国|政府|首相|大統領|長官|外相|国防相)が[、,]?[^、。がはと]{0,12}$/u;

/** In speech: whether the matter tells whose doing it was. */
export function isOthersDoing(matter: string): boolean {
  return OTHERS_DO.test(matter);
}
