// Report records: what readers reported to the desk, as records of an export, and put back under their own ids.

import { isDeepStrictEqual } from "node:util";
import type { ArchiveRecord, Restored } from "../../newsroom/ports/archive.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";
import { toReport, toReportRow } from "../reports/report-row.ts";
import { findCreation } from "./article-creation.ts";

type ReportRecord = Extract<ArchiveRecord, { kind: "reader-report" }>;

const REPORTS_AT_ONCE = 500;

/** In the order of arrival; those on articles up to `lastArticle`, and those on none. */
export async function* readReportRecords(
  reads: ArchiveReader,
  lastArticle: number,
): AsyncGenerator<ReportRecord> {
  let after = 0;
  for (;;) {
    const reports = reads.selectFrom("reader_reports").selectAll().where("id", ">", after).orderBy("id");
    const page = await reports.limit(REPORTS_AT_ONCE).execute();
    for (const row of page) {
      after = row.id;
      const report = toReport(row);
      if (report.articleId === undefined) yield { kind: "reader-report", report };
      else if (report.articleId <= lastArticle) {
        const createdAt = await findCreation(reads, report.articleId);
        if (createdAt !== undefined) yield { kind: "reader-report", report, articleCreatedAt: createdAt };
      }
    }
    if (page.length < REPORTS_AT_ONCE) return;
  }
}

export async function restoreReport(
  writer: ArchiveWriter,
  { report, articleCreatedAt }: ReportRecord,
): Promise<Restored> {
  if (report.articleId !== undefined) {
    const createdAt = await findCreation(writer, report.articleId);
    if (createdAt === undefined) {
      throw new Error(
        `Cannot put back the reader's report ${report.id}: it is about article ${report.articleId}, which the store does not have.`,
      );
    }
    if (createdAt !== articleCreatedAt) return "taken";
  }
  const rows = writer.selectFrom("reader_reports").selectAll().where("id", "=", report.id);
  const existing = await rows.executeTakeFirst();
  if (existing) return isDeepStrictEqual(toReport(existing), report) ? "same" : "taken";
  await writer.insertInto("reader_reports").values(toReportRow(report)).execute();
  return "added";
}
