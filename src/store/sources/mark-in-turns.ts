// Mark in turns: a document → what others like it are found by, with everybody else's turn between the steps of a long one.

import { setImmediate as giveWay } from "node:timers/promises";
import type { SourceDocument } from "../../terms/document.ts";
import { contentOf } from "../../watching/recognise/content-of.ts";
import { type LikenessMarks, markLikeness } from "../../watching/recognise/likeness.ts";

export async function markInTurns(document: Pick<SourceDocument, "text" | "blocks">): Promise<LikenessMarks> {
  const marking = markLikeness(contentOf(document));
  for (;;) {
    const step = marking.next();
    if (step.done === true) return step.value;
    await giveWay();
  }
}
