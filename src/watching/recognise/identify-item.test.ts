// Identifying: the pains that readers of feeds know, each as what a place showed before and what it shows now.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { sourceId } from "../../terms/ids.ts";
import type { Item } from "../../terms/sources/item.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import { identifyItem } from "./identify-item.ts";
import { createKeptIndex } from "./kept-index.ts";

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
const PAGE = "https://www.ministry.example/press/1.html";
const ENTRY: Item = { guid: "1", address: PAGE, title: "甲について", enclosures: [] };

function keep(items: readonly Item[]): readonly KeptItem[] {
  const kept: KeptItem[] = [];
  for (const item of items) {
    const { key, contentSha, titleSha } = identifyItem(item, createKeptIndex(kept), digest);
    const { guid, address } = item;
    kept.push({
      source: sourceId("mod"),
      key,
      ...(guid !== undefined && { guid }),
      ...(address !== undefined && { address }),
      ...(titleSha !== undefined && { titleSha }),
      contentSha,
      firstSeenAt: "2029-05-17T01:00:00.000Z",
      lastSeenAt: "2029-05-17T01:00:00.000Z",
      tries: 0,
      state: "taken",
    });
  }
  return kept;
}

/** The verdict, and which of those before it is. */
function identify(item: Item, ...before: readonly Item[]): string {
  const kept = keep(before);
  const { verdict, was } = identifyItem(item, createKeptIndex(kept), digest);
  return was ? `${verdict} ${kept.indexOf(was)}` : verdict;
}

test("a guid, an address or a title that changes alone makes no second entry", () => {
  assert.equal(identify(ENTRY, ENTRY), "same 0");
  assert.equal(identify({ ...ENTRY, guid: "urn:uuid:2" }, ENTRY), "same 0");
  assert.equal(
    identify({ ...ENTRY, address: "http://m.ministry.example/press/1.html?utm_source=rss#top" }, ENTRY),
    "same 0",
  );
  assert.equal(
    identify({ ...ENTRY, address: "https://www.ministry.example/archive/1.html" }, ENTRY),
    "changed 0",
  );
  assert.equal(identify({ ...ENTRY, title: "甲について（更新）" }, ENTRY), "changed 0");
  assert.equal(identify({ ...ENTRY, content: "本文" }, ENTRY), "changed 0");
});

test("a reused guid hides nothing: at its page it is a change, at another page under another title another entry", () => {
  const other: Item = { ...ENTRY, address: "https://www.ministry.example/press/2.html", title: "乙について" };
  assert.equal(identify(other, ENTRY), "reused-guid");
  assert.notEqual(keep([ENTRY, other])[0]?.key, keep([ENTRY, other])[1]?.key);
  assert.equal(identify(other, ENTRY, other), "same 1");
  assert.equal(identify(ENTRY, ENTRY, other), "same 0");
  assert.equal(
    identify({ guid: "1", title: "乙について", content: "乙", enclosures: [] }, { ...ENTRY, guid: "1" }),
    "changed 0",
  );
});

test("several entries of one page are several, whichever comes first", () => {
  const [first, second]: readonly Item[] = [
    { address: `${PAGE}#a`, title: "甲", enclosures: [] },
    { address: `${PAGE}#b`, title: "乙", enclosures: [] },
  ];
  assert.ok(first && second);
  assert.equal(identify(second, first), "new");
  assert.notEqual(keep([first, second])[0]?.key, keep([first, second])[1]?.key);
  for (const before of [
    [first, second],
    [second, first],
  ]) {
    assert.equal(identify(first, ...before), `same ${before.indexOf(first)}`);
    assert.equal(identify(second, ...before), `same ${before.indexOf(second)}`);
  }
});

test("one address for whatever is newest does not hide what is new behind it", () => {
  const latest = { ...ENTRY, guid: "2", title: "乙について" };
  assert.equal(identify(latest, ENTRY), "new");
  assert.equal(identify(ENTRY, ENTRY, latest), "same 0");
});

test("without guid and address a title is one entry a day, whatever its width", () => {
  const bare: Item = { title: "本日の動向（１）", announcedAt: "2029-05-17T09:00:00+09:00", enclosures: [] };
  assert.equal(
    identify({ ...bare, title: "本日の動向 (1)".replace(" ", ""), announcedAt: "2029-05-17" }, bare),
    "changed 0",
  );
  assert.equal(identify(bare, bare), "same 0");
  assert.equal(identify({ ...bare, announcedAt: "2029-05-18" }, bare), "new");
  const nameless: Item = { content: "本文のみ", enclosures: [] };
  assert.equal(identify(nameless, bare, nameless), "same 1");
});
