// Inbox entry: what the desk's inbox shows of an article, in whatever state: one line each, newest arrival first.

import { ARTICLE_STATES, type ArticleKind } from "../article.ts";
import type { AnnouncementId, ArticleId, SourceId } from "../ids.ts";
import type { AnnouncementKind } from "../kind.ts";
import type { AccountId } from "./account.ts";

/** `discarded`: a draft that the desk does not want; it is kept, and can be taken back. */
export const ENTRY_STATES = [...ARTICLE_STATES, "discarded"] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** What the desk still has to do something about. */
export const OPEN_STATES: readonly EntryState[] = ["draft", "review", "approved", "scheduled"];

export const PRIORITIES = ["normal", "high"] as const;
export type Priority = (typeof PRIORITIES)[number];

export type InboxEntry = {
  readonly article: ArticleId;
  /** Of the article, as it is now: an act on an older one is a conflict. */
  readonly revision: number;
  /** Absent where the desk has written it itself. */
  readonly announcement?: AnnouncementId;
  /** Its announcement is a changed one: there is one of the earlier text. */
  readonly isRevision?: boolean;
  readonly source?: SourceId;
  /** Empty where nobody has announced it. */
  readonly issuer: string;
  readonly announcementKind?: AnnouncementKind;
  readonly kind: ArticleKind;
  readonly section: string;
  readonly state: EntryState;
  /** EDTF, or ISO 8601 with offset, as the article says it. */
  readonly announcedAt?: string;
  /** ISO 8601 instants in UTC with milliseconds. */
  readonly receivedAt: string;
  readonly updatedAt: string;
  readonly headline: string;
  /** How many warnings and slips its draft came with. */
  readonly warnings: number;
  readonly priority: Priority;
  /** 2 is the most urgent, 0 usual, -2 what can wait the longest: as a rule or the desk set it. */
  readonly rank: number;
  /** Who has taken it on. */
  readonly assignee?: AccountId;
  /** Number of the audit entry that tells of its arrival; 0 where it came before there was a log. */
  readonly arrival: number;
};
