// Audit store: the log of who did what, listed along indexes that end in its own order.

import type { AuditQuery, AuditStore } from "../../newsroom/ports/audit-store.ts";
import type { AuditEntry } from "../../terms/desk/audit-entry.ts";
import { changeDesk } from "../desk-change.ts";
import type { ArchiveReader, Engine } from "../engines/engine.ts";
import { toAuditEntry } from "./audit-row.ts";
import { noteAudit } from "./note-audit.ts";

const READ_AT_ONCE = 500;

export function createAuditStore(engine: Engine): AuditStore {
  const { reads } = engine;
  return {
    saveAuditEntry: (entry) => changeDesk(engine, (writer) => noteAudit(writer, entry)),
    listAudit: (query) => listAudit(reads, query),
    listAuditAfter: (after, limit) => listAuditAfter(reads, after, limit),
    readAudit: () => readAudit(reads),
    readHighestAuditId: () => readHighestAuditId(reads),
  };
}

/** A token's own entries are walked in their order, whatever its account has done beside. */
function logOf(reads: ArchiveReader, token: number | undefined) {
  if (token === undefined)
    return reads
      .selectFrom("audit_entries as log")
      .select(["log.at", "log.id", "log.article_id", "log.account_id", "log.action", "log.entry"]);
  return reads
    .selectFrom("audit_of_tokens as its")
    .innerJoin("audit_entries as log", "log.id", "its.id")
    .where("its.token_id", "=", token)
    .select(["its.at", "its.id", "log.article_id", "log.account_id", "log.action", "log.entry"]);
}

async function listAudit(
  reads: ArchiveReader,
  { article, account, token, action, from, until, limit, before }: AuditQuery,
): Promise<readonly AuditEntry[]> {
  let rows = reads
    .selectFrom(logOf(reads, token).as("listed"))
    .select(["id", "entry"])
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(limit);
  if (article !== undefined) rows = rows.where("article_id", "=", article);
  if (account !== undefined) rows = rows.where("account_id", "=", account);
  if (action !== undefined) rows = rows.where("action", "=", action);
  if (from !== undefined) rows = rows.where("at", ">=", from);
  if (until !== undefined) rows = rows.where("at", "<", until);
  if (before !== undefined)
    rows = rows.where((is) => is(is.refTuple("at", "id"), "<", is.tuple(before.at, before.id)));
  return (await rows.execute()).map(toAuditEntry);
}

async function listAuditAfter(
  reads: ArchiveReader,
  after: number,
  limit: number,
): Promise<readonly AuditEntry[]> {
  const rows = reads.selectFrom("audit_entries").select(["id", "entry"]).where("id", ">", after);
  return (await rows.orderBy("id").limit(limit).execute()).map(toAuditEntry);
}

/** Those up to `last` only, where it is given. */
export async function* readAudit(reads: ArchiveReader, last?: number): AsyncGenerator<AuditEntry> {
  let after = 0;
  for (;;) {
    const page = await listAuditAfter(reads, after, READ_AT_ONCE);
    yield* last === undefined ? page : page.filter(({ id }) => id <= last);
    after = page.at(-1)?.id ?? after;
    if (page.length < READ_AT_ONCE || (last !== undefined && after >= last)) return;
  }
}

export async function readHighestAuditId(reads: ArchiveReader): Promise<number> {
  const { highest } = await reads
    .selectFrom("audit_entries")
    .select((at) => at.fn.max("id").as("highest"))
    .executeTakeFirstOrThrow();
  return highest ?? 0;
}
