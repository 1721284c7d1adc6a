// The pages about the newsroom: what the house says of its publisher, and that it says so where it has not been filled in.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openSite } from "../../testing/site/open-site.ts";
import { TEST_PUBLISHER } from "../../testing/site/test-publisher.ts";

const PATHS = ["/about", "/about/contact", "/about/corrections", "/about/reuse"];

test("each page stands in both languages under its own address, and every page leads there", async () => {
  await using site = await openSite();
  const home = (await site.ask("/")).text;
  for (const path of PATHS) {
    for (const prefix of ["", "/en"]) {
      const { status, text } = await site.ask(prefix + path);
      assert.equal(status, 200, path);
      assert.match(text, new RegExp(`<link rel="canonical" href="https://news\\.example${prefix}${path}"`));
    }
    assert.match(home, new RegExp(`<a href="${path}">`), path);
  }
  assert.equal((await site.ask("/about/about")).status, 404);
  assert.equal((await site.ask("/about/none")).status, 404);
});

test("publisher, responsible editor, mail and terms come from the house", async () => {
  await using site = await openSite();
  assert.match(
    (await site.ask("/about")).text,
    /見本ニュース社[\s\S]*例示 渡[\s\S]*href="mailto:desk@news\.example"/,
  );
  assert.match((await site.ask("/en/about/contact")).text, /Sample News[\s\S]*Wataru Reiji/);
  const reuse = (await site.ask("/about/reuse")).text;
  assert.match(
    reuse,
    /引用は出典を示してください。[\s\S]*防衛省[\s\S]*href="https:\/\/announce\.example\/terms"/,
  );
});

test("what the house has not filled in is said, and where to fill it in", async () => {
  const publisher = { ...TEST_PUBLISHER, name: { ja: "", en: "" }, mail: "" };
  await using site = await openSite({ settings: { publisher } });
  assert.match((await site.ask("/about")).text, /発行者[\s\S]*未記入です。発行者は house\/publisher\.yaml/);
  assert.match((await site.ask("/en/about/contact")).text, /Mail[\s\S]*not filled in yet/);
});

test("a copy of plain files speaks of no form that it has not, and of no counting", async () => {
  await using site = await openSite();
  await using copy = await openSite({ settings: { isCopy: true } });
  const form = /書式から|誤りを知らせる|the form below|Report an error|数えます。|counts readers/;
  for (const path of ["/about", "/about/contact", "/about/corrections"]) {
    for (const prefix of ["", "/en"]) {
      assert.match((await site.ask(prefix + path)).text, form, prefix + path);
      const { text } = await copy.ask(prefix + path);
      assert.doesNotMatch(text.replace(/<form[\s\S]*?<\/form>/g, ""), form, prefix + path);
    }
  }
});
