import assert from "node:assert/strict";
import { test } from "node:test";
import type { BeaconVerdict } from "../../readership/rule/beacon-verdict.ts";
import { COUNTING_RULE } from "../../readership/rule/counting-rule.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { createTestCounting } from "../../testing/site/counting.ts";
import type { Answer } from "../../testing/serving/ask-at.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const OURS = {
  "content-type": "application/json",
  "sec-fetch-site": "same-origin",
  origin: "https://news.example",
  "user-agent": FIREFOX,
} as const;
const DAY_MS = 86_400_000;

type Fields = Readonly<Record<string, unknown>>;
type Headers = Readonly<Record<string, string>>;

function publish(site: OpenSite): ArticleId {
  return site.archive.add({ headline: "甲", publishedAt: "2025-09-10T01:00:00.000Z" }).id;
}

const tokens = createTestCounting().tokens;

/** What the script of an article's page sends, with `changes` in it. */
function beaconOf(site: OpenSite, article: ArticleId, changes: Fields = {}): string {
  const token = tokens.write(article, site.clock.now);
  return JSON.stringify({ article, token, visibleMs: 1_000, driven: false, ...changes });
}

function tell(site: OpenSite, body: string, headers: Headers = OURS): Promise<Answer> {
  return site.ask("/beacon", { method: "POST", headers, body });
}

const verdictOf = ({ headers }: Answer): string => String(headers["beacon-verdict"]);

test("a reading is told once and answered after it is recorded", async () => {
  let release = (): void => undefined;
  let asked = (): void => undefined;
  const wasAsked = new Promise<void>((resolve) => (asked = resolve));
  const recordView = (): Promise<"recorded"> => {
    asked();
    return new Promise((resolve) => (release = () => resolve("recorded")));
  };
  await using site = await openSite({ recordView });
  let isAnswered = false;
  const answer = tell(site, beaconOf(site, publish(site))).then((value) => {
    isAnswered = true;
    return value;
  });
  await wasAsked;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(isAnswered, false, "an answer before the record is durable would be a lie");
  release();
  const { status, headers } = await answer;
  assert.deepEqual([status, headers["beacon-verdict"]], [204, "counted"]);
});

test("the view holds the article and who looked at it, as the trusted proxy saw them", async () => {
  await using site = await openSite({ settings: { trustedProxies: 1 } });
  const article = publish(site);
  const headers = { ...OURS, "x-forwarded-for": "6.6.6.6, 203.0.113.9" };
  const answer = await tell(site, beaconOf(site, article), headers);
  assert.equal(answer.status, 204);
  assert.equal(answer.headers["set-cookie"], undefined);
  assert.deepEqual(site.views, [
    {
      articleId: article,
      visitor: { address: "203.0.113.9", userAgent: FIREFOX },
      audience: { referrer: "unknown", device: "computer" },
    },
  ]);
});

test("where a reader came from goes no further than its class", async () => {
  await using site = await openSite();
  const article = publish(site);
  for (const referrer of [
    "",
    "https://news.example",
    `https://127.0.0.1`,
    site.base.toUpperCase(),
    "https://www.google.com/search?q=secret",
    7,
    "x".repeat(300),
  ]) {
    const answer = await tell(site, beaconOf(site, article, { referrer }));
    assert.equal(verdictOf(answer), "counted", String(referrer));
  }
  assert.deepEqual(
    site.views.map(({ audience }) => audience?.referrer),
    ["direct", "this-site", "other-site", "this-site", "search-engine", "unknown", "unknown"],
  );
  assert.doesNotMatch(JSON.stringify(site.views), /google|secret/);
});

test("the token that a page carries is the one its beacon is taken with", async () => {
  await using site = await openSite();
  const article = publish(site);
  const page = await site.ask(`/articles/${article}`);
  const token = /data-token="([^"]+)"/.exec(page.text)?.[1];
  assert.equal(verdictOf(await tell(site, beaconOf(site, article, { token }))), "counted");
  const picture = /<noscript><img class="beacon" src="([^"]+)"/.exec(page.text)?.[1] ?? "";
  const answer = await site.ask(picture.replaceAll("&amp;", "&"), { headers: OURS });
  assert.equal(verdictOf(answer), "counted");
});

