// Rights: a role and what somebody wants to do → whether they may. This table is all there is to it.

import type { Role } from "../../terms/desk/role.ts";

const ALL: readonly Role[] = ["reporter", "editor", "publisher", "administrator"];
const EDITOR_UP: readonly Role[] = ["editor", "publisher", "administrator"];
const PUBLISHER_UP: readonly Role[] = ["publisher", "administrator"];
const ADMINISTRATOR: readonly Role[] = ["administrator"];

export const RIGHTS = {
  /** To see what the desk sees. */
  read: ALL,
  /** To edit a draft, begin one, discard one. */
  write: ALL,
  /** To confirm, correct or reject a fact. */
  judge: ALL,
  submit: ALL,
  /** To bring in pictures and announcements. */
  upload: ALL,
  approve: EDITOR_UP,
  /** To send an article back to who wrote it. */
  return: EDITOR_UP,
  /** To change what the authority file knows. */
  teach: EDITOR_UP,
  /** To keep an article out of the rankings. */
  rank: EDITOR_UP,
  /** To say what became of an undertaking. */
  settle: EDITOR_UP,
  /** To be done with what readers have reported. */
  reports: EDITOR_UP,
  /** To say where announcements are looked for, and how; that they go out unseen takes the right to publish, too. */
  sources: EDITOR_UP,
  /** To read the audit log. */
  audit: EDITOR_UP,
  publish: PUBLISHER_UP,
  schedule: PUBLISHER_UP,
  withdraw: PUBLISHER_UP,
  correct: PUBLISHER_UP,
  embargo: PUBLISHER_UP,
  redirect: PUBLISHER_UP,
  /** To invite, to change roles, to close accounts, to bring back lost ones. */
  people: ADMINISTRATOR,
  /** To make tokens and webhooks. */
  connect: ADMINISTRATOR,
  /** To take the whole audit log along. */
  "audit-export": ADMINISTRATOR,
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Right = keyof typeof RIGHTS;

export function may(role: Role, right: Right): boolean {
  return RIGHTS[right].includes(role);
}
