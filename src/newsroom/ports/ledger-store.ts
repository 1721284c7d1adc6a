// Ledger store: what pages, the desk and the keeper of the ledger ask of the store; both engines answer alike.

import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import type { AnnouncementId, ArticleId } from "../../terms/ids.ts";
import type { LedgerDecision, NewLedgerDecision } from "../../terms/ledger/decision.ts";
import type { EvidenceProposal, Stance, Tells } from "../../terms/ledger/evidence.ts";
import type { Facet, FacetName } from "../../terms/ledger/facet.ts";
import type { KeptRecordOf } from "../../terms/ledger/kept-record.ts";
import type { JoinedSighting } from "../../terms/ledger/joined-sighting.ts";
import type { EvidenceId, LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { RecordKind } from "../../terms/ledger/ledger-record.ts";
import type { RestatedChange, Restatement } from "../../terms/ledger/restatement.ts";
import type { SightingQuestion } from "../../terms/ledger/sighting-question.ts";
import type { LedgerMoments } from "./ledger-moment.ts";
import type { LedgerKeeping, WithdrawnReason } from "./ledger-keeping.ts";

/** A withdrawn record is found by its id, and in no list and no count. */
export type StoredRecord<K extends RecordKind = RecordKind> = {
  readonly record: KeptRecordOf<K>;
  /** Readers may see it: its announcement's article is published. */
  readonly shown: boolean;
  readonly withdrawn?: WithdrawnReason;
};

export type RecordQuery<K extends RecordKind> = {
  readonly kind: K;
  /** All of the kind unless given. */
  readonly facet?: Facet<K>;
  /** Days, `YYYY-MM-DD`, both within: of the announcement, or the due ones where these are the order; under `seen` the day on which it was first seen. */
  readonly from?: string;
  readonly to?: string;
  readonly shownOnly: boolean;
  readonly limit: number;
  /** Only records behind this one in the order. `day`: the announcement's, or the last one on which it is due. */
  readonly before?: { readonly day: string; readonly id: LedgerId };
  /** By the day of the announcement, or by the last day on which it is due, soonest or latest first: what has no such day is not listed. */
  readonly order: "newest" | "oldest" | "due" | "latest-due";
};

export type CountQuery<K extends RecordKind> = {
  readonly kind: K;
  readonly facet?: Facet<K>;
  readonly shownOnly: boolean;
};

export type MonthCount = { readonly month: string; readonly records: number };
export type KeyCount = { readonly key: string; readonly records: number };

/** What the desk decided of a proposal; the latest that was not taken back. */
export type EvidenceVerdict = {
  readonly verdict: "confirmed" | "rejected";
  readonly stance: Stance;
  readonly tells: Tells;
  readonly note?: string;
  readonly decision: number;
  /** Confirmed by who may not publish: readers do not see it. */
  readonly held?: true;
};

export type StoredEvidence = {
  readonly id: EvidenceId;
  readonly proposal: EvidenceProposal;
  /** On which its announcement was announced, `YYYY-MM-DD`. */
  readonly day: string;
  readonly decided?: EvidenceVerdict;
  /** Its announcement's article is published; readers see it where it is confirmed as well, and not held. */
  readonly shown: boolean;
};

export type EvidenceQuery =
  | { readonly undertaking: LedgerId }
  | { readonly evidence: EvidenceId }
  | { readonly announcement: AnnouncementId }
  /** Newest announcement first: what nobody has judged, or what waits for somebody who may publish. */
  | { readonly undecided: true; readonly before?: EvidenceId; readonly limit: number }
  | { readonly held: true; readonly before?: EvidenceId; readonly limit: number };

export type StoredLink = {
  readonly link: Restatement;
  readonly decided?: {
    readonly verdict: "confirmed" | "rejected";
    readonly change: RestatedChange;
    readonly decision: number;
  };
};

export type DecisionQuery = {
  /** Only those after this one. */
  readonly since?: number;
  /** A record, a piece of evidence, or the key of a question. */
  readonly about?: LedgerId | EvidenceId | string;
  readonly limit?: number;
  /** Of those about something only so many, the latest. What takes one of them back is among them. */
  readonly latest?: number;
};

/** What the desk settles: what became of an undertaking, whether a sentence speaks to it, or which lessons count no more. */
export type SettledKind = "status" | "evidence" | "lesson";

export type LedgerReads = {
  findRecord(id: LedgerId): Promise<StoredRecord | undefined>;
  listRecords<K extends RecordKind>(query: RecordQuery<K>): Promise<readonly StoredRecord<K>[]>;
  /** All that stand in the announcement, in the order of its text, withdrawn ones too. */
  listRecordsOf(announcement: AnnouncementId): Promise<readonly StoredRecord[]>;
  countRecords<K extends RecordKind>(query: CountQuery<K>): Promise<number>;
  /** Oldest month first; months without records are left out. */
  countRecordsByMonth<K extends RecordKind>(query: CountQuery<K>): Promise<readonly MonthCount[]>;
  /** The keys of a facet in their order; those without records are left out. */
  countRecordsByKey<K extends RecordKind>(query: {
    readonly kind: K;
    readonly facet: FacetName<K>;
    readonly shownOnly: boolean;
    readonly limit: number;
    /** Only keys behind this one. */
    readonly after?: string;
  }): Promise<readonly KeyCount[]>;
  /** In the order of the days of their announcements, but for those that wait for the desk. */
  listEvidence(query: EvidenceQuery): Promise<readonly StoredEvidence[]>;
  /** Those with earlier and later statements. */
  listRestatements(id: LedgerId): Promise<readonly StoredLink[]>;
  /** What the desk decided of who is who in any of these rows, and was not taken back: oldest first. */
  listPersonDecisions(appointments: readonly LedgerId[]): Promise<readonly LedgerDecision[]>;
  /** Oldest first. */
  listDecisions(query: DecisionQuery): Promise<readonly LedgerDecision[]>;
  /** Newest first, with those that were taken back and those that take back. `before`: only those before this one. */
  listSettling(kind: SettledKind, limit: number, before?: number): Promise<readonly LedgerDecision[]>;
  /** What the desk decided became of each and did not take back, the latest first; of the others nothing. */
  findOutcomes(undertakings: readonly LedgerId[]): Promise<ReadonlyMap<LedgerId, readonly LedgerDecision[]>>;
  /** The articles that readers see of announcements; of the others nothing. */
  findShownArticles(
    announcements: readonly AnnouncementId[],
  ): Promise<ReadonlyMap<AnnouncementId, ArticleId>>;
  /**
   * The sightings that reports are of, by the report that was asked for, each with all its reports that readers see; of
   * what they do not see nothing. They are listed and counted under the facets `seen` (see `seenFacet`), each by its
   * first report, in the order of the days on which they were seen.
   */
  findSightings(reports: readonly LedgerId[]): Promise<ReadonlyMap<LedgerId, JoinedSighting>>;
};

export type LedgerStore = LedgerReads &
  LedgerMoments &
  LedgerKeeping & {
    /** Reports that readers see and that may be of one sighting, the latest first; `before`: only behind that place. */
    listSightingQuestions(asked: {
      readonly before?: string;
      readonly limit: number;
    }): Promise<readonly { readonly place: string; readonly question: SightingQuestion }[]>;
    /** Noted with its audit entry in one transaction. Rejects where it is about something that the ledger does not have. */
    decide(decision: NewLedgerDecision, audit: NewAuditEntry): Promise<LedgerDecision>;
    /**
     * The same for who looked at something first. `seen`: the decision about it that held then, null for none.
     * `conflict`: another one holds, or a status rests on what is not confirmed; nothing was noted.
     */
    decideAfter(
      seen: number | null,
      decision: NewLedgerDecision,
      audit: NewAuditEntry,
    ): Promise<LedgerDecision | "conflict">;
  };
