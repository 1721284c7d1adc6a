// Records suite: what every engine has to hold about the ledger's lists and counts, and what of it readers see.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Article } from "../../terms/article.ts";
import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import { withdraw } from "../archive/change-articles.ts";
import type { StoreBench } from "../archive/store-bench.ts";
import { openEmpty } from "../archive/store-bench.ts";
import { JP_KR, PUBLISHED, TEXT, idsOf, keepUndertakings, receive, seen } from "./ledger-bench.ts";
import { facetUndertaking, makeRead, makeScramble, makeUndertaking } from "./ledger-specimens.ts";

export function describeLedgerRecords(bench: StoreBench): void {
  describe("records of the ledger", () => {
    it("are listed by a key in either order and by when they are due, page by page", async (t) => {
      const archive = await openEmpty(t, bench);
      const [one, other] = [await receive(archive, TEXT), await receive(archive, `${TEXT}。`, PUBLISHED)];
      const dues = ["2026-03", "2025-12-24", undefined];
      const first = await keepUndertakings(archive, one, 3, (at) => (dues[at] ? { at: dues[at] } : {}));
      const second = await keepUndertakings(archive, other, 2, () => ({ day: "2025-09-09", at: "2026-01" }));
      const query = { kind: "undertaking", facet: JP_KR, shownOnly: false, limit: 2 } as const;
      const newest = await archive.listRecords({ ...query, order: "newest" });
      assert.deepEqual(idsOf(newest), [second[1], second[0]]);
      const last = newest.at(-1);
      assert.ok(last);
      const before = { day: last.record.day, id: last.record.id };
      const behind = await archive.listRecords({ ...query, order: "newest", before });
      assert.deepEqual(idsOf(behind), [first[2], first[1]]);
      assert.deepEqual(behind[0]?.record.value.title, "幹部の往来");
      assert.deepEqual(idsOf(await archive.listRecords({ ...query, order: "oldest", limit: 9 })), [
        ...first,
        ...second,
      ]);
      const due = { ...query, order: "due", limit: 9 } as const;
      assert.deepEqual(idsOf(await archive.listRecords(due)), [first[1], ...second, first[0]]);
      const latest = { ...due, order: "latest-due", limit: 2 } as const;
      assert.deepEqual(idsOf(await archive.listRecords(latest)), [first[0], second[1]]);
      const beforeIt = { day: "2026-01-31", id: second[1] ?? ledgerIdOf(one.announcement.id, 0) };
      assert.deepEqual(idsOf(await archive.listRecords({ ...latest, before: beforeIt })), [
        second[0],
        first[1],
      ]);
      assert.deepEqual(
        idsOf(await archive.listRecords({ ...due, from: "2026-01-01", to: "2026-01-31" })),
        second,
      );
      const soon = { day: "2026-01-31", id: second[0] ?? first[0] ?? ledgerIdOf(one.announcement.id, 0) };
      assert.deepEqual(idsOf(await archive.listRecords({ ...due, before: soon })), [second[1], first[0]]);
      const day = { from: "2025-09-09", to: "2025-09-09" };
      assert.deepEqual(idsOf(await archive.listRecords({ ...query, ...day, order: "oldest" })), second);
      const shown = { ...query, shownOnly: true, order: "newest", limit: 9 } as const;
      assert.deepEqual(idsOf(await archive.listRecords(shown)), [second[1], second[0]]);
      const topic = { ...query, facet: { facet: "topic", key: "nothing" }, order: "newest" } as const;
      assert.deepEqual(await archive.listRecords(topic), []);
      assert.deepEqual(idsOf(await archive.listRecordsOf(one.announcement.id)), first);
    });

    it("are counted by key and month, and the counts are right after they were read otherwise", async (t) => {
      const archive = await openEmpty(t, bench);
      const one = await receive(archive, TEXT);
      const other = await receive(archive, `${TEXT}。`, PUBLISHED);
      await keepUndertakings(archive, one, 3, (at) => (at === 0 ? { day: "2025-08-31" } : {}));
      await keepUndertakings(archive, other, 2);
      const all = { kind: "undertaking", shownOnly: false } as const;
      const shown = { kind: "undertaking", shownOnly: true } as const;
      const months = [
        { month: "2025-08", records: 1 },
        { month: "2025-09", records: 4 },
      ];
      assert.deepEqual(await archive.countRecordsByMonth({ ...all, facet: JP_KR }), months);
      assert.deepEqual([await archive.countRecords(all), await archive.countRecords(shown)], [5, 2]);
      const byKey = await archive.countRecordsByKey({ ...all, facet: "parties", limit: 5 });
      assert.deepEqual(byKey, [{ key: "JP+KR", records: 5 }]);
      assert.deepEqual(
        await archive.countRecordsByKey({ ...all, facet: "parties", limit: 5, after: "JP+KR" }),
        [],
      );
      await keepUndertakings(archive, one, 1);
      assert.deepEqual(
        await archive.countRecordsByMonth({ ...all, facet: JP_KR }),
        months.slice(1).map(({ month }) => ({ month, records: 3 })),
      );
      const id = ledgerIdOf(one.announcement.id, 0);
      const scramble = makeScramble(id, one.announcement.id, [0, 9]);
      const records: readonly FacetedRecord[] = [{ record: scramble, facets: [], month: "2025-09" }];
      assert.equal(
        await archive.keepRead(makeRead(one.announcement, await seen(archive), { records })),
        "kept",
      );
      assert.deepEqual(await archive.countRecordsByMonth({ kind: "scramble", shownOnly: false }), [
        { month: "2025-09", records: 1 },
      ]);
      assert.equal(await archive.countRecords(all), 2);
    });

    it("are public exactly while their article is published", async (t) => {
      const archive = await openEmpty(t, bench);
      const received = await receive(archive, TEXT);
      const [id] = await keepUndertakings(archive, received, 2);
      assert.ok(id);
      const shown = { kind: "undertaking", facet: JP_KR, shownOnly: true } as const;
      const look = async () => [
        (await archive.findRecord(id))?.shown,
        await archive.countRecords(shown),
        (await archive.listRecords({ ...shown, limit: 9, order: "newest" })).length,
      ];
      assert.deepEqual(await look(), [false, 0, 0]);
      const { article } = received;
      const published: Article = {
        ...article,
        revision: 2,
        state: { kind: "published", publishedAt: PUBLISHED },
      };
      assert.equal(await archive.saveArticle(published), "saved");
      assert.deepEqual(await look(), [true, 2, 2]);
      await withdraw(archive, published, Date.parse(PUBLISHED) + 1);
      assert.deepEqual(await look(), [false, 0, 0]);
    });

    it("are replaced whole or not at all, and nothing is written where nothing is new", async (t) => {
      const archive = await openEmpty(t, bench);
      const received = await receive(archive, TEXT, PUBLISHED);
      const before = await seen(archive);
      const ids = await keepUndertakings(archive, received, 2);
      const { ledger: change } = await archive.readChanges();
      const records = (await archive.listRecordsOf(received.announcement.id)).map(({ record }) => {
        assert.ok(record.kind === "undertaking");
        return facetUndertaking(record);
      });
      const again = makeRead(received.announcement, await seen(archive), { records });
      assert.equal(await archive.keepRead(again), "same");
      assert.equal((await archive.readChanges()).ledger, change);
      assert.equal(await archive.keepRead(makeRead(received.announcement, before)), "overtaken");
      assert.deepEqual(idsOf(await archive.listRecordsOf(received.announcement.id)), ids);
      assert.equal(await archive.keepRead(makeRead(received.announcement, await seen(archive))), "kept");
      assert.deepEqual(await archive.listRecordsOf(received.announcement.id), []);
      assert.ok((await archive.readChanges()).ledger > change);
    });

    it("are kept however long a name is that they would be listed under, and are listed without it", async (t) => {
      const archive = await openEmpty(t, bench);
      const { announcement } = await receive(archive, TEXT, PUBLISHED);
      const record = makeUndertaking(ledgerIdOf(announcement.id, 0), announcement.id);
      const endless = Array.from({ length: 9_000 }, (_, at) => String.fromCodePoint(0x4e00 + 2 * at)).join(
        "",
      );
      const facets = [
        { facet: "topic", key: endless },
        { facet: "topic", key: "exchange" },
      ] as const;
      await archive.nameRecords(announcement.id, [record]);
      const keep = async (kept: typeof facets | readonly []) =>
        archive.keepRead(
          makeRead(announcement, await seen(archive), { records: [{ record, facets: kept }] }),
        );
      assert.equal(await keep(facets), "kept");
      const count = (key: string) =>
        archive.countRecords({ kind: "undertaking", facet: { facet: "topic", key }, shownOnly: true });
      assert.deepEqual([await count(endless), await count("exchange")], [0, 1]);
      assert.equal(await keep([]), "kept");
      assert.deepEqual([await count(endless), await count("exchange")], [0, 0]);
      assert.equal(await archive.countRecords({ kind: "undertaking", shownOnly: true }), 1);
    });
  });
}
