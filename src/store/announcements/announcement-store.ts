// Announcement store: announcements of an engine, one by one or all of them in id order.

import type { DeskStore } from "../../newsroom/ports/archive.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { Engine } from "../engines/engine.ts";
import { ANNOUNCEMENT_COLUMNS, fromAnnouncementRow } from "./announcement-row.ts";
import { findAnnouncement, saveAnnouncement } from "./save-announcement.ts";

/** Ids only: a page of documents could be gigabytes. */
const IDS_AT_ONCE = 500;

type AnnouncementStore = Pick<
  DeskStore,
  "saveAnnouncement" | "findAnnouncement" | "readAnnouncements" | "listUnwritten"
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
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map(fromAnnouncementRow);
    },
  };
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
