// Copy store: what the desk asks of the store about working copies: a snapshot, the steps since, and who is at it now.

import type { Article } from "../../terms/article.ts";
import type { AccountId } from "../../terms/desk/account.ts";
import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import type { CopyFields } from "../../terms/desk/copy-fields.ts";
import type { CopyStep, NewCopyStep } from "../../terms/desk/copy-step.ts";
import type { JsonValue } from "../../terms/desk/json-value.ts";
import type { ArticleId } from "../../terms/ids.ts";

export type CopyHead = {
  /** The revision that the copy goes on from. Another one stored now was saved without the copy. */
  readonly revision: number;
  /** How many steps there have been. */
  readonly version: number;
  /** The version that became a revision last. */
  readonly takenVersion: number;
  readonly fields: CopyFields;
  /**
   * Conflicts that wait for somebody to look: of a revision that was saved without the copy, and of editors who gave way
   * to others. A list of objects with an `id`; null where there are none.
   */
  readonly left: JsonValue;
  /** Who has typed since the last revision was taken; absent where nobody has. */
  readonly editors?: readonly string[];
};

/** The head of a copy beside its article as it is stored. */
export type FoundCopy = CopyHead & {
  readonly stored: number;
  readonly state: Article["state"]["kind"];
};

/** Where a copy stands: who has another one open asks for the steps between. */
export type CopyMark = {
  readonly article: ArticleId;
  /** Of the article as it is stored. */
  readonly revision: number;
  readonly version: number;
};

/** A document as JSON; the steps after its version lead to the newest. */
export type CopySnapshot = { readonly version: number; readonly document: JsonValue };

export type WholeCopy = {
  /** As stored, in its newest revision. */
  readonly article: Article;
  /** The revision that the copy goes on from. */
  readonly base: Article;
  readonly head: CopyHead;
  readonly snapshot: CopySnapshot;
  /** Those after the snapshot. */
  readonly steps: readonly CopyStep[];
};

/** What becomes of a copy in one transaction, with the article's next revisions, if any. */
export type CopyChange = {
  readonly steps?: readonly NewCopyStep[];
  readonly snapshot?: CopySnapshot;
  readonly head: Omit<CopyHead, "version">;
  /** Each the next one after the one before. */
  readonly revisions?: readonly Article[];
  readonly audit?: readonly NewAuditEntry[];
};

export type CopyAppend = {
  readonly article: ArticleId;
  /** The version that the first step stands on. */
  readonly version: number;
  readonly steps: readonly NewCopyStep[];
  /** States of the article in which it takes no steps of theirs. */
  readonly closed?: readonly Article["state"]["kind"][];
  /** Conflicts that come with the steps, each with an `id`: kept once among those that are left. */
  readonly met?: readonly MetConflict[];
};

export type MetConflict = { readonly id: string; readonly [name: string]: JsonValue };

export type AppendOutcome =
  /** They are kept, now or since an earlier call whose answer was lost. */
  | { readonly kind: "kept"; readonly version: number }
  /** The copy is at another version, or goes on from another revision. */
  | { readonly kind: "behind" }
  /** The article is in one of the states that were named. */
  | { readonly kind: "closed"; readonly state: Article["state"]["kind"] }
  /** Another account works under this client's name. */
  | { readonly kind: "taken" };

export type Presence = {
  readonly client: string;
  readonly account: AccountId;
  readonly name: string;
  /** Where the editor is, as it says itself. */
  readonly selection: JsonValue;
  /** Milliseconds since the epoch. */
  readonly seenAt: number;
};

export type CopyStore = {
  /** Undefined where nobody has opened one. */
  findCopy(article: ArticleId): Promise<FoundCopy | undefined>;
  /** Begins a copy at version 0; where somebody was faster, theirs stays. */
  openCopy(article: ArticleId, revision: number, document: JsonValue): Promise<void>;
  findSnapshot(article: ArticleId): Promise<CopySnapshot | undefined>;
  /** In their order; undefined where the first of them is not kept any more. */
  listCopySteps(article: ArticleId, after: number, limit: number): Promise<readonly CopyStep[] | undefined>;
  /** All of them or none, once, however often called. */
  appendSteps(append: CopyAppend): Promise<AppendOutcome>;
  /** Takes the place of an older one. */
  saveSnapshot(article: ArticleId, snapshot: CopySnapshot): Promise<void>;
  /**
   * Reads a copy whole, asks what becomes of it, and does it: in one transaction. `decide` gives nothing where all stays
   * as it is. Undefined where there is no article or no copy of it.
   */
  changeCopy(
    article: ArticleId,
    decide: (copy: WholeCopy) => CopyChange | undefined,
  ): Promise<"changed" | "unchanged" | undefined>;
  /** Drops steps up to the snapshot that are older than the instant, two thousand at most; gives how many. */
  compactCopy(article: ArticleId, before: string): Promise<number>;
  /** False where another account works under this client's name: nothing is saved then. */
  savePresence(article: ArticleId, presence: Presence): Promise<boolean>;
  /** Of a client of this account. */
  dropPresence(article: ArticleId, client: string, account: AccountId): Promise<void>;
  /** Seen at that time (milliseconds since the epoch) or later. */
  listPresence(article: ArticleId, since: number): Promise<readonly Presence[]>;
  /** The same of all articles. */
  listPresent(since: number): Promise<readonly (Presence & { readonly article: ArticleId })[]>;
  /** In the order of their numbers; those without a copy are left out. */
  readCopyMarks(articles: readonly ArticleId[]): Promise<readonly CopyMark[]>;
};
