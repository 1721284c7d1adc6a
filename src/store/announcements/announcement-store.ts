// Announcement store: announcements of an engine, one by one or all of them in id order.

import { sql } from "kysely";
import type { DeskStore, NewerRevision, PastQuery } from "../../newsroom/ports/archive.ts";
import type { Announcement } from "../../terms/announcement.ts";
import { type AnnouncementId, announcementId, articleId } from "../../terms/ids.ts";
import type { ArchiveReader, Engine } from "../engines/engine.ts";
import { ANNOUNCEMENT_COLUMNS, fromAnnouncementRow } from "./announcement-row.ts";
import { findAnnouncement, saveAnnouncement } from "./save-announcement.ts";

/** Ids only: a page of documents could be gigabytes. */
const IDS_AT_ONCE = 500;

type AnnouncementStore = Pick<
  DeskStore,
  | "saveAnnouncement"
  | "findAnnouncement"
  | "findNewerRevision"
  | "readAnnouncements"
  | "listUnwritten"
  | "listPast"
>;

export function createAnnouncementStore(engine: Engine): AnnouncementStore {
  return {
    saveAnnouncement: (announcement) => saveAnnouncement(engine, announcement),
    findAnnouncement: (id) => findAnnouncement(engine.reads, id),
    findNewerRevision: (id) => findNewerRevision(engine.reads, id),
    readAnnouncements: () => readAnnouncements(engine),
    async listUnwritten(limit) {
      const rows = await engine.reads
        .selectFrom("announcements")
        .select(ANNOUNCEMENT_COLUMNS)
        .where("article_id", "is", null)
        .where(NOT_HELD)
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map(fromAnnouncementRow);
    },
    listPast: (query) => listPast(engine.reads, query),
  };
}

/** As the index of migration 32 is written: a bound value would not let it be used. */
const NOT_HELD = sql<boolean>`held = 0`;

async function findNewerRevision(
  reads: ArchiveReader,
  id: AnnouncementId,
): Promise<NewerRevision | undefined> {
  const row = await reads
    .selectFrom("announcements as newer")
    .innerJoin("announcements as one", (join) =>
      join.onRef("newer.chain", "=", "one.chain").onRef("newer.revision", ">", "one.revision"),
    )
    .select(["newer.id", "newer.received_at", "newer.article_id"])
    .where("one.id", "=", id)
    .orderBy("newer.revision", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id: newer, received_at: receivedAt, article_id: article } = row;
  return {
    announcement: announcementId(newer),
    receivedAt,
    ...(article !== null && { article: articleId(article) }),
  };
}

async function listPast(
  reads: ArchiveReader,
  { limit, before, since }: PastQuery,
): Promise<readonly Announcement[]> {
  let rows = reads
    .selectFrom("announcements")
    .select(ANNOUNCEMENT_COLUMNS)
    .orderBy("id", "desc")
    .limit(limit);
  if (before !== undefined) rows = rows.where("id", "<", before);
  if (since !== undefined) rows = rows.where("received_at", ">=", since);
  return (await rows.execute()).map(fromAnnouncementRow);
}

async function* readAnnouncements({ reads }: Engine): AsyncGenerator<Announcement> {
  let after = 0;
  for (;;) {
    const page = await reads
      .selectFrom("announcements")
      .select("id")
      .where("id", ">", after)
      .orderBy("id")
      .limit(IDS_AT_ONCE)
      .execute();
    for (const { id } of page) {
      after = id;
      const announcement = await findAnnouncement(reads, id);
      if (announcement) yield announcement;
    }
    if (page.length < IDS_AT_ONCE) return;
  }
}
