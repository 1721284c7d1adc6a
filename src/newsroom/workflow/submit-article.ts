// Submitting, returning, approving: a draft and a decision → the same article in the hands of who is next, or why not.

import type { Article } from "../../terms/article.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import { type Decision, type Refusal, checkReady, nextRevision } from "../decisions/change-article.ts";
import { findStepFault } from "./steps.ts";

/** Who decides, by the name that colleagues read. */
export type DeskDecision = Decision & { readonly by: string };

/** In UTF-16 code units: a note says what is to be done, and is no article of its own. */
const LONGEST_NOTE = 2_000;

/** Whoever wrote it holds it for done. */
export function submitArticle(article: Article, decision: DeskDecision): Result<Article, Refusal> {
  const fault = findStepFault("submit", article);
  if (fault) return failure(fault);
  const ready = checkReady(article, decision);
  if (!ready.ok) return ready;
  const { at, by } = decision;
  return success(nextRevision(article, at, { kind: "review", since: at, by }));
}

/** Somebody has read it as it stands, and it may go out. */
export function approveArticle(article: Article, decision: DeskDecision): Result<Article, Refusal> {
  const fault = findStepFault("approve", article);
  if (fault) return failure(fault);
  const ready = checkReady(article, decision);
  if (!ready.ok) return ready;
  const { at, by } = decision;
  return success(nextRevision(article, at, { kind: "approved", since: at, by }));
}

/** What was approved is about to be other words: it waits to be read again, as from whoever writes them. */
export function reopenArticle(article: Article, { at, by }: DeskDecision): Result<Article, Refusal> {
  const fault = findStepFault("reopen", article);
  if (fault) return failure(fault);
  return success(nextRevision(article, at, { kind: "review", since: at, by }));
}

/** Back to who wrote it; the note stands above the draft until it is submitted again. */
export function returnArticle(
  article: Article,
  { at, by, note }: { readonly at: string; readonly by: string; readonly note: string },
): Result<Article, Refusal> {
  const fault = findStepFault("return", article);
  if (fault) return failure(fault);
  const text = note.trim();
  if (text === "") {
    return failure({
      code: "reason-missing",
      message: `Article ${article.id} is not returned without a note of what is to be done`,
    });
  }
  if (text.length > LONGEST_NOTE) {
    return failure({
      code: "too-long",
      message: `A note has at most ${LONGEST_NOTE} characters, not ${text.length}`,
      detail: { most: LONGEST_NOTE },
    });
  }
  return success(nextRevision(article, at, { kind: "draft", returned: { at, by, note: text } }));
}
