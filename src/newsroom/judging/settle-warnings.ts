// Settle warnings: takes the warnings of a reading and what the desk judged, and gives the doubts that remain and those that came with it.

import type { FactKey } from "../../terms/desk/judgement.ts";
import type { Warning } from "../../terms/document.ts";
import type { Fact } from "../../terms/fact.ts";
import { spansOverlap } from "../../terms/span.ts";
import type { Span } from "../../terms/span.ts";

type Settling = { readonly type: FactKey["type"]; readonly span?: Span };

/** Which doubt is settled by a judgement of which facts, where both stand at one place, or neither at any. */
const SETTLED_BY: Readonly<Record<string, readonly FactKey["type"][]>> = {
  "weekday-disagrees": ["date"],
  "calendar-disagrees": ["date"],
  "day-disagrees": ["date"],
  "date-unknown": ["date"],
  "year-inferred": ["date", "announcedAt"],
  "announced-at-unknown": ["announcedAt"],
  "announced-at-without-year": ["date", "announcedAt"],
  "announced-at-from-address": ["announcedAt"],
  "kind-in-doubt": ["kind"],
  "holder-not-confirmed": ["person"],
  "malformed-number": ["amount", "statistic", "contract"],
  "may-be-the-same-craft": ["sighting"],
  "part-of-a-group": ["sighting"],
  "effective-missing": ["appointment"],
};

/** A doubt that has no place is the whole announcement's: only what the desk says of the head settles it. */
function settles({ type, span }: Settling, warning: Warning): boolean {
  if (SETTLED_BY[warning.code]?.includes(type) !== true) return false;
  return span === undefined || (warning.span !== undefined && reaches(span, warning.span));
}

/** The doubt of a weekday stands behind its date: 10日(月). */
const BESIDE = 4;

function reaches(span: Span, doubt: Span): boolean {
  return spansOverlap(span, doubt) || (doubt[0] >= span[1] && doubt[0] - span[1] < BESIDE);
}

export function settleWarnings(
  warnings: readonly Warning[],
  judged: readonly Settling[],
): readonly Warning[] {
  return warnings.filter((warning) => !judged.some((one) => settles(one, warning)));
}

/** What was inferred from a fact that the desk then corrected was reckoned with the old value. */
export function doubtInferred(
  before: readonly Fact[],
  after: readonly Fact[],
  changed: ReadonlySet<string>,
): readonly Warning[] {
  const surface = (id: string): Fact | undefined => before.find((fact) => fact.id === id);
  return after.flatMap((fact): readonly Warning[] => {
    if (fact.type === "appointment" || fact.basis !== "inferred") return [];
    const from = fact.from.find((id) => changed.has(id) && surface(id) !== undefined);
    if (from === undefined) return [];
    const message = `This ${fact.type} was inferred from ${from}, which the desk corrected.`;
    return [{ code: "rests-on-corrected", span: fact.span, message }];
  });
}
