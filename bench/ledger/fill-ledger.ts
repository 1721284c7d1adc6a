// Fill ledger: an engine → so many announcements with ten undertakings each, their articles published, as the store itself would have written them.

import { MINISTRY, makeArticle, makeDocument } from "../../src/testing/archive/specimens.ts";
import { toArticleRow } from "../../src/store/articles/article-row.ts";
import { toAnnouncementRow } from "../../src/store/announcements/announcement-row.ts";
import type { Engine } from "../../src/store/engines/engine.ts";
import { toRecordRow } from "../../src/store/ledger/ledger-row.ts";
import { putRecords } from "../../src/store/ledger/put-records.ts";
import { writeSource } from "../../src/store/source-store.ts";
import type { Announcement } from "../../src/terms/announcement.ts";
import { announcementId, articleId } from "../../src/terms/ids.ts";
import type { AnnouncementId } from "../../src/terms/ids.ts";
import type { FacetedRecord } from "../../src/terms/ledger/facet.ts";
import { ledgerIdOf } from "../../src/terms/ledger/ledger-id.ts";
import { makeUndertaking } from "../../src/testing/ledger/ledger-specimens.ts";

export const OF_ONE = 10;
const PAIRS = ["JP+US", "JP+KR", "AU+JP", "JP+PH", "GB+JP", "IN+JP", "FR+JP", "JP+VN"] as const;
const TOPICS = ["exchange", "joint-exercise", "cyber", "space", "equipment-transfer"] as const;
const AT_ONCE = 100;
const DAYS = 7_300;
const FIRST_DAY = Date.UTC(2006, 0, 1);
const DAY_MS = 86_400_000;

function dayOf(id: number, of: number): string {
  return new Date(FIRST_DAY + Math.floor((id / of) * DAYS) * DAY_MS).toISOString().slice(0, 10);
}

/** Of the announcement with this number, of so many over twenty years. */
export function undertakingsOf(id: AnnouncementId, of: number): readonly FacetedRecord[] {
  const day = dayOf(id, of);
  return Array.from({ length: OF_ONE }, (_, at): FacetedRecord => {
    const parties = PAIRS[(id + at) % PAIRS.length] ?? "JP+US";
    const topic = TOPICS[(id * 7 + at) % TOPICS.length] ?? "exchange";
    const due = dayOf(Math.min(id + at * 30, of), of).slice(0, 7);
    const span = [at * 40, at * 40 + 30] as const;
    const record = makeUndertaking(ledgerIdOf(id, at * 40), id, { day, at: due, span });
    return {
      record,
      facets: [
        { facet: "parties", key: parties },
        ...parties.split("+").map((key) => ({ facet: "party", key }) as const),
        { facet: "topic", key: topic },
        { facet: "strength", key: "commitment" },
        { facet: "due-month", key: due },
      ],
    };
  });
}

function announcementOf(id: AnnouncementId): Announcement {
  const document = makeDocument(`第${id}回の会談で、両大臣は幹部の往来を毎年行うことで一致した。`);
  return { id, sourceId: MINISTRY.id, document, receivedAt: "2026-01-01T00:00:00.000Z", revision: 1 };
}

/** What the ledger asks of an article is whether it is published: it is in no index of the search. */
function articleRowOf({ id }: Announcement) {
  const { draft, createdAt } = makeArticle();
  const state = { kind: "published", publishedAt: createdAt } as const;
  const article = { ...draft, id: articleId(id), createdAt, updatedAt: createdAt, revision: 1, state };
  return { id, key: null, ...toArticleRow(article), change: 0, excluded: 0 };
}

async function addSome(engine: Engine, first: number, last: number, of: number): Promise<void> {
  await engine.writes.transaction().execute(async (writer) => {
    const ids = Array.from({ length: last - first + 1 }, (_, at) => announcementId(first + at));
    const announced = ids.map(announcementOf);
    await writer
      .insertInto("announcements")
      .values(announced.map((one) => ({ ...toAnnouncementRow(one, one.id), article_id: one.id })))
      .execute();
    await writer.insertInto("articles").values(announced.map(articleRowOf)).execute();
    const records = ids.flatMap((id) => undertakingsOf(id, of));
    await putRecords(
      writer,
      [],
      records.map((one) => toRecordRow(one, one.record.announcement, true)),
    );
    await writer
      .insertInto("ledger_ids")
      .values(
        records.map(({ record }) => ({
          id: record.id,
          kind: record.kind,
          chain: record.announcement,
          announcement_id: record.announcement,
          span_start: record.span[0],
          span_end: record.span[1],
        })),
      )
      .execute();
    await writer
      .insertInto("ledger_reads")
      .values(ids.map((id) => ({ chain: id, announcement_id: id, day: dayOf(id, of), rules: "1" })))
      .execute();
  });
}

export async function fillLedger(engine: Engine, announcements: number): Promise<void> {
  await engine.writes.transaction().execute((writer) => writeSource(writer, MINISTRY));
  for (let first = 1; first <= announcements; first += AT_ONCE)
    await addSome(engine, first, Math.min(first + AT_ONCE - 1, announcements), announcements);
}
