// Audit store: what the desk asks of the log of who did what; both engines answer alike, and neither lets anything in it be changed.

import type { AccountId } from "../../terms/desk/account.ts";
import type { AuditAction, AuditEntry, NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import type { ArticleId } from "../../terms/ids.ts";

export type AuditQuery = {
  readonly article?: ArticleId;
  /** Of an account, and of the tokens that it made. */
  readonly account?: AccountId;
  /** Of this token alone. */
  readonly token?: number;
  readonly action?: AuditAction;
  /** At or after, and before: ISO 8601 instants in UTC with milliseconds. */
  readonly from?: string;
  readonly until?: string;
  readonly limit: number;
  /** Only what stands behind this entry in the list. */
  readonly before?: Pick<AuditEntry, "at" | "id">;
};

export type AuditStore = {
  /** For an act that changes nothing else in the store; whatever changes something notes it in the same transaction. Gives the entry's id. */
  saveAuditEntry(entry: NewAuditEntry): Promise<number>;
  /** Newest first by (at, id), at the same cost however long the log. */
  listAudit(query: AuditQuery): Promise<readonly AuditEntry[]>;
  /** In the order of their ids, behind `after`. */
  listAuditAfter(after: number, limit: number): Promise<readonly AuditEntry[]>;
  /** All of them in the order of their ids, without holding them in memory. */
  readAudit(): AsyncIterable<AuditEntry>;
  /** 0 where there is none. */
  readHighestAuditId(): Promise<number>;
};
