// Announcement address: which announcement was last seen at an address.

import type { AnnouncementId } from "../../terms/ids.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { hashText } from "./announcement-row.ts";

export type SeenAnnouncement = {
  readonly id: number;
  readonly sha256: string;
  readonly text_sha256: string;
  readonly chain: number;
  readonly received_at: string;
};

export function findLatestAt(writer: ArchiveWriter, address: string): Promise<SeenAnnouncement | undefined> {
  return writer
    .selectFrom("announcement_addresses as seen")
    .innerJoin("announcements as a", "a.id", "seen.announcement_id")
    .select(["a.id", "a.sha256", "a.text_sha256", "a.chain", "a.received_at"])
    .where("seen.address_sha256", "=", hashText(address))
    .executeTakeFirst();
}

/** The last revision of the announcement's chain. */
export function findLatestOf(
  writer: ArchiveWriter,
  announcement: AnnouncementId,
): Promise<SeenAnnouncement | undefined> {
  return writer
    .selectFrom("announcements as of")
    .innerJoin("announcements as a", "a.chain", "of.chain")
    .select(["a.id", "a.sha256", "a.text_sha256", "a.chain", "a.received_at"])
    .where("of.id", "=", announcement)
    .orderBy("a.id", "desc")
    .limit(1)
    .executeTakeFirst();
}

export async function rememberAddress(
  writer: ArchiveWriter,
  address: string,
  announcement: AnnouncementId,
): Promise<void> {
  await writer
    .insertInto("announcement_addresses")
    .values({ address_sha256: hashText(address), announcement_id: announcement })
    .onConflict((at) => at.column("address_sha256").doUpdateSet({ announcement_id: announcement }))
    .execute();
}
