// The pictures' screen in a real browser: chosen, dropped and pasted files, a line that is gone, words that are asked for, and originals beside an article.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { findAxeFaults, openPage } from "../../../testing/browser/browser-page.ts";
import { openBrowser } from "../../../testing/browser/browser.ts";
import { type TestDesk, openTestDesk } from "../../../testing/desk/open-test-desk.ts";
import { signInBrowser } from "../../../testing/desk/sign-in-browser.ts";

const makePhoto = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .jpeg()
    .toBuffer();

const PATIENT = { timeout: 60_000 };
const labels = (page: Page): Promise<readonly string[]> => page.locator(".shelf-label").allInnerTexts();
const waitForPictures = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction((many) => document.querySelectorAll(".shelf-picture").length === many, count, PATIENT);

/** As the system's file manager hands files over, or its clipboard. */
function hand(page: Page, how: "drop" | "paste", name: string, bytes: Buffer): Promise<void> {
  return page.evaluate(
    ([way, fileName, coded]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(coded), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([content], fileName, { type: "image/jpeg" }));
      const options = { bubbles: true, cancelable: true };
      if (way === "drop") {
        document
          .querySelector(".drop")
          ?.dispatchEvent(new DragEvent("drop", { ...options, dataTransfer: transfer }));
      } else document.dispatchEvent(new ClipboardEvent("paste", { ...options, clipboardData: transfer }));
    },
    [how, name, bytes.toString("base64")] as const,
  );
}

describe("pictures at the desk, in a browser", { timeout: 300_000 }, () => {
  let browser: Browser;
  let desk: TestDesk;
  before(async () => {
    [browser, desk] = await Promise.all([openBrowser(), openTestDesk()]);
  });
  after(async () => {
    await browser.close();
    await desk[Symbol.asyncDispose]();
  });

  it("are chosen, dropped and pasted, wait while the line is gone, and are described and let go", async () => {
    const { page, context } = await openPage(browser, {
      viewport: { width: 390, height: 844 },
      bypassCSP: true,
    });
    await signInBrowser(context, desk, "reporter");
    await page.goto(`${desk.base}/desk/pictures`);
    await page.waitForSelector(".drop-input", { state: "attached", ...PATIENT });
    await page.setInputFiles(".drop-input", [
      { name: "選んだ.jpg", mimeType: "image/jpeg", buffer: await makePhoto("#a03020") },
      { name: "脚本.png", mimeType: "image/png", buffer: Buffer.from("<script>alert(1)</script>") },
    ]);
    await waitForPictures(page, 1);
    await page.waitForSelector(".upload-refused", PATIENT);
    await hand(page, "drop", "置いた.jpg", await makePhoto("#335577"));
    await waitForPictures(page, 2);
    await context.setOffline(true);
    await hand(page, "paste", "貼った.jpg", await makePhoto("#557733"));
    await page.waitForSelector(".upload-held", PATIENT);
    assert.match(await page.locator(".connection-band").innerText(), /つながっていません/);
    await context.setOffline(false);
    await waitForPictures(page, 3);
    assert.deepEqual(await labels(page), ["貼った.jpg", "置いた.jpg", "選んだ.jpg"]);
    assert.deepEqual(
      await findAxeFaults(page).then((faults) => faults.filter((one) => /drop|shelf|upload/.test(one))),
      [],
    );

    await page.click(".shelf-picture");
    await page.getByLabel("代替テキスト").fill("岸壁に立つ人");
    await page.getByRole("button", { name: "保存" }).click();
    await page.waitForSelector("dialog", { state: "detached", ...PATIENT });
    assert.equal((await labels(page))[0], "岸壁に立つ人");
    await page.getByRole("searchbox").fill("岸壁");
    await waitForPictures(page, 1);
    await page.click(".shelf-picture");
    await page.getByRole("button", { name: "破棄" }).click();
    await page.getByRole("alert").getByRole("button", { name: "破棄" }).click();
    await waitForPictures(page, 0);
    await context.close();
  });

  it("are put into an article when it is said what they show and whose they are", async () => {
    const { page, context } = await openPage(browser);
    await signInBrowser(context, desk, "reporter");
    await page.goto(`${desk.base}/desk/articles/${desk.sample.article.id}`);
    await page.waitForSelector(".ProseMirror .lead", PATIENT);
    await page.click(".ProseMirror .lead");
    await page.getByRole("button", { name: "写真", exact: true }).click(PATIENT);
    const photo = { name: "入れる.jpg", mimeType: "image/jpeg", buffer: await makePhoto("#112233") };
    await page.setInputFiles("dialog .drop-input", [photo]);
    await page.getByRole("button", { name: "記事に入れる" }).click(PATIENT);
    assert.equal(await page.locator("dialog .field-fault").count(), 2, "both are asked for");
    await page.getByLabel("代替テキスト").fill("岸壁の艦艇");
    await page.getByLabel("クレジットを示さない").check();
    await page.getByRole("button", { name: "記事に入れる" }).click();
    await page.waitForSelector("dialog", { state: "detached", ...PATIENT });
    const image = page.locator(".ProseMirror figure img");
    assert.equal(await image.getAttribute("alt"), "岸壁の艦艇");
    await page.waitForFunction(
      () => {
        const shown = document.querySelector<HTMLImageElement>(".ProseMirror figure img");
        return shown?.complete === true && shown.naturalWidth > 0;
      },
      undefined,
      PATIENT,
    );
    await context.close();
  });

  it("stand beside originals, which are opened in a frame that may do nothing", async () => {
    const { page, context, complaints } = await openPage(browser);
    await signInBrowser(context, desk, "reporter");
    await page.goto(`${desk.base}/desk/articles/${desk.sample.article.id}`);
    await page.getByRole("button", { name: "原本" }).click(PATIENT);
    const frame = page.frameLocator(".original-frame");
    await frame.locator("h1").first().waitFor(PATIENT);
    assert.equal(await page.locator(".original-frame").getAttribute("sandbox"), "");
    assert.equal(await frame.locator("script, a, img, form").count(), 0);
    const { sha256 } = desk.sample.announcement.document;
    assert.ok((await page.locator("dialog").innerText()).includes(sha256));
    assert.deepEqual(
      complaints.filter((said) => /Content Security|Trusted/i.test(said)),
      [],
    );
    await context.close();
  });
});
