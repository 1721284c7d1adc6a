// Rebase steps: what one editor did, put upon what others did meanwhile, as ProseMirror's collaboration does it.

import type { Node } from "prosemirror-model";
import { Mapping, type Step } from "prosemirror-transform";
import { allowStep } from "../steps/allow-step.ts";

export type Rebased = {
  /** With everything that others did, and what could be kept of one's own. */
  readonly document: Node;
  /** Each of one's own as it is now; null where its place is gone. */
  readonly own: readonly (Step | null)[];
  /** From one's own document to this one: one's own taken back, others', one's own again. */
  readonly path: readonly Step[];
  /** The way of places along it; what was taken back is found again. */
  readonly mapping: Mapping;
  /** One's own document, and others'. */
  readonly ours: Node;
  readonly theirs: Node;
};

/** `any`: also those that alter the official text, as a newer reading of the announcement does. */
export type Allowed = "lawful" | "any";

function applied(document: Node, step: Step, allowed: Allowed): Node | undefined {
  if (allowed === "lawful") {
    const result = allowStep(document, step);
    return result.ok ? result.value : undefined;
  }
  try {
    return step.apply(document).doc ?? undefined;
  } catch {
    return undefined;
  }
}

function takeAll(document: Node, steps: readonly Step[]): readonly Node[] {
  const documents = [document];
  for (const step of steps) {
    const { doc, failed } = step.apply(documents.at(-1) ?? document);
    if (!doc) throw new Error(`A step that was taken before cannot be taken: ${failed ?? "no reason"}.`);
    documents.push(doc);
  }
  return documents;
}

/** `document`: what both began from. Own steps have been taken upon it, others' have been acknowledged upon it. */
export function rebaseSteps(
  own: readonly Step[],
  others: readonly Step[],
  document: Node,
  allowed: Allowed = "lawful",
): Rebased {
  const before = takeAll(document, own);
  const taken = takeAll(document, others);
  const theirs = taken.at(-1) ?? document;
  const back = own.map((step, at) => step.invert(before[at] ?? document)).toReversed();
  const path: Step[] = [...back, ...others];
  const mapping = new Mapping(path.map((step) => step.getMap()));
  let doc = theirs;
  const kept = own.map((step, at): Step | null => {
    const mirror = own.length - 1 - at;
    const mapped = step.map(mapping.slice(mirror + 1));
    const next = mapped && applied(doc, mapped, allowed);
    if (!mapped || !next) return null;
    mapping.appendMap(mapped.getMap(), mirror);
    path.push(mapped);
    doc = next;
    return mapped;
  });
  return { document: doc, own: kept, path, mapping, ours: before.at(-1) ?? document, theirs };
}
