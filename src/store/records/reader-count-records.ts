// Reader count records: how many read each article in each minute, hour and day that is kept, as records of an export, and put back.

import type { ArchiveRecord, Restored } from "../../newsroom/ports/archive.ts";
import { SITE_IDENTITY } from "../../newsroom/site-identity.ts";
import { UNKNOWN_AUDIENCE } from "../../terms/audience.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";

type CountRecord = Extract<ArchiveRecord, { kind: "reader-count" }>;
type Counts = CountRecord["counts"];

const ARTICLES_AT_ONCE = 500;

/** In the order of the table's key, one record a bucket; of the articles up to `lastArticle`. Who read is nowhere in it. */
export async function* readCountRecords(
  reads: ArchiveReader,
  lastArticle: number,
): AsyncGenerator<CountRecord> {
  const { offset_minutes: offsetMinutes } = await readZone(reads);
  const site = await findIdentity(reads);
  let after = { width: 0, start: 0 };
  for (;;) {
    const bucket = await findNextBucket(reads, after);
    if (!bucket) return;
    after = bucket;
    const counts = (await readCounts(reads, bucket)).filter(([article]) => article <= lastArticle);
    if (counts.length > 0)
      yield { kind: "reader-count", ...bucket, offsetMinutes, ...(site !== undefined && { site }), counts };
  }
}

/**
 * A bucket is put back whole and only where nothing is counted in it, so that nobody is counted twice. Where readers
 * came from is not told by it. `taken`: it is of another newsroom, or of one whose days begin at another time.
 */
export async function restoreReaderCount(
  engine: Engine,
  writer: ArchiveWriter,
  { width, start, offsetMinutes, site, counts }: CountRecord,
): Promise<Restored> {
  await engine.lock(writer, "views");
  if ((await readZone(writer)).offset_minutes !== offsetMinutes) return "taken";
  if ((await findIdentity(writer)) !== site) return "taken";
  const existing = await readCounts(writer, { width, start });
  if (existing.length > 0) return JSON.stringify(existing) === JSON.stringify(counts) ? "same" : "taken";
  await requireArticles(writer, counts);
  await addCounts(writer, { width, start }, counts);
  // Whoever follows rankings adds them up anew.
  const { epoch } = await readZone(writer);
  await writer
    .updateTable("view_clock")
    .set({ epoch: epoch + 1 })
    .execute();
  return "added";
}

/** Both tables add up to the same, bucket by bucket. */
async function addCounts(
  writer: ArchiveWriter,
  { width, start }: { readonly width: number; readonly start: number },
  counts: Counts,
): Promise<void> {
  for (let at = 0; at < counts.length; at += ARTICLES_AT_ONCE) {
    const rows = counts.slice(at, at + ARTICLES_AT_ONCE).map(([article_id, readers]) => ({
      width,
      start,
      article_id,
      readers,
    }));
    await writer.insertInto("view_counts").values(rows).execute();
  }
  const readers = counts.reduce((sum, [, count]) => sum + count, 0);
  await writer
    .insertInto("view_classes")
    .values({ width, start, ...UNKNOWN_AUDIENCE, readers })
    .execute();
}

function readZone(reads: ArchiveReader): Promise<{ offset_minutes: number; epoch: number }> {
  return reads.selectFrom("view_clock").select(["offset_minutes", "epoch"]).executeTakeFirstOrThrow();
}

async function findIdentity(reads: ArchiveReader): Promise<string | undefined> {
  const rows = reads.selectFrom("settings").select("value").where("name", "=", SITE_IDENTITY);
  return (await rows.executeTakeFirst())?.value;
}

/** One look along the key for each bucket, however many articles stand in it. */
async function findNextBucket(
  reads: ArchiveReader,
  { width, start }: { readonly width: number; readonly start: number },
): Promise<{ width: number; start: number } | undefined> {
  const rows = reads
    .selectFrom("view_counts")
    .select(["width", "start"])
    .orderBy("width")
    .orderBy("start")
    .limit(1);
  const sameWidth = await rows.where("width", "=", width).where("start", ">", start).executeTakeFirst();
  return sameWidth ?? rows.where("width", ">", width).executeTakeFirst();
}

async function readCounts(
  reads: ArchiveReader,
  { width, start }: { readonly width: number; readonly start: number },
): Promise<Counts> {
  const rows = reads.selectFrom("view_counts").select(["article_id", "readers"]).orderBy("article_id");
  const found = await rows.where("width", "=", width).where("start", "=", start).execute();
  return found.map(({ article_id, readers }) => [article_id, readers]);
}

async function requireArticles(writer: ArchiveWriter, counts: Counts): Promise<void> {
  for (let at = 0; at < counts.length; at += ARTICLES_AT_ONCE) {
    const asked = counts.slice(at, at + ARTICLES_AT_ONCE).map(([article]) => article);
    const rows = await writer.selectFrom("articles").select("id").where("id", "in", asked).execute();
    const here = new Set(rows.map(({ id }) => id));
    const missing = asked.find((article) => !here.has(article));
    if (missing !== undefined)
      throw new Error(
        `Cannot put back counts of readers: they are about article ${missing}, which the store does not have.`,
      );
  }
}
