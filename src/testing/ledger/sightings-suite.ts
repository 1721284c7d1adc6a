// Sightings suite: what every engine has to hold about sightings that several announcements tell.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { seenFacet, type SeenBy } from "../../ledger/sightings/seen-facet.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { Article } from "../../terms/article.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import { withdraw } from "../archive/change-articles.ts";
import type { StoreBench } from "../archive/store-bench.ts";
import { openEmpty } from "../archive/store-bench.ts";
import { makeSighting, type ReportSketch } from "../sightings/make-sighting.ts";
import { PUBLISHED, idsOf, receive, seen } from "./ledger-bench.ts";
import { decisionOf, makeRead, noteOf } from "./ledger-specimens.ts";

async function tell(
  archive: Archive,
  { id }: Pick<Announcement, "id">,
  reports: readonly ReportSketch[],
): Promise<readonly LedgerId[]> {
  const records = reports.map((report, at) => {
    const record = makeSighting(at, { ...report, in: id, start: at * 40 });
    return { record, facets: [], month: record.value.date?.slice(0, 7) ?? "" };
  });
  assert.equal(await archive.keepRead(makeRead({ id }, await seen(archive), { records })), "kept");
  return records.map(({ record }) => record.id);
}

/** What the lists show must be what is counted, by each set of filters. */
async function countAll(archive: Archive, by: SeenBy = {}): Promise<number> {
  const of = { kind: "sighting", facet: seenFacet(by), shownOnly: true } as const;
  const listed = await archive.listRecords({ ...of, order: "newest", limit: 50 });
  assert.equal(await archive.countRecords(of), listed.length);
  const months = await archive.countRecordsByMonth(of);
  assert.equal(
    months.reduce((sum, { records }) => sum + records, 0),
    listed.length,
  );
  const joined = await archive.findSightings(idsOf(listed));
  assert.deepEqual([...joined.keys()].toSorted(), [...idsOf(listed)].toSorted());
  return listed.length;
}

const SHIPS = { hull: ["333"] };
const RUSSIAN: SeenBy = { nationality: "RU" };

export function describeLedgerSightings(bench: StoreBench): void {
  describe("sightings of the ledger", () => {
    it("are listed and counted once however many reports tell of them, and only by what readers see", async (t) => {
      const archive = await openEmpty(t, bench);
      const one = await receive(archive, "一", PUBLISHED);
      const other = await receive(archive, "二");
      const [lead] = await tell(archive, one.announcement, [SHIPS]);
      const [again, planes] = await tell(archive, other.announcement, [
        { ...SHIPS, route: ["宗谷海峡"], told: "2027-04-15" },
        { craft: "aircraft", nationality: "中国", model: "Y-9", date: "2027-05-01" },
      ]);
      assert.ok(lead && again && planes);
      assert.deepEqual([await countAll(archive), await countAll(archive, RUSSIAN)], [1, 1]);
      assert.equal((await archive.findSightings([again])).size, 0);
      const published: Article = {
        ...other.article,
        revision: 2,
        state: { kind: "published", publishedAt: PUBLISHED },
      };
      assert.equal(await archive.saveArticle(published), "saved");
      assert.deepEqual([await countAll(archive), await countAll(archive, RUSSIAN)], [2, 1]);
      const joined = (await archive.findSightings([again])).get(again);
      assert.deepEqual(
        joined?.reports.map(({ id }) => id),
        [lead, again],
      );
      assert.equal(await countAll(archive, { ...RUSSIAN, craft: "ship", strait: "soya strait" }), 1);
      assert.equal(await countAll(archive, { ...RUSSIAN, craft: "aircraft" }), 0);
      const nations = { kind: "sighting", facet: "seen-nationality", shownOnly: true, limit: 9 } as const;
      assert.deepEqual(await archive.countRecordsByKey(nations), [
        { key: "CN", records: 1 },
        { key: "RU", records: 1 },
      ]);
      const all = {
        kind: "sighting",
        facet: seenFacet({}),
        shownOnly: true,
        order: "newest",
        limit: 9,
      } as const;
      assert.deepEqual(idsOf(await archive.listRecords(all)), [planes, lead]);
      const april = { ...all, from: "2027-04-01", to: "2027-04-30" };
      assert.deepEqual(idsOf(await archive.listRecords(april)), [lead]);
      const behind = { ...all, before: { day: "2027-05-01", id: planes } };
      assert.deepEqual(idsOf(await archive.listRecords(behind)), [lead]);
      await withdraw(archive, published, Date.parse(PUBLISHED) + 1);
      assert.deepEqual([await countAll(archive), await countAll(archive, { strait: "soya strait" })], [1, 0]);
      await tell(archive, one.announcement, [{ hull: ["335"] }, { hull: ["343"] }]);
      assert.deepEqual([await countAll(archive), await countAll(archive, RUSSIAN)], [2, 2]);
    });

    it("go by the desk's word, which is asked where the words do not settle it", async (t) => {
      const archive = await openEmpty(t, bench);
      const [one, other] = [await receive(archive, "一", PUBLISHED), await receive(archive, "二", PUBLISHED)];
      await tell(archive, one.announcement, [{}]);
      await tell(archive, other.announcement, [{ route: [] }]);
      assert.equal(await countAll(archive), 2);
      const [asked, ...more] = await archive.listSightingQuestions({ limit: 9 });
      assert.ok(asked);
      assert.deepEqual(more, []);
      assert.deepEqual(await archive.listSightingQuestions({ limit: 9, before: asked.place }), []);
      const [same, apart] = asked.question.choices;
      assert.ok(same && apart);
      const joined = await archive.decide(decisionOf(same.decision), noteOf("ledger.sighting-judged"));
      assert.deepEqual([await countAll(archive), await archive.listSightingQuestions({ limit: 9 })], [1, []]);
      await archive.decide(decisionOf(apart.decision), noteOf("ledger.sighting-judged"));
      assert.deepEqual([await countAll(archive), await archive.listSightingQuestions({ limit: 9 })], [2, []]);
      const back = { kind: "undone", decision: joined.id + 1 } as const;
      await archive.decide(decisionOf(back), noteOf("ledger.sighting-judged"));
      assert.equal(await countAll(archive), 1);
    });

    it("are the same in whatever order their announcements came", async (t) => {
      const shapes: string[] = [];
      for (const order of [
        [0, 1, 2],
        [2, 1, 0],
      ]) {
        const archive = await openEmpty(t, bench);
        const received = [];
        for (const text of ["一", "二", "三"]) received.push(await receive(archive, text, PUBLISHED));
        const told: readonly ReportSketch[] = [
          { hull: ["333"] },
          { hull: ["333", "335"] },
          { hull: ["335"] },
        ];
        for (const at of order) {
          const { announcement } = received[at] ?? {};
          assert.ok(announcement);
          await tell(archive, announcement, [told[at] ?? {}]);
        }
        const of = {
          kind: "sighting",
          facet: seenFacet({}),
          shownOnly: true,
          order: "newest",
          limit: 9,
        } as const;
        const ids = idsOf(await archive.listRecords(of));
        const joined = await archive.findSightings(ids);
        shapes.push(
          JSON.stringify(
            ids.toSorted((a, b) => (a < b ? -1 : 1)).map((id) => [id, joined.get(id)?.reports.length]),
          ),
        );
      }
      assert.equal(shapes[0], shapes[1]);
      assert.equal(
        shapes[0],
        JSON.stringify([
          ["1-0", 2],
          ["3-0", 1],
        ]),
      );
    });
  });
}
