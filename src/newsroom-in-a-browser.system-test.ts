// The whole path as a reader sees it: announcements published by the real path, a real browser, a clock that the test turns.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { openSite } from "./commands/opening/open-site.ts";
import type { OpenSite } from "./commands/opening/open-site.ts";
import { loadCountingChoice } from "./house-counting.ts";
import { loadHouse } from "./house.ts";
import type { Archive } from "./newsroom/ports/archive.ts";
import { takeIn } from "./path.ts";
import { listen } from "./server.ts";
import type { Listening } from "./server.ts";
import { openArchive } from "./store/open-archive.ts";
import { articleId, sourceId } from "./terms/ids.ts";
import type { Source } from "./terms/source.ts";
import { PERSON, openBrowser } from "./testing/browser/browser.ts";
import { readRankings } from "./testing/readership/read-rankings.ts";
import { TEST_PUBLISHER } from "./testing/site/test-publisher.ts";

const MINUTE = 60_000;
const START = Date.parse("2026-04-10T03:00:20.000Z");
const ROBOT = { userAgent: "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" };

const SOURCE: Source = {
  id: sourceId("sample-ministry"),
  name: "見本省",
  issuer: "見本省",
  section: "defence",
  autoPublish: true,
};

const notice = (day: number): string =>
  `見本式典(第${day}回)の開催について\n\n見本省は、令和8(2026)年4月${day}日、見本広場で第${day}回の式典を開催します。\n`;

describe("a newsroom in a browser", () => {
  let archive: Archive;
  let site: OpenSite;
  let listening: Listening;
  let browser: Browser;
  let now = START;
  let base = "";

  before(async () => {
    const [opened, house] = [await openArchive(":memory:"), await loadHouse()];
    assert.ok(opened.ok);
    assert.ok(house.ok);
    archive = opened.value;
    await archive.saveSource(SOURCE);
    for (const day of [1, 2, 3]) {
      const at = `2026-04-0${day}T01:00:00.000Z`;
      const received = {
        bytes: new TextEncoder().encode(notice(day)),
        name: `notice-${day}.txt`,
        address: `https://sample.example/${day}`,
      };
      const taken = await takeIn(
        received,
        SOURCE,
        { archive, house: house.value },
        { receivedAt: at, publishAt: at },
      );
      assert.ok(taken.ok);
      assert.equal(taken.value.article.state.kind, "published");
    }
    const handler = Promise.withResolvers<OpenSite>();
    const bound = await listen(
      async (request, response) => (await handler.promise).handle(request, response),
      "127.0.0.1",
      0,
    );
    assert.ok(bound.ok);
    listening = bound.value;
    base = `http://127.0.0.1:${listening.port}`;
    const { sections } = house.value.style;
    const counting = await loadCountingChoice();
    assert.ok(counting.ok);
    const choice = {
      sections,
      counting: counting.value,
      sample: false,
      base,
      trustedProxies: 0,
      publisher: TEST_PUBLISHER,
    };
    site = await openSite(archive, { ...choice, now: () => now });
    handler.resolve(site);
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await listening?.close();
    await site?.close();
    await archive?.close();
  });

  async function visit(
    path: string,
    visitor: BrowserContextOptions,
  ): Promise<{ page: Page; beacon: Promise<number> }> {
    const page = await browser.newPage(visitor);
    const beacon = page
      .waitForResponse((response) => response.url().endsWith("/beacon"), { timeout: 15_000 })
      .then((response) => response.status());
    await page.goto(`${base}${path}`);
    return { page, beacon };
  }

  async function rankedHeadlines(): Promise<string> {
    const answer = await fetch(`${base}/ranking`);
    const page = await answer.text();
    return page.slice(page.indexOf("<main"), page.indexOf("</main>"));
  }

  test("what was published is on the home page and in its section, newest first", async () => {
    const page = await browser.newPage(ROBOT);
    for (const path of ["/", "/section/defence"]) {
      await page.goto(`${base}${path}`);
      const main = await page.locator("main").innerText();
      const flat = main.replaceAll(/\s/g, "");
      assert.ok(flat.includes("第3回"), path);
      assert.ok(flat.indexOf("第3回") < flat.indexOf("第1回"), path);
    }
    await page.close();
  });

  test("previous and next walk the section from end to end", async () => {
    const page = await browser.newPage(ROBOT);
    await page.goto(`${base}/articles/1`);
    for (const expected of ["/articles/2", "/articles/3"]) {
      await page.locator('main a[rel="next"]').first().click();
      await page.waitForURL(`${base}${expected}`);
    }
    assert.equal(await page.locator('main a[rel="next"]').count(), 0);
    await page.locator('main a[rel="prev"]').first().click();
    await page.waitForURL(`${base}/articles/2`);
    await page.close();
  });

  test("the official text stands on the page character for character", async () => {
    const page = await browser.newPage(ROBOT);
    await page.goto(`${base}/articles/2`);
    const text = (await page.locator("main").innerText()).replaceAll(/\s/g, "");
    for (const line of notice(2).trim().split(/\n+/))
      assert.ok(text.includes(line.replaceAll(/\s/g, "")), line);
    assert.ok(text.includes("(以上)"));
    await page.close();
  });

  test("an article whose official text was changed in the store is not shown", async () => {
    const article = await archive.findArticle(articleId(3));
    assert.ok(article);
    const forged = article.body.map((block) =>
      block.kind === "official" ? { ...block, text: block.text.replace("見本広場", "例示広場") } : block,
    );
    const { revision } = article;
    await archive.saveArticle({ ...article, body: forged, revision: revision + 1 });
    assert.equal((await fetch(`${base}/articles/3`)).status, 500);
    await archive.saveArticle({ ...article, revision: revision + 2 });
    assert.equal((await fetch(`${base}/articles/3`)).status, 200);
  });

  test("a robot's visit moves no ranking, a person's does within a minute", async () => {
    const robot = await visit("/articles/1", ROBOT);
    assert.ok((await robot.beacon) < 300);
    await robot.page.close();
    now += MINUTE;
    assert.ok(!(await rankedHeadlines()).includes("/articles/1"));

    const person = await visit("/articles/2", PERSON);
    assert.equal(await person.beacon, 204);
    await person.page.close();
    now += MINUTE;
    const ranking = await rankedHeadlines();
    assert.ok(ranking.includes("/articles/2"));
    assert.ok(!ranking.includes("/articles/1"));
    const home = await (await fetch(`${base}/`)).text();
    assert.ok(home.slice(home.indexOf("ranking")).includes("/articles/2"));
  });

  test("the same reader on the same day counts once", async () => {
    const again = await visit("/articles/2", PERSON);
    assert.equal(await again.beacon, 204);
    await again.page.close();
    now += MINUTE;
    const { day } = await readRankings(archive, now, 10);
    assert.deepEqual(
      day.map(({ articleId, readers }) => [articleId, readers]),
      [[2, 1]],
    );
  });
});
