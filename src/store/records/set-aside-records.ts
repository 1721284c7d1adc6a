// Set-aside records: what of the announcements that are held was set aside, by whom and when, as records of an export, and put back.

import { isDeepStrictEqual } from "node:util";
import type { ArchiveRecord, Restored } from "../../newsroom/ports/archive.ts";
import { announcementId } from "../../terms/ids.ts";
import { HELD, parseSetAside, writeSetAside } from "../announcements/held-store.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";

type SetAsideRecord = Extract<ArchiveRecord, { kind: "set-aside" }>;

const READ_AT_ONCE = 1_000;

/** `last`: the last announcement of the export. */
export async function* readSetAsideRecords(
  reads: ArchiveReader,
  last: number,
): AsyncGenerator<SetAsideRecord> {
  let after = 0;
  for (;;) {
    const rows = reads
      .selectFrom("announcements")
      .select(["id", "sha256", "aside"])
      .where(HELD.aside)
      .where("id", ">", after)
      .where("id", "<=", last);
    const page = await rows.orderBy("id").limit(READ_AT_ONCE).execute();
    for (const { id, sha256, aside } of page) {
      after = id;
      if (aside === null) continue;
      yield { kind: "set-aside", announcement: announcementId(id), sha256, aside: parseSetAside(aside) };
    }
    if (page.length < READ_AT_ONCE) return;
  }
}

/** What became of it here since stays: a draft, a later revision. */
export async function restoreSetAside(
  writer: ArchiveWriter,
  { announcement, sha256, aside }: SetAsideRecord,
): Promise<Restored> {
  const row = await writer
    .selectFrom("announcements")
    .select(["sha256", "waits", "aside"])
    .where("id", "=", announcement)
    .executeTakeFirst();
  if (!row)
    throw new Error(
      `Cannot put back that announcement ${announcement} was set aside: the store does not have it.`,
    );
  if (row.sha256 !== sha256) return "taken";
  if (row.waits === 0) return "same";
  if (row.aside !== null) return isDeepStrictEqual(parseSetAside(row.aside), aside) ? "same" : "taken";
  await writer
    .updateTable("announcements")
    .set({ aside: writeSetAside(aside) })
    .where("id", "=", announcement)
    .execute();
  return "added";
}
