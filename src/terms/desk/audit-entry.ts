// Audit entry: who did what, when, to which article; one line of a log that is only ever added to.

import type { AnnouncementId, ArticleId } from "../ids.ts";
import type { Account, AccountId } from "./account.ts";
import type { JsonValue } from "./json-value.ts";

/** Every act that has an entry, by what it is done to. A name that has once been written is never given another meaning. */
export const AUDIT_ACTIONS = [
  // What comes in.
  "announcement.received",
  "announcement.routed",
  "announcement.set-aside",
  "announcement.held-again",
  // An article on its way.
  "article.created",
  "article.edited",
  "article.submitted",
  "article.returned",
  "article.approved",
  "article.reopened",
  "article.scheduled",
  "article.unscheduled",
  "article.published",
  "article.revised",
  "article.withdrawn",
  "article.corrected",
  "article.embargoed",
  "article.embargo-lifted",
  "article.restored",
  // What the desk judged of facts, warnings and slips, and what it taught the authority by it.
  "fact.confirmed",
  "fact.corrected",
  "fact.rejected",
  "fact.withdrawn",
  "proof.applied",
  "proof.dismissed",
  "proof.recalled",
  "draft.taken",
  "authority.taught",
  "authority.undone",
  "article.assigned",
  "article.prioritised",
  "article.discarded",
  "article.taken-back",
  // What the desk decided about the ledger.
  "ledger.evidence-judged",
  "ledger.evidence-added",
  "ledger.status-set",
  "ledger.restatement-judged",
  "ledger.question-answered",
  "ledger.person-judged",
  "ledger.sighting-judged",
  "ledger.lesson-off",
  "ledger.undone",
  // Pictures.
  "picture.uploaded",
  "picture.discarded",
  // What readers reported, and the desk is done with or not.
  "report.closed",
  "report.opened",
  // People and how they come in.
  "people.link-made",
  "people.link-withdrawn",
  "people.joined",
  "people.recovered",
  "people.renamed",
  "people.role-changed",
  "people.closed",
  "people.opened",
  "session.opened",
  "session.ended",
  "sign-in.refused",
  "password.changed",
  "passkey.added",
  "passkey.renamed",
  "passkey.removed",
  "audit.exported",
  // Programs that call the desk, and that are told by it.
  "token.made",
  "token.revoked",
  "webhook.made",
  "webhook.changed",
  "webhook.paused",
  "webhook.resumed",
  "webhook.secret-changed",
  "webhook.removed",
  // Where announcements come from, and what is done with them.
  "source.added",
  "source.changed",
  "source.removed",
  "source.look-asked",
  "source.rules-changed",
  "source.backfill-begun",
  "source.backfill-paused",
  "source.backfill-resumed",
  "source.backfill-given-up",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export type Actor =
  | ({ readonly kind: "account" } & Pick<Account, "id" | "name">)
  /** A program with a token, in the name of the account that made it. */
  | { readonly kind: "token"; readonly id: number; readonly name: string; readonly account: AccountId }
  /** The program itself, by a rule such as a source that publishes without being asked. */
  | { readonly kind: "rule"; readonly name: string }
  /** Whoever sits at the server's command line; the name is that of the command. */
  | { readonly kind: "console"; readonly name: string };

export type NewAuditEntry = {
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly at: string;
  readonly actor: Actor;
  readonly action: AuditAction;
  readonly article?: ArticleId;
  readonly announcement?: AnnouncementId;
  /** Whatever makes the act understood; never a password, a token or a hash of one. */
  readonly detail?: Readonly<Record<string, JsonValue>>;
};

/** Ids grow by one, without gaps, in the order in which the changes became durable. */
export type AuditEntry = NewAuditEntry & { readonly id: number };
