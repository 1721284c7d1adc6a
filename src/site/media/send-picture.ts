// Sending a picture: its facts and a reader of its bytes in; the whole, a part or several parts out, piece by piece.

import type { ByteRange } from "../../newsroom/ports/media-store.ts";
import { PICTURE_TYPES, type Picture, parsePictureName } from "../../terms/picture.ts";
import type { Sending } from "../delivery/send.ts";
import { sendBytes } from "./send-bytes.ts";

/** Looked at by itself, a picture is no page: nothing in it runs, whatever a browser takes it for. */
const PICTURE_POLICY = "default-src 'none'; sandbox";

/** Answers with the picture, with the parts asked for, or with 304 where the client already has it. */
export async function sendPicture(
  sending: Sending,
  { name, size }: Picture,
  read: (range: ByteRange) => AsyncIterable<Uint8Array>,
): Promise<void> {
  const parsed = parsePictureName(name);
  if (!parsed) throw new Error(`Cannot send the picture "${name}": that is no picture's name.`);
  await sendBytes(sending, {
    tag: `"${name}"`,
    type: PICTURE_TYPES[parsed.format],
    size,
    headers: {
      "content-security-policy": PICTURE_POLICY,
      "cache-control": "public, max-age=31536000, immutable",
    },
    read,
  });
}
