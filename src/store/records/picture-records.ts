// Picture records: pictures whole, one by one, as records of an export, and put back.

import type { ArchiveRecord, Restored } from "../../newsroom/ports/archive.ts";
import type { MediaStore } from "../../newsroom/ports/media-store.ts";
import { parsePictureName } from "../../terms/picture.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { findPicture, savePicture } from "../media/media-store.ts";

type PictureRecord = Extract<ArchiveRecord, { kind: "picture" }>;

export async function* listPictureRecords(
  media: Pick<MediaStore, "readPictures" | "readPicture">,
): AsyncGenerator<PictureRecord> {
  for await (const { name, width, height, size } of media.readPictures()) {
    const bytes = new Uint8Array(size);
    let at = 0;
    for await (const piece of media.readPicture(name)) {
      bytes.set(piece, at);
      at += piece.length;
    }
    yield { kind: "picture", name, width, height, bytes };
  }
}

export async function restorePicture(
  writer: ArchiveWriter,
  { name, width, height, bytes }: PictureRecord,
): Promise<Restored> {
  const existing = await findPicture(writer, name);
  if (existing) return existing.width === width && existing.height === height ? "same" : "taken";
  const format = parsePictureName(name)?.format;
  const saved = format && (await savePicture(writer, { format, width, height, bytes }));
  if (saved?.name !== name) {
    throw new Error(`Cannot put back the picture ${name}: its name is not the hash of its bytes.`);
  }
  return "added";
}
