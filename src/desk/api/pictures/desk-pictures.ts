// Desk pictures: what the picture routes ask of the rest of the program.

import type { NewPicture } from "../../../terms/picture.ts";
import type { Result } from "../../../terms/result.ts";

/** Either gives undefined, and does nothing, where too many pictures wait already. */
export type DeskPictures = {
  /** Drawn and encoded anew from its pixels; the error is the end of a sentence about the picture. */
  renew(bytes: Uint8Array): Promise<Result<NewPicture, string> | undefined>;
  /** WebP, at most `width` pixels wide. */
  shrink(bytes: Uint8Array, width: number): Promise<Uint8Array | undefined>;
};
