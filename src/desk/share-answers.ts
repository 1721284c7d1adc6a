// Share answers: questions about readers → answers, each made once in some seconds, whoever asks and however often.

import type { ReadersAnswer, ReadersQuestion } from "./answer-readers.ts";
import { readersPath } from "./desk-paths.ts";

type Ask = (question: ReadersQuestion) => Promise<ReadersAnswer>;
type Kept = { readonly at: number; readonly answer: Promise<ReadersAnswer> };

const FRESH_MS = 10_000;
/** A page with all its plots has some 300 KB. */
const MOST_KEPT = 32;

/** What fails is asked anew by the next. */
export function shareAnswers(ask: Ask): Ask {
  const kept = new Map<string, Kept>();
  return (question) => {
    const path = readersPath(question);
    const known = kept.get(path);
    if (known && question.now >= known.at && question.now - known.at < FRESH_MS) return known.answer;
    kept.delete(path);
    const answer = ask(question);
    const own = { at: question.now, answer };
    kept.set(path, own);
    answer.catch(() => kept.get(path) === own && kept.delete(path));
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
