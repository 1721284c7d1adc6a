// Judges facts of a reading by their surface, for tests of judging.

import assert from "node:assert/strict";
import { keysOfFacts } from "../../newsroom/judging/fact-key.ts";
import type { CorrectedValue, FactKey, Judgement, Verdict } from "../../terms/desk/judgement.ts";
import { announcementId } from "../../terms/ids.ts";
import type { Reading } from "../../terms/reading.ts";

export const AT = "2027-02-10T09:00:00.000Z";

/** The judgements of one announcement, in the order given: the last has the highest id. */
export function judge(...decided: readonly (readonly [FactKey, Verdict])[]): readonly Judgement[] {
  return decided.map(([fact, verdict], index) => ({
    id: index + 1,
    announcement: announcementId(1),
    fact,
    verdict,
    by: "見本",
    at: AT,
  }));
}

/** The key of the first fact of the type with this surface. */
export function keyOf(reading: Reading, type: CorrectedValue["type"], surface: string): FactKey {
  const found = keysOfFacts(reading).find((key) => key.type === type && key.surface === surface);
  assert.ok(found, `${type} "${surface}"`);
  return found;
}

export const corrected = (value: CorrectedValue): Verdict => ({ kind: "corrected", value });
export const REJECTED: Verdict = { kind: "rejected" };
