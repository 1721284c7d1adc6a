// Takes a Japanese clause as it is compared; gives what the ending of its last verb tells where none of the tables of verbs stands in it.

import { ATTITUDE, EXPECTED, HAPPENED, IDLE_NEGATIVE, NEGATIVE, TALKED } from "./japanese-verbs.ts";
import type { Polarity } from "./polarity.ts";

const TALKED_OF = new RegExp(TALKED, "u");
const EXPECTED_OF = new RegExp(EXPECTED, "u");
const HAPPENED_OF = new RegExp(HAPPENED, "u");
const ATTITUDE_OF = new RegExp(`(?:${ATTITUDE})[。」]?$`, "u");
const PAST_FACT = /[たいだ]こと(?:を|に|が|で|により)/u;
const NEGATIVE_OF = new RegExp(NEGATIVE, "u");
const IDLE_OF = new RegExp(IDLE_NEGATIVE, "u");
/** Surer than the ending of any verb. */
const BY_ENDING = 0.7;
const NOT_YET = 0.75;

/** 予定されていた支援を: what only tells of an object is not what the sentence turns on. */
const OF_OBJECT = /^(?=[一-龠ァ-ヴ「])[^はがも、。]{1,40}を/u;

/** 予定していた訓練は…: the sentence goes on to tell that it was otherwise. */
export function wasExpected(text: string): boolean {
  return EXPECTED_OF.test(text);
}

export function byEnding(text: string): Polarity | undefined {
  const negative = NEGATIVE_OF.exec(text);
  const isIdle = negative !== null && IDLE_OF.test(text.slice(Math.max(0, negative.index - 6)));
  if (negative && !isIdle) {
    return { stance: "against", tells: "put-off", words: negative[0], strength: NOT_YET, isGeneric: true };
  }
  const expected = EXPECTED_OF.exec(text);
  if (expected && !OF_OBJECT.test(text.slice(expected.index + expected[0].length)))
    return { stance: "against", tells: "put-off", words: expected[0], strength: NOT_YET };
  const talked = TALKED_OF.exec(text);
  if (talked) return { stance: "for", tells: "done", words: talked[0], strength: 0.9, isTalk: true };
  const happened = HAPPENED_OF.exec(text);
  if (happened && !isIdle && (!ATTITUDE_OF.test(text) || PAST_FACT.test(text))) {
    return {
      stance: "for",
      tells: "done",
      words: text.slice(Math.max(0, happened.index - 3), happened.index + 2),
      strength: BY_ENDING,
      isGeneric: true,
    };
  }
  return undefined;
}
