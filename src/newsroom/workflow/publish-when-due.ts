// Publishing when due: a scheduled article and the time that it is → the article before readers, or what keeps it from them.

import type { Article } from "../../terms/article.ts";
import { type Decision, type Refusal, nextRevision, publishArticle } from "../decisions/change-article.ts";

export type DueOutcome =
  /** It has left the schedule meanwhile. */
  | { readonly kind: "nothing" }
  /** It has been given another time. */
  | { readonly kind: "wait"; readonly dueAt: string }
  | { readonly kind: "publish"; readonly next: Article }
  /** A rule forbids it now: off the schedule, so that somebody looks at it, with what the rule says. */
  | { readonly kind: "unschedule"; readonly next: Article; readonly refusal: Refusal };

/** Nobody presses a key: every rule is asked once more, the embargo and the verbatim law among them. */
export function publishWhenDue(article: Article, decision: Decision): DueOutcome {
  const { state } = article;
  if (state.kind !== "scheduled") return { kind: "nothing" };
  if ((decision.now ?? decision.at) < state.dueAt) return { kind: "wait", dueAt: state.dueAt };
  const published = publishArticle(article, decision);
  if (published.ok) return { kind: "publish", next: published.value };
  const approved = { kind: "approved", since: decision.at, by: state.by } as const;
  return { kind: "unschedule", next: nextRevision(article, decision.at, approved), refusal: published.error };
}
