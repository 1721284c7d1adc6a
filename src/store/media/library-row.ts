// Library row: a row about a picture in, the picture as the desk's library has it out; and the words that it is found by.

import type { LibraryPicture } from "../../newsroom/ports/picture-library.ts";
import { foldForSearch } from "../../search/fold-for-search.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import { toPicture } from "./media-row.ts";

export type LibraryRow = Omit<ArchiveTables["picture_library"], "words"> &
  Pick<ArchiveTables["media"], "width" | "height" | "size">;

/** Written by this room alone. */
export function toLibraryPicture(row: LibraryRow): LibraryPicture {
  const { name, width, height, size, number, added_at, added_by, file_name, alt, credit, kept } = row;
  return {
    ...toPicture({ name, width, height, size }),
    number,
    ...(added_at !== null && { addedAt: added_at }),
    ...(added_by !== null && { addedBy: JSON.parse(added_by) as NonNullable<LibraryPicture["addedBy"]> }),
    fileName: file_name,
    alt,
    credit,
    isKept: kept === 1,
  };
}

/** Parted by what no folded text holds, so that nothing is found across them. */
export function libraryWords(parts: readonly string[]): string {
  return parts.map(foldForSearch).join("|");
}
