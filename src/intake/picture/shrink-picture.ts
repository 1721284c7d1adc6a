// Shrink picture: a picture of ours and a width in, a small still one to tell it by out.

import sharp from "sharp";

const QUALITY = 75;

/** WebP, at most `width` wide and half as high again; of a moving picture the first frame. */
export function shrinkPicture(bytes: Uint8Array, width: number): Promise<Uint8Array> {
  return sharp(bytes, { failOn: "error" })
    .resize(width, Math.round(width * 1.5), { fit: "inside", withoutEnlargement: true })
    .webp({ quality: QUALITY })
    .toBuffer();
}
