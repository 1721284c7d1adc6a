import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { createDeskSynonyms } from "../../search/names/desk-synonyms.ts";
import { createNameDirectory } from "../../search/names/name-directory.ts";
import { openBrowser } from "../../testing/browser/browser.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";

const KNOWLEDGE = {
  names: createNameDirectory([
    { kind: "person", name: "中谷元", surname: "中谷", reading: "なかたに・げん" },
    { kind: "person", name: "中川誠", surname: "中川", reading: "なかがわ・まこと" },
  ]),
  synonyms: createDeskSynonyms([]),
};

let browser: Browser;
let site: OpenSite;
before(async () => {
  site = await openSite({ findKnowledge: async () => KNOWLEDGE });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

/** On a page, with what it asks of the suggestions. */
async function openPage(): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.endsWith("/suggest.json")) asked.push(searchParams.get("q") ?? "");
  });
  await page.goto(`${site.base}/`);
  await page.focus("#seek");
  return { page, asked };
}

test("names are offered under the field, and arrows and Enter take one", async () => {
  const { page } = await openPage();
  await page.keyboard.type("naka");
  const options = page.getByRole("option");
  await options.first().waitFor();
  assert.deepEqual(
    (await options.allTextContents()).map((text) => text.split(" ")[0]),
    ["中谷元", "中川誠"],
  );
  const field = page.getByRole("combobox");
  assert.equal(await field.getAttribute("aria-expanded"), "true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  assert.equal(await field.getAttribute("aria-activedescendant"), await options.nth(1).getAttribute("id"));
  assert.equal(await options.nth(1).getAttribute("aria-selected"), "true");
  await page.keyboard.press("Escape");
  assert.equal(await options.count(), 0);
  await page.keyboard.type("t");
  await options.first().waitFor();
  await page.keyboard.press("ArrowDown");
  await Promise.all([page.waitForURL("**/search?**"), page.keyboard.press("Enter")]);
  assert.equal(new URL(page.url()).searchParams.get("q"), "中谷元");
  await page.close();
});

test("what was left empty is no part of the address that a form leads to", async () => {
  const page = await browser.newPage();
  await page.goto(`${site.base}/search?q=a&section=defence`);
  await page.selectOption("#search-section", "", { force: true });
  await page.fill("#search-q", "中谷");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await Promise.all([page.waitForURL("**/search?q=%E4%B8%AD**"), page.keyboard.press("Enter")]);
  assert.deepEqual([...new URL(page.url()).searchParams], [["q", "中谷元"]]);
  await page.close();
});

test("while an input method composes nothing is asked, and the Enter that ends it sends nothing", async () => {
  const { page, asked } = await openPage();
  const devtools = await page.context().newCDPSession(page);
  for (const text of ["な", "なか", "なかたに"]) {
    await devtools.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await page.waitForTimeout(300);
  assert.deepEqual(asked, [], "nothing of what is not yet written");
  // The key that an input method keeps for itself, as Safari tells it: after the composition.
  const goesOn = await page.evaluate(`document.querySelector("#seek").dispatchEvent(
    new KeyboardEvent("keydown", { key: "Enter", keyCode: 229, bubbles: true, cancelable: true })
  )`);
  assert.equal(goesOn, false);
  await devtools.send("Input.insertText", { text: "中谷" });
  await page.getByRole("option").first().waitFor();
  assert.deepEqual(asked, ["中谷"]);
  assert.equal(new URL(page.url()).pathname, "/");
  await page.close();
});
