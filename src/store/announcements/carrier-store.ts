// Carrier store: messages as received beside the announcements that came in them; added, never changed.

import { createHash } from "node:crypto";
import type { ArchiveRecord, DeskStore, Restored } from "../../newsroom/ports/archive.ts";
import { CARRIER_TYPES, type Carrier } from "../../terms/carrier.ts";
import { announcementId, type AnnouncementId } from "../../terms/ids.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";

type CarrierRecord = Extract<ArchiveRecord, { kind: "carrier" }>;

const IDS_AT_ONCE = 500;

export function createCarrierStore({ reads }: Engine): Pick<DeskStore, "listCarriers" | "findCarrier"> {
  return {
    async listCarriers(announcement) {
      const rows = await reads
        .selectFrom("announcement_carriers as of")
        .innerJoin("carriers as c", "c.id", "of.carrier_id")
        .select(["c.id", "c.content_type", "c.name", "c.size", "c.received_at"])
        .where("of.announcement_id", "=", announcement)
        .orderBy("c.received_at")
        .orderBy("c.id")
        .execute();
      return rows.map(({ id, content_type, name, size, received_at }) => ({
        sha256: id,
        contentType: typeOf(content_type),
        name,
        size,
        receivedAt: received_at,
      }));
    },
    async findCarrier(announcement, sha256) {
      const row = await reads
        .selectFrom("announcement_carriers as of")
        .innerJoin("carriers as c", "c.id", "of.carrier_id")
        .select(["c.id", "c.content_type", "c.name", "c.bytes"])
        .where("of.announcement_id", "=", announcement)
        .where("c.id", "=", sha256)
        .executeTakeFirst();
      return row && { ...toCarrier(row) };
    },
  };
}

type CarrierRow = {
  readonly id: string;
  readonly content_type: string;
  readonly name: string;
  readonly bytes: Uint8Array;
};

function toCarrier({ id, content_type, name, bytes }: CarrierRow): Carrier {
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { sha256: id, contentType: typeOf(content_type), name, bytes: plain };
}

/** Written by this room alone, from the same list. */
function typeOf(written: string): Carrier["contentType"] {
  const type = CARRIER_TYPES.find((each) => each === written);
  if (type === undefined) throw new Error(`Cannot read a carrier of the type "${written}".`);
  return type;
}

/** Inside `changeDesk` only. The same message of the same announcement is there already. */
export async function keepCarrier(
  writer: ArchiveWriter,
  announcement: AnnouncementId,
  { sha256, contentType, name, bytes }: Carrier,
  receivedAt: string,
): Promise<Restored> {
  if (createHash("sha256").update(bytes).digest("hex") !== sha256)
    throw new Error(`Cannot keep the carrier ${sha256}: this is not the hash of its bytes.`);
  const known = writer.selectFrom("carriers").select("id").where("id", "=", sha256);
  if (!(await known.executeTakeFirst()))
    await writer
      .insertInto("carriers")
      .values({
        id: sha256,
        content_type: contentType,
        name,
        bytes,
        size: bytes.byteLength,
        received_at: receivedAt,
      })
      .execute();
  const id = `${announcement} ${sha256}`;
  const linked = writer.selectFrom("announcement_carriers").select("id").where("id", "=", id);
  if (await linked.executeTakeFirst()) return "same";
  await writer
    .insertInto("announcement_carriers")
    .values({ id, announcement_id: announcement, carrier_id: sha256 })
    .execute();
  return "added";
}

/** `last`: the last announcement of the export. */
export async function* readCarrierRecords(reads: ArchiveReader, last: number): AsyncGenerator<CarrierRecord> {
  let after = "";
  for (;;) {
    const ids = reads.selectFrom("carriers").select("id").where("id", ">", after).orderBy("id");
    const page = await ids.limit(IDS_AT_ONCE).execute();
    for (const { id } of page) {
      after = id;
      const carried = await reads
        .selectFrom("announcement_carriers as of")
        .innerJoin("announcements as a", "a.id", "of.announcement_id")
        .select(["a.id", "a.sha256"])
        .where("of.carrier_id", "=", id)
        .where("a.id", "<=", last)
        .orderBy("a.id")
        .execute();
      if (carried.length === 0) continue;
      const row = await reads
        .selectFrom("carriers")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      yield {
        kind: "carrier",
        carrier: toCarrier(row),
        receivedAt: row.received_at,
        announcements: carried.map((each) => ({ id: announcementId(each.id), sha256: each.sha256 })),
      };
    }
    if (page.length < IDS_AT_ONCE) return;
  }
}

/** Of announcements that are others in this store it is not put back. */
export async function restoreCarrier(
  writer: ArchiveWriter,
  { carrier, receivedAt, announcements }: CarrierRecord,
): Promise<Restored> {
  for (const { id, sha256 } of announcements) {
    const found = writer.selectFrom("announcements").select("id").where("id", "=", id);
    if (!(await found.where("sha256", "=", sha256).executeTakeFirst())) return "taken";
  }
  let restored: Restored = "same";
  for (const { id } of announcements)
    if ((await keepCarrier(writer, id, carrier, receivedAt)) === "added") restored = "added";
  return restored;
}
