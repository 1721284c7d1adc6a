// Places the pictures of moved articles: found in the media folder, prepared as any picture from outside, kept in the store.

import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { preparePicture } from "../../intake/picture/prepare-picture.ts";
import { readPlainText } from "../../moving/body/read-html-body.ts";
import type { PlacePicture } from "../../moving/compose/compose-article.ts";
import { findPicture } from "../../moving/pictures/find-picture.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { PictureFetcher } from "./fetch-pictures.ts";
import { MOST_PICTURE_BYTES, type PictureName, pictureName } from "../../terms/picture.ts";

type Placed = { readonly media: PictureName; readonly width: number; readonly height: number };

/** Files looked at are remembered; beyond it they are looked at again. */
const MOST_REMEMBERED = 50_000;

export type PicturePlacer = {
  /** For pictures of the piece that stands there; `folder` holds them. */
  readonly placeFor: (place: string, folder: string | undefined) => PlacePicture;
};

/** Nothing is kept where nothing is written; without a folder or a fetcher no picture is had. */
export function createPicturePlacer(
  archive: Pick<Archive, "savePicture">,
  { isDry, fetcher }: { readonly isDry: boolean; readonly fetcher?: PictureFetcher },
): PicturePlacer {
  const placed = new Map<string, Promise<Placed | undefined>>();
  const place = async (path: string): Promise<Placed | undefined> => {
    if ((await stat(path)).size > MOST_PICTURE_BYTES) return undefined;
    const prepared = await preparePicture(await readFile(path));
    if (!prepared.ok) return undefined;
    const { bytes, format, width, height } = prepared.value;
    if (!isDry) await archive.savePicture(prepared.value);
    return { media: pictureName(createHash("sha256").update(bytes).digest("hex"), format), width, height };
  };
  const remember = (path: string): Promise<Placed | undefined> => {
    const known = placed.get(path);
    if (known) return known;
    if (placed.size >= MOST_REMEMBERED) placed.clear();
    const placing = place(path);
    placed.set(path, placing);
    return placing;
  };
  return {
    placeFor: (piecePlace, folder) => async (picture) => {
      const path = folder === undefined ? undefined : await findPicture(folder, picture.address, piecePlace);
      const fetched = path === undefined ? await fetcher?.fetchPicture(picture.address) : undefined;
      if (fetched?.ok === false) return { kind: "none", reason: fetched.error };
      const file = path ?? fetched?.value;
      const found = file === undefined ? undefined : await remember(file);
      if (!found) return { kind: "none" };
      const caption = readPlainText(picture.caption ?? "");
      return {
        kind: "picture",
        ...found,
        alt: picture.alt,
        credit: picture.credit ?? "",
        ...(caption === "" ? {} : { caption }),
      };
    },
  };
}
