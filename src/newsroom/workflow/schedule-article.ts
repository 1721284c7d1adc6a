// Scheduling: an article and the wall time at which it goes out → the scheduled article, or why not; and off the schedule again.

import type { Article } from "../../terms/article.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import { type Refusal, checkReady, nextRevision } from "../decisions/change-article.ts";
import { checkTimeToCome } from "./check-time-to-come.ts";
import { embargoRefusal } from "./embargo-refusal.ts";
import { type WallTime, resolveWallTime } from "./resolve-wall-time.ts";
import { findStepFault } from "./steps.ts";
import type { DeskDecision } from "./submit-article.ts";

/** Goes out as it stands now: what is written after this waits until it is scheduled again. */
export function scheduleArticle(
  article: Article,
  chosen: WallTime,
  decision: DeskDecision,
): Result<Article, Refusal> {
  const fault = findStepFault("schedule", article);
  if (fault) return failure(fault);
  const resolved = resolveWallTime(chosen);
  if (!resolved.ok) return resolved;
  const { instant: dueAt, wallTime, zone } = resolved.value;
  const { at, by } = decision;
  const absurd = checkTimeToCome(dueAt, at);
  if (absurd) return failure(absurd);
  if (article.embargo !== undefined && dueAt < article.embargo.until)
    return failure(embargoRefusal(article.id, article.embargo));
  const ready = checkReady(article, decision);
  if (!ready.ok) return ready;
  return success(nextRevision(article, at, { kind: "scheduled", dueAt, wallTime, zone, by }));
}

/** Still approved: only its time is taken away. */
export function unscheduleArticle(
  article: Article,
  { at, by }: { readonly at: string; readonly by: string },
): Result<Article, Refusal> {
  const fault = findStepFault("unschedule", article);
  if (fault) return failure(fault);
  return success(nextRevision(article, at, { kind: "approved", since: at, by }));
}
