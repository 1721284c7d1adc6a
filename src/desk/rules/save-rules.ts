// Save rules: rules as somebody wrote them → kept; what is new is off until somebody switches it on, what is changed stays as it was.

import type { SourcesStore } from "../../newsroom/ports/sources-store.ts";
import type { Doing } from "../../newsroom/ports/people-store.ts";
import { type Result, failure, success } from "../../terms/result.ts";
import type { RoutingRule, RuleInForce } from "../../terms/sources/routing-rule.ts";
import type { WrittenRule } from "../../watching/routing/text/read-rules.ts";

export type RuleStore = Pick<SourcesStore, "listRules" | "changeRules">;

/** Those that were written, as they are in force now. The error names a rule that is not there. */
export async function saveRules(
  store: RuleStore,
  written: readonly WrittenRule[],
  doing: Doing,
): Promise<Result<readonly RuleInForce[], string>> {
  const inForce = await store.listRules();
  const missing = written.find(({ id }) => id !== undefined && !inForce.some((known) => known.id === id));
  if (missing)
    return failure(`There is no rule ${missing.id}: leave its number out, and it becomes a new one.`);
  const save = written.map(({ id, ...rule }) => {
    const known = inForce.find((each) => each.id === id);
    return known ? { ...rule, id: known.id, state: known.state } : { ...rule, state: "off" as const };
  });
  const before = new Set(inForce.map(({ id }) => id));
  const asked = new Set(written.flatMap(({ id }) => id ?? []));
  const after = await store.changeRules({ save, remove: [] }, doing);
  return success(after.filter(({ id }) => asked.has(id) || !before.has(id)));
}

/** Undefined where there is no such rule. */
export async function turnRule(
  store: RuleStore,
  id: number,
  state: RoutingRule["state"],
  doing: Doing,
): Promise<RuleInForce | undefined> {
  const known = (await store.listRules()).find((rule) => rule.id === id);
  if (!known) return undefined;
  const { version: _version, ...rule } = known;
  const after = await store.changeRules({ save: [{ ...rule, state }], remove: [] }, doing);
  return after.find((each) => each.id === id);
}

/** As it would be asked: behind all others, where it is new. */
export function asTried(written: WrittenRule, inForce: readonly RuleInForce[]): RuleInForce {
  const last = Math.max(0, ...inForce.map(({ id }) => id));
  return { ...written, id: written.id ?? last + 1, version: 0 };
}

/** What goes out unseen, and what is kept back, is said by who may publish. */
export function saysPublish({ does }: Pick<RoutingRule, "does">): boolean {
  return does.some((action) => "publish" in action);
}
