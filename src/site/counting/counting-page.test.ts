import assert from "node:assert/strict";
import { test } from "node:test";
import { COUNTING_RULE, RULE_VERSIONS } from "../../readership/rule/counting-rule.ts";
import { createTestCounting } from "../../testing/site/counting.ts";
import { openSite } from "../../testing/site/open-site.ts";
import { LANGUAGES } from "../site-config.ts";
import { writeCounting } from "./counting-text.ts";

const PATHS = { ja: "/about/counting", en: "/en/about/counting" } as const;

const wordsOf = (text: string): string => text.replaceAll(/<[^>]+>/g, "");

test("readers can read every number of the rule in both languages", async () => {
  await using site = await openSite({ counting: createTestCounting({ dataCentres: 1_569 }) });
  const { limits } = COUNTING_RULE;
  for (const language of LANGUAGES) {
    const words = wordsOf((await site.ask(PATHS[language])).text);
    const numbers = [
      limits.visibleMs / 1_000 === 1 && language === "en" ? "one second" : limits.visibleMs / 1_000,
      limits.tokenDays,
      limits.viewsPerMinute,
      limits.articlesPerDay,
      limits.browsersPerAddress,
      limits.readersWatched.toLocaleString("en"),
      limits.largestBeaconBytes.toLocaleString("en"),
      limits.botList,
      limits.minutesKeptHours,
      limits.hoursKeptDays,
      "1,569",
    ];
    for (const number of numbers) assert.ok(words.includes(String(number)), `${language}: ${number}`);
  }
});

test("another number in the rule is another number on the page", () => {
  const before = COUNTING_RULE.limits;
  const changed = {
    visibleMs: 3_000,
    tokenDays: 77,
    viewsPerMinute: 77,
    articlesPerDay: 7_777,
    browsersPerAddress: 7_777,
    readersWatched: 777,
    largestBeaconBytes: 7_777,
    botList: "robots 7.7",
    minutesKeptHours: 77,
    hoursKeptDays: 77,
  };
  for (const language of LANGUAGES) {
    const shown = JSON.stringify(writeCounting(language, { limits: before, dataCentres: 1 }));
    for (const [name, value] of Object.entries(changed)) {
      const limits = { ...before, [name]: value };
      const other = JSON.stringify(writeCounting(language, { limits, dataCentres: 1 }));
      assert.notEqual(other, shown, `${language}: ${name} is not told`);
    }
  }
});

test("the page names the version in force, and what each version changed, with its day", async () => {
  await using site = await openSite();
  for (const language of LANGUAGES) {
    const { text } = await site.ask(PATHS[language]);
    const words = wordsOf(text).replaceAll("&#39;", "'");
    for (const { version, since, changes } of RULE_VERSIONS) {
      const day = since.replaceAll("-0", "-");
      const name = language === "ja" ? `第${version}版(${day}から)` : `Version ${version} (from ${day})`;
      assert.ok(words.includes(name), name);
      for (const change of changes[language]) assert.ok(words.includes(change), change);
    }
    assert.match(text, new RegExp(`href="#versions">[^<]*${COUNTING_RULE.version}`));
  }
});

test("where the desk counts data centres the page says so", async () => {
  await using site = await openSite({ counting: createTestCounting({ dataCentres: 0 }) });
  assert.match((await site.ask(PATHS.ja)).text, /データセンターからの閲覧は、この編集部では除いていません/);
  assert.match((await site.ask(PATHS.en)).text, /data centres are not left out by this desk/);
});

test("the switch is there, and says without script what it needs", async () => {
  await using site = await openSite();
  const { text } = await site.ask(PATHS.ja);
  assert.match(text, /<input type="checkbox" role="switch" data-counting-switch disabled/);
  assert.match(text, /<noscript><p>このスイッチにはスクリプトが要ります/);
});
