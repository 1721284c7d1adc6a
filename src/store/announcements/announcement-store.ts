// Announcement store: announcements of an engine, one by one or all of them in id order.

import { type RawBuilder, sql } from "kysely";
import type { DeskStore, HeldOf, PastQuery } from "../../newsroom/ports/archive.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { ArchiveReader, Engine } from "../engines/engine.ts";
import { ANNOUNCEMENT_COLUMNS, fromAnnouncementRow } from "./announcement-row.ts";
import { findAnnouncement, saveAnnouncement } from "./save-announcement.ts";

/** Ids only: a page of documents could be gigabytes. */
const IDS_AT_ONCE = 500;

type AnnouncementStore = Pick<
  DeskStore,
  | "saveAnnouncement"
  | "findAnnouncement"
  | "readAnnouncements"
  | "listUnwritten"
  | "listHeld"
  | "countHeld"
  | "listPast"
>;

export function createAnnouncementStore(engine: Engine): AnnouncementStore {
  return {
    saveAnnouncement: (announcement) => saveAnnouncement(engine, announcement),
    findAnnouncement: (id) => findAnnouncement(engine.reads, id),
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
    listHeld: ({ of = "all", ...query }) => listPast(engine.reads, query, HELD[of]),
    async countHeld(of = "all") {
      const rows = engine.reads.selectFrom("announcements").select(({ fn }) => fn.countAll().as("held"));
      const { held } = await rows.where("article_id", "is", null).where(HELD[of]).executeTakeFirstOrThrow();
      return Number(held);
    },
    listPast: (query) => listPast(engine.reads, query),
  };
}

/** As the indexes of migrations 32 and 35 are written: a bound value would not let them be used. */
const HELD: Readonly<Record<HeldOf, RawBuilder<boolean>>> = {
  all: sql`held = 1`,
  rules: sql`held_rank > 0`,
  urgent: sql`held_rank = 2`,
};
const NOT_HELD = sql<boolean>`held = 0`;

async function listPast(
  reads: ArchiveReader,
  { limit, before, since }: PastQuery,
  held?: RawBuilder<boolean>,
): Promise<readonly Announcement[]> {
  let rows = reads
    .selectFrom("announcements")
    .select(ANNOUNCEMENT_COLUMNS)
    .orderBy("id", "desc")
    .limit(limit);
  if (held) rows = rows.where("article_id", "is", null).where(held);
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
