// List lessons: a store in, what its desk has taught the proposals of evidence out, a sentence a lesson.

import { judgedFromDecisions } from "../../ledger/evidence/learning/judged-from-decisions.ts";
import { learnFromDecisions, type Lesson } from "../../ledger/evidence/learning/learn-from-decisions.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { undertakingOf, type LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";

/** Worked out of all decisions, so that whoever asks is told the same. */
export async function listLessons(
  archive: Pick<Archive, "listDecisions" | "findRecord">,
): Promise<readonly Lesson[]> {
  const decisions = await archive.listDecisions({});
  const undertakings = new Map<LedgerId, Undertaking>();
  for (const { decision } of decisions) {
    if (decision.kind !== "evidence") continue;
    const id = undertakingOf(decision.evidence);
    const record = undertakings.has(id) ? undefined : (await archive.findRecord(id))?.record;
    if (record?.kind === "undertaking") undertakings.set(id, record);
  }
  return learnFromDecisions(judgedFromDecisions(decisions, undertakings));
}
