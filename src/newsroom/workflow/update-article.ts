// Updating: a published article with the words that the desk has of it now → its next revision before readers.

import type { Article } from "../../terms/article.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import { type Decision, type Refusal, checkReady, nextRevision } from "../decisions/change-article.ts";
import { findStepFault } from "./steps.ts";

/** What is a mistake is corrected with a notice instead: see `correctArticle`. */
export function updateArticle(article: Article, decision: Decision): Result<Article, Refusal> {
  const fault = findStepFault("update", article);
  if (fault) return failure(fault);
  const ready = checkReady(article, decision);
  return ready.ok ? success(nextRevision(article, decision.at)) : ready;
}
