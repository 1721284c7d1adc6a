// May hear: an entry of the audit log and who listens → whether they are told of it as it happens.

import type { AuditEntry } from "../../terms/desk/audit-entry.ts";
import { mayNow } from "../api/door/may-now.ts";
import type { SignedIn } from "../api/signed-in.ts";

/** What is done to articles, facts and announcements concerns everybody; people and doors concern who may read the log. */
const OF_ALL = /^(?:article|announcement|fact|proof|draft|authority|picture)\./;

export function mayHear({ action }: Pick<AuditEntry, "action">, who: SignedIn): boolean {
  return OF_ALL.test(action) || mayNow(who, "audit");
}
