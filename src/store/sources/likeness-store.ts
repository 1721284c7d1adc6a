// Likeness store: bands of an announcement's sketch → rows by which others like it are found at the cost of those that share one.

import { type RawBuilder, sql } from "kysely";
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

export type SharingEngine = Pick<Engine, "ofEachPair">;

/** In one statement, and so of one moment: what is committed after it has a higher number than the newest that it saw. */
export async function findAlike(
  engine: SharingEngine & Pick<Engine, "reads">,
  bands: readonly number[],
  limit: number,
): ReturnType<SourcesStore["findAlike"]> {
  const sharing = bands.length > 0 ? selectSharing(engine, { bands, limit, since: 0 }) : NOTHING;
  const { rows } = await sql<{ among: number | null } & (SharingRow | NoRow)>`
    select newest.among, sharing.announcement_id, sharing.shared, sharing.sketch
    from (select max(id) as among from announcements) as newest left join (${sharing}) as sharing on true
    order by sharing.shared desc, sharing.announcement_id
  `.execute(engine.reads);
  const alike = rows.flatMap((row) => (row.announcement_id === null ? [] : [toFound(row)]));
  return { among: rows[0]?.among ?? 0, alike };
}

/** An announcement that has come since, and may be the same: whoever keeps one looks again. Inside `changeDesk` only. */
export async function hasAlikeSince(
  engine: SharingEngine,
  writer: ArchiveWriter,
  { sketch, bands, among }: SoughtLikeness,
): Promise<boolean> {
  if (among === undefined || (await findNewest(writer)) <= among) return false;
  if (bands.length === 0) return false;
  const since = sql<SharingRow>`${selectSharing(engine, { bands, limit: MOST_OF_A_BAND, since: among })}`;
  const { rows } = await since.execute(writer);
  return rows.map(toFound).some((one) => likenessOf(one.sketch, sketch) >= LEAST_ALIKE);
}

async function findNewest(reader: ArchiveReader): Promise<number> {
  const highest = reader.selectFrom("announcements").select((of) => of.fn.max("id").as("id"));
  return (await highest.executeTakeFirst())?.id ?? 0;
}

type SharingRow = {
  readonly announcement_id: number;
  readonly shared: number;
  readonly sketch: Uint8Array;
};
type NoRow = { readonly [column in keyof SharingRow]: null };

const NOTHING = sql`select null as announcement_id, null as shared, null as sketch where 1 = 0`;

function selectSharing(
  { ofEachPair }: SharingEngine,
  {
    bands,
    limit,
    since,
  }: { readonly bands: readonly number[]; readonly limit: number; readonly since: number },
): RawBuilder<unknown> {
  // Answered by the key alone, from its end.
  const found = ofEachPair(
    bands.map((value, band) => [band, value | 0]),
    (band, value) => sql`select announcement_id from announcement_likeness
      where band = ${band} and value = ${value} and announcement_id > ${since}
      order by announcement_id desc limit ${MOST_OF_A_BAND}`,
  );
  return sql`select alike.announcement_id, alike.shared, s.sketch from (
      select found.announcement_id, count(*) as shared from ${found}
      group by found.announcement_id order by count(*) desc, found.announcement_id limit ${limit}
    ) as alike
    join announcement_sketches as s on s.announcement_id = alike.announcement_id`;
}

function toFound({ announcement_id, shared, sketch }: SharingRow): FoundAlike {
  return { announcement: announcementId(announcement_id), shared, sketch: toSketch(sketch) };
}

function toSketch(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.byteLength / Uint32Array.BYTES_PER_ELEMENT;
  return Uint32Array.from({ length }, (_, at) => view.getUint32(at * Uint32Array.BYTES_PER_ELEMENT, true));
}
