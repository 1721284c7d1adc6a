// Uploaded pictures: nothing of their bytes comes in but what is seen, whatever else the file is.

import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { renewPicture } from "./prepare-picture.ts";
import { shrinkPicture } from "./shrink-picture.ts";

const plain = () => sharp({ create: { width: 12, height: 8, channels: 3, background: "#a03020" } });

async function renewed(bytes: Uint8Array) {
  const picture = await renewPicture(bytes);
  return picture.ok ? picture.value : assert.fail(picture.error);
}

/** The middle pixel as a browser would show it. */
async function pixelOf(bytes: Uint8Array): Promise<readonly number[]> {
  const { data, info } = await sharp(bytes)
    .toColourspace("srgb")
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels;
  return [...data.subarray(at, at + 3)];
}

const isNear = (
  pixel: readonly number[],
  [r, g, b]: readonly [number, number, number],
  by: number,
): boolean => Math.max(...[r, g, b].map((value, at) => Math.abs(value - (pixel[at] ?? 0)))) <= by;

test("a script behind, within or before the pixels stays behind, of every format", async () => {
  const script = "<script>alert(document.domain)</script>/*<?php system($_GET[0]) ?>*/";
  for (const format of ["png", "jpeg", "webp", "gif", "avif"] as const) {
    const picture = await plain()
      .withExif({ IFD0: { Artist: script } })
      .toFormat(format)
      .toBuffer();
    for (const bytes of [Buffer.concat([picture, Buffer.from(script)]), picture]) {
      const { bytes: kept } = await renewed(bytes);
      assert.doesNotMatch(Buffer.from(kept).toString("latin1"), /script|php|alert/i, format);
    }
  }
  const comment = await plain().gif().toBuffer();
  const gif = Buffer.concat([
    comment.subarray(0, -1),
    Buffer.from([0x21, 0xfe, 8]),
    Buffer.from("<script>"),
    Buffer.from([0, 0x3b]),
  ]);
  assert.doesNotMatch(Buffer.from((await renewed(gif)).bytes).toString("latin1"), /script/);
});

test("no byte tells where it was taken, and it stands upright", async () => {
  const GPS = {
    GPSLatitudeRef: "N",
    GPSLatitude: "35/1 40/1 12/1",
    GPSLongitudeRef: "E",
    GPSLongitude: "139/1 45/1 7/1",
  };
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="35,40.2N"/></rdf:RDF></x:xmpmeta>`;
  const shot = await plain()
    .withExif({ IFD0: { Make: "カメラ", Orientation: "6" }, IFD3: GPS })
    .withXmp(xmp)
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const before = await sharp(shot).metadata();
  assert.ok(before.exif && before.xmp, "the specimen tells where it was taken");
  const picture = await renewed(shot);
  const after = await sharp(picture.bytes).metadata();
  assert.deepEqual(
    [after.exif, after.xmp, after.iptc, after.icc],
    [undefined, undefined, undefined, undefined],
  );
  assert.deepEqual([picture.width, picture.height], [8, 12]);
  // Latitude as EXIF writes it: three fractions of two 32-bit numbers, in either order of bytes.
  for (const order of ["big", "little"] as const) {
    const place = Buffer.alloc(24);
    [35, 1, 40, 1, 12, 1].forEach((value, at) =>
      order === "big" ? place.writeUInt32BE(value, at * 4) : place.writeUInt32LE(value, at * 4),
    );
    assert.ok(!Buffer.from(picture.bytes).includes(place), order);
  }
  assert.doesNotMatch(Buffer.from(picture.bytes).toString("latin1"), /GPS|Exif|http:\/\/ns\.adobe|35,40/);
});

test("colours of print, of 16 bits and of a wide gamut are those of the screen", async () => {
  const cmyk = await plain().toColourspace("cmyk").jpeg({ quality: 100 }).toBuffer();
  assert.equal((await sharp(cmyk).metadata()).space, "cmyk");
  const deep = await plain().toColourspace("rgb16").png().toBuffer();
  assert.equal((await sharp(deep).metadata()).depth, "ushort");
  const wide = await plain().withIccProfile("p3").png().toBuffer();
  assert.ok((await sharp(wide).metadata()).icc);
  for (const [name, bytes, by] of [
    ["cmyk", cmyk, 40],
    ["16 bits", deep, 1],
    ["p3", wide, 12],
  ] as const) {
    const { bytes: kept } = await renewed(bytes);
    const { space, depth, icc } = await sharp(kept).metadata();
    assert.deepEqual([space, depth, icc], ["srgb", "uchar", undefined], name);
    const pixel = await pixelOf(kept);
    assert.ok(isNear(pixel, [0xa0, 0x30, 0x20], by), `${name}: ${pixel.join()}`);
  }
});

test("a moving picture goes on moving, a transparent one stays so, a large one is brought to its size", async () => {
  const frame = await plain().png().toBuffer();
  const gif = await sharp([frame, await sharp(frame).negate().png().toBuffer()], { join: { animated: true } })
    .gif({ delay: 100 })
    .toBuffer();
  assert.equal((await sharp((await renewed(gif)).bytes).metadata()).pages, 2);
  const clear = await sharp({ create: { width: 4, height: 4, channels: 4, background: "#ff000080" } })
    .png()
    .toBuffer();
  assert.equal((await sharp((await renewed(clear)).bytes).metadata()).hasAlpha, true);
  const large = await sharp({ create: { width: 6000, height: 3000, channels: 3, background: "#123" } })
    .jpeg()
    .toBuffer();
  const picture = await renewed(large);
  assert.deepEqual([picture.width, picture.height], [4096, 2048]);
  const small = await sharp(await shrinkPicture(picture.bytes, 320)).metadata();
  assert.deepEqual([small.format, small.width, small.height], ["webp", 320, 160]);
});

test("what is no picture, or breaks off, is refused with a reason", async () => {
  const jpeg = await plain().jpeg().toBuffer();
  for (const bytes of [
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    Buffer.from("<!doctype html><script>alert(1)</script>"),
    Buffer.from("GIF89a/*<script>*/=1;"),
    Buffer.concat([Buffer.from("\xff\xd8\xff\xe0", "latin1"), Buffer.from("<script>alert(1)</script>")]),
    jpeg.subarray(0, jpeg.length - 30),
    Buffer.from("%PDF-1.7\n"),
    Buffer.from("PK\u0003\u0004"),
    Buffer.alloc(0),
    Buffer.alloc(1_000_000),
  ]) {
    const refused = await renewPicture(bytes);
    assert.match(refused.ok ? "" : refused.error, /^it is no PNG, JPEG, WebP, GIF or AVIF that can be read/);
  }
});