test("a page is rendered anew on the day on which its token changes, and not before", async () => {
  await using site = await openSite();
  const article = publish(site);
  const first = await site.ask(`/articles/${article}`);
  site.clock.now = Date.parse("2025-09-10T14:59:59.999Z");
  assert.equal((await site.ask(`/articles/${article}`)).headers.etag, first.headers.etag);
  site.clock.now += 1;
  const next = await site.askUntilOther(`/articles/${article}`, first.headers.etag);
  assert.match(next.text, new RegExp(`data-token="${tokens.write(article, site.clock.now)}"`));
  const home = await site.ask("/");
  site.clock.now += 3_600_000;
  assert.equal((await site.ask("/")).headers.etag, home.headers.etag, "pages without a token stay");
});

test("what is left out gets the same answer, with its reason, and is not counted", async () => {
  await using site = await openSite({ settings: { trustedProxies: 1 } });
  const article = publish(site);
  const leftOut: readonly (readonly [reason: BeaconVerdict, headers: Headers, changes?: Fields])[] = [
    ["global-privacy-control", { "sec-gpc": "1" }],
    ["do-not-track", { dnt: "1" }],
    ["prefetch", { "sec-purpose": "prefetch;prerender" }],
    ["no-browser", { "user-agent": "" }],
    ["bot", { "user-agent": "Mozilla/5.0 (compatible; somebot/1.0)" }],
    ["headless", { "user-agent": FIREFOX, "sec-ch-ua": '"HeadlessChrome";v="140"' }],
    ["headless", {}, { driven: true }],
    ["desk", { "x-forwarded-for": "192.0.2.7" }],
    ["data-centre", { "x-forwarded-for": "198.51.100.77" }],
    ["not-visible", {}, { visibleMs: COUNTING_RULE.limits.visibleMs - 1 }],
    ["not-visible", {}, { visibleMs: "1000" }],
    ["not-visible", {}, { visibleMs: undefined }],
  ];
  for (const [reason, headers, changes] of leftOut) {
    const answer = await tell(site, beaconOf(site, article, changes), { ...OURS, ...headers });
    assert.deepEqual([answer.status, verdictOf(answer)], [204, reason], reason);
  }
  assert.deepEqual(site.views, []);
});

test("more than one person reads is left out", async () => {
  await using site = await openSite();
  const article = publish(site);
  const { viewsPerMinute } = COUNTING_RULE.limits;
  for (let view = 0; view < viewsPerMinute; view += 1) await tell(site, beaconOf(site, article));
  assert.equal(site.views.length, viewsPerMinute);
  assert.equal(verdictOf(await tell(site, beaconOf(site, article))), "too-many-a-minute");
  const other = { ...OURS, "user-agent": `${FIREFOX} other` };
  assert.equal(verdictOf(await tell(site, beaconOf(site, article), other)), "counted");
  site.clock.now += 60_000;
  assert.equal(verdictOf(await tell(site, beaconOf(site, article))), "counted");
});

test("one line with many IPv6 addresses is one reader, and names of browsers are not readers without end", async () => {
  await using site = await openSite({ settings: { trustedProxies: 1 } });
  const article = publish(site);
  const from = (address: string, userAgent: string = FIREFOX): Promise<Answer> =>
    tell(site, beaconOf(site, article), {
      ...OURS,
      "x-forwarded-for": address,
      "user-agent": userAgent,
    });
  await from("2001:db8:0:7::1");
  await from("2001:db8:0:7:1234:5678:9abc:def0");
  assert.deepEqual(new Set(site.views.map(({ visitor }) => visitor.address)), new Set(["2001:db8:0:7::/64"]));
  const { browsersPerAddress } = COUNTING_RULE.limits;
  for (let name = 0; name < browsersPerAddress; name += 1) await from("203.0.113.9", `${FIREFOX} ${name}`);
  assert.equal(verdictOf(await from("203.0.113.9", `${FIREFOX} one more`)), "too-many-browsers");
  assert.equal(verdictOf(await from("203.0.113.9", `${FIREFOX} 7`)), "counted");
  assert.equal(verdictOf(await from("203.0.113.10", `${FIREFOX} one more`)), "counted");
});

