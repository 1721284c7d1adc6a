// Report row: a reader's report → its row, and back.

import type { ReaderReport } from "../../newsroom/ports/report-store.ts";
import { articleId } from "../../terms/ids.ts";
import type { ArchiveTables } from "../archive-tables.ts";

type ReportRow = ArchiveTables["reader_reports"];

export function toReportRow({ id, articleId: article, text, receivedAt, closed }: ReaderReport): ReportRow {
  return {
    id,
    article_id: article ?? null,
    // As JSON any text survives on either engine.
    text: JSON.stringify(text),
    received_at: receivedAt,
    closed_at: closed?.at ?? null,
    closed_by: closed?.by ?? null,
  };
}

export function toReport(row: ReportRow): ReaderReport {
  const { id, article_id: article, text, received_at: receivedAt, closed_at: at, closed_by: by } = row;
  return {
    id,
    ...(article !== null && { articleId: articleId(article) }),
    text: String(JSON.parse(text)),
    receivedAt,
    ...(at !== null && { closed: { at, by: by ?? "" } }),
  };
}
