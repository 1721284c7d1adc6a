// Receipt suite: what every engine has to hold about when announcements were made, came in and went out to readers.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { noteHealth } from "../../commands/sources/alerts/note-health.ts";
import { countTimeliness } from "../../desk/api/sources/count-timeliness.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import { sourceId } from "../../terms/ids.ts";
import type { Source } from "../../terms/source.ts";
import { SOURCE } from "../sources/watched-source.ts";
import { makeAnnouncement, makeArticle } from "./specimens.ts";
import { openAt, type StoreBench } from "./store-bench.ts";

const START = Date.parse("2025-09-10T01:00:00.000Z");
const at = (minute: number): string => new Date(START + minute * 60_000).toISOString();
const DOING = { at: at(-600), actor: { kind: "console", name: "test" } } as const;
const OTHER: Source = { ...SOURCE, id: sourceId("agency") };
const PERIOD = { from: START, until: START + 86_400_000 };

type Brought = {
  readonly source?: Source;
  readonly announced: number | string;
  readonly received: number;
  readonly published?: number;
  readonly revises?: AnnouncementId;
};

/** An entry that became an announcement, and its article. */
async function bring(archive: Archive, text: string, brought: Brought): Promise<AnnouncementId> {
  const { source = SOURCE, announced, received, published, revises } = brought;
  const announcedAt = typeof announced === "number" ? at(announced) : announced;
  const announcement = {
    ...makeAnnouncement(text),
    sourceId: source.id,
    receivedAt: at(received),
    announcedAt,
    ...(revises !== undefined && { revises }),
  };
  const kept = { source: source.id, key: text, tries: 0, state: "taken" } as const;
  const outcome = await archive.keepTaken({
    kept: { ...kept, firstSeenAt: at(received), lastSeenAt: at(received) },
    announcement,
  });
  if (outcome === undefined || outcome === "look-again") assert.fail();
  const { id, document, receivedAt } = outcome.announcement;
  const provenance = { announcementId: id, issuer: "", sha256: document.sha256, receivedAt, announcedAt };
  const publishedAt = published === undefined ? {} : { publishedAt: at(published) };
  await archive.createArticle(makeArticle({ provenance, createdAt: receivedAt, ...publishedAt }));
  return id;
}

export function describeReceipts(bench: StoreBench): void {
  describe("how soon readers have announcements", () => {
    it("is told of what is published in a period, by source, page by page, and of what does not count", async (t) => {
      const archive = await openAt(t, await bench.makeStore());
      for (const source of [SOURCE, OTHER]) await archive.saveWatch(source, DOING);
      const first = await bring(archive, "甲", { announced: 0, received: 4, published: 12 });
      await bring(archive, "乙", { announced: 20, received: 24, published: 50 });
      await bring(archive, "丙", { source: OTHER, announced: 30, received: 33, published: 34 });
      await bring(archive, "丁", { announced: 30, received: 33 });
      await bring(archive, "戊", { announced: 0, received: 40, published: 60, revises: first });
      await bring(archive, "己", { announced: "2019-04-01", received: 45, published: 70 });
      await bring(archive, "庚", { announced: 2_000, received: 2_001, published: 2_002 });
      const listed = await archive.listPublished({ ...PERIOD, limit: 9 });
      assert.deepEqual(
        listed.map(({ source, publishedAt, isRevision }) => [source, publishedAt, isRevision]),
        [
          [SOURCE.id, at(12), false],
          [OTHER.id, at(34), false],
          [SOURCE.id, at(50), false],
          [SOURCE.id, at(60), true],
          [SOURCE.id, at(70), false],
        ],
      );
      assert.deepEqual([listed[0]?.watchedSince, listed[1]?.watchedSince], [at(4), at(33)]);
      const after = listed[2];
      const rest = await archive.listPublished({
        ...PERIOD,
        source: SOURCE.id,
        limit: 1,
        ...(after && { after }),
      });
      assert.deepEqual(rest, listed.slice(3, 4));
      const counted = await countTimeliness(archive, { from: "2025-09", to: "2025-09" });
      // The first one was announced before the first entry of its source was seen.
      assert.deepEqual(counted.left, { afterwards: 3, revisions: 1, unknown: 0 });
      assert.deepEqual(counted.all, { medianMinutes: 16, articles: 2, fromOffice: 0 });
      const one = await countTimeliness(archive, { from: "2025-09", to: "2025-10", source: SOURCE.id });
      assert.deepEqual(one.months, [
        { source: SOURCE.id, month: "2025-09", medianMinutes: 16, articles: 2, fromOffice: 0 },
      ]);
    });

    it("makes a source late in the median, of which somebody is told", async (t) => {
      const archive = await openAt(t, await bench.makeStore());
      await archive.saveWatch(SOURCE, { ...DOING, at: at(0) });
      const first = await bring(archive, "零", { announced: 0, received: 0 });
      for (const hour of [1, 2, 3, 4, 5])
        await bring(archive, `${hour}`, { announced: hour * 60, received: hour * 60 + 500 });
      await bring(archive, "改", { announced: 0, received: 900, revises: first });
      assert.deepEqual(
        (await archive.listReceipts(SOURCE.id, 3)).map(({ announcedAt }) => announcedAt),
        [at(300), at(240)],
        "of the last three entries one is a later revision",
      );
      const now = START + 60_000;
      await noteHealth(archive, SOURCE, now);
      const [alert] = await archive.listAlerts({ limit: 9 });
      assert.match(
        alert?.sentences.en ?? "",
        /^Half of its announcements are received 8 hours or more after/,
      );
    });
  });
}
