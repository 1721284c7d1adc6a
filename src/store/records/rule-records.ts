// Rule records: the versions of the rules of routing as records of an export, and put back.

import { isDeepStrictEqual } from "node:util";
import type { ArchiveRecord, Restored } from "../../newsroom/ports/archive.ts";
import type { RuleVersion } from "../../newsroom/ports/sources-store.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";
import { toRuleVersion } from "../sources/rule-store.ts";

type RuleRecord = Extract<ArchiveRecord, { kind: "routing-rule" }>;

const READ_AT_ONCE = 1_000;

export async function* readRuleRecords(reads: ArchiveReader): AsyncGenerator<RuleRecord> {
  let after = 0;
  for (;;) {
    const rows = reads.selectFrom("source_rules").selectAll().where("id", ">", after).orderBy("id");
    const page = await rows.limit(READ_AT_ONCE).execute();
    for (const row of page) yield { kind: "routing-rule", version: toRuleVersion(row) };
    after = page.at(-1)?.id ?? after;
    if (page.length < READ_AT_ONCE) return;
  }
}

export async function restoreRule(writer: ArchiveWriter, version: RuleVersion): Promise<Restored> {
  const rows = writer.selectFrom("source_rules").selectAll().where("id", "=", version.version);
  const existing = await rows.executeTakeFirst();
  if (existing) return isDeepStrictEqual(toRuleVersion(existing), version) ? "same" : "taken";
  const { version: id, id: rule_id, at, by, rule } = version;
  await writer
    .insertInto("source_rules")
    .values({ id, rule_id, at, changed_by: by, rule: rule === undefined ? null : JSON.stringify(rule) })
    .execute();
  return "added";
}
