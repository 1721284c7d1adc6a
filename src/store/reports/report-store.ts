// Report store: readers' reports in a table of their own, the open ones along an index of their own.

import type { ReaderReport, ReportQuery, ReportStore } from "../../newsroom/ports/report-store.ts";
import type { Doing } from "../../newsroom/ports/people-store.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import { noteAudit } from "../audit/note-audit.ts";
import { changeDesk, nextId } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { toReport, toReportRow } from "./report-row.ts";

export function createReportStore(engine: Engine): ReportStore {
  return {
    saveReport: (report) =>
      changeDesk(engine, async (writer) => {
        const id = await nextId(writer, "reader_reports");
        await writer
          .insertInto("reader_reports")
          .values(toReportRow({ ...report, id }))
          .execute();
        return id;
      }),
    listReports: (query) => listReports(engine, query),
    findReport: (id) => findReport(engine.reads, id),
    closeReport: (id, by, doing) =>
      changeDesk(engine, async (writer) => {
        const report = await findReport(writer, id);
        if (!report) return "missing";
        if (report.closed) return "same";
        await saveClosed(writer, id, { closed_at: doing.at, closed_by: by });
        await note(writer, report, "report.closed", doing);
        return "closed";
      }),
    openReport: (id, doing) =>
      changeDesk(engine, async (writer) => {
        const report = await findReport(writer, id);
        if (!report) return "missing";
        if (!report.closed) return "same";
        await saveClosed(writer, id, { closed_at: null, closed_by: null });
        await note(writer, report, "report.opened", doing);
        return "opened";
      }),
  };
}

async function findReport(reader: ArchiveReader, id: number): Promise<ReaderReport | undefined> {
  const row = await reader.selectFrom("reader_reports").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toReport(row);
}

async function saveClosed(
  writer: ArchiveWriter,
  id: number,
  closed: Pick<ArchiveTables["reader_reports"], "closed_at" | "closed_by">,
): Promise<void> {
  await writer.updateTable("reader_reports").set(closed).where("id", "=", id).execute();
}

/** Who had been done with it before is told when it is opened again: the row does not keep it. */
async function note(
  writer: ArchiveWriter,
  { id, articleId, closed }: ReaderReport,
  action: "report.closed" | "report.opened",
  doing: Doing,
): Promise<void> {
  await noteAudit(writer, {
    ...doing,
    action,
    ...(articleId !== undefined && { article: articleId }),
    detail: { report: id, ...(closed && { closedBy: closed.by, closedAt: closed.at }) },
  });
}

async function listReports(
  { reads }: Engine,
  { which, limit, before }: ReportQuery,
): Promise<readonly ReaderReport[]> {
  let rows = reads.selectFrom("reader_reports").selectAll().orderBy("id", "desc").limit(limit);
  if (which === "open") rows = rows.where("closed_at", "is", null);
  if (before !== undefined) rows = rows.where("id", "<", before);
  return (await rows.execute()).map(toReport);
}
