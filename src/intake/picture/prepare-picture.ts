// Prepare picture: bytes from outside → a picture that may be kept and shown, without what its camera wrote into it.

import sharp from "sharp";
import type { Metadata, Sharp } from "sharp";
import type { NewPicture, PictureFormat } from "../../terms/picture.ts";
import { MOST_PICTURE_BYTES } from "../../terms/picture.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";

/** Twice what the best cameras of the press make; all frames of a moving picture together. */
const MOST_PIXELS = 100_000_000;

/** In pixels: more than any screen shows of an article's picture. */
const LONGEST_SIDE = 4096;
/** What takes longer to encode is no photograph. */
const LONGEST_SECONDS = 60;

/** Quality at which re-encoding is not seen at the size that an article shows. */
const LOSSY_QUALITY = 90;
const AVIF_QUALITY = 70;

/** Everything else the library could read (SVG, PDF, TIFF …) stays closed to what strangers send. */
const LOADERS = ["Jpeg", "Png", "Webp", "Nsgif", "Heif"].map((format) => `VipsForeignLoad${format}`);
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: LOADERS });

function formatOf({ format, compression }: Metadata): PictureFormat | undefined {
  if (format === "jpeg") return "jpg";
  if (format === "png" || format === "webp" || format === "gif") return format;
  return format === "heif" && compression === "av1" ? "avif" : undefined;
}

/** Where it was taken, by whom and with what: EXIF, XMP, IPTC, comments. */
function tellsMore({ exif, xmp, iptc, tifftagPhotoshop, comments, orientation = 1 }: Metadata): boolean {
  const told = exif ?? xmp ?? iptc ?? tifftagPhotoshop;
  return told !== undefined || (comments ?? []).length > 0 || orientation !== 1;
}

function encode(image: Sharp, format: PictureFormat, { isPalette }: Metadata): Sharp {
  switch (format) {
    case "jpg":
      return image.jpeg({ quality: LOSSY_QUALITY });
    case "png":
      return image.png({ compressionLevel: 9, palette: isPalette });
    case "webp":
      return image.webp({ quality: LOSSY_QUALITY });
    case "gif":
      return image.gif();
    case "avif":
      return image.avif({ quality: AVIF_QUALITY });
  }
}

/** The library's first line, without its own names of things. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split("\n")[0] ?? "").slice(0, 200) : String(error);

async function openPicture(bytes: Uint8Array, isRenewed: boolean): Promise<Result<NewPicture, string>> {
  const open = (): Sharp => sharp(bytes, { animated: true, failOn: "error", limitInputPixels: MOST_PIXELS });
  const metadata = await open().metadata();
  const format = formatOf(metadata);
  if (format === undefined) return failure(`a picture of the kind ${metadata.format} is not taken`);
  const { width, height, pageHeight, pages = 1 } = metadata;
  if (!isRenewed && !tellsMore(metadata)) {
    // Read to its end: a picture that breaks off is refused here, not shown in half.
    await open().stats();
    return success({ format, width, height: pageHeight ?? height, bytes });
  }
  const upright = open().autoOrient();
  const fits = pages > 1 || !isRenewed || Math.max(width, height) <= LONGEST_SIDE;
  const fitted = fits ? upright : upright.resize(LONGEST_SIDE, LONGEST_SIDE, { fit: "inside" });
  const encoded = encode(fitted.timeout({ seconds: LONGEST_SECONDS }), format, metadata);
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  return success({ format, width: info.width, height: info.pageHeight ?? info.height, bytes: data });
}

/**
 * The format is told by the content, whatever the name says. A picture without anything written into it is kept byte
 * for byte; any other is turned upright and encoded anew, so that place, owner and camera stay behind. The error is
 * what is wrong with it, as the end of a sentence about the picture.
 */
export function preparePicture(bytes: Uint8Array): Promise<Result<NewPicture, string>> {
  return readPicture(bytes, false);
}

/**
 * The same of a picture that somebody uploads: always drawn and encoded anew, so that of its bytes none but its pixels
 * come in (a script that is a picture too, a film behind its end), in sRGB with 8 bits, its longer side at most 4,096.
 */
export function renewPicture(bytes: Uint8Array): Promise<Result<NewPicture, string>> {
  return readPicture(bytes, true);
}

async function readPicture(bytes: Uint8Array, isRenewed: boolean): Promise<Result<NewPicture, string>> {
  if (bytes.length > MOST_PICTURE_BYTES) {
    const most = MOST_PICTURE_BYTES / 1024 / 1024;
    return failure(
      `it has ${(bytes.length / 1024 / 1024).toFixed(1)} MB, more than the ${most} MB of a picture`,
    );
  }
  try {
    return await openPicture(bytes, isRenewed);
  } catch (error) {
    return failure(`it is no PNG, JPEG, WebP, GIF or AVIF that can be read (${reasonOf(error)})`);
  }
}
