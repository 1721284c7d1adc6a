// Originals at the desk: a stranger's page is shown without anything of it running, cleaned and, were it not cleaned, by its policy alone.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../../testing/browser/browser.ts";
import { openPage } from "../../../testing/browser/browser-page.ts";
import { type TestDesk, openTestDesk } from "../../../testing/desk/open-test-desk.ts";
import { takeInSample } from "../../../testing/desk/sample-announcement.ts";
import { signInBrowser } from "../../../testing/desk/sign-in-browser.ts";
import { makePayloads } from "../../../testing/hostile/make-payloads.ts";
import { tryOriginals } from "../../../testing/hostile/try-originals.ts";
import { ORIGINAL_POLICY } from "./original-page.ts";

/** The first of them; `npm run prove -- hostile` tries them all. */
const SOME = 20;

describe("hostile originals", { timeout: 120_000 }, () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  it("run where nothing is done, and neither cleaned without a policy nor raw under it", async () => {
    await tryOriginals(browser, makePayloads(SOME));
  });

  it("are shown in a frame of the desk, with their words in their structure", async () => {
    await using desk = await openTestDesk();
    const { page, context } = await openPage(browser);
    await signInBrowser(context, desk, "reporter");
    const { id } = desk.sample.announcement;
    const answer = await page.goto(`${desk.base}/desk/api/announcements/${id}/original/page`);
    assert.equal(answer?.status(), 200);
    assert.equal(answer?.headers()["content-security-policy"], ORIGINAL_POLICY);
    const shown = await page.locator("body").innerText();
    const words = (text: string): string => text.replaceAll(/\s/g, "");
    const block = desk.sample.announcement.document.blocks.find(({ furniture }) => furniture !== true);
    assert.ok(block);
    assert.ok(words(shown).includes(words(desk.sample.announcement.document.text.slice(...block.span))));
    assert.equal(await page.locator("a, img, script, link, form, iframe").count(), 0);
    await context.close();
  });
});

const bytesOf = (desk: TestDesk, id: number) =>
  desk.as("reporter").get(`/announcements/${id}/original/bytes`);

describe("originals over the line", () => {
  it("come back byte for byte, as a file, with the hash that the desk shows", async () => {
    await using desk = await openTestDesk();
    const { id, document } = desk.sample.announcement;
    const told = await desk.as("reporter").get(`/announcements/${id}/original`);
    const { sha256, size, format } = told.json as Record<string, unknown>;
    assert.deepEqual([sha256, size, format], [document.sha256, document.bytes.length, "html"]);
    const file = await bytesOf(desk, id);
    assert.ok(file.body.equals(document.bytes));
    assert.equal(file.headers["content-type"], "application/octet-stream");
    assert.match(file.headers["content-disposition"] ?? "", /^attachment; filename="announcement-1\.html"$/);
    const digest = Buffer.from(document.sha256, "hex").toString("base64");
    assert.equal(file.headers["repr-digest"], `sha-256=:${digest}:`);
    assert.equal((await desk.nobody.get(`/announcements/${id}/original/page`)).status, 401);
    assert.equal((await desk.as("reporter").get("/announcements/999/original")).status, 404);
    assert.equal((await desk.as("reporter").get(`/announcements/${id}/original/pages/1`)).status, 404);
  });

  it("bring the message that they came in, as a file and as nothing else", async () => {
    await using desk = await openTestDesk();
    const { id, sourceId, document } = desk.sample.announcement;
    const bytes = Buffer.from("From: a@example.go.jp\r\n\r\n<script>1</script>");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const at = "2027-03-05T00:00:00.000Z";
    const kept = { source: sourceId, key: "m", firstSeenAt: at, lastSeenAt: at, tries: 0 } as const;
    const carrier = { contentType: "message/rfc822", name: "../x\r\ny.html", bytes, sha256 } as const;
    const announcement = { sourceId, document, receivedAt: at };
    await desk.archive.keepTaken({ kept: { ...kept, state: "taken" }, announcement, carrier });
    const told = await desk.as("reporter").get(`/announcements/${id}/original`);
    const { carriers } = told.json as Record<string, unknown>;
    assert.deepEqual(carriers, [{ sha256, name: "../x\r\ny.html", size: bytes.length, receivedAt: at }]);
    const path = `/announcements/${id}/original/carriers/${sha256}`;
    const file = await desk.as("reporter").get(path);
    assert.ok(file.body.equals(bytes));
    assert.equal(file.headers["content-type"], "application/octet-stream");
    assert.equal(file.headers["content-disposition"], `attachment; filename="announcement-${id}.eml"`);
    assert.equal((await desk.nobody.get(path)).status, 401);
    assert.equal((await desk.as("reporter").get(path.replace(sha256, "0".repeat(64)))).status, 404);
  });

  it("of a PDF are pictures of its pages, drawn where the document can do no harm", async () => {
    await using desk = await openTestDesk();
    const { announcement } = await takeInSample(desk.archive, "personnel-order/2026-03-23-generals.pdf");
    const ask = (path: string) =>
      desk.as("reporter").get(`/announcements/${announcement.id}/original${path}`);
    const told = (await ask("")).json as Record<string, unknown>;
    assert.deepEqual([told["format"], told["pages"]], ["pdf", 1]);
    const drawn = await ask("/pages/1?width=800");
    assert.equal(drawn.status, 200, drawn.text.slice(0, 300));
    assert.equal(drawn.headers["content-type"], "image/png");
    const { default: sharp } = await import("sharp");
    const { width, channels } = await sharp(drawn.body).metadata();
    assert.equal(width, 800);
    const { channels: shades } = await sharp(drawn.body).stats();
    assert.ok(channels && (shades[0]?.min ?? 255) < 80, "there is writing on it");
    assert.equal((await ask("/pages/2")).status, 404);
    assert.equal((await ask("/page")).status, 404);
  });
});
