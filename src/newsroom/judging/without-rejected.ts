// Without rejected: takes facts and which of them the desk rejected, and gives the others, with nothing left that points to one that is gone.

import type { Fact } from "../../terms/fact.ts";
import type { FactId } from "../../terms/ids.ts";

/** Rejected, and what was inferred from such a fact, unless the desk judged that itself. */
export function findGone(
  facts: readonly Fact[],
  rejected: ReadonlySet<FactId>,
  isJudged: (id: FactId) => boolean,
): ReadonlySet<FactId> {
  const gone = new Set(rejected);
  for (let size = -1; size !== gone.size;) {
    size = gone.size;
    for (const fact of facts) {
      if (fact.type === "appointment" || fact.basis !== "inferred" || isJudged(fact.id)) continue;
      if (fact.from.some((id) => gone.has(id))) gone.add(fact.id);
    }
  }
  return gone;
}

/** The first mention that is left becomes that of all later ones. */
function newRoots(facts: readonly Fact[], gone: ReadonlySet<FactId>): ReadonlyMap<FactId, FactId> {
  const roots = new Map<FactId, FactId>();
  for (const fact of facts) {
    if (fact.type !== "person" || fact.same === undefined || gone.has(fact.id)) continue;
    if (gone.has(fact.same) && !roots.has(fact.same)) roots.set(fact.same, fact.id);
  }
  return roots;
}

function unpoint(fact: Fact, gone: ReadonlySet<FactId>, roots: ReadonlyMap<FactId, FactId>): Fact {
  if (fact.type === "person" && fact.same !== undefined && gone.has(fact.same)) {
    const { same, ...rest } = fact;
    const root = roots.get(same);
    return root === undefined || root === fact.id ? rest : { ...rest, same: root };
  }
  if (fact.type === "appointment" && fact.person !== undefined && gone.has(fact.person)) {
    const { person: _person, ...rest } = fact;
    return rest;
  }
  return fact.type === "act" ? unpointAct(fact, gone) : fact;
}

function unpointAct(fact: Extract<Fact, { type: "act" }>, gone: ReadonlySet<FactId>): Fact {
  const { event, due, ...rest } = fact;
  return {
    ...rest,
    actors: fact.actors.filter((id) => !gone.has(id)),
    ...(event === undefined || gone.has(event) ? {} : { event }),
    ...(due === undefined || due.from?.some((id) => gone.has(id)) === true ? {} : { due }),
  };
}

export function withoutGone(facts: readonly Fact[], gone: ReadonlySet<FactId>): readonly Fact[] {
  if (gone.size === 0) return facts;
  const roots = newRoots(facts, gone);
  return facts.filter(({ id }) => !gone.has(id)).map((fact) => unpoint(fact, gone, roots));
}
