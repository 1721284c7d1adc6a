// Restoring: an article and an earlier revision of it → the next revision, with the words of the earlier one.

import type { Article, ArticleDraft } from "../../terms/article.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import {
  type Decision,
  type Refusal,
  checkDecision,
  checkReady,
  nextRevision,
} from "../decisions/change-article.ts";
import { type Step, findStepFault } from "./steps.ts";

/** What editors write; who it is, where it stands, its embargo and what readers were told of mistakes stay as they are. */
function wordsOf(revision: Article): ArticleDraft {
  const {
    kind,
    section,
    headline,
    lead,
    body,
    warnings,
    language,
    announcementKind,
    series,
    topics,
    authors,
    about,
  } = revision;
  return {
    kind,
    section,
    headline,
    lead,
    body,
    warnings,
    language,
    ...(announcementKind !== undefined && { announcementKind }),
    ...(series !== undefined && { series }),
    ...(topics !== undefined && { topics }),
    ...(authors !== undefined && { authors }),
    ...(about !== undefined && { about }),
  };
}

/** What readers get without a further decision is restored by who may decide so. */
export function restoreStepOf({ state }: Pick<Article, "state">): Step {
  if (state.kind === "published") return "restore-published";
  return state.kind === "scheduled" ? "restore-scheduled" : "restore";
}

/** Nothing is lost by it: what is there now is an earlier revision then. The official text is held to the law once more. */
export function restoreRevision(
  article: Article,
  earlier: Article,
  decision: Decision,
): Result<Article, Refusal> {
  const step = restoreStepOf(article);
  const fault = findStepFault(step, article);
  if (fault) return failure(fault);
  const words = wordsOf(earlier);
  if (JSON.stringify(words) === JSON.stringify(wordsOf(article))) {
    return failure({
      code: "nothing-new",
      message: `Article ${article.id} has the words of revision ${earlier.revision} already`,
    });
  }
  const { id, state, revision, createdAt, updatedAt, provenance, embargo, corrections } = article;
  const restored: Article = {
    ...words,
    id,
    state,
    revision,
    createdAt,
    updatedAt,
    ...(provenance && { provenance }),
    ...(embargo && { embargo }),
    ...(corrections && { corrections }),
  };
  const checked = (step === "restore" ? checkDecision : checkReady)(restored, decision);
  return checked.ok ? success(nextRevision(restored, decision.at)) : checked;
}
