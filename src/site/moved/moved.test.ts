import assert from "node:assert/strict";
import { test } from "node:test";
import { openSite } from "../../testing/site/open-site.ts";
import { fillWithSamples } from "../../testing/site/sample-articles.ts";

test("an address that a page had elsewhere leads on at once, with its slash or a tracker's parameters or without", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  site.archive.redirect({ from: "/2024/05/slug/", to: "/articles/1" });
  site.archive.redirect({ from: "/?p=123", to: "/articles/2" });
  site.archive.redirect({ from: "/away", to: "https://archive.example/x" });
  for (const [target, to] of [
    ["/2024/05/slug/", "/articles/1"],
    ["/2024/05/slug", "/articles/1"],
    ["/2024/05/slug?fbclid=1", "/articles/1"],
    ["/?p=123", "/articles/2"],
    ["/away", "https://archive.example/x"],
  ] as const) {
    const { status, headers, text } = await site.ask(target);
    assert.equal(status, 301, target);
    assert.equal(headers.location, to);
    assert.equal(headers["cache-control"], "public, max-age=3600");
    assert.equal(text, `Moved to ${to}\n`);
    assert.equal((await site.ask(target, { method: "HEAD" })).headers.location, to);
  }
  const posted = await site.ask("/away", { method: "POST", body: "x=1" });
  assert.equal(posted.status, 308);
  assert.equal(posted.headers.location, "https://archive.example/x");
  assert.equal((await site.ask("/elsewhere", { method: "POST" })).status, 405);
});

test("where a page is, it is shown, whatever a redirect says", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  for (const from of ["/articles/1", "/section/defence", "/about/counting", "/feed.atom", "/articles/999"])
    site.archive.redirect({ from, to: "/articles/2" });
  for (const target of ["/articles/1", "/section/defence", "/about/counting", "/feed.atom", "/?p=5"])
    assert.equal((await site.ask(target)).status, 200, target);
  assert.equal((await site.ask("/articles/1/")).headers.location, "/articles/1");
  assert.equal((await site.ask("/articles/999")).headers.location, "/articles/2");
});

test("an address that leads nowhere says so for good, in the reader's language", async () => {
  await using site = await openSite();
  site.archive.redirect({ from: "/old" });
  site.archive.redirect({ from: "/en/old" });
  const { status, text, headers } = await site.ask("/old/");
  assert.equal(status, 410);
  assert.match(text, /公開を終えました/);
  assert.match(text, /name="robots" content="noindex"/);
  assert.match(headers["cache-control"] ?? "", /max-age=0/);
  assert.match((await site.ask("/en/old")).text, /This page is gone/);
});

test("what leads by our own full address to another redirect, or to itself, is not followed round", async () => {
  await using site = await openSite();
  site.archive.redirect({ from: "/a", to: "https://news.example/b" });
  site.archive.redirect({ from: "/b", to: "https://news.example/a?x" });
  site.archive.redirect({ from: "/c", to: "https://news.example" });
  site.archive.redirect({ from: "/d", to: "https://news.example.evil/a" });
  assert.equal((await site.ask("/a")).status, 404);
  assert.equal((await site.ask("/b")).status, 404);
  assert.equal((await site.ask("/c")).headers.location, "https://news.example");
  assert.equal((await site.ask("/d")).headers.location, "https://news.example.evil/a");
});

test("wrong addresses without number cost one look each and hold no memory", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  await site.ask("/nowhere");
  const before = new Map(site.archive.calls);
  for (let number = 0; number < 200; number += 1)
    assert.equal((await site.ask(`/wp/${number}/%E3%81%82?x=${number}`)).status, 404);
  const grown = [...site.archive.calls].filter(([name, calls]) => calls !== before.get(name));
  assert.deepEqual(
    grown
      .map(([name, calls]) => [name, calls - (before.get(name) ?? 0)])
      .filter(([name]) => name !== "readChanges"),
    [["findRedirect", 200]],
  );
  assert.deepEqual(site.errors, []);
});
