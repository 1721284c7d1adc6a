// Picture records: pictures whole, one by one, as records of an export, and put back.

import type { ArchiveRecord, Restored } from "../../newsroom/ports/archive.ts";
import type { MediaStore } from "../../newsroom/ports/media-store.ts";
import type { PictureLibrary } from "../../newsroom/ports/picture-library.ts";
import { parsePictureName } from "../../terms/picture.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { findPicture, savePicture } from "../media/media-store.ts";

type PictureRecord = Extract<ArchiveRecord, { kind: "picture" }>;

export async function* listPictureRecords(
  media: Pick<MediaStore, "readPictures" | "readPicture"> & Pick<PictureLibrary, "findLibraryPicture">,
): AsyncGenerator<PictureRecord> {
  for await (const { name, width, height, size } of media.readPictures()) {
    const bytes = new Uint8Array(size);
    let at = 0;
    for await (const piece of media.readPicture(name)) {
      bytes.set(piece, at);
      at += piece.length;
    }
    const known = await media.findLibraryPicture(name);
    // Discarded while it was read: it is gone, and no half of it goes out.
    if (!known || at < size) continue;
    const { addedAt, addedBy, fileName, alt, credit } = known;
    const library = {
      fileName,
      alt,
      credit,
      ...(addedAt !== undefined && { addedAt }),
      ...(addedBy !== undefined && { addedBy }),
    };
    yield { kind: "picture", name, width, height, bytes, library };
  }
}

export async function restorePicture(
  writer: ArchiveWriter,
  { name, width, height, bytes, library }: PictureRecord,
): Promise<Restored> {
  const existing = await findPicture(writer, name);
  if (existing) return existing.width === width && existing.height === height ? "same" : "taken";
  // An earlier revision may show it: what came with an export stays.
  const format = parsePictureName(name)?.format;
  const saved =
    format && (await savePicture(writer, { format, width, height, bytes }, { ...library, isKept: true }));
  if (saved?.name !== name) {
    throw new Error(`Cannot put back the picture ${name}: its name is not the hash of its bytes.`);
  }
  return "added";
}
