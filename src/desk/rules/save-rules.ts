// Save rules: rules as somebody wrote or saw them → kept, unless somebody else has changed them since; what is new is off until somebody switches it on.

import type { Doing } from "../../newsroom/ports/people-store.ts";
import type { SourcesStore } from "../../newsroom/ports/sources-store.ts";
import { type Result, failure, success } from "../../terms/result.ts";
import { MOST_RULES, type RoutingRule, type RuleInForce } from "../../terms/sources/routing-rule.ts";
import type { Told } from "../../watching/routing/told.ts";
import type { WrittenRule } from "../../watching/routing/text/read-rules.ts";

export type RuleStore = Pick<SourcesStore, "changeRules">;

/** `rule`: the one that is not there, or stands otherwise by now. */
export type NotKept =
  | { readonly kind: "missing" | "unseen" | "overtaken"; readonly rule: number }
  | { readonly kind: "too-many" };

export function tellNotKept(notKept: NotKept): Told {
  switch (notKept.kind) {
    case "missing":
      return {
        ja: `規則${notKept.rule}はありません。番号を書かなければ、新しい規則になります。`,
        en: `There is no rule ${notKept.rule}: leave its number out, and it becomes a new one.`,
      };
    case "unseen":
      return {
        ja: `この文は規則${notKept.rule}を変えますが、どの版を見て書かれたかがわかりません。`,
        en: `The text changes rule ${notKept.rule}, and does not say at which version it was seen.`,
      };
    case "overtaken":
      return {
        ja: `規則${notKept.rule}は、その間にほかの人が変更しました。何も保存していません。`,
        en: `Rule ${notKept.rule} was changed by somebody else meanwhile; nothing was kept.`,
      };
    case "too-many":
      return {
        ja: `規則は${MOST_RULES}個までです。いくつか削除するか、一つの規則に値を並べてください。`,
        en: `There are ${MOST_RULES} rules at most: remove some, or let one ask for several values.`,
      };
  }
}

export type Writing = {
  readonly written: readonly WrittenRule[];
  /** By which it was checked what whoever writes may do: nothing else is overwritten. */
  readonly inForce: readonly RuleInForce[];
  /** The newest version of any rule that the writer has seen. Only new rules go without. */
  readonly seen?: number;
};

/** Those that were written, as they are in force now. */
export async function saveRules(
  store: RuleStore,
  { written, inForce, seen }: Writing,
  doing: Doing,
): Promise<Result<readonly RuleInForce[], NotKept>> {
  const byId = new Map(inForce.map((rule) => [rule.id, rule]));
  for (const { id } of written) {
    if (id === undefined) continue;
    const known = byId.get(id);
    if (!known) return failure({ kind: "missing", rule: id });
    if (seen === undefined) return failure({ kind: "unseen", rule: id });
    if (known.version > seen) return failure({ kind: "overtaken", rule: id });
  }
  const changed = written.flatMap(({ id }) => (id === undefined ? [] : (byId.get(id) ?? [])));
  const save = written.map(({ id, ...rule }) => {
    const known = id === undefined ? undefined : byId.get(id);
    return known ? { ...rule, id: known.id, state: known.state } : { ...rule, state: "off" as const };
  });
  const after = await store.changeRules({ save, remove: [], seen: seenOf(changed) }, doing);
  if (after === "too-many") return failure({ kind: after });
  if (after === "overtaken") return failure({ kind: after, rule: changed[0]?.id ?? 0 });
  const asked = new Set(changed.map(({ id }) => id));
  const newest = newestOf(inForce);
  return success(after.filter(({ id, version }) => asked.has(id) || (!byId.has(id) && version > newest)));
}

const seenOf = (rules: readonly RuleInForce[]) => new Map(rules.map(({ id, version }) => [id, version]));

/** `seen`: as for `saveRules`; where nobody gives one, the rule that is handed in is what was seen. */
function isOvertaken(rule: RuleInForce, seen = rule.version): boolean {
  return rule.version > seen;
}

/** The very rule that it was checked against; a later one stays as it is. */
export async function turnRule(
  store: RuleStore,
  known: RuleInForce,
  state: RoutingRule["state"],
  doing: Doing,
  seen?: number,
): Promise<RuleInForce | "overtaken"> {
  if (isOvertaken(known, seen)) return "overtaken";
  const { version: _version, ...rule } = known;
  const change = { save: [{ ...rule, state }], remove: [], seen: seenOf([known]) };
  const after = await store.changeRules(change, doing);
  const turned = Array.isArray(after) ? after.find(({ id }) => id === known.id) : undefined;
  return turned ?? "overtaken";
}

/** The same of removing it. */
export async function removeRule(
  store: RuleStore,
  known: RuleInForce,
  doing: Doing,
  seen?: number,
): Promise<"removed" | "overtaken"> {
  if (isOvertaken(known, seen)) return "overtaken";
  const after = await store.changeRules({ save: [], remove: [known.id], seen: seenOf([known]) }, doing);
  return after === "overtaken" ? after : "removed";
}

/** What a later change is compared with: nothing that is newer than this was seen. */
export function newestOf(rules: readonly RuleInForce[]): number {
  return Math.max(0, ...rules.map(({ version }) => version));
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
