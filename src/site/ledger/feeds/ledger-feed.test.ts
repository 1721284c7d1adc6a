// Feeds of the ledger: what happened in it, in three formats, and nothing that readers may not see.

import assert from "node:assert/strict";
import { test } from "node:test";
import { textsOf } from "../../../testing/documents/texts-of.ts";
import { type OpenSite, openSite } from "../../../testing/site/open-site.ts";
import {
  addEvidence,
  addStatement,
  addUndertaking,
  fillLedger,
} from "../../../testing/site/sample-ledger.ts";

type JsonItem = { readonly id: string; readonly title: string; readonly url: string };

async function itemsOf(site: OpenSite, path: string): Promise<readonly JsonItem[]> {
  const { status, text } = await site.ask(`${path}/feed.json`);
  assert.equal(status, 200, path);
  const { items }: { readonly items: readonly JsonItem[] } = JSON.parse(text);
  return items;
}

const titlesOf = async (site: OpenSite, path: string): Promise<readonly string[]> =>
  (await itemsOf(site, path)).map(({ title }) => title);

test("undertakings, evidence and outcomes stand in one feed by when readers could see them, alike in three formats", async () => {
  await using site = await openSite();
  const { visits } = fillLedger(site.archive);
  const items = await itemsOf(site, "/ledger");
  assert.deepEqual(
    items.map(({ title }) => title.split(": ")[0]),
    [
      ...Array.from({ length: 3 }, () => "新しい約束"),
      "実現",
      "その後の発表",
      "実現せず",
      "その後の発表",
      ...Array.from({ length: 5 }, () => "新しい約束"),
    ],
  );
  assert.equal(items[3]?.url, `https://news.example/ledger/undertakings/${visits}`);
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  const [atom, rss] = await Promise.all([site.ask("/ledger/feed.atom"), site.ask("/ledger/feed.rss")]);
  assert.match(String(atom.headers["content-type"]), /^application\/atom\+xml/);
  assert.equal(atom.headers["access-control-allow-origin"], "*");
  const ids = items.map(({ id }) => id);
  assert.deepEqual(textsOf(atom.text, "id").slice(1), ids);
  assert.deepEqual(textsOf(rss.text, "guid"), ids);
});

test("parties and topics have feeds of what is theirs, and their pages lead there", async () => {
  await using site = await openSite();
  const { archive } = site;
  fillLedger(archive);
  const other = addStatement(archive, { headline: "別の発表", day: "2025-09-10", sentences: ["別の文。"] });
  addUndertaking(archive, other, {
    title: "別の国との約束",
    sentence: "別の文。",
    parties: [{ kind: "country", code: "NZ", name: "ニュージーランド" }],
  });
  assert.deepEqual(await titlesOf(site, "/ledger/parties/NZ"), ["新しい約束: 別の国との約束"]);
  assert.equal((await titlesOf(site, "/ledger/parties/FJ+JP")).length, 12);
  assert.deepEqual(await titlesOf(site, "/en/ledger/topics/marching-festival"), [
    "Not kept: 見本音楽祭への両国の音楽隊の参加",
    "Announced since: 見本音楽祭への両国の音楽隊の参加",
    "New undertaking: 見本音楽祭への両国の音楽隊の参加",
  ]);
  assert.ok(
    (await site.ask("/ledger/parties/FJ+JP")).text.includes('href="/ledger/parties/FJ+JP/feed.atom"'),
  );
  for (const path of ["/ledger/parties/XX+YY", "/ledger/topics/nothing"])
    assert.equal((await site.ask(`${path}/feed.atom`)).status, 404, path);
});

test("what waits for the desk, was taken back or is not published stands in no feed, and what is withdrawn leaves it at once", async () => {
  await using site = await openSite();
  const { archive } = site;
  const { earlier, drones, visits } = fillLedger(archive);
  const sentence = "秘密の演習を行う。";
  const hidden = addStatement(archive, {
    headline: "秘密",
    day: "2025-09-10",
    sentences: [sentence],
    isUnpublished: true,
  });
  addUndertaking(archive, hidden, { title: "秘密の演習", sentence });
  const shown = addStatement(archive, { headline: "発表", day: "2025-09-10", sentences: ["協力を始めた。"] });
  const waiting = addEvidence(archive, drones, shown, {
    sentence: "協力を始めた。",
    stance: "for",
    tells: "begun",
  });
  const before = await titlesOf(site, "/ledger");
  assert.equal(before.length, 12);
  archive.decideLedger(
    { kind: "evidence", evidence: waiting, verdict: "confirmed" },
    "2025-09-10T00:00:00.000Z",
  );
  const { id } = archive.decideLedger(
    { kind: "status", undertaking: drones, outcome: "kept", cites: [waiting] },
    "2025-09-10T00:01:00.000Z",
  );
  assert.equal((await titlesOf(site, "/ledger")).length, 14);
  archive.decideLedger({ kind: "undone", decision: id }, "2025-09-10T00:02:00.000Z");
  assert.equal((await titlesOf(site, "/ledger")).length, 13);
  archive.withdraw(earlier.article, "2025-09-10T01:00:00.000Z", "取り消し");
  const left = await itemsOf(site, "/ledger");
  assert.equal(left.length, 3);
  assert.ok(left.every(({ url }) => !url.endsWith(visits)));
});

test("the sitemap leads to what was announced each month, and to nothing that is not shown", async () => {
  await using site = await openSite();
  const { archive } = site;
  const { earlier, visits } = fillLedger(archive);
  const index = (await site.ask("/sitemap.xml")).text;
  assert.deepEqual(
    [...index.matchAll(/sitemap-ledger-([\d-]+)\.xml/g)].map(([, month]) => month),
    ["2025-06", "2025-09"],
  );
  const { text } = await site.ask("/sitemap-ledger-2025-06.xml");
  const addresses = textsOf(text, "loc");
  assert.equal(addresses.length, 12);
  assert.ok(addresses.includes(`https://news.example/en/ledger/undertakings/${visits}`));
  assert.ok(addresses.includes(`https://news.example/ledger/statements/${earlier.announcement}`));
  archive.withdraw(earlier.article, "2025-09-10T01:00:00.000Z", "取り消し");
  assert.equal((await site.ask("/sitemap-ledger-2025-06.xml")).status, 404);
  assert.equal((await site.ask("/sitemap-ledger-2025-13.xml")).status, 404);
});

test("feeds of the ledger name the hub where the house has one, in their heads too; those of people do not", async () => {
  await using site = await openSite({ settings: { hub: "https://hub.example/" } });
  fillLedger(site.archive);
  const feed = await site.ask("/en/ledger/parties/FJ+JP/feed.atom");
  assert.match(feed.text, /<link rel="hub" href="https:\/\/hub\.example\/"/);
  assert.equal(
    feed.headers["link"],
    '<https://hub.example/>; rel="hub", <https://news.example/en/ledger/parties/FJ+JP/feed.atom>; rel="self"',
  );
  await using plain = await openSite();
  fillLedger(plain.archive);
  const without = await plain.ask("/ledger/feed.json");
  assert.doesNotMatch(`${without.text} ${String(without.headers["link"])}`, /hub/);
});
