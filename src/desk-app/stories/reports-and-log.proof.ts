// Readers' reports and the log, by keyboard: one is closed and opened again; the log is narrowed by a name, and the address keeps it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../testing/browser/browser.ts";
import { openDeskPage } from "../../testing/desk-app/open-desk-page.ts";
import { type TestDesk, openTestDesk } from "../../testing/desk/open-test-desk.ts";

describe("reports and the log in a browser", () => {
  let browser: Browser;
  let desk: TestDesk;
  before(async () => {
    [browser, desk] = await Promise.all([openBrowser(), openTestDesk()]);
    const receivedAt = new Date(desk.clock.now).toISOString();
    for (const text of ["人数が違います。", "日付が違います。"])
      await desk.archive.saveReport({ articleId: desk.sample.article.id, text, receivedAt });
  });
  after(async () => {
    await browser?.close();
    await desk?.[Symbol.asyncDispose]();
  });

  for (const [language, words] of [
    ["", { closed: /editorが済みに/, open: /もう一度開く/ }],
    ["/en", { closed: /Closed .* by editor/, open: /Open again/ }],
  ] as const)
    test(`a report is closed and opened again by keys alone: ${language === "" ? "Japanese" : "English"}`, async () => {
      await using opened = await openDeskPage(browser, desk, "editor");
      const { page, press } = opened;
      await page.goto(`${desk.base}${language}/desk/reports`);
      await page.locator("#report-1").waitFor();
      await press("j", "j", "c");
      await page.locator("#report-1.report-closed").waitFor();
      assert.match(await page.locator("#report-1").innerText(), words.closed);
      assert.match(await page.locator("#report-1 button").innerText(), words.open);
      assert.equal(await page.locator(".report-closed").count(), 1, "the other stays as it was");
      await press("u");
      await page.locator("#report-1:not(.report-closed)").waitFor();
      assert.deepEqual(opened.complaints, []);
    });

  test("the log is narrowed by a person's or a program's name, and a reload finds it so", async () => {
    const made = await desk.as("administrator").post("/tokens", { name: "朝の配信", scopes: ["house"] });
    const { secret } = made.json as { readonly secret: string };
    const headers = { authorization: `Bearer ${secret}`, origin: "", "x-shirase-desk": "" };
    const byProgram = await desk.nobody.ask("/reports/2/close", { method: "POST", headers });
    assert.equal(byProgram.status, 200, byProgram.text);
    await desk.as("administrator").post("/reports/1/close");
    await using opened = await openDeskPage(browser, desk, "editor");
    const { page } = opened;
    await page.goto(`${desk.base}/desk/audit`);
    const who = page.getByLabel("だれが");
    const rows = page.locator(".audit-table tbody tr");
    // A person's entries are those of their programs, too.
    for (const [name, address, those] of [
      ["朝の配信", /[?&]token=1(&|$)/, /^朝の配信/],
      ["administrator", /[?&]account=\d+(&|$)/, /^(?:administrator|朝の配信)/],
    ] as const) {
      await who.selectOption({ label: name });
      await page.getByRole("button", { name: "絞り込む" }).press("Enter");
      await page.waitForURL(address);
      const seen = async (): Promise<readonly string[]> => {
        await rows.first().waitFor();
        return rows.locator("td:nth-child(2)").allInnerTexts();
      };
      await page.reload();
      const names = await seen();
      assert.ok(names.length > 0 && names.every((text) => those.test(text)), names.join());
      assert.equal(await who.evaluate((select) => select.querySelector(":checked")?.textContent), name);
    }
  });
});
