// Inbox store: what the desk asks of the list of all articles, in whatever state; both engines answer alike.

import type { AccountId } from "../../terms/desk/account.ts";
import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import type { EntryState, InboxEntry, Priority } from "../../terms/desk/inbox-entry.ts";
import type { ArticleKind } from "../../terms/article.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { AnnouncementKind } from "../../terms/kind.ts";

/** A place in the list: what stands behind it is older. */
export type InboxPlace = Pick<InboxEntry, "receivedAt" | "article">;

export type InboxFilter = {
  /** `open`: all that the desk still has to do something about. Everything unless given. */
  readonly state?: EntryState | "open";
  readonly issuer?: string;
  readonly announcementKind?: AnnouncementKind;
  readonly kind?: ArticleKind;
  readonly section?: string;
  readonly assignee?: AccountId;
  readonly hasWarnings?: boolean;
  /** As typed: each word must stand in headline, lead or issuer, or be the article's number. */
  readonly words?: string;
};

export type InboxQuery = InboxFilter & { readonly limit: number; readonly before?: InboxPlace };

/** The most urgent first, then the newest. */
export type UrgentQuery = InboxFilter & { readonly limit: number };

export type InboxPage = {
  /** Newest arrival first. */
  readonly entries: readonly InboxEntry[];
  /** Where to go on; absent at the end of the list. A page may be short, or empty, and yet not the last: it looked through a great many. */
  readonly next?: InboxPlace;
};

/** `was`: as whoever acts has seen it. */
export type EntryChange =
  | { readonly kind: "assign"; readonly to: AccountId | null; readonly was: AccountId | null }
  | { readonly kind: "prioritise"; readonly to: Priority }
  /** A draft only. */
  | { readonly kind: "discard"; readonly was: number }
  | { readonly kind: "take-back" };

/** `conflict`: it is not any more as it was seen; nothing was changed. */
export type EntryOutcome =
  | { readonly kind: "saved" | "conflict"; readonly entry: InboxEntry }
  | { readonly kind: "missing" };

export type InboxStore = {
  listInbox(query: InboxQuery): Promise<InboxPage>;
  /** What is urgent and open. */
  listUrgent(query: UrgentQuery): Promise<readonly InboxEntry[]>;
  /** In no order; those that are not there are left out. */
  findInboxEntries(ids: readonly ArticleId[]): Promise<readonly InboxEntry[]>;
  /** How many there are in each state, at no cost however many. */
  countInbox(): Promise<Readonly<Record<EntryState, number>>>;
  /** With its audit entry, in one transaction. */
  changeInboxEntry(id: ArticleId, change: EntryChange, audit: NewAuditEntry): Promise<EntryOutcome>;
  /** The highest audit entry up to which the account has seen what arrived; 0 before the first time. */
  readInboxSeen(account: AccountId): Promise<number>;
  /** Never goes back. */
  saveInboxSeen(account: AccountId, upTo: number): Promise<void>;
  /** Due work: brings articles from before there was an inbox into it, some at a time. */
  fillInbox(): Promise<"done" | "more">;
};
