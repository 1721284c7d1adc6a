// Takes a sticky expression and a place in a text and gives what matches right there.

import type { LetterMarks } from "../../search/letter-marks.ts";
import { makeTable, markLetters } from "../../search/letter-marks.ts";
import type { Sign } from "../../search/sign.ts";
import { mayBegin, mayMatch } from "../../search/sign.ts";

const TABLE = makeTable();
/** Some hundred steps are tried on one text: it is marked once. */
let marked = "";
let marks = markLetters(marked, TABLE);

/** The marks of a text hold for each stretch of it: who has marked it says so, and the stretch is not marked again. */
export function takeMarks(text: string, known: LetterMarks): void {
  marked = text;
  marks = known;
}

function mayMatchIn(text: string, step: Sign): boolean {
  if (text !== marked) marks = markLetters(text, TABLE);
  // Also where it is the same text in another place of memory: else each step would compare the two from end to end.
  marked = text;
  return mayMatch(marks, step);
}

/** The expression must be sticky, so that it looks nowhere else. */
export function matchAt(step: Sign, text: string, at: number): RegExpExecArray | null {
  if (!mayBegin(step, text.charCodeAt(at)) || !mayMatchIn(text, step)) return null;
  step.expression.lastIndex = at;
  return step.expression.exec(text);
}

/** The place behind what matches at `at`, or `at` itself. */
export function skipAt(step: Sign, text: string, at: number): number {
  if (!mayBegin(step, text.charCodeAt(at)) || !mayMatchIn(text, step)) return at;
  step.expression.lastIndex = at;
  return step.expression.test(text) ? step.expression.lastIndex : at;
}
