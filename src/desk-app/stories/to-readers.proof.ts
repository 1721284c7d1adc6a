// To readers: an announcement comes in from its source while the inbox is open, one fact and the headline are put right,
// and it is published, all by keys, in Chromium, with the program's own server; and how soon it is wherever readers look.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../../testing/browser/browser.ts";
import { openInputMethod } from "../../testing/desk-app/editor/input-method.ts";
import { type DeskPage, openDeskPage } from "../../testing/desk-app/open-desk-page.ts";
import { articleId } from "../../terms/ids.ts";
import { until } from "../../testing/desk-app/until.ts";
import { type ServedDesk, openServedDesk } from "../../testing/desk/open-served-desk.ts";
import { watchPublic } from "../../testing/desk/watch-public.ts";

const PATIENCE = { timeout: 20_000 };
const JOINT_STATEMENT = "joint-statement/2025-09-08-japan-korea-seoul.html";
/** Of kinds of their own; their drafts are right. */
const MORE = [
  "speech/2026-05-30-security-forum.html",
  "missile-launch/2025-11-07-launch.html",
  "discipline/2026-02-10-suspension.txt",
  "unit-exchange/2026-01-21-naha-plan.html",
  "advance-notice/2026-02-27-defence-meeting.html",
  "scramble-statistics/2026-01-16-three-quarters.html",
];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** Wherever a reader or a program of theirs may look. */
function placesOf(id: number, headline: string): Parameters<typeof watchPublic>[1] {
  const subjects = [
    "",
    "/en",
    "/section/defence",
    "/en/section/defence",
    `/issuer/${encodeURIComponent("防衛省")}`,
  ];
  const link = `/articles/${id}`;
  const feeds = subjects.flatMap((subject) =>
    ["atom", "rss", "json"].map((format) => `${subject}/feed.${format}`),
  );
  const lists = [
    "/",
    "/en",
    "/section/defence",
    ...feeds,
    "/sitemap-news.xml",
    "/sitemap-articles-1.xml",
    "/api/articles",
  ];
  return [
    { path: link, shows: ({ text }) => text.includes(headline) },
    { path: `/api/articles/${id}`, shows: ({ text }) => text.includes(headline) },
    ...lists.map((path) => ({
      path,
      shows: ({ text }: { readonly text: string }) => text.includes(link) || text.includes(`"id":${id},`),
    })),
  ];
}

const line = (page: Page, id: number, which = ".entry") =>
  page.locator(which, { has: page.locator(`a[href$="/articles/${id}"]`) });

/** The one that has just come in is the line that the keys mean. */
async function goTo({ page, press }: DeskPage, id: number): Promise<void> {
  await page.locator(".arrived p").or(line(page, id)).first().waitFor(PATIENCE);
  if ((await line(page, id).count()) === 0) await press(".");
  await line(page, id).waitFor(PATIENCE);
  const current = line(page, id, ".entry[aria-current]");
  for (let step = 0; step < 12 && (await current.count()) === 0; step += 1) await press(step < 6 ? "k" : "j");
  assert.equal(await current.count(), 1, "the keys are at its line");
}

