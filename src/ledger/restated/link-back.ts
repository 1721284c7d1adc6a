// Link back: a statement and those of the same parties before it in, what it says again of any of them out, the nearest first.

import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { Restatement } from "../../terms/ledger/restatement.ts";
import { compareStatements, type StatedClause } from "./compare-statements.ts";

type Statement = readonly StatedClause[];

/** Of the statement, what any of the later ones carries on: whoever says it again follows on them. */
function listContinued(statement: Statement, nearer: readonly Statement[]): ReadonlySet<LedgerId> {
  const links = nearer.flatMap((each) => compareStatements(statement, each).links);
  return new Set(links.map(({ earlier }) => earlier));
}

/** `before`: newest first. A matter that the last statement passed over may be taken up from an older one. */
export function linkBack(later: Statement, before: readonly Statement[]): readonly Restatement[] {
  const found: Restatement[] = [];
  let rest = later;
  for (const [index, statement] of before.entries()) {
    const continued = listContinued(statement, before.slice(0, index));
    const open = statement.filter(({ id }) => !continued.has(id));
    const { links, added } = compareStatements(open, rest);
    found.push(...links);
    const isLeft = new Set(added);
    rest = rest.filter(({ id }) => isLeft.has(id));
  }
  return found;
}
