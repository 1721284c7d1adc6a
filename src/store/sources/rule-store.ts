// Rule store: the desk's rules of routing, of which every version is kept.

import type { Doing } from "../../newsroom/ports/people-store.ts";
import type { RuleVersion, SourceReads, SourcesStore } from "../../newsroom/ports/sources-store.ts";
import {
  MOST_RULES,
  type NewRoutingRule,
  type RoutingRule,
  type RuleInForce,
} from "../../terms/sources/routing-rule.ts";
import { noteAudit } from "../audit/note-audit.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import { nextId } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";

type RuleChange = Parameters<SourcesStore["changeRules"]>[0];

/** Written by this room alone, from the same type. */
function parseRule(json: string): RoutingRule {
  return JSON.parse(json) as RoutingRule;
}

export function toRuleVersion({
  id,
  rule_id,
  at,
  changed_by,
  rule,
}: ArchiveTables["source_rules"]): RuleVersion {
  return { version: id, id: rule_id, at, by: changed_by, ...(rule !== null && { rule: parseRule(rule) }) };
}

export async function listRules(reader: ArchiveReader): Promise<readonly RuleInForce[]> {
  const last = reader
    .selectFrom("source_rules")
    .select((of) => of.fn.max("id").as("id"))
    .groupBy("rule_id");
  const rows = reader
    .selectFrom("source_rules")
    .select(["id", "rule"])
    .where("id", "in", last)
    .orderBy("rule_id");
  return (await rows.execute()).flatMap(({ id, rule }) =>
    rule === null ? [] : [{ ...parseRule(rule), version: id }],
  );
}

export async function listRuleVersions(
  reader: ArchiveReader,
  { before, limit }: Parameters<SourceReads["listRuleVersions"]>[0],
): ReturnType<SourceReads["listRuleVersions"]> {
  const rows = reader.selectFrom("source_rules").selectAll().orderBy("id", "desc").limit(limit);
  const page = before === undefined ? rows : rows.where("id", "<", before);
  return (await page.execute()).map(toRuleVersion);
}

/** What is so already gets no new version. Inside `changeDesk` only. */
export async function changeRules(
  writer: ArchiveWriter,
  { save, remove, seen = new Map() }: RuleChange,
  doing: Doing,
): ReturnType<SourcesStore["changeRules"]> {
  const before = await listRules(writer);
  const versions = new Map(before.map(({ id, version }) => [id, version]));
  if ([...seen].some(([id, version]) => versions.get(id) !== version)) return "overtaken";
  const added = save.filter((rule) => !("id" in rule) || !versions.has(rule.id)).length;
  const removed = remove.filter((id) => versions.has(id)).length;
  if (added > removed && before.length + added - removed > MOST_RULES) return "too-many";
  await writeRules(writer, { save, remove }, before, doing);
  return listRules(writer);
}

async function writeRules(
  writer: ArchiveWriter,
  { save, remove }: RuleChange,
  before: readonly RuleInForce[],
  doing: Doing,
): Promise<void> {
  const inForce = new Map(
    before.map(({ version: _version, ...rule }): [number, RoutingRule] => [rule.id, rule]),
  );
  const changed: number[] = [];
  for (const rule of save) {
    const numbered = await numberRule(writer, rule);
    if (JSON.stringify(inForce.get(numbered.id)) === JSON.stringify(numbered)) continue;
    await addVersion(writer, numbered.id, doing, JSON.stringify(numbered));
    inForce.set(numbered.id, numbered);
    changed.push(numbered.id);
  }
  for (const id of remove.filter((each) => inForce.has(each))) {
    await addVersion(writer, id, doing, null);
    changed.push(id);
  }
  if (changed.length > 0)
    await noteAudit(writer, { ...doing, action: "source.rules-changed", detail: { rules: changed } });
}

/** In one order of fields, so that equal rules are equal text. */
async function numberRule(writer: ArchiveWriter, rule: RoutingRule | NewRoutingRule): Promise<RoutingRule> {
  const { name, when, does, state } = rule;
  const id = "id" in rule ? rule.id : await nextRuleId(writer);
  return { id, name, when, does, state };
}

async function nextRuleId(writer: ArchiveWriter): Promise<number> {
  const rows = writer.selectFrom("source_rules").select((of) => of.fn.max("rule_id").as("highest"));
  return ((await rows.executeTakeFirstOrThrow()).highest ?? 0) + 1;
}

async function addVersion(
  writer: ArchiveWriter,
  rule_id: number,
  { at, actor }: Doing,
  rule: string | null,
): Promise<void> {
  const id = await nextId(writer, "source_rules");
  await writer.insertInto("source_rules").values({ id, rule_id, at, changed_by: actor.name, rule }).execute();
}
