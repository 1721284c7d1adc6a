// Embargoes: an article and the time before which nobody publishes it → the article held until then, or let go by who says why.

import type { Article, ArticleState } from "../../terms/article.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import { type Refusal, nextRevision } from "../decisions/change-article.ts";
import { checkTimeToCome } from "./check-time-to-come.ts";
import { type WallTime, resolveWallTime } from "./resolve-wall-time.ts";
import { findStepFault } from "./steps.ts";

type By = { readonly at: string; readonly by: string };

export type EmbargoAsked = WallTime & {
  readonly reason: string;
  /** Takes off the schedule what would go out before; without it that is refused. */
  readonly unschedule?: boolean;
};

/** A later time than the embargo has may be set; an earlier one would break it by mistake, and is a lifting first. */
export function embargoArticle(
  article: Article,
  { reason, unschedule, ...chosen }: EmbargoAsked,
  { at, by }: By,
): Result<Article, Refusal> {
  const fault = findStepFault("embargo", article);
  if (fault) return failure(fault);
  if (reason.trim() === "") return failure(withoutReason(article.id, "put under embargo"));
  const resolved = resolveWallTime(chosen);
  if (!resolved.ok) return resolved;
  const until = resolved.value.instant;
  const obstacle = checkTimeToCome(until, at) ?? findObstacle(article, until, at, unschedule === true);
  if (obstacle) return failure(obstacle);
  const { state } = article;
  const next: ArticleState =
    state.kind === "scheduled" && state.dueAt < until ? { kind: "approved", since: at, by } : state;
  return success({ ...nextRevision(article, at, next), embargo: { until, reason: reason.trim(), by } });
}

function findObstacle(
  { id, embargo, state }: Article,
  until: string,
  at: string,
  unschedule: boolean,
): Refusal | undefined {
  if (embargo !== undefined && at < embargo.until && until < embargo.until) {
    return {
      code: "embargo-earlier",
      message: `Article ${id} is under embargo until ${embargo.until}: to let it out earlier, lift the embargo and say why`,
      detail: { until: embargo.until },
    };
  }
  if (state.kind !== "scheduled" || state.dueAt >= until || unschedule) return undefined;
  return {
    code: "scheduled-before",
    message: `Article ${id} is scheduled for ${state.dueAt}, before ${until}: take it off the schedule with the embargo, or choose another time`,
    detail: { dueAt: state.dueAt, until },
  };
}

/** An act of its own: nothing else lets go of an embargo before its time. */
export function liftEmbargo(
  article: Article,
  { at, reason }: By & { readonly reason: string },
): Result<Article, Refusal> {
  const fault = findStepFault("lift-embargo", article);
  if (fault) return failure(fault);
  const { embargo, ...free } = article;
  if (embargo === undefined) {
    return failure({ code: "no-embargo", message: `Article ${article.id} is under no embargo` });
  }
  if (reason.trim() === "") return failure(withoutReason(article.id, "let go of its embargo"));
  return success(nextRevision(free, at));
}

function withoutReason(id: number, what: string): Refusal {
  return { code: "reason-missing", message: `Article ${id} is not ${what} without a reason` };
}
