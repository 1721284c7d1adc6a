// Corrections: takes a published article and what the desk has to tell of a mistake in it, and gives the next revision.

import type { Article, Correction } from "../../terms/article.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import { findStepFault } from "../workflow/steps.ts";
import { type Decision, INSTANT, type Refusal, checkReady, nextRevision } from "./change-article.ts";

/** In UTF-16 code units: a correction says what was wrong and what is right, and is no article of its own. */
const LONGEST_CORRECTION = 2_000;

const refuse = (code: Refusal["code"], message: string): Result<never, Refusal> => failure({ code, message });

/**
 * The article with one correction more, after all it had. What readers never saw, or see no more, has nothing to
 * correct. `changed`: its words were put right in the same step, and are held to the document; the revision before
 * keeps what they were.
 */
export function correctArticle(
  article: Article,
  correction: Correction,
  changed?: Decision,
): Result<Article, Refusal> {
  const { id, updatedAt, corrections = [] } = article;
  const text = correction.text.trim();
  const fault = findStepFault("correct", article);
  if (fault) return failure(fault);
  if (text === "") return refuse("incomplete", `A ${correction.kind} of article ${id} has no text`);
  if (text.length > LONGEST_CORRECTION) {
    return refuse(
      "too-long",
      `A ${correction.kind} of article ${id} has ${text.length} characters, more than ${LONGEST_CORRECTION}`,
    );
  }
  if (!INSTANT.test(correction.at) || correction.at < updatedAt) {
    return refuse("time", `"${correction.at}" is not an instant after the last change (${updatedAt})`);
  }
  const ready = changed === undefined ? success(undefined) : checkReady(article, changed);
  if (!ready.ok) return ready;
  return success({
    ...nextRevision(article, correction.at),
    corrections: [...corrections, { ...correction, text }],
  });
}
