// Link back: a statement and those of the same parties before it in, what it says again of any of them out, the nearest first.

import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { Restatement } from "../../terms/ledger/restatement.ts";
import { compareStatements, type StatedClause } from "./compare-statements.ts";

type Statement = readonly StatedClause[];

/** Of the statement, what any of the later ones carries on, and how near that is: whoever says it again follows on them. */
function listContinued(statement: Statement, nearer: readonly Statement[]): ReadonlyMap<LedgerId, number> {
  const continued = new Map<LedgerId, number>();
  for (const { earlier, score } of nearer.flatMap((each) => compareStatements(statement, each).links))
    continued.set(earlier, Math.max(score, continued.get(earlier) ?? 0));
  return continued;
}

/**
 * `before`: newest first. A matter that the last statement passed over, or touched from further off, is taken up from an
 * older one.
 */
export function linkBack(later: Statement, before: readonly Statement[]): readonly Restatement[] {
  const found: Restatement[] = [];
  const linked = new Set<LedgerId>();
  for (const [index, statement] of before.entries()) {
    const continued = listContinued(statement, before.slice(0, index));
    const rest = later.filter(({ id }) => !linked.has(id));
    for (const link of compareStatements(statement, rest).links) {
      if (link.score <= (continued.get(link.earlier) ?? 0)) continue;
      linked.add(link.later);
      found.push(link);
    }
  }
  return found;
}
