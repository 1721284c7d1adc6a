// Likeness store: bands of an announcement's sketch → rows by which others like it are found at the cost of those that share one.

import { sql } from "kysely";
import type {
  FoundAlike,
  Likeness,
  SoughtLikeness,
  SourcesStore,
} from "../../newsroom/ports/sources-store.ts";
import { announcementId } from "../../terms/ids.ts";
import { LEAST_ALIKE, likenessOf } from "../../watching/recognise/likeness.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";

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

/** Of the reports of one form thousands may share a band, and only the newest of them are looked at. */
const MOST_OF_A_BAND = 100;

/** The newest is asked for first: what is committed by then is seen by whoever looks after it. */
export async function findAlike(
  { reads }: Pick<Engine, "reads">,
  bands: readonly number[],
  limit: number,
): ReturnType<SourcesStore["findAlike"]> {
  const among = await findNewest(reads);
  return { among, alike: await findSharing(reads, bands, limit, 0) };
}

/** An announcement that has come since, and may be the same: whoever keeps one looks again. Inside `changeDesk` only. */
export async function hasAlikeSince(
  writer: ArchiveWriter,
  { sketch, bands, among }: SoughtLikeness,
): Promise<boolean> {
  if (among === undefined || (await findNewest(writer)) <= among) return false;
  const since = await findSharing(writer, bands, MOST_OF_A_BAND, among);
  return since.some((one) => likenessOf(one.sketch, sketch) >= LEAST_ALIKE);
}

async function findNewest(reader: ArchiveReader): Promise<number> {
  const highest = reader.selectFrom("announcements").select((of) => of.fn.max("id").as("id"));
  return (await highest.executeTakeFirst())?.id ?? 0;
}

async function findSharing(
  reader: ArchiveReader,
  bands: readonly number[],
  limit: number,
  since: number,
): Promise<readonly FoundAlike[]> {
  if (bands.length === 0) return [];
  const found = bands.map(
    (value, band) => sql`select announcement_id from (
      select announcement_id from announcement_likeness
      where band = ${band} and value = ${value | 0} and announcement_id > ${since}
      order by announcement_id desc limit ${MOST_OF_A_BAND}
    ) as of_band`,
  );
  const { rows } = await sql<{ announcement_id: number; shared: number; sketch: Uint8Array }>`
    select alike.announcement_id, alike.shared, s.sketch from (
      select announcement_id, count(*) as shared from (${sql.join(found, sql` union all `)}) as found
      group by announcement_id order by count(*) desc, announcement_id limit ${limit}
    ) as alike
    join announcement_sketches as s on s.announcement_id = alike.announcement_id
    order by alike.shared desc, alike.announcement_id
  `.execute(reader);
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
