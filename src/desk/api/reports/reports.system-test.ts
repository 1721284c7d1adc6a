// Readers' reports by the API: closed and opened again, by whom and when, and who may.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openTestDesk } from "../../../testing/desk/open-test-desk.ts";
import type { ReportTold } from "./report-schema.ts";

test("a report is closed and opened again, and the log, narrowed to who did it, tells both", async () => {
  await using desk = await openTestDesk();
  const { id: articleId } = desk.sample.article;
  const receivedAt = new Date(desk.clock.now).toISOString();
  for (const text of ["一つ目", "二つ目", "三つ目"])
    await desk.archive.saveReport({ articleId, text, receivedAt });
  const editor = desk.as("editor");
  const told = async (path: string) =>
    (await editor.get(path)).json as { readonly reports: readonly ReportTold[]; readonly next?: number };

  assert.equal((await desk.as("reporter").post("/reports/1/close")).status, 403);
  const closed = await editor.post("/reports/2/close");
  assert.deepEqual((closed.json as ReportTold).closed, { at: receivedAt, by: "editor" });
  desk.clock.now += 60_000;
  const again = await desk.as("publisher").post("/reports/2/close");
  assert.deepEqual((again.json as ReportTold).closed?.by, "editor", "who was first stays");
  assert.deepEqual(
    (await told("/reports")).reports.map(({ id, article }) => [id, article]),
    [
      [3, articleId],
      [1, articleId],
    ],
  );
  const page = await told("/reports?which=all&limit=2");
  assert.deepEqual([page.reports.map(({ id }) => id), page.next], [[3, 2], 2]);
  assert.equal((await editor.post("/reports/2/open")).status, 200);
  assert.equal((await told("/reports")).reports.length, 3);
  assert.equal((await editor.post("/reports/99/open")).status, 404);

  const { people } = (await editor.get("/audit/actors")).json as {
    readonly people: readonly { readonly account: number; readonly name: string }[];
  };
  const account = people.find(({ name }) => name === "editor")?.account;
  const log = (await editor.get(`/audit?account=${account}&article=${articleId}`)).json as {
    readonly entries: readonly { readonly action: string; readonly detail: object }[];
  };
  assert.deepEqual(
    log.entries.map(({ action, detail }) => [action, detail]),
    [
      ["report.opened", { report: 2, closedBy: "editor", closedAt: receivedAt }],
      ["report.closed", { report: 2 }],
    ],
  );
});
