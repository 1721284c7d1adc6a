// Names suite: what every engine has to hold about the names of the ledger's records.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import { makeAnnouncement, makeArticle, makeProvenance } from "../archive/specimens.ts";
import type { StoreBench } from "../archive/store-bench.ts";
import { openEmpty } from "../archive/store-bench.ts";
import { PUBLISHED, TEXT, receive } from "./ledger-bench.ts";

export function describeLedgerNames(bench: StoreBench): void {
  describe("names of the ledger's records", () => {
    it("stay with what was read there first, however often and by whomever it is read again", async (t) => {
      const archive = await openEmpty(t, bench);
      const { announcement } = await receive(archive, TEXT);
      const place = (start: number, end: number, kind: "undertaking" | "sighting" = "undertaking") => ({
        id: ledgerIdOf(announcement.id, start),
        kind,
        span: [start, end] as const,
      });
      const first = await archive.nameRecords(announcement.id, [place(5, 25), place(30, 40)]);
      assert.deepEqual(first, [`${announcement.id}-5`, `${announcement.id}-30`]);
      const wider = await archive.nameRecords(announcement.id, [place(30, 44), place(2, 25)]);
      assert.deepEqual(wider, [first[1], first[0]]);
      // Another fact begins where one has begun before: the number is not used again.
      const again = await archive.nameRecords(announcement.id, [place(5, 9), place(5, 25, "sighting")]);
      assert.deepEqual(again, [`${announcement.id}-5-2`, `${announcement.id}-5-3`]);
      const atOnce = await Promise.all(
        [1, 2].map(() => archive.nameRecords(announcement.id, [place(50, 60)])),
      );
      assert.deepEqual(atOnce, [[`${announcement.id}-50`], [`${announcement.id}-50`]]);
    });
  });

  describe("revisions of an announcement in the ledger", () => {
    it("keep the names of what they have in common, and the one that readers see is in force", async (t) => {
      const archive = await openEmpty(t, bench);
      const at = "https://mod.example/release";
      const { announcement: first } = await archive.saveAnnouncement(makeAnnouncement(TEXT, { address: at }));
      const provenance = makeProvenance(first);
      const article = await archive.createArticle(makeArticle({ provenance, publishedAt: PUBLISHED }));
      const place = { id: ledgerIdOf(first.id, 5), kind: "undertaking", span: [5, 20] } as const;
      await archive.nameRecords(first.id, [place]);
      const { announcement: next } = await archive.saveAnnouncement({
        ...makeAnnouncement(`訂正\n${TEXT}`, { address: at }),
        receivedAt: "2025-09-09T00:00:00.000Z",
      });
      assert.equal(next.replaces, first.id);
      const draft = await archive.createArticle(makeArticle({ provenance: makeProvenance(next) }));
      const inForce = async () => {
        const found = await archive.findInForce(first.id);
        return [found?.announcement.id, found?.article];
      };
      assert.deepEqual(await inForce(), [first.id, article.id]);
      const state = { kind: "published", publishedAt: PUBLISHED } as const;
      await archive.saveArticle({ ...draft, revision: 2, state });
      assert.deepEqual(await inForce(), [next.id, draft.id]);
      assert.deepEqual(await archive.listNames(first.id), [{ ...place, announcement: first.id }]);
      const found = { id: ledgerIdOf(next.id, 8), kind: "undertaking", span: [8, 23] } as const;
      const carried = [{ ...place, span: [8, 23] as const }];
      assert.deepEqual(await archive.nameRecords(next.id, [found], carried), [place.id]);
      assert.deepEqual(await archive.nameRecords(next.id, [found]), [found.id]);
      assert.equal(await archive.findInForce(99), undefined);
    });
  });
}
