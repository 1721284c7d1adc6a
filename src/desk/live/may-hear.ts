// May hear: an entry of the audit log and a role → whether somebody of that role is told of it as it happens.

import { may } from "../../newsroom/people/rights.ts";
import type { AuditEntry } from "../../terms/desk/audit-entry.ts";
import type { Role } from "../../terms/desk/role.ts";

/** What is done to articles, facts and announcements concerns everybody; people and doors concern who may read the log. */
const OF_ALL = /^(?:article|announcement|fact|proof|draft|authority|picture)\./;

export function mayHear({ action }: Pick<AuditEntry, "action">, role: Role): boolean {
  return OF_ALL.test(action) || may(role, "audit");
}
