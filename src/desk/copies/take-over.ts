// Take over: a copy whose article was saved without it → the copy that goes on from the new revision, with the steps that lead there.

import type { Node } from "prosemirror-model";
import type { Step } from "prosemirror-transform";
import { rebaseWithConflicts } from "../../editing/conflicts/rebase-with-conflicts.ts";
import { toDocument } from "../../editing/document/to-document.ts";
import { diffSteps } from "../../editing/steps/diff-steps.ts";
import type { CopyHead, WholeCopy } from "../../newsroom/ports/copy-store.ts";
import type { Article } from "../../terms/article.ts";
import type { NewCopyStep } from "../../terms/desk/copy-step.ts";
import type { JsonValue } from "../../terms/desk/json-value.ts";
import { asJson } from "./copy-document.ts";

export type TakenOver = {
  readonly document: Node;
  readonly steps: readonly NewCopyStep[];
  readonly head: Omit<CopyHead, "version">;
};

/** What leads the copy to a revision, as a client of its own for each: no editor's step is ever taken for it. */
export function stepsOfRevision(
  steps: readonly Step[],
  { revision, updatedAt }: Article,
): readonly NewCopyStep[] {
  return steps.map((step, number) => ({
    step: asJson(step),
    client: `revision-${revision}`,
    number,
    name: "",
    at: updatedAt,
  }));
}

/** Conflicts are plain values. */
const asPlain = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value)) as JsonValue;

const listOf = (left: JsonValue): readonly JsonValue[] => (Array.isArray(left) ? left : []);

/**
 * What editors have done in the copy is put upon the new revision, as an editor's steps are put upon others'. Words of
 * either that find no place beside the other are left over, for the editors to see. `document`: the copy's own.
 */
export function takeOver({ article, base, head }: WholeCopy, document: Node): TakenOver {
  const { version, ...own } = head;
  if (article.revision === head.revision) return { document, steps: [], head: own };
  const [before, stored] = [toDocument(base), toDocument(article)];
  const inCopy = diffSteps(before, document);
  const rebased = rebaseWithConflicts(inCopy, diffSteps(before, stored), before);
  const steps = stepsOfRevision(diffSteps(document, rebased.document), article);
  const { revision } = article;
  const left = rebased.conflicts.map((conflict, at) =>
    asPlain({ id: `revision-${revision}-${at}`, revision, ...conflict }),
  );
  return {
    document: rebased.document,
    steps,
    head: {
      ...own,
      revision: article.revision,
      takenVersion: inCopy.length === 0 ? version + steps.length : head.takenVersion,
      left: left.length === 0 ? head.left : [...listOf(head.left), ...left],
    },
  };
}
