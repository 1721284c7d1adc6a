// Try originals: hostile pages as an issuer might send them, looked at in a real browser in three ways; throws where one runs.

import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { ORIGINAL_POLICY, originalPage } from "../../desk/api/originals/original-page.ts";
import { makeHtmlSafe } from "../../intake/original/make-html-safe.ts";
import { Html } from "../../site/markup/html.ts";
import { openPage } from "../browser/browser-page.ts";
import type { Payload } from "./make-payloads.ts";
import { type ServedPage, servePages } from "./serve-pages.ts";
import { watchPage } from "./watch-page.ts";

const BEFORE = "<h1>発表</h1><p>本文の<b>一</b>行目。</p>";
const AFTER = "<p>終わり</p>";

/** `bare`: as it came. `cleaned`: without any policy. `policy`: as it came, under the policy of the desk's frame. */
type Way = "bare" | "cleaned" | "policy";

function pageOf(way: string, { text }: Payload): ServedPage {
  const hostile = `${BEFORE}${text}${AFTER}`;
  if (way === "bare") return { body: hostile, headers: {} };
  if (way === "cleaned") return { body: originalPage("", new Html(makeHtmlSafe(hostile))), headers: {} };
  return {
    body: originalPage("", new Html(hostile)),
    headers: { "content-security-policy": ORIGINAL_POLICY },
  };
}

/** Each on a page of its own: one that leaves something open would hide the next. */
async function lookAt(
  page: Page,
  base: string,
  way: Way,
  payloads: readonly Payload[],
): Promise<readonly number[]> {
  const watched = watchPage(page, base);
  const ran: number[] = [];
  for (const at of payloads.keys()) {
    // One that leads its page elsewhere breaks off the journey, and is asked about all the same.
    await page.goto(`${base}/${way}/${at}`, { waitUntil: "load" }).catch(() => undefined);
    await page.waitForTimeout(15);
    ran.push(...watched.takeRun());
  }
  await page.waitForTimeout(200);
  ran.push(...watched.takeRun());
  assert.deepEqual(watched.strangers, [], `${way}: nobody else is asked for anything`);
  return ran;
}

/** Gives how many ran where nothing was done: fewer than a third of them would prove nothing. */
export async function tryOriginals(browser: Browser, payloads: readonly Payload[]): Promise<number> {
  await using pages = await servePages((path) => {
    const [, way, at] = /^\/(\w+)\/(\d+)$/.exec(path) ?? [];
    const payload = payloads[Number(at)];
    return way !== undefined && payload ? pageOf(way, payload) : undefined;
  });
  const { page, context } = await openPage(browser);
  const bare = await lookAt(page, pages.base, "bare", payloads);
  assert.ok(
    bare.length > payloads.length / 3,
    `${bare.length} of ${payloads.length} run where nothing is done`,
  );
  assert.deepEqual(await lookAt(page, pages.base, "cleaned", payloads), [], "cleaned, without a policy");
  assert.deepEqual(await lookAt(page, pages.base, "policy", payloads), [], "as they came, under the policy");
  await context.close();
  return bare.length;
}