describe("the way of an announcement to readers", () => {
  let browser: Browser;
  let desk: ServedDesk;
  before(async () => {
    [browser, desk] = await Promise.all([openBrowser(), openServedDesk()]);
  });
  after(async () => {
    await browser?.close();
    await desk?.[Symbol.asyncDispose]();
  });

  test("comes in, is opened, one fact and the headline are put right, and it is where readers look", async (t) => {
    await using window = await openDeskPage(browser, desk, "publisher", {
      viewport: { width: 1440, height: 900 },
    });
    const { page, press, complaints } = window;
    await page.goto(`${desk.base}/desk`);
    await page.locator(".inbox").waitFor(PATIENCE);
    await page.evaluate("window.isTheSamePage = true");
    const id = await desk.takeIn(JOINT_STATEMENT);
    const came = performance.now();
    await page.locator(`.arrived p, .entry a[href$="/articles/${id}"]`).first().waitFor(PATIENCE);
    t.diagnostic(`in the open inbox ${ms(performance.now() - came)} after the console had taken it in`);
    await goTo(window, id);
    assert.equal(await page.evaluate("window.isTheSamePage"), true, "nothing was loaded again");

    await press("o");
    await page.locator(".fact-list").waitFor(PATIENCE);
    await until(page, `document.querySelector("[data-save]")?.dataset.save === "saved"`);
    const current = page.locator('.fact-line[aria-current="true"]');
    for (let step = 0; step < 40; step += 1) {
      await press("n");
      if ((await current.textContent())?.includes("できごと日韓防衛相会談")) break;
    }
    await press("e");
    await page.locator('dialog input[name="date"]').waitFor(PATIENCE);
    for (
      let step = 0;
      step < 9 && (await page.locator('dialog input[name="date"]:focus').count()) === 0;
      step += 1
    )
      await press("Tab");
    await press("Control+a");
    await page.keyboard.type("2025-09-07");
    await press("Enter");
    await page.locator(".fact-entry-corrected").waitFor(PATIENCE);
    await page.locator(".article-text > h1", { hasText: "9月7日" }).waitFor(PATIENCE);

    const ime = await openInputMethod(page);
    await press("h");
    await page.locator(".article-text:focus").waitFor(PATIENCE);
    await ime.composeAll(["s", "そ", "そくほ", "そくほう", "速報"]);
    await ime.commitByEnter("速報");
    const headline = await page.locator(".article-text > h1").innerText();
    assert.match(headline, /9月7日\)速報$/);
    await press("Escape", "p");
    await page.locator("dialog .to-confirm-headline", { hasText: headline }).waitFor(PATIENCE);
    await page.locator("dialog .main-button:focus").waitFor(PATIENCE);

    const watching = watchPublic(desk.port, placesOf(id, headline));
    await press("Enter");
    const seen = await watching;
    await page.locator(".state-published").waitFor(PATIENCE);
    const [first] = seen;
    t.diagnostic(
      `on the site ${ms(first?.ms ?? 0)} after the key; in all ${seen.length} places ${ms(seen.at(-1)?.ms ?? 0)}`,
    );
    t.diagnostic(`keys: ${window.pressed()}`);
    assert.deepEqual(complaints, []);

    const log = await desk.archive.listAudit({ limit: 50 });
    const acts = log.filter(({ article }) => article === id).toReversed();
    t.diagnostic(`audit log: ${acts.map(({ action, actor }) => `${action} (${actor.name})`).join(", ")}`);
    for (const action of ["fact.corrected", "article.published"]) {
      assert.equal(acts.find((entry) => entry.action === action)?.actor.name, "publisher", action);
    }
    assert.ok(
      acts.some(({ action }) => action === "announcement.received"),
      "and that it came in",
    );
  });

  test("o, p and Enter lead from the inbox to readers, and so do p and Enter; again and again, each with its time", async (t) => {
    await using window = await openDeskPage(browser, desk, "publisher");
    const { page, press, pressed, complaints } = window;
    await page.goto(`${desk.base}/desk`);
    await page.locator(".inbox").waitFor(PATIENCE);
    const times: number[] = [];
    for (const [at, file] of MORE.entries()) {
      const id = await desk.takeIn(file);
      const headline = (await desk.archive.findArticle(articleId(id)))?.headline.text ?? assert.fail();
      await goTo(window, id);
      const before = pressed();
      const isOpened = at % 2 === 0;
      if (isOpened) {
        await press("o");
        await page.locator(".actions-steps button").first().waitFor(PATIENCE);
      }
      await press("p");
      await page.locator("dialog[open] :is(.to-confirm-headline, .to-publish-headline)").waitFor(PATIENCE);
      await page.locator("dialog .main-button:focus").waitFor(PATIENCE);
      const watching = watchPublic(desk.port, placesOf(id, headline).slice(0, 1));
      await press("Enter");
      const [seen] = await watching;
      times.push(seen?.ms ?? Number.NaN);
      const keys = pressed() - before;
      t.diagnostic(
        `${isOpened ? "o, p, Enter" : "p, Enter"}: ${keys} keys, on the site ${ms(times.at(-1) ?? 0)} after the last`,
      );
      assert.equal(keys, isOpened ? 3 : 2);
      await page
        .locator(isOpened ? ".state-published" : ".entry-state-published")
        .first()
        .waitFor(PATIENCE);
      const [entry] = await desk.archive.listAudit({ limit: 1, action: "article.published" });
      assert.deepEqual([entry?.article, entry?.actor.name], [id, "publisher"]);
      if (isOpened) await page.goBack();
    }
    t.diagnostic(
      `from the key to the site: median ${ms(median(times))}, slowest ${ms(Math.max(...times))} (aim 200 ms)`,
    );
    assert.deepEqual(complaints, []);
  });

  test("a reporter's keys hand a draft in, and publish nothing", async () => {
    await using window = await openDeskPage(browser, desk, "reporter");
    const { page, press, complaints } = window;
    await page.goto(`${desk.base}/desk`);
    await page.locator(".inbox").waitFor(PATIENCE);
    const id = await desk.takeIn("minister-statement/2026-07-01-anniversary.txt");
    const state = async () => (await desk.archive.findArticle(articleId(id)))?.state.kind;
    await goTo(window, id);
    await press("o");
    await page.locator(".actions-steps button").first().waitFor(PATIENCE);
    assert.equal(await page.locator(".actions-steps button").count(), 1);
    await press("p");
    assert.equal(await page.locator("dialog").count(), 0, "p means nothing to a reporter");
    await press("s");
    await page.locator(".state-review").waitFor(PATIENCE);
    assert.equal(await state(), "review");
    await page.goBack();
    await goTo(window, id);
    await press("p");
    assert.equal(await page.locator("dialog").count(), 0, "nor in the inbox");
    const call = await desk.as("reporter").post(`/articles/${id}/publish`, { revision: 1 });
    assert.equal(call.status, 403);
    assert.equal(await state(), "review");
    assert.deepEqual(complaints, []);
  });
});
