// Report store: readers' reports in a table of their own, the open ones along an index of their own.

import type { ReaderReport, ReportQuery, ReportStore } from "../../newsroom/ports/report-store.ts";
import { changeDesk, nextId } from "../desk-change.ts";
import type { Engine } from "../engines/engine.ts";
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
    closeReport: (id, { at, by }) =>
      changeDesk(engine, async (writer) => {
        const rows = writer.selectFrom("reader_reports").select("closed_at").where("id", "=", id);
        const row = await rows.executeTakeFirst();
        if (!row) return "missing";
        if (row.closed_at !== null) return "same";
        await writer
          .updateTable("reader_reports")
          .set({ closed_at: at, closed_by: by })
          .where("id", "=", id)
          .execute();
        return "closed";
      }),
  };
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
