// Announcement suite: what every engine has to hold about announcements.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { announcementId, sourceId } from "../../terms/ids.ts";
import { makeAnnouncement, makeArticle, makeDocument, makeProvenance, MINISTRY } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openAt, openEmpty } from "./store-bench.ts";

const PAGE = "https://example.jp/news/1.html";
const MIRROR = "https://mirror.example.jp/1.html";

export function describeAnnouncements(bench: StoreBench): void {
  describe("identity of announcements", () => {
    it("the same bytes from anywhere are one announcement", async (t) => {
      const archive = await openEmpty(t, bench);
      const first = await archive.saveAnnouncement(makeAnnouncement("甲", { address: PAGE }));
      const again = await archive.saveAnnouncement(makeAnnouncement("甲"));
      const mirrored = await archive.saveAnnouncement(makeAnnouncement("甲", { address: MIRROR }));
      assert.deepEqual([first.outcome, again.outcome, mirrored.outcome], ["new", "same", "same"]);
      assert.equal(again.announcement.id, first.announcement.id);
      assert.equal(mirrored.announcement.id, first.announcement.id);
    });

    it("other bytes with the same text at the same address are the same announcement", async (t) => {
      const archive = await openEmpty(t, bench);
      const bytes = new TextEncoder().encode("<p>甲</p>");
      await archive.saveAnnouncement(makeAnnouncement("甲", { address: PAGE }));
      const again = await archive.saveAnnouncement(makeAnnouncement("甲", { address: PAGE, bytes }));
      const elsewhere = await archive.saveAnnouncement(makeAnnouncement("甲", { address: MIRROR, bytes }));
      assert.equal(again.outcome, "same");
      assert.equal(elsewhere.outcome, "new");
    });

    it("a text that changes and returns to its first words is three revisions", async (t) => {
      const archive = await openEmpty(t, bench);
      const chain = [];
      for (const text of ["甲", "乙", "甲", "甲"]) {
        chain.push(await archive.saveAnnouncement(makeAnnouncement(text, { address: PAGE })));
      }
      assert.deepEqual(
        chain.map(({ outcome, announcement }) => [outcome, announcement.revision, announcement.replaces]),
        [
          ["new", 1, undefined],
          ["revision", 2, announcementId(1)],
          ["revision", 3, announcementId(2)],
          ["same", 3, announcementId(2)],
        ],
      );
    });

    it("the newest revision behind an announcement is found with its article, behind the newest none", async (t) => {
      const archive = await openEmpty(t, bench);
      for (const text of ["甲", "乙", "丙"])
        await archive.saveAnnouncement(makeAnnouncement(text, { address: PAGE }));
      await archive.saveAnnouncement(makeAnnouncement("丁", { address: MIRROR }));
      const newest = await archive.findAnnouncement(announcementId(3));
      const found = { announcement: announcementId(3), receivedAt: newest?.receivedAt ?? assert.fail() };
      assert.deepEqual(await archive.findNewerRevision(announcementId(1)), found);
      const { id } = await archive.createArticle(
        makeArticle({ provenance: makeProvenance(newest ?? assert.fail()) }),
      );
      assert.deepEqual(await archive.findNewerRevision(announcementId(2)), { ...found, article: id });
      assert.equal(await archive.findNewerRevision(announcementId(3)), undefined);
      assert.equal(await archive.findNewerRevision(announcementId(4)), undefined);
    });

    it("an older revision handed in once more, as first received, is no return to it", async (t) => {
      const archive = await openEmpty(t, bench);
      const first = { ...makeAnnouncement("甲", { address: PAGE }), receivedAt: "2026-01-01T00:00:00.000Z" };
      const second = { ...makeAnnouncement("乙", { address: PAGE }), receivedAt: "2026-01-02T00:00:00.000Z" };
      const outcomes = [];
      for (const received of [first, second, first, second]) {
        const { outcome, announcement } = await archive.saveAnnouncement(received);
        outcomes.push([outcome, announcement.revision]);
      }
      assert.deepEqual(outcomes, [
        ["new", 1],
        ["revision", 2],
        ["same", 1],
        ["same", 2],
      ]);
    });

    it("a document known elsewhere is the next revision where another text stood", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.saveAnnouncement(makeAnnouncement("甲", { address: PAGE }));
      await archive.saveAnnouncement(makeAnnouncement("乙", { address: MIRROR }));
      const moved = await archive.saveAnnouncement(makeAnnouncement("乙", { address: PAGE }));
      assert.deepEqual([moved.outcome, moved.announcement.revision], ["revision", 2]);
    });

    it("one change shown at two addresses of a document is one revision", async (t) => {
      const archive = await openEmpty(t, bench);
      const outcomes = [];
      for (const [text, address] of [
        ["甲", PAGE],
        ["甲", MIRROR],
        ["乙", MIRROR],
        ["乙", PAGE],
      ] as const) {
        outcomes.push((await archive.saveAnnouncement(makeAnnouncement(text, { address }))).outcome);
      }
      assert.deepEqual(outcomes, ["new", "same", "revision", "same"]);
    });

    it("two scans without text at one address are two revisions", async (t) => {
      const archive = await openEmpty(t, bench);
      const scan = (byte: number) =>
        archive.saveAnnouncement(makeAnnouncement("", { address: PAGE, bytes: Uint8Array.of(byte) }));
      assert.equal((await scan(1)).outcome, "new");
      assert.equal((await scan(2)).outcome, "revision");
    });

    it("texts that differ only in a broken character are two revisions", async (t) => {
      const archive = await openEmpty(t, bench);
      const save = (text: string, byte: number) =>
        archive.saveAnnouncement(makeAnnouncement(text, { address: PAGE, bytes: Uint8Array.of(byte) }));
      assert.equal((await save("甲\uD800", 1)).outcome, "new");
      assert.equal((await save("甲\uFFFD", 2)).outcome, "revision");
    });

    it("an address longer than an index key is known again", async (t) => {
      const archive = await openEmpty(t, bench);
      const address = `https://example.jp/?q=${"あ".repeat(4_000)}`;
      await archive.saveAnnouncement(makeAnnouncement("甲", { address }));
      const changed = await archive.saveAnnouncement(makeAnnouncement("乙", { address }));
      assert.equal(changed.outcome, "revision");
    });

    it("many who save one document at once get one announcement", async (t) => {
      const location = await bench.makeStore();
      const nodes = await Promise.all([openAt(t, location), openAt(t, location), openAt(t, location)]);
      await nodes[0].saveSource(MINISTRY);
      const saved = await Promise.all(
        Array.from({ length: 24 }, (_, at) => nodes[at % 3])
          .flatMap((node) => node ?? [])
          .map((node) => node.saveAnnouncement(makeAnnouncement("甲", { address: PAGE }))),
      );
      assert.deepEqual(new Set(saved.map(({ announcement }) => announcement.id)), new Set([1]));
      assert.equal(saved.filter(({ outcome }) => outcome === "new").length, 1);
    });
  });

  describe("keeping of announcements", () => {
    it("every unit of the text and every byte comes back, NUL and lone surrogates too", async (t) => {
      const archive = await openEmpty(t, bench);
      const document = makeDocument("甲\u0000\uD800 𠮷\t乙", {
        bytes: Uint8Array.from({ length: 256 }, (_, byte) => byte),
        address: PAGE,
        title: "題\u0000",
        rubies: [{ span: [0, 1], reading: "こう" }],
        warnings: [{ code: "charset", span: [1, 2], message: "NUL" }],
      });
      const received = { ...makeAnnouncement(""), document, announcedAt: "2025-09-08T16:30+09:00" };
      const { announcement } = await archive.saveAnnouncement(received);
      const found = await archive.findAnnouncement(announcement.id);
      assert.deepStrictEqual(found, announcement);
      assert.deepStrictEqual(found?.document, document);
      assert.equal(await archive.findAnnouncement(announcementId(99)), undefined);
    });

    it("all are read in the order of their ids", async (t) => {
      const archive = await openEmpty(t, bench);
      for (const text of ["丙", "乙", "甲"]) await archive.saveAnnouncement(makeAnnouncement(text));
      const all = await collect(archive.readAnnouncements());
      assert.deepEqual(
        all.map(({ document }) => document.text),
        ["丙", "乙", "甲"],
      );
    });

    it("those without an article are listed until one is made", async (t) => {
      const archive = await openEmpty(t, bench);
      const { announcement } = await archive.saveAnnouncement(makeAnnouncement("甲"));
      await archive.saveAnnouncement(makeAnnouncement("乙"));
      const texts = async () => (await archive.listUnwritten(10)).map(({ document }) => document.text);
      assert.deepEqual(await texts(), ["甲", "乙"]);
      assert.equal((await archive.listUnwritten(1)).length, 1);
      await archive.createArticle(makeArticle({ provenance: makeProvenance(announcement) }));
      assert.deepEqual(await texts(), ["乙"]);
    });

    it("an announcement of an unknown source is refused with the source's name", async (t) => {
      const archive = await openEmpty(t, bench);
      await assert.rejects(
        archive.saveAnnouncement({ ...makeAnnouncement("甲"), sourceId: sourceId("nobody") }),
        /source "nobody"/,
      );
      assert.deepEqual(await collect(archive.readAnnouncements()), []);
    });

    it("sources and settings are kept, and replaced by name", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.saveSource({ ...MINISTRY, id: sourceId("jso"), name: "統幕" });
      await archive.saveSource({ ...MINISTRY, autoPublish: false });
      const listed = (await archive.listSources()).map(({ id, autoPublish }) => [id, autoPublish]);
      assert.deepEqual(listed, [
        ["jso", true],
        ["mod", false],
      ]);
      assert.equal(await archive.findSource(sourceId("nobody")), undefined);
      await archive.saveSetting("sample", "1");
      await archive.saveSetting("sample", "2");
      assert.deepEqual(
        [await archive.readSetting("sample"), await archive.readSetting("other")],
        ["2", undefined],
      );
    });
  });
}
