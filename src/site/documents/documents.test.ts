import assert from "node:assert/strict";
import { test } from "node:test";
import { openSite } from "../../testing/site/open-site.ts";
import { TEST_PUBLISHER } from "../../testing/site/test-publisher.ts";
import { fillWithSamples } from "../../testing/site/sample-articles.ts";

test("llms.txt says what the site is and leads to what is there", async () => {
  const sections = [{ slug: "a]b", name: { ja: "甲", en: "A ](x) [B" } }];
  await using site = await openSite({ settings: { sections } });
  fillWithSamples(site.archive, 1);
  const { text, headers, status } = await site.ask("/llms.txt");
  assert.equal(status, 200);
  assert.equal(headers["content-type"], "text/plain; charset=utf-8");
  assert.match(text, /^# Shirase \(知らせ\)\n\n> .+\n\nNews from official announcements\. /);
  assert.match(text, /This is a sample newsroom/);
  const links = [...text.matchAll(/^- \[((?:[^\]\\]|\\.)+)\]\(https:\/\/news\.example(\S*)\): .+$/gm)];
  assert.equal(links.length, text.match(/^- /gm)?.length, "every line of a list is a link");
  assert.ok(links.length > 10);
  for (const [line, , path = ""] of links) {
    const answer = await site.ask(path.endsWith("?q=") ? `${path}${encodeURIComponent("公表")}` : path);
    assert.equal(answer.status, 200, line);
  }
  assert.ok(
    links.some(([, name]) => name === "A \\](x) \\[B"),
    "a name does not end its link",
  );
});

test("who finds a weakness is told whom to write to, for seven months at most; without an address there is no such file", async () => {
  await using site = await openSite();
  const first = await site.ask("/.well-known/security.txt");
  assert.equal(first.headers["content-type"], "text/plain; charset=utf-8");
  assert.deepEqual(first.text.trimEnd().split("\n"), [
    "Contact: mailto:desk@news.example",
    "Expires: 2026-04-01T00:00:00.000Z",
    "Preferred-Languages: ja, en",
    "Canonical: https://news.example/.well-known/security.txt",
  ]);
  site.clock.now += 30 * 86_400_000;
  assert.match((await site.ask("/.well-known/security.txt")).text, /^Expires: 2026-05-01T/m);
  await using nameless = await openSite({ settings: { publisher: { ...TEST_PUBLISHER, mail: "" } } });
  for (const path of ["/.well-known/security.txt", "/.well-known/change-password", "/.well-known/"]) {
    assert.notEqual((await nameless.ask(path)).status, 200, path);
  }
});
