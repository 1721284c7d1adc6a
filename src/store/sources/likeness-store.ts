// Likeness store: bands of an announcement's sketch → rows by which others like it are found at the cost of those that share one.

import { sql } from "kysely";
import type { Likeness, SourcesStore } from "../../newsroom/ports/sources-store.ts";
import { announcementId } from "../../terms/ids.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";

/** An announcement that has its sketch keeps it: its text never changes. */
export async function keepLikeness(
  writer: ArchiveWriter,
  { announcement, sketch, bands }: Likeness,
): Promise<void> {
  const bytes = new Uint8Array(sketch.length * Uint32Array.BYTES_PER_ELEMENT);
  const view = new DataView(bytes.buffer);
  sketch.forEach((value, at) => view.setUint32(at * Uint32Array.BYTES_PER_ELEMENT, value, true));
  const added = await writer
    .insertInto("announcement_sketches")
    .values({ announcement_id: announcement, sketch: bytes })
    .onConflict((at) => at.column("announcement_id").doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n || bands.length === 0) return;
  await writer
    .insertInto("announcement_likeness")
    .values(bands.map((value, band) => ({ band, value: value | 0, announcement_id: announcement })))
    .execute();
}

export async function findAlike(
  { reads, rowsOf }: Pick<Engine, "reads" | "rowsOf">,
  bands: readonly number[],
  limit: number,
): ReturnType<SourcesStore["findAlike"]> {
  const asked = bands.map((value, band): [number, number] => [band, value | 0]);
  const { rows } = await sql<{ announcement_id: number; shared: number; sketch: Uint8Array }>`
    select found.announcement_id, found.shared, s.sketch from (
      select l.announcement_id, count(*) as shared from (
        select cast(value ->> 0 as integer) as band, cast(value ->> 1 as integer) as value from ${rowsOf(asked)}
      ) as asked
      cross join announcement_likeness as l
      where l.band = asked.band and l.value = asked.value
      group by l.announcement_id order by count(*) desc, l.announcement_id limit ${limit}
    ) as found
    join announcement_sketches as s on s.announcement_id = found.announcement_id
    order by found.shared desc, found.announcement_id
  `.execute(reads);
  return rows.map(({ announcement_id, shared, sketch }) => ({
    announcement: announcementId(announcement_id),
    shared,
    sketch: toSketch(sketch),
  }));
}

function toSketch(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.byteLength / Uint32Array.BYTES_PER_ELEMENT;
  return Uint32Array.from({ length }, (_, at) => view.getUint32(at * Uint32Array.BYTES_PER_ELEMENT, true));
}
