import assert from "node:assert/strict";
import { test } from "node:test";
import { type Answer, type OpenSite, openSite } from "../../testing/open-site.ts";

const OURS = {
  "content-type": "application/json",
  "sec-fetch-site": "same-origin",
  origin: "https://news.example",
  "user-agent": "Mozilla/5.0",
} as const;

function publish(site: OpenSite): number {
  return site.archive.add({ headline: "甲", publishedAt: "2025-09-10T01:00:00.000Z" }).id;
}

function tell(
  site: OpenSite,
  body: string,
  headers: Readonly<Record<string, string>> = OURS,
): Promise<Answer> {
  return site.ask("/beacon", { method: "POST", headers, body });
}

test("a reading is told once and answered after it is recorded", async () => {
  let release = (): void => undefined;
  let asked = (): void => undefined;
  const wasAsked = new Promise<void>((resolve) => (asked = resolve));
  const recordView = (): Promise<"recorded"> => {
    asked();
    return new Promise((resolve) => (release = () => resolve("recorded")));
  };
  await using site = await openSite({ recordView });
  const body = JSON.stringify({ article: publish(site) });
  let isAnswered = false;
  const answer = tell(site, body).then((value) => {
    isAnswered = true;
    return value;
  });
  await wasAsked;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(isAnswered, false, "an answer before the record is durable would be a lie");
  release();
  assert.equal((await answer).status, 204);
});

test("the view holds the article and who looked at it, as the trusted proxy saw them", async () => {
  await using site = await openSite({ settings: { trustedProxies: 1 } });
  const article = publish(site);
  const headers = { ...OURS, "x-forwarded-for": "6.6.6.6, 203.0.113.9" };
  const { status, headers: answered } = await tell(site, JSON.stringify({ article }), headers);
  assert.equal(status, 204);
  assert.equal(answered["set-cookie"], undefined);
  assert.deepEqual(site.views, [
    { articleId: article, visitor: { address: "203.0.113.9", userAgent: "Mozilla/5.0" } },
  ]);
});

test("a bot gets the same answer and is not counted", async () => {
  await using site = await openSite();
  const headers = { ...OURS, "user-agent": "somebot/1.0" };
  assert.equal((await tell(site, JSON.stringify({ article: publish(site) }), headers)).status, 204);
  assert.deepEqual(site.views, []);
});

test("where the store is busy the reader's browser is asked to come back", async () => {
  await using site = await openSite({ recordView: async () => "busy" });
  const { status, headers } = await tell(site, JSON.stringify({ article: publish(site) }));
  assert.equal(status, 503);
  assert.equal(headers["retry-after"], "5");
});

test("a page of another site cannot tell of readings", async () => {
  await using site = await openSite();
  const body = JSON.stringify({ article: publish(site) });
  const { origin: _origin, "sec-fetch-site": _site, ...bare } = OURS;
  const foreign: readonly Readonly<Record<string, string>>[] = [
    { ...OURS, "sec-fetch-site": "cross-site" },
    { ...OURS, "sec-fetch-site": "same-site" },
    { ...OURS, "sec-fetch-site": "none" },
    { ...OURS, origin: "https://evil.example" },
    { ...OURS, origin: "null" },
    { ...bare, origin: "https://news.example.evil.example" },
    bare,
  ];
  for (const headers of foreign) {
    assert.equal((await tell(site, body, headers)).status, 403, JSON.stringify(headers));
  }
  assert.equal(
    (await tell(site, body, { ...bare, origin: site.base })).status,
    204,
    "an old browser states its origin only",
  );
  assert.equal((await tell(site, body, { ...bare, "sec-fetch-site": "same-origin" })).status, 204);
  assert.equal(site.views.length, 2);
});

test("what is no beacon is refused and counts nothing", async () => {
  await using site = await openSite();
  const article = publish(site);
  const draft = site.archive.add({ headline: "下書き" }).id;
  const good = JSON.stringify({ article });
  assert.equal((await tell(site, good, { ...OURS, "content-type": "text/plain" })).status, 415);
  assert.equal((await tell(site, JSON.stringify({ article, pad: "a".repeat(1_100) }))).status, 413);
  assert.equal(
    (await tell(site, "a".repeat(1_100), { ...OURS, "transfer-encoding": "chunked" })).status,
    413,
  );
  const malformed = [
    "",
    "{",
    "null",
    "[]",
    "1",
    '{"article":"1"}',
    '{"article":-1}',
    '{"article":1.5}',
    '{"article":1e99}',
  ];
  for (const body of malformed) assert.equal((await tell(site, body)).status, 400, body);
  assert.equal((await tell(site, JSON.stringify({ article: draft }))).status, 404);
  assert.equal((await tell(site, JSON.stringify({ article: 99_999 }))).status, 404);
  assert.deepEqual(site.views, []);
  assert.deepEqual(site.errors, []);
});

test("a failure of the store is a failure for the reader too, never a quiet success", async () => {
  const recordView = async (): Promise<never> => {
    throw new Error("disk full");
  };
  await using site = await openSite({ recordView });
  const { status, text } = await tell(site, JSON.stringify({ article: publish(site) }));
  assert.equal(status, 500);
  assert.doesNotMatch(text, /disk full/);
});