test("what becomes of beacons is counted by reason, for the desk", async () => {
  const counting = createTestCounting();
  await using site = await openSite({ counting });
  const body = beaconOf(site, publish(site));
  await tell(site, body);
  await tell(site, body, { ...OURS, dnt: "1" });
  await tell(site, body, { ...OURS, dnt: "1" });
  await tell(site, "{");
  assert.deepEqual(
    [...counting.tally.read()],
    [
      ["counted", 1],
      ["do-not-track", 2],
      ["malformed", 1],
    ],
  );
});

test("where the store is busy the reader's browser is asked to come back", async () => {
  await using site = await openSite({ recordView: async () => "busy" });
  const answer = await tell(site, beaconOf(site, publish(site)));
  assert.deepEqual([answer.status, verdictOf(answer)], [503, "busy"]);
  assert.equal(answer.headers["retry-after"], "5");
});

test("a page of another site cannot tell of readings", async () => {
  await using site = await openSite();
  const body = beaconOf(site, publish(site));
  const { origin: _origin, "sec-fetch-site": _site, ...bare } = OURS;
  const foreign: readonly Headers[] = [
    { ...OURS, "sec-fetch-site": "cross-site" },
    { ...OURS, "sec-fetch-site": "same-site" },
    { ...OURS, "sec-fetch-site": "none" },
    { ...OURS, origin: "https://evil.example" },
    { ...OURS, origin: "null" },
    { ...bare, origin: "https://news.example.evil.example" },
    { ...bare, referer: "https://news.example/articles/1" },
    bare,
  ];
  for (const headers of foreign) {
    const answer = await tell(site, body, headers);
    assert.deepEqual([answer.status, verdictOf(answer)], [403, "foreign-origin"], JSON.stringify(headers));
  }
  assert.equal(
    (await tell(site, body, { ...bare, origin: site.base })).status,
    204,
    "an old browser states its origin only",
  );
  assert.equal((await tell(site, body, { ...bare, "sec-fetch-site": "same-origin" })).status, 204);
  assert.equal(site.views.length, 2);
});

test("a forged beacon is refused, with the reason, and counts nothing", async () => {
  await using site = await openSite();
  const article = publish(site);
  const { now } = site.clock;
  const draft = site.archive.add({ headline: "下書き" }).id;
  const withdrawn = publish(site);
  site.archive.withdraw(withdrawn, "2025-09-10T01:10:00.000Z", "誤り");
  const oldest = now - COUNTING_RULE.limits.tokenDays * DAY_MS;
  const stranger = tokens.write(withdrawn, now);
  const forged: readonly (readonly [BeaconVerdict, status: number, body: string])[] = [
    ["malformed", 413, beaconOf(site, article, { pad: "a".repeat(1_100) })],
    ...[
      "",
      "{",
      "null",
      "[]",
      "1",
      '{"article":"1"}',
      '{"article":-1}',
      '{"article":1.5}',
      '{"article":1e99}',
    ].map((body) => ["malformed", 400, body] as const),
    ["wrong-token", 403, JSON.stringify({ article })],
    ["wrong-token", 403, beaconOf(site, article, { token: 7 })],
    ["wrong-token", 403, beaconOf(site, article, { token: "" })],
    ["wrong-token", 403, beaconOf(site, article, { token: stranger })],
    ["wrong-token", 403, beaconOf(site, article, { token: tokens.write(draft, now) })],
    ["wrong-token", 403, beaconOf(site, article, { token: tokens.write(article, now + 3 * DAY_MS) })],
    ["stale-token", 403, beaconOf(site, article, { token: tokens.write(article, oldest - DAY_MS) })],
    ["unknown-article", 404, beaconOf(site, draft)],
    ["unknown-article", 404, beaconOf(site, withdrawn)],
  ];
  for (const [verdict, status, body] of forged) {
    const answer = await tell(site, body);
    assert.deepEqual([answer.status, verdictOf(answer)], [status, verdict], body);
    assert.notEqual(answer.text, "", "the body says what is wrong");
  }
  const chunked = { ...OURS, "transfer-encoding": "chunked" };
  assert.equal((await tell(site, "a".repeat(1_100), chunked)).status, 413);
  assert.equal((await tell(site, "{}", { ...OURS, "content-type": "text/plain" })).status, 415);
  assert.deepEqual(site.views, []);
  const lastDay = beaconOf(site, article, { token: tokens.write(article, oldest) });
  assert.equal(verdictOf(await tell(site, lastDay)), "counted", "of the last day that is still taken");
  assert.deepEqual(site.errors, []);
});

