// Send picture file: the picture itself, whole or small, for the desk's people only, whatever article shows it.

import { z } from "zod";
import { PICTURE_TYPES, parsePictureName } from "../../../terms/picture.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import { pictureParams } from "./picture-schema.ts";
import { loadPicture } from "./read-picture.ts";

/** In pixels: what lists show, and twice that for fine screens. */
const SMALL_WIDTHS = ["160", "320", "640"] as const;

/** A name never comes to mean another picture, so a browser may keep it; nobody in between may. */
const KEPT = "private, max-age=31536000, immutable";

export const sendPictureFile = defineRoute({
  name: "sendPictureFile",
  method: "GET",
  path: "/pictures/{name}/file",
  summary: "The picture itself; also at /desk/pictures/{name}",
  right: "read",
  params: pictureParams,
  query: z.strictObject({ width: z.enum(SMALL_WIDTHS).optional().describe("A small one, as WebP.") }),
  problems: ["limited"],
  answer: { kind: "file", types: Object.values(PICTURE_TYPES) },
  async run({ path: { name }, query: { width }, deps, headers }) {
    const { size } = await loadPicture(deps, name);
    const format = parsePictureName(name)?.format;
    if (!format) throw new Error(`${name} is no picture's name.`);
    headers.set("cache-control", KEPT);
    if (width === undefined) {
      headers.set("content-length", String(size));
      return { type: PICTURE_TYPES[format], body: deps.archive.readPicture(name) };
    }
    const pieces: Uint8Array[] = [];
    for await (const piece of deps.archive.readPicture(name)) pieces.push(piece);
    const small = await deps.pictures.shrink(Buffer.concat(pieces), Number(width));
    if (small) return { type: PICTURE_TYPES.webp, body: small };
    headers.delete("cache-control");
    const detail = "Too many pictures are being made small. Please ask again in a moment.";
    throw new DeskFault({ name: "limited", detail, retryAfter: 2 });
  },
});
