// The inbox in a real browser: what arrives, what two editors do at once, and the way from the inbox to readers by keys.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { findAxeFaults, openPage } from "../../../testing/browser/browser-page.ts";
import { openBrowser } from "../../../testing/browser/browser.ts";
import { makeAnnouncement } from "../../../testing/archive/specimens.ts";
import { type TestDesk, openTestDesk } from "../../../testing/desk/open-test-desk.ts";

import type { Role } from "../../../terms/desk/role.ts";

const HEADLINES = ".entry-headline a";

describe("the inbox in a browser", () => {
  let browser: Browser;
  let desk: TestDesk;
  before(async () => {
    [browser, desk] = await Promise.all([openBrowser(), openTestDesk()]);
  });
  after(async () => {
    await browser?.close();
    await desk?.[Symbol.asyncDispose]();
  });

  type Look = { readonly width?: number; readonly scheme?: "light" | "dark" };

  async function open(role: Role, path: string, { width = 1280, scheme = "light" }: Look = {}) {
    const opened = await openPage(browser, {
      viewport: { width, height: 800 },
      colorScheme: scheme,
      bypassCSP: false,
      locale: "ja-JP",
    });
    const [name = "", value = ""] = desk.cookieOf(role).split("=");
    await opened.context.addCookies([{ name, value, url: desk.base }]);
    await opened.page.goto(`${desk.base}${path}`);
    await opened.page.waitForSelector(HEADLINES);
    return opened;
  }

  const headlines = (page: Page) => page.locator(HEADLINES).allTextContents();
  const focused = (page: Page) => page.evaluate<string>("document.activeElement.textContent");

  /** Pasted in by a colleague, over the API. */
  async function arrive(headline: string): Promise<number> {
    const text = `${headline}\n\n見本省は、令和8(2026)年4月1日(水)に見本広場で式典を開催します。\n`;
    const { json, status } = await desk.as("reporter").post("/announcements", { text });
    assert.equal(status, 200);
    return (json as { readonly article: number }).article;
  }

  test("what arrives is announced and waits; nothing moves under who reads, and nothing is reloaded", async () => {
    const { page, context, complaints } = await open("publisher", "/desk");
    await page.keyboard.press("j");
    const [first = ""] = await headlines(page);
    await page.evaluate("window.isTheSamePage = true");
    await arrive("見本式典の開催について");
    await page.waitForSelector(".arrived p");
    assert.deepEqual((await headlines(page))[0], first);
    assert.equal(await focused(page), first);
    await page.keyboard.press(".");
    await page.waitForSelector(".arrived p", { state: "detached" });
    assert.match((await headlines(page))[0] ?? "", /見本式典/);
    assert.equal(await focused(page), first, "the reader is where they were");
    assert.equal(await page.evaluate("window.isTheSamePage"), true);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("a line and two keys lead from the inbox to readers, and the log says who", async () => {
    const id = await arrive("見本公開の知らせ");
    const { page, context, complaints } = await open("publisher", "/desk");
    await page.locator(".entry:first-child", { hasText: "見本公開" }).waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("p");
    await page.waitForSelector("dialog[open] .to-publish-headline");
    await page.locator("dialog .main-button:focus").waitFor();
    const published = page.waitForResponse((response) => response.url().endsWith("/articles/bulk"));
    await page.keyboard.press("Enter");
    assert.equal((await published).status(), 200);
    assert.equal((await desk.ask(`/articles/${id}`)).status, 200);
    const [entry] = await desk.archive.listAudit({ limit: 1 });
    assert.deepEqual(
      [entry?.action, entry?.article, entry?.actor.name],
      ["article.published", id, "publisher"],
    );
    await page.waitForSelector(".entry-state-published");
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("what a rule holds with urgency is told above the inbox as it comes and no more when it is set aside, and one click leads to it", async () => {
    const { page, context, complaints } = await open("reporter", "/en/desk");
    assert.equal(await page.locator(".inbox-held").count(), 0);
    const by = { kind: "rule", rule: 1, version: 1, name: "見本" } as const;
    const route = { publish: { is: "by-hand", by }, alerts: [{ is: "desk@news.example", by }] } as const;
    const { sourceId } = desk.sample.announcement;
    const { announcement } = await desk.archive.saveAnnouncement({
      ...makeAnnouncement("見本保管の知らせ"),
      sourceId,
      route,
    });
    const line = page.locator(".inbox-held", {
      hasText: "1 announcement is held by rules without a draft, 1 of them urgent.",
    });
    await line.waitFor();
    const doing = { at: "2025-09-10T01:30:00.000Z", actor: { kind: "console", name: "test" } } as const;
    await desk.archive.turnHeld(announcement.id, "aside", doing);
    await line.waitFor({ state: "detached" });
    await desk.archive.turnHeld(announcement.id, "held", doing);
    await line.getByRole("link").click();
    await page.waitForURL("**/en/desk/rules/held?of=urgent");
    assert.match(await page.locator("main").innerText(), /見本保管の知らせ[^]*urgent/);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("two editors at once: what the other has changed is seen, and an act on what was is told as not done", async () => {
    const id = await arrive("見本競合の知らせ");
    const { page, context } = await open("publisher", "/desk");
    const row = page.locator(".entry", { hasText: "見本競合" });
    await row.waitFor();
    // The line stays as it was: what happens meanwhile is kept from this window.
    await context.route("**/inbox/entries*", (route) => route.abort());
    await desk.as("editor").post(`/articles/${id}/approve`, { revision: 1 });
    await row.locator("a").focus();
    await page.keyboard.press("d");
    await page.waitForSelector(".not-done li");
    assert.match(await page.locator(".not-done").innerText(), /見本競合[^]*先に変更/);
    await row.locator(".entry-state-approved").waitFor();
    await context.close();
  });

  test("a choice of a range by keys is acted on as one, and laid aside is taken back by the toast", async () => {
    for (const name of ["甲", "乙", "丙"]) await arrive(`見本範囲${name}の知らせ`);
    const { page, context } = await open("reporter", `/desk?words=${encodeURIComponent("見本範囲")}`);
    await page.locator(".entry").nth(2).waitFor();
    for (const key of ["j", "x", "j", "j", "X"]) await page.keyboard.press(key);
    assert.match(await page.locator(".bulk-count").innerText(), /3件/);
    assert.equal(await page.getByRole("button", { name: "公開" }).count(), 0, "a reporter publishes nothing");
    await page.keyboard.press("d");
    await page.locator(".entry-state-discarded").nth(2).waitFor();
    await page.locator(".toast button").first().click();
    await page.locator(".entry-state-draft").nth(2).waitFor();
    // As a key that is held down sends them: faster than the screen follows.
    for (let times = 0; times < 40; times += 1) await page.keyboard.press(times % 4 < 2 ? "j" : "k");
    assert.equal(await page.locator(".entry[aria-current]").count(), 1);
    await context.close();
  });

  test("a server that cannot be reached is said, and what was missed is there when it can", async () => {
    const { page, context } = await open("editor", "/desk");
    await context.setOffline(true);
    await page.waitForSelector(".connection-band .band");
    await arrive("見本切断の知らせ");
    await context.setOffline(false);
    await page.waitForSelector(".connection-band .band", { state: "detached" });
    await page.waitForSelector(".arrived p");
    await context.close();
  });

  test("axe finds nothing, on a phone and a desk, in light and dark, in either language", async () => {
    for (const [path, look] of [
      ["/desk", { width: 390, scheme: "dark" }],
      ["/en/desk?state=all", { width: 1280, scheme: "light" }],
    ] as const) {
      const opened = await openPage(browser, {
        viewport: { width: look.width, height: 800 },
        colorScheme: look.scheme,
        bypassCSP: true,
      });
      const [name = "", value = ""] = desk.cookieOf("publisher").split("=");
      await opened.context.addCookies([{ name, value, url: desk.base }]);
      await opened.page.goto(`${desk.base}${path}`);
      await opened.page.waitForSelector(HEADLINES);
      await opened.page.keyboard.press("j");
      await opened.page.keyboard.press("x");
      assert.deepEqual(await findAxeFaults(opened.page), [], path);
      await opened.page.keyboard.press("p");
      await opened.page.waitForSelector("dialog[open] .to-publish-headline");
      assert.deepEqual(await findAxeFaults(opened.page), [], `${path}: dialog`);
      await opened.page.goto(`${desk.base}/desk/new`);
      await opened.page.waitForSelector(".hand-in");
      assert.deepEqual(await findAxeFaults(opened.page), [], "/desk/new");
      const wide = await opened.page.evaluate("document.documentElement.scrollWidth - innerWidth");
      assert.ok(Number(wide) <= 0, `${path} is wider than its window`);
      await opened.context.close();
    }
  });
});
