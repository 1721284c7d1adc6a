// Ledger moment: the ledger as it stands at one moment, read page by page while others go on writing.

import type { AnnouncementId, ArticleId } from "../../terms/ids.ts";
import type { LedgerDecision } from "../../terms/ledger/decision.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { LedgerReads, StoredEvidence, StoredLink } from "./ledger-store.ts";

/** The official document behind what the ledger tells, as the page of its article has it. */
export type CitedSource = {
  readonly announcement: AnnouncementId;
  readonly article: ArticleId;
  readonly headline: string;
  readonly issuer: string;
  /** Where the issuer published it, where that is known. */
  readonly address?: string;
  readonly sha256: string;
  /** EDTF or ISO 8601 with offset. */
  readonly announcedAt?: string;
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly publishedAt: string;
};

/** Of each record that is asked for; those without any are left out. */
type ByRecord<T> = ReadonlyMap<LedgerId, readonly T[]>;

export type LedgerMoment = LedgerReads & {
  /** The store's number of changes that the ledger may show, at this moment. */
  readonly change: number;
  /** What `listEvidence` gives of each. */
  listEvidenceOf(undertakings: readonly LedgerId[]): Promise<ByRecord<StoredEvidence>>;
  /** Those with later statements. */
  listLaterOf(undertakings: readonly LedgerId[]): Promise<ByRecord<StoredLink>>;
  /** What `listDecisions` gives about each. */
  listDecisionsOf(records: readonly LedgerId[]): Promise<ByRecord<LedgerDecision>>;
  /**
   * Announcements in the order of their numbers, behind `after`, in which readers see a record or confirmed evidence of an
   * undertaking that they see.
   */
  listCited(after: number, limit: number): Promise<readonly CitedSource[]>;
};

export type LedgerMoments = {
  /**
   * All that `read` asks is answered by what was committed when it began, whatever is written meanwhile; it holds a
   * connection of its own for as long, and nothing else waits.
   */
  atOneMoment<T>(read: (moment: LedgerMoment) => Promise<T>): Promise<T>;
};