test("an article that is withdrawn is refused at once, one that is published again is counted", async () => {
  await using site = await openSite();
  const article = publish(site);
  const shown = await site.archive.findArticle(article);
  assert.equal(verdictOf(await tell(site, beaconOf(site, article))), "counted");
  site.archive.withdraw(article, "2025-09-10T01:10:00.000Z", "誤り");
  assert.equal(verdictOf(await tell(site, beaconOf(site, article))), "unknown-article");
  if (shown) site.archive.replace(shown);
  assert.equal(verdictOf(await tell(site, beaconOf(site, article))), "counted");
});

test("the picture counts where scripts are off, is kept by no cache, and follows the same rule", async () => {
  await using site = await openSite();
  const article = publish(site);
  const target = `/beacon.gif?article=${article}&token=${tokens.write(article, site.clock.now)}`;
  const headers = { "user-agent": FIREFOX, "sec-fetch-site": "same-origin" };
  const answer = await site.ask(target, { headers });
  assert.deepEqual([answer.status, verdictOf(answer)], [200, "counted"]);
  assert.equal(answer.headers["cache-control"], "no-store");
  assert.equal(answer.headers["content-type"], "image/gif");
  assert.equal(answer.body.subarray(0, 6).toString(), "GIF89a");
  const { "sec-fetch-site": _site, ...bare } = headers;
  const cases: readonly (readonly [BeaconVerdict, status: number, target: string, headers: Headers])[] = [
    ["counted", 200, target, { ...bare, referer: "https://news.example/articles/1" }],
    ["foreign-origin", 403, target, { ...bare, referer: "https://evil.example/" }],
    ["foreign-origin", 403, target, bare],
    ["foreign-origin", 403, target, { ...headers, "sec-fetch-site": "cross-site" }],
    ["global-privacy-control", 200, target, { ...headers, "sec-gpc": "1" }],
    ["bot", 200, target, { ...headers, "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" }],
    ["wrong-token", 403, `/beacon.gif?article=${article}`, headers],
    ["malformed", 400, "/beacon.gif", headers],
    ["malformed", 400, "/beacon.gif?article=1e3", headers],
  ];
  for (const [verdict, status, asked, sent] of cases) {
    const given = await site.ask(asked, { headers: sent });
    assert.deepEqual([given.status, verdictOf(given)], [status, verdict], `${asked} ${JSON.stringify(sent)}`);
    assert.equal(given.headers["cache-control"], "no-store");
  }
  assert.equal(site.views.length, 2);
  assert.equal((await site.ask(target, { method: "HEAD", headers })).status, 405, "a look is not a view");
});

test("beacons at once are each judged, and the store is asked about an article once", async () => {
  const counting = createTestCounting();
  await using site = await openSite({ counting, settings: { trustedProxies: 1 } });
  const article = publish(site);
  const good = beaconOf(site, article);
  const forged = beaconOf(site, article, { token: "" });
  const headersOf = (number: number): Headers => ({
    ...OURS,
    "x-forwarded-for": `203.0.113.${number % 100}`,
    ...(number % 3 === 1 && { dnt: "1" }),
  });
  const answers = await Promise.all(
    Array.from({ length: 300 }, (_, number) =>
      tell(site, number % 3 === 2 ? forged : good, headersOf(number)),
    ),
  );
  const expected = ["counted", "do-not-track", "wrong-token"];
  answers.forEach((answer, number) => assert.equal(verdictOf(answer), expected[number % 3], `${number}`));
  assert.equal(site.views.length, 100);
  assert.equal(counting.tally.read().get("counted"), 100);
  assert.equal(site.archive.calls.get("listCardsById"), 1);
});

test("a failure of the store is a failure for the reader too, never a quiet success", async () => {
  const recordView = async (): Promise<never> => {
    throw new Error("disk full");
  };
  await using site = await openSite({ recordView });
  const { status, text } = await tell(site, beaconOf(site, publish(site)));
  assert.equal(status, 500);
  assert.doesNotMatch(text, /disk full/);
});
