import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import { loadSections } from "../../house-sections.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Listening } from "../../server.ts";
import { listen } from "../../server.ts";
import { makeArticle, makeDraft } from "../../testing/archive/specimens.ts";
import { type OpenPage, findAxeFaults, openPage } from "../../testing/browser/browser-page.ts";
import { openBrowser } from "../../testing/browser/browser.ts";
import { openAccount } from "../../testing/desk/open-account.ts";
import { openReadNewsroom } from "../../testing/readership/read-newsroom.ts";
import { openRooms } from "../opening/open-rooms.ts";
import type { OpenRooms } from "../opening/open-rooms.ts";
import { HOSTILE_NAME, keepDeskSources } from "../../testing/sources/keep-sources.ts";
import { TEST_PUBLISHER } from "../../testing/site/test-publisher.ts";

const HOSTILE = `=HYPERLINK("http://evil.example","甲")</text></svg><script>window.intruded = true</script>`;
const MINUTE = 60_000;

const folder = mkdtempSync(join(tmpdir(), "shirase-readers-"));
const location = join(folder, "shirase.sqlite");

/** One whose headline attacks, read in the last minutes by many. */
async function publishHostile(archive: Archive, now: number): Promise<number> {
  const draft = makeDraft({ headline: { text: HOSTILE, grounds: [] } });
  const { id } = await archive.createArticle(
    makeArticle({ draft, publishedAt: new Date(now - 600_000).toISOString() }),
  );
  const views = Array.from({ length: 300 }, (_, reader) => ({
    articleId: id,
    visitor: { address: "192.0.2.9", userAgent: `${reader}` },
  }));
  await archive.recordViews(views, now - 5 * MINUTE);
  return id;
}

