// Report store: what readers tell the desk of mistakes; both engines answer alike. Nothing of who reported is kept.

import type { ArticleId } from "../../terms/ids.ts";
import type { Doing } from "./people-store.ts";

export type NewReport = {
  /** What it is about; absent where it came from the contact page. */
  readonly articleId?: ArticleId;
  readonly text: string;
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly receivedAt: string;
};

export type ReaderReport = NewReport & {
  /** From 1, in the order of arrival. */
  readonly id: number;
  /** When the desk was done with it, and who of the desk said so. */
  readonly closed?: { readonly at: string; readonly by: string };
};

export type ReportQuery = {
  /** `open`: only those that the desk is not done with. */
  readonly which: "open" | "all";
  readonly limit: number;
  /** Only reports older than this one. */
  readonly before?: number;
};

export type ReportStore = {
  /** Gives its id; resolves once it is durable. */
  saveReport(report: NewReport): Promise<number>;
  /** Newest first. */
  listReports(query: ReportQuery): Promise<readonly ReaderReport[]>;
  findReport(id: number): Promise<ReaderReport | undefined>;
  /** `by`: how the list names who is done with it. `same`: the desk was done with it before; who and when stay as they were. */
  closeReport(id: number, by: string, doing: Doing): Promise<"closed" | "same" | "missing">;
  /** It has to be looked at once more. `same`: nobody was done with it. */
  openReport(id: number, doing: Doing): Promise<"opened" | "same" | "missing">;
};
