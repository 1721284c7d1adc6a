// Pictures from outside: told by their content, freed of what a camera wrote into them, refused where they are none.

import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { makePngBomb } from "../../testing/desk/png-bomb.ts";
import { preparePicture } from "./prepare-picture.ts";

const plain = () => sharp({ create: { width: 12, height: 8, channels: 3, background: "#a03020" } });

/** A place in Tokyo, an owner and a turn to the right, as a phone writes them. */
const PHONE = {
  IFD0: { Artist: "撮影者", Copyright: "C" },
  IFD3: {
    GPSLatitudeRef: "N",
    GPSLatitude: "35/1 40/1 0/1",
    GPSLongitudeRef: "E",
    GPSLongitude: "139/1 45/1 0/1",
  },
};

async function prepared(bytes: Uint8Array) {
  const picture = await preparePicture(bytes);
  return picture.ok ? picture.value : assert.fail(picture.error);
}

test("each of the five formats is told by its content, and kept byte for byte where nothing is written into it", async () => {
  const made = {
    png: await plain().png().toBuffer(),
    jpg: await plain().jpeg().toBuffer(),
    webp: await plain().webp().toBuffer(),
    gif: await plain().gif().toBuffer(),
    avif: await plain().avif().toBuffer(),
  };
  for (const [format, bytes] of Object.entries(made)) {
    const picture = await prepared(bytes);
    assert.deepEqual([picture.format, picture.width, picture.height], [format, 12, 8]);
    assert.ok(Buffer.from(picture.bytes).equals(bytes), format);
  }
});

test("place, owner and camera stay behind, and the picture is turned upright", async () => {
  for (const format of ["jpeg", "webp", "png", "avif"] as const) {
    const shot = await plain().withExif(PHONE).withMetadata({ orientation: 6 }).toFormat(format).toBuffer();
    const before = await sharp(shot).metadata();
    assert.ok(before.exif, `${format}: the specimen has what is to be removed`);
    const picture = await prepared(shot);
    const after = await sharp(picture.bytes).metadata();
    assert.deepEqual([after.exif, after.xmp, after.iptc], [undefined, undefined, undefined], format);
    assert.ok(!Buffer.from(picture.bytes).includes("GPS"), format);
    assert.deepEqual([after.width, after.height], [picture.width, picture.height], format);
    if (before.orientation === 6) assert.deepEqual([picture.width, picture.height], [8, 12], format);
    assert.ok(Buffer.from((await prepared(picture.bytes)).bytes).equals(picture.bytes), "once is enough");
  }
});

test("a moving picture keeps its frames", async () => {
  const frame = await plain().png().toBuffer();
  const other = await sharp(frame).negate().png().toBuffer();
  const gif = await sharp([frame, other], { join: { animated: true } })
    .gif({ delay: 100 })
    .toBuffer();
  const picture = await prepared(gif);
  assert.deepEqual([picture.width, picture.height], [12, 8]);
  assert.equal((await sharp(picture.bytes).metadata()).pages, 2);
});

test("what is no picture of these kinds is refused with a reason, whatever its name says", async () => {
  const jpeg = await plain().jpeg().toBuffer();
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>',
  );
  const page = Buffer.from("<!doctype html><script>alert(1)</script>");
  const tiff = await plain().tiff().toBuffer();
  const png = await plain().png().toBuffer();
  for (const bytes of [
    svg,
    page,
    tiff,
    jpeg.subarray(0, 200),
    png.subarray(0, 40),
    Buffer.alloc(0),
    Buffer.from("GIF89a"),
  ]) {
    const refused = await preparePicture(bytes);
    assert.ok(!refused.ok, bytes.subarray(0, 20).toString("latin1"));
    assert.match(refused.error, /^it is no PNG, JPEG, WebP, GIF or AVIF that can be read \(.+\)$/);
  }
  const large = await preparePicture(new Uint8Array(20 * 1024 * 1024 + 1));
  assert.match(large.ok ? "" : large.error, /^it has 20\.0 MB, more than the 20 MB of a picture$/);
});

test("a small file that would unfold to billions of pixels is refused before it does", async () => {
  const bomb = makePngBomb();
  assert.ok(bomb.length < 2_000_000);
  const refused = await preparePicture(bomb);
  assert.match(refused.ok ? "" : refused.error, /pixel limit/);
});
