// An embargo is told before anything is pressed: until when, why, by whom; offered is the schedule for its end, on the article's screen and in the inbox.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { findAxeFaults } from "../../testing/browser/browser-page.ts";
import { openBrowser } from "../../testing/browser/browser.ts";
import { type DeskPage, openDeskPage } from "../../testing/desk-app/open-desk-page.ts";
import { type TestDesk, openTestDesk } from "../../testing/desk/open-test-desk.ts";

const UNTIL = "2025-09-11T22:00:00.000Z";
const REASON = "先方の発表まで";

describe("an embargo before anything is pressed", () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  async function hold({ as, sample }: TestDesk): Promise<string> {
    const path = `/articles/${sample.article.id}`;
    const body = { wallTime: "2025-09-12T07:00", zone: "Asia/Tokyo", reason: REASON };
    const held = await as("editor").post(`${path}/embargo`, body);
    assert.equal(held.status, 403, "an editor holds nothing back");
    assert.equal((await as("publisher").post(`${path}/embargo`, body)).status, 200);
    return path;
  }

  /** With the server's clock, unless the browser's is to be wrong. */
  async function open(desk: TestDesk, path: string, now = desk.clock.now): Promise<DeskPage> {
    const opened = await openDeskPage(browser, desk, "publisher", { bypassCSP: true });
    await opened.page.clock.setFixedTime(now);
    await opened.page.goto(`${desk.base}${path}`);
    return opened;
  }

  async function assertTold({ page }: DeskPage): Promise<void> {
    const note = page.locator("dialog[open] .embargo-note");
    await note.waitFor();
    assert.match(await note.innerText(), /2025-9-12 07:00まで公開できません[^]*先方の発表まで[^]*publisher/);
    const dialog = page.locator("dialog[open]");
    assert.equal(await dialog.getByRole("button", { name: /^公開/ }).count(), 0);
    assert.deepEqual(await findAxeFaults(page), []);
  }

  test("on the article's screen: told, Enter does nothing, and one button schedules it for the end", async () => {
    await using desk = await openTestDesk();
    const path = await hold(desk);
    await using opened = await open(desk, `/desk${path}`);
    const { page, press } = opened;
    await page.locator(".actions-steps button").first().waitFor();
    await press("p");
    await page.locator("dialog[open] .embargo-note").waitFor();
    assert.match(await page.locator("dialog[open]").innerText(), /解禁前/);
    await press("Enter");
    assert.equal((await desk.archive.findArticle(desk.sample.article.id))?.state.kind, "draft");
    await page.locator("dialog").waitFor({ state: "detached" });
    await press("p");
    await page.getByRole("button", { name: /2025.*に公開を予約/ }).click();
    await page.locator(".state-scheduled").waitFor();
    const { state } = (await desk.archive.findArticle(desk.sample.article.id)) ?? {};
    assert.ok(state?.kind === "scheduled");
    assert.deepEqual([state.dueAt, state.zone], [UNTIL, "Asia/Tokyo"]);
    await press("p");
    await page.getByText("すでに予約されています").waitFor();
    assert.equal(await page.locator("dialog[open] button[type=submit]").count(), 0);
  });

  test("to a browser whose clock is wrong the server says no, and the dialog then says the same", async () => {
    await using desk = await openTestDesk();
    const path = await hold(desk);
    await using opened = await open(desk, `/desk${path}`, Date.parse(UNTIL) + 1);
    const { page, press } = opened;
    await page.locator(".actions-steps button").first().waitFor();
    await press("p");
    await page.locator("dialog[open] .to-confirm").waitFor();
    await press("Enter");
    await assertTold(opened);
    assert.equal((await desk.ask(path)).status, 404);
  });

  test("in the inbox: told with headline and lead, and scheduled for the end by one button", async () => {
    await using desk = await openTestDesk();
    await hold(desk);
    await using opened = await open(desk, "/desk");
    const { page, press } = opened;
    await page.locator(".entry").first().waitFor();
    await press("j", "p");
    await assertTold(opened);
    await page.getByRole("button", { name: /解禁の時刻に予約/ }).click();
    await page.locator(".entry-state-scheduled").waitFor();
    const { state } = (await desk.archive.findArticle(desk.sample.article.id)) ?? {};
    assert.ok(state?.kind === "scheduled" && state.dueAt === UNTIL);
  });
});
