// Note picture: what the library writes down when a picture comes in, and when an article shows it.

import type { LibraryPicture } from "../../newsroom/ports/picture-library.ts";
import type { PictureBlock } from "../../terms/article.ts";
import type { PictureName } from "../../terms/picture.ts";
import type { ArchiveWriter } from "../engines/engine.ts";
import { libraryWords } from "./library-row.ts";

async function nextNumber(writer: ArchiveWriter): Promise<number> {
  const { highest } = await writer
    .selectFrom("picture_library")
    .select((at) => at.fn.max("number").as("highest"))
    .executeTakeFirstOrThrow();
  return (highest ?? 0) + 1;
}

export type KnownOfPicture = Partial<
  Pick<LibraryPicture, "fileName" | "addedAt" | "addedBy" | "alt" | "credit" | "isKept">
>;

/** Inside `changeDesk` only, with the picture's bytes. */
export async function notePicture(
  writer: ArchiveWriter,
  name: PictureName,
  known: KnownOfPicture = {},
): Promise<void> {
  const { fileName = "", addedAt = null, addedBy, alt = "", credit = "", isKept = false } = known;
  await writer
    .insertInto("picture_library")
    .values({
      name,
      number: await nextNumber(writer),
      added_at: addedAt,
      added_by: addedBy === undefined ? null : JSON.stringify({ id: addedBy.id, name: addedBy.name }),
      file_name: fileName,
      alt,
      credit,
      words: libraryWords([fileName, alt, credit]),
      kept: isKept ? 1 : 0,
    })
    .execute();
}

/** What an article says of a picture stands beside it from then on, for the next article. */
export async function keepPictures(writer: ArchiveWriter, blocks: readonly PictureBlock[]): Promise<void> {
  for (const { media, alt, credit } of blocks) {
    const row = await writer
      .selectFrom("picture_library")
      .selectAll()
      .where("name", "=", media)
      .executeTakeFirst();
    if (!row) continue;
    const said = { alt: alt || row.alt, credit: credit || row.credit };
    if (row.kept === 1 && said.alt === row.alt && said.credit === row.credit) continue;
    await writer
      .updateTable("picture_library")
      .set({ ...said, kept: 1, words: libraryWords([row.file_name, said.alt, said.credit]) })
      .where("name", "=", media)
      .execute();
  }
}

const NAMES = /[0-9a-f]{64}\.(?:png|jpg|webp|gif|avif)/g;

/** Whether something names a picture, so that it has to be kept. */
export const namesPictures = (text: string): boolean => text.search(NAMES) >= 0;

/** Those whose names stand in what is said of an article somewhere else than in its revisions. */
export async function keepNamedPictures(writer: ArchiveWriter, texts: readonly string[]): Promise<void> {
  const names = new Set(texts.flatMap((text) => text.match(NAMES) ?? []));
  for (const name of names) {
    await writer.updateTable("picture_library").set({ kept: 1 }).where("name", "=", name).execute();
  }
}
