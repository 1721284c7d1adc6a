// Media store: what the rooms that show and take in pictures ask of the store; both engines answer alike.

import type { NewPicture, Picture, PictureName } from "../../terms/picture.ts";

/** Of a picture's bytes; half-open. */
export type ByteRange = { readonly start: number; readonly end: number };

export type MediaStore = {
  /** Idempotent: the same bytes are one picture. */
  savePicture(picture: NewPicture): Promise<Picture>;
  findPicture(name: PictureName): Promise<Picture | undefined>;
  /** Only while a published article shows it: nobody sees a draft's pictures, nor those of a withdrawn article. */
  findShownPicture(name: PictureName): Promise<Picture | undefined>;
  /** In pieces, the next one read when it is asked for; none of a picture that the store does not have. */
  readPicture(name: PictureName, range?: ByteRange): AsyncIterable<Uint8Array>;
  /** In the order of their names, without holding all of them in memory. */
  readPictures(): AsyncIterable<Picture>;
};