describe("the desk's readers", () => {
  let archive: Archive;
  let rooms: OpenRooms;
  let listening: Listening;
  let browser: Browser;
  let hostile = 0;
  let base = "";
  let cookie = "";

  before(async () => {
    const now = Date.now();
    const minutes = 2 * 1440;
    const newsroom = await openReadNewsroom(
      {
        seed: 3,
        from: Math.floor(now / MINUTE) - minutes,
        minutes,
        earlierArticles: 60,
        articlesPerDay: 15,
        withdrawnPerDay: 2,
        viewsPerDay: 1_500,
        readers: 400,
      },
      location,
    );
    archive = newsroom.archive;
    hostile = await publishHostile(archive, now);
    await keepDeskSources(archive, now);
    const sections = await loadSections(DEFAULT_HOUSE);
    assert.ok(sections.ok);
    const opened = Promise.withResolvers<OpenRooms>();
    const bound = await listen(
      async (request, response) => (await opened.promise).handle(request, response),
      "127.0.0.1",
      0,
    );
    assert.ok(bound.ok);
    listening = bound.value;
    base = `http://127.0.0.1:${listening.port}`;
    const nowhere = { size: 0, has: () => false };
    rooms = await openRooms(archive, {
      location,
      sections: sections.value,
      sample: false,
      base,
      trustedProxies: 0,
      publisher: TEST_PUBLISHER,
      counting: { dataCentres: nowhere, desk: nowhere },
    });
    opened.resolve(rooms);
    cookie = await openAccount(archive, "editor", now);
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await listening?.close();
    await rooms?.close();
    await archive?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A browser in which somebody of the desk is signed in. */
  async function openDesk(options: BrowserContextOptions = {}): Promise<OpenPage> {
    const { page, context, complaints } = await openPage(browser, options);
    const [name = "", value = ""] = cookie.split("=");
    const set = { name, value, url: base, httpOnly: true, sameSite: "Strict" } as const;
    await context.addCookies([set]);
    await page.goto(`${base}/desk/readers`);
    await page.locator("#beacons").waitFor();
    return { page, context, complaints };
  }

  test("open to who is signed in, and to nobody else", async () => {
    const { page, context, complaints } = await openDesk();
    assert.equal(await page.locator(".figure").count(), 17);
    await page.locator("#articles tbody a").first().click();
    await page.locator("#life").waitFor();
    assert.match(page.url(), /\/desk\/readers\/articles\/\d+$/);
    assert.deepEqual(complaints, []);
    assert.equal(await page.evaluate("document.cookie"), "");
    await context.close();
    const stranger = await browser.newPage();
    await stranger.goto(`${base}/desk/readers`);
    assert.equal(stranger.url(), `${base}/desk/sign-in?to=%2Fdesk%2Freaders`);
    await stranger.close();
  });

  test("are accessible by axe's rules, light and dark", async () => {
    const { page, context } = await openDesk({ bypassCSP: true });
    for (const path of [
      "/desk/readers",
      `/desk/readers/articles/${hostile}`,
      "/en/desk/readers",
      "/desk/x",
      "/desk/sources",
      "/en/desk/sources/agency",
      "/desk/sources/ministry/change",
      "/desk/rules",
      "/en/desk/rules/new",
      "/desk/rules/held",
    ]) {
      await page.goto(base + path);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await findAxeFaults(page), [], `${path}, ${colorScheme}`);
      }
    }
    await context.close();
  });

  test("name a source that attacks by what it is called, and move nothing by it, on any screen", async () => {
    const { page, context, complaints } = await openDesk({ viewport: { width: 320, height: 800 } });
    for (const path of [
      "/desk/sources",
      "/desk/sources/hostile",
      "/en/desk/sources/ministry",
      "/desk/add-source",
      "/desk/rules",
      "/en/desk/rules/new",
    ]) {
      await page.goto(base + path);
      const box = await page.evaluate<number>("document.documentElement.scrollWidth");
      assert.ok(box <= 320, `${path}: ${box} pixels`);
    }
    await page.goto(`${base}/desk/sources/hostile`);
    assert.match((await page.locator("h1").textContent()) ?? "", /^\s*<script>intruded=1/);
    assert.equal(await page.locator("h1 bdi").textContent(), HOSTILE_NAME.replace("\u001b", ""));
    assert.equal(await page.evaluate("window.intruded"), undefined);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("fit a screen of 320, 390, 768 or 1280 pixels, with one drawing of each figure and its table", async () => {
    const { page, context } = await openDesk({ viewport: { width: 320, height: 800 } });
    for (const path of ["/desk/readers", `/desk/readers/articles/${hostile}`]) {
      await page.goto(base + path);
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const box = await page.evaluate<number>("document.documentElement.scrollWidth");
        assert.ok(box <= width, `${path}: ${box} of ${width} pixels`);
        for (const figure of await page.locator(".figure:has(svg)").all()) {
          assert.equal(await figure.locator("svg:visible").count(), 1);
          assert.ok(await figure.locator("table").isVisible());
        }
      }
      await page.setViewportSize({ width: 320, height: 800 });
    }
    await context.close();
  });

  test("show a hostile headline as text, in the drawing, the table and the file", async () => {
    const { page, context } = await openDesk();
    assert.equal(await page.locator("#now tbody th").first().innerText(), HOSTILE);
    assert.match(await page.locator("#now .plot-wide text").first().innerHTML(), /^=HYPERLINK\("http:/);
    assert.equal(await page.evaluate("window.intruded"), undefined);
    const csv = await (await context.request.get(`${base}/desk/readers/now.csv`)).text();
    assert.match(csv, new RegExp(`\r\n${hostile},"'=HYPERLINK\\(""http:`));
    await context.close();
  });

  test("do not count who is signed in at the desk", async () => {
    const { page, context } = await openDesk();
    const beacon = page.waitForResponse((response) => response.url().endsWith("/beacon"), {
      timeout: 15_000,
    });
    await page.goto(`${base}/articles/${hostile}`);
    assert.equal((await beacon).headers()["beacon-verdict"], "desk");
    const asked = await context.request.get(`${base}/en/desk/readers/beacons.csv`);
    assert.match(await asked.text(), /^\ufeffverdict,times\r\n(?:.*\r\n)?desk,1\r\n/);
    await context.close();
  });
});
