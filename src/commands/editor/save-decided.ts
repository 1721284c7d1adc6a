// Save decided: a decision of the command line on an article → saved with its entry of the audit log, or a sentence why it was not.

import type { Refusal } from "../../newsroom/decisions/change-article.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { STEPS, type Step } from "../../newsroom/workflow/steps.ts";
import type { Article } from "../../terms/article.ts";
import type { JsonValue } from "../../terms/desk/json-value.ts";
import { failure, success } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";

type Decided = {
  /** Of the command, as the log names who did it. */
  readonly command: string;
  readonly step: Step;
  readonly before: Article;
  readonly decided: Result<Article, Refusal>;
  readonly detail?: Readonly<Record<string, JsonValue>>;
};

export async function saveDecided(
  archive: Archive,
  { command, step, before, decided, detail }: Decided,
): Promise<Result<Article, string>> {
  if (!decided.ok) return failure(`${decided.error.message}.`);
  const next = decided.value;
  const outcome = await archive.saveArticle(next, {
    at: next.updatedAt,
    actor: { kind: "console", name: command },
    action: STEPS[step].action,
    article: next.id,
    detail: { revision: next.revision, from: before.state.kind, to: next.state.kind, ...detail },
  });
  if (outcome === "saved") return decided;
  // Two programs may have been given the same document: what the other did may be what was asked for here.
  const stored = await archive.findArticle(before.id);
  return stored?.state.kind === next.state.kind && next.state.kind !== before.state.kind
    ? success(stored)
    : failure(`Article ${before.id} was changed by somebody else meanwhile. Look at it again.`);
}
