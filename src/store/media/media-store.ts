// Media store: pictures of an engine in pieces of a bounded size, so that none is ever held whole to be shown.

import { createHash } from "node:crypto";
import type { ByteRange, MediaStore } from "../../newsroom/ports/media-store.ts";
import type { Article } from "../../terms/article.ts";
import type { NewPicture, Picture, PictureName } from "../../terms/picture.ts";
import { pictureName } from "../../terms/picture.ts";
import { changeDesk } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { toPicture } from "./media-row.ts";
import { type KnownOfPicture, keepPictures, notePicture } from "./note-picture.ts";

/** 256 KiB: what a reader's connection holds in memory, and what SQLite reads in a tenth of a millisecond. */
export const PIECE_BYTES = 256 * 1024;
const NAMES_AT_ONCE = 500;

export function createMediaStore(engine: Engine): MediaStore {
  const { reads } = engine;
  return {
    savePicture: (picture) => changeDesk(engine, (writer) => savePicture(writer, picture)),
    findPicture: (name) => findPicture(reads, name),
    findShownPicture: (name) => findShownPicture(reads, name),
    readPicture: (name, range) => readPicture(reads, name, range),
    readPictures: () => readPictures(reads),
  };
}

const COLUMNS = ["media.name", "media.width", "media.height", "media.size"] as const;

export async function findPicture(reads: ArchiveReader, name: PictureName): Promise<Picture | undefined> {
  const row = await reads.selectFrom("media").select(COLUMNS).where("name", "=", name).executeTakeFirst();
  return row && toPicture(row);
}

async function findShownPicture(reads: ArchiveReader, name: PictureName): Promise<Picture | undefined> {
  const row = await reads
    .selectFrom("media")
    .select(COLUMNS)
    .where("media.name", "=", name)
    .where((at) =>
      at.exists(
        at
          .selectFrom("media_uses as use")
          .innerJoin("articles as a", "a.id", "use.article_id")
          .select("a.id")
          .whereRef("use.name", "=", "media.name")
          .where("a.published_at", "is not", null),
      ),
    )
    .executeTakeFirst();
  return row && toPicture(row);
}

export function nameOf({ bytes, format }: NewPicture): PictureName {
  return pictureName(createHash("sha256").update(bytes).digest("hex"), format);
}

/** What is noted of it is that of who brought it first. */
export async function savePicture(
  writer: ArchiveWriter,
  picture: NewPicture,
  note?: KnownOfPicture,
): Promise<Picture> {
  const { bytes, width, height } = picture;
  const name = nameOf(picture);
  const existing = await findPicture(writer, name);
  if (existing) return existing;
  await writer.insertInto("media").values({ name, width, height, size: bytes.length }).execute();
  await notePicture(writer, name, note);
  for (let piece = 0; piece * PIECE_BYTES < bytes.length; piece += 1) {
    const start = piece * PIECE_BYTES;
    const part = bytes.subarray(start, start + PIECE_BYTES);
    await writer.insertInto("media_pieces").values({ name, piece, bytes: part }).execute();
  }
  return { name, width, height, size: bytes.length };
}

async function* readPicture(
  reads: ArchiveReader,
  name: PictureName,
  range: ByteRange | undefined,
): AsyncGenerator<Uint8Array> {
  const { start, end } = range ?? { start: 0, end: Number.MAX_SAFE_INTEGER };
  for (let piece = Math.floor(start / PIECE_BYTES); piece * PIECE_BYTES < end; piece += 1) {
    const row = await reads
      .selectFrom("media_pieces")
      .select("bytes")
      .where("name", "=", name)
      .where("piece", "=", piece)
      .executeTakeFirst();
    if (!row) return;
    const at = piece * PIECE_BYTES;
    const part = row.bytes.subarray(Math.max(0, start - at), end - at);
    yield new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    if (row.bytes.length < PIECE_BYTES) return;
  }
}

async function* readPictures(reads: ArchiveReader): AsyncGenerator<Picture> {
  let after = "";
  for (;;) {
    const rows = reads.selectFrom("media").select(COLUMNS).where("name", ">", after).orderBy("name");
    const page = await rows.limit(NAMES_AT_ONCE).execute();
    for (const row of page) {
      after = row.name;
      yield toPicture(row);
    }
    if (page.length < NAMES_AT_ONCE) return;
  }
}

/** To be called in the transaction that makes `article` the one in force. */
export async function noteMediaUses(writer: ArchiveWriter, article: Article): Promise<void> {
  const shown = article.body.filter((block) => block.kind === "picture");
  const names = shown.map(({ media }) => media);
  if (article.revision > 1)
    await writer.deleteFrom("media_uses").where("article_id", "=", article.id).execute();
  if (names.length === 0) return;
  const uses = [...new Set(names)].map((name) => ({ article_id: article.id, name }));
  await writer.insertInto("media_uses").values(uses).execute();
  await keepPictures(writer, shown);
}
