// Judge change: two clauses about one matter in; whether the later one binds more, less, to more or to less, and what told it out.

import type { EvidenceReason } from "../../terms/ledger/evidence.ts";
import type { RestatedChange } from "../../terms/ledger/restatement.ts";
import { breadthOf } from "./breadth.ts";
import { type Degree, degreeOf } from "./degree.ts";

export type JudgedChange = { readonly change: RestatedChange; readonly reason: EvidenceReason };

function changed(change: RestatedChange, code: string): JudgedChange {
  return { change, reason: { code, weight: 1 } };
}

const binds = (more: boolean, code: string): JudgedChange =>
  changed(more ? "strengthened" : "weakened", `${code}-${more ? "more" : "less"}`);

/** A rhythm says more than a day: once, and then every year. */
function compareFirmness(before: Degree, after: Degree): JudgedChange | undefined {
  if (before.strength !== after.strength) return binds(after.strength > before.strength, "verb");
  if (before.hasRhythm !== after.hasRhythm) return binds(after.hasRhythm, "rhythm");
  if (before.hasWayOut !== after.hasWayOut) return binds(before.hasWayOut, "way-out");
  if (before.hasDay !== after.hasDay && !after.hasRhythm) return binds(after.hasDay, "day");
  return undefined;
}

export function judgeChange(earlier: string, later: string, language: "ja" | "en"): JudgedChange {
  const [before, after] = [degreeOf(earlier), degreeOf(later)];
  const firmness = compareFirmness(before, after);
  if (firmness) return firmness;
  const breadth = breadthOf(later, language) - breadthOf(earlier, language);
  if (breadth !== 0)
    return breadth > 0 ? changed("widened", "items-more") : changed("narrowed", "items-less");
  if (before.hasNumber !== after.hasNumber) return binds(after.hasNumber, "number");
  return changed("repeated", "same");
}
