// Ledger keeping: what the keeper of the ledger asks of the store; all but the names of records can be thrown away and worked out again.

import type { Announcement } from "../../terms/announcement.ts";
import type { AnnouncementId, ArticleId } from "../../terms/ids.ts";
import type {
  EvidenceKeys,
  MentionGlance,
  MentionTold,
  PromiseKey,
} from "../../terms/ledger/evidence-keys.ts";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { RecordKind } from "../../terms/ledger/ledger-record.ts";
import type { Restatement } from "../../terms/ledger/restatement.ts";
import type { Span } from "../../terms/span.ts";

/** `rejected`: by the desk. `gone`: the reader finds it no more, and the desk had decided about it. */
export type WithdrawnReason = "rejected" | "gone";

/** Where a fact stands, of which the ledger keeps a record. */
export type RecordPlace = {
  readonly kind: RecordKind;
  readonly span: Span;
  /** What it is called; of one that was never read before, what it would be called. */
  readonly id: LedgerId;
};

export type NamedPlace = RecordPlace & { readonly announcement: AnnouncementId };

/** The revision that the ledger goes by: the latest whose article is published, or the latest of all where none is. */
export type InForce = {
  readonly announcement: Announcement;
  readonly article?: ArticleId;
  /** Its other revisions, before and after it. */
  readonly others: readonly AnnouncementId[];
};

export type KeptRead = {
  readonly announcement: AnnouncementId;
  /** On which it was announced, `YYYY-MM-DD`. */
  readonly day: string;
  readonly records: readonly (FacetedRecord & { readonly withdrawn?: WithdrawnReason })[];
  /** That the announcement gives of any undertaking, and that any announcement gives of its own. */
  readonly evidence: readonly EvidenceProposal[];
  /** Of its undertakings with those of the statement before it; and all that statements of `relinked` have with those before them. */
  readonly links: readonly Restatement[];
  /** Later statements, which follow on another one now because of this announcement, or may. */
  readonly relinked?: readonly AnnouncementId[];
  /** By which it and others find each other; none where it could not be read. */
  readonly keys?: EvidenceKeys;
  /** Version of the rules by which it was read. */
  readonly rules: string;
  /** Number of the last kept reading that this one knows of. */
  readonly seen: number;
};

/** `place`: up to which chain of revisions it has come, in the order of their numbers; `last`: where it ends. */
export type LedgerFill = {
  readonly phase: "filling" | "full";
  readonly place: number;
  readonly last: number;
  /** Announcements that wait to be read, beside those. */
  readonly waiting: number;
  /** What the ledger holds, withdrawn records left out. */
  readonly records: Readonly<Record<RecordKind, number>>;
  /** All that the desk ever decided about it. */
  readonly decisions: number;
};

/** Of a chain of revisions, none among them. `prepared`: JSON that the rules write and read. `number`: of the kept reading that changed them last. */
export type PromisesOfChain = {
  readonly chain: number;
  readonly number: number;
  readonly prepared: string;
};

/** A later announcement that may speak to a promise. `share`: how much of the promise's matter its keys come to, in thousandths. */
export type CandidateMention = {
  readonly announcement: AnnouncementId;
  readonly day: string;
  readonly told: MentionTold;
  readonly glance: MentionGlance;
  readonly share: number;
};

export type LedgerKeeping = {
  /** What was changed by readings behind the one of that number, in their order. */
  listPromises(after: number, limit: number): Promise<readonly PromisesOfChain[]>;
  /** Those of the chains whose promises were not thrown away meanwhile, to be worked out anew. */
  listPromising(chains: readonly number[]): Promise<readonly number[]>;
  /** Announcements of days behind `day` that share enough keys. */
  findMentions(asked: {
    readonly keys: readonly PromiseKey[];
    readonly day: string;
  }): Promise<readonly CandidateMention[]>;
  /** `chain`: the number of the first of an announcement's revisions. Undefined where there is none. */
  findInForce(chain: number): Promise<InForce | undefined>;
  /** Where in which revision each fact stood when it got its name. */
  listNames(chain: number): Promise<readonly NamedPlace[]>;
  /**
   * The ids of facts, each for ever: that of what was read at the place before, by half of its stretch at least, or a
   * new one. `carried`: those that earlier revisions have, where they would stand in this one.
   */
  nameRecords(
    announcement: AnnouncementId,
    found: readonly RecordPlace[],
    carried?: readonly RecordPlace[],
  ): Promise<readonly LedgerId[]>;
  /** The number of the last kept reading. */
  readLedgerNumber(): Promise<number>;
  /**
   * Replaces all that the ledger has of the announcement and its other revisions, in one transaction. `same`: that is
   * what was there. `overtaken`: another reading was kept since `seen`, and nothing was written.
   */
  keepRead(kept: KeptRead): Promise<"kept" | "same" | "overtaken">;

  /** Throws away all that is not kept for ever; it is worked out again as due work. */
  startRebuild(): Promise<void>;
  /** What was read by other rules is worked out again, as due work; nothing where there is none. */
  startRefill(rules: string): Promise<"started" | "none">;
  readFill(): Promise<LedgerFill>;
  /** Chains behind `after` that these rules have not read, in the order of their numbers. */
  listUnread(rules: string, after: number, limit: number): Promise<readonly number[]>;
  /** It has come from one place to another; nothing where somebody has started it anew meanwhile. */
  noteFilled(from: number, to: number): Promise<void>;
  /** Puts an announcement on the list of those that wait to be read. */
  askToRead(chain: number): Promise<void>;
};
