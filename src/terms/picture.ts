// Picture: a file that articles show, named by the hash of its bytes, so that a name never comes to mean another one.

/** Formats that every browser in use shows and that cannot hold a script; as names end, with their media types. */
export const PICTURE_TYPES = {
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  gif: "image/gif",
  avif: "image/avif",
} as const;
export type PictureFormat = keyof typeof PICTURE_TYPES;

/** Lower-case hexadecimal SHA-256 of the bytes, a dot, the format. */
export type PictureName = string & { readonly __noun: "picture" };

export type Picture = {
  readonly name: PictureName;
  /** In pixels, as shown. */
  readonly width: number;
  readonly height: number;
  /** In bytes. */
  readonly size: number;
};

/** One that has been looked at, and may be kept as it is. */
export type NewPicture = {
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
};

/** Most bytes of one picture: what a good camera makes, and what a reader's line carries in some seconds. */
export const MOST_PICTURE_BYTES = 20 * 1024 * 1024;

const NAME = /^[0-9a-f]{64}\.(png|jpg|webp|gif|avif)$/;

const isFormat = (text: string | undefined): text is PictureFormat =>
  text !== undefined && Object.hasOwn(PICTURE_TYPES, text);

/** Undefined for what is no picture's name. */
export function parsePictureName(
  text: string,
): { readonly name: PictureName; readonly format: PictureFormat } | undefined {
  const format = NAME.exec(text)?.[1];
  return isFormat(format) ? { name: text as PictureName, format } : undefined;
}

export function pictureName(sha256: string, format: PictureFormat): PictureName {
  const parsed = parsePictureName(`${sha256}.${format}`);
  if (!parsed) throw new Error(`Cannot name a picture by "${sha256}": it is not a SHA-256 in hexadecimal.`);
  return parsed.name;
}
