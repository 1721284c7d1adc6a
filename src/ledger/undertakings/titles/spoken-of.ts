// Takes the place of a clause in a reading; gives what it was about where it does not say so itself: the question that is being answered, else what the sentence before was about.

import { splitSentences } from "../../../japanese/sentences.ts";
import type { QuestionFact } from "../../../terms/fact.ts";
import type { Reading } from "../../../terms/reading.ts";
import { sentenceAt } from "../sentence-at.ts";

/** A question of more words is no topic. */
const LONGEST = 36;
/** So far behind its question an answer is. */
const NEAR_QUESTION = 600;
const NEAR = 160;
/** 護衛艦「みほん」は、 */
const TOPIC =
  /^(?:[○・◆■●※*•-]|[0-9０-９]{1,2}(?:[.、．\s]|(?![年月日等次名隻機回人か期佐尉曹割%0-9０-９])))?(?:[^、。]{0,12}、)?(?<topic>[^、。はがを]{2,30})は、?/u;
const OF_NOBODY = /^(?:[両各双三四].{1,4}|私|我々|これ|それ|ここ|今回|本日|現在|今後|政府|当省|防衛省)$/u;

/** 準備状況はいかがですか: only asks about it. */
const ASKS =
  /(?:(?:は|について(?:は)?)?、?(?:いかが|どう)(?:ですか|でしょうか|なっていますか)|について|に関して|の件)[。?？]?$/u;

function asTopic(words: string | undefined): string | undefined {
  const topic = words?.replaceAll(/[\s\u3000]+/gu, "").replace(ASKS, "") ?? "";
  const isOne =
    topic.length > 1 &&
    topic.length <= LONGEST &&
    !/[。、?？]|か$|でしょう|ます|です|(?:から|より|まで|では|には|で|に)$|^[0-9０-９年月日時分令和平成]+$/u.test(
      topic,
    );
  return isOne && !OF_NOBODY.test(topic) ? topic : undefined;
}

export type SpokenOf = { readonly asked?: string | undefined; readonly about?: string | undefined };

/** `at`: where the clause begins; `sentence`: where its sentence does. The words of the text, on one line. */
export function spokenOf(at: number, sentence: number, { facts, text }: Reading): SpokenOf {
  const question = facts.findLast(
    (fact): fact is QuestionFact => fact.type === "question" && fact.span[1] <= at,
  );
  const isAnswer = question !== undefined && at - question.span[1] <= NEAR_QUESTION;
  const asked = isAnswer ? asTopic(question.topic.text) : undefined;
  if (asked !== undefined) return { asked };
  const from = Math.max(0, sentence - NEAR);
  const last = splitSentences(text, [from, sentence]).at(-1);
  if (last === undefined) return {};
  const before = text.slice(...sentenceAt(text, last));
  return { about: asTopic(TOPIC.exec(before)?.groups?.["topic"]) };
}
