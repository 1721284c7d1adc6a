// Memory media: pictures of articles held in a map, for tests of the site that need no database.

import { createHash } from "node:crypto";
import type { MediaStore } from "../../newsroom/ports/media-store.ts";
import type { Article } from "../../terms/article.ts";
import type { NewPicture, Picture, PictureName } from "../../terms/picture.ts";
import { pictureName } from "../../terms/picture.ts";

export type MemoryMedia = Pick<MediaStore, "findShownPicture" | "readPicture"> & {
  addPicture(picture: NewPicture): Picture;
};

/** Small, so that a test sees where pieces meet. */
const PIECE_BYTES = 16;

export function createMemoryMedia(articles: ReadonlyMap<number, Article>): MemoryMedia {
  const kept = new Map<PictureName, { readonly picture: Picture; readonly bytes: Uint8Array }>();
  const isShown = (name: PictureName): boolean =>
    [...articles.values()].some(
      ({ state, body }) =>
        state.kind === "published" && body.some((block) => block.kind === "picture" && block.media === name),
    );
  return {
    addPicture({ bytes, format, width, height }) {
      const name = pictureName(createHash("sha256").update(bytes).digest("hex"), format);
      const picture = { name, width, height, size: bytes.length };
      kept.set(name, { picture, bytes });
      return picture;
    },
    findShownPicture: async (name) => (isShown(name) ? kept.get(name)?.picture : undefined),
    async *readPicture(name, range) {
      const bytes = kept.get(name)?.bytes.subarray(range?.start, range?.end) ?? new Uint8Array();
      for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
    },
  };
}
