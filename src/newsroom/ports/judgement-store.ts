// Judgement store: what the desk decided of facts, warnings and slips; both engines answer alike. Nothing here is ever changed or taken away.

import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import type { Dismissal, NewDismissal } from "../../terms/desk/dismissal.ts";
import type { Judgement, NewJudgement } from "../../terms/desk/judgement.ts";
import type { AnnouncementId, ArticleId } from "../../terms/ids.ts";

export type JudgementQuery = {
  readonly limit: number;
  /** Only judgements older than this one. */
  readonly before?: number;
};

export type JudgementStore = {
  /**
   * Noted with its audit entry in one transaction. `seen`: the judgement of the fact that was in force when whoever
   * decides looked, null for none or one that was taken back; where it is another one by now, nothing is written.
   */
  saveJudgement(
    judgement: NewJudgement,
    audit: NewAuditEntry,
    seen: number | null,
  ): Promise<Judgement | "conflict">;
  /** The latest of each fact, those taken back too, in the order of their ids. */
  listJudgements(announcement: AnnouncementId): Promise<readonly Judgement[]>;
  /** All that was ever decided, newest first. */
  listJudgementHistory(announcement: AnnouncementId, query: JudgementQuery): Promise<readonly Judgement[]>;
  /** Noted with its audit entry in one transaction. */
  saveDismissal(dismissal: NewDismissal, audit: NewAuditEntry): Promise<Dismissal>;
  /** The latest of each matter, in the order of their ids. */
  listDismissals(article: ArticleId): Promise<readonly Dismissal[]>;
};
