import assert from "node:assert/strict";
import { test } from "node:test";
import { openSite } from "../../testing/open-site.ts";
import { fillWithSamples } from "../../testing/sample-articles.ts";

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
