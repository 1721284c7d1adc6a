// Media suite: what every engine has to hold about the pictures that articles show.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { PictureBlock } from "../../terms/article.ts";
import type { NewPicture, Picture } from "../../terms/picture.ts";
import { pictureName } from "../../terms/picture.ts";
import { makeArticle, makeDraft } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openEmpty } from "./store-bench.ts";

const PUBLISHED = "2025-09-08T00:00:00.000Z";

/** The store asks nothing of the bytes but what they are: each of these has a value of its own at every place. */
function makePicture(size: number, seed = 0): NewPicture {
  const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 31 + (at >> 8) * 7 + seed) % 256);
  return { format: "png", width: 3, height: 2, bytes };
}

const blockOf = ({ name, width, height }: Picture): PictureBlock => ({
  kind: "picture",
  media: name,
  alt: "艦艇の写真",
  credit: "",
  width,
  height,
});

async function readWhole(archive: Archive, picture: Picture, start?: number, end?: number): Promise<Buffer> {
  const range = start === undefined || end === undefined ? undefined : { start, end };
  return Buffer.concat(await collect(archive.readPicture(picture.name, range)));
}

export function describeMedia(bench: StoreBench): void {
  describe("pictures of a store", () => {
    it("come back byte for byte, whole and in any part, across the joints of their pieces", async (t) => {
      const archive = await openEmpty(t, bench);
      const piece = 256 * 1024;
      for (const size of [1, piece - 1, piece, piece + 1, 2 * piece + 5]) {
        const given = makePicture(size, size);
        const picture = await archive.savePicture(given);
        assert.equal(picture.name, `${createHash("sha256").update(given.bytes).digest("hex")}.png`);
        assert.equal(picture.size, size);
        assert.ok((await readWhole(archive, picture)).equals(given.bytes), `${size} bytes`);
        for (const [start, end] of [
          [0, 1],
          [size - 1, size],
          [Math.max(0, piece - 2), piece + 2],
        ] as const) {
          const part = Buffer.from(given.bytes.subarray(start, Math.min(end, size)));
          assert.ok((await readWhole(archive, picture, start, end)).equals(part), `${size}: ${start}-${end}`);
        }
      }
    });

    it("are one for the same bytes, saved at the same time too", async (t) => {
      const archive = await openEmpty(t, bench);
      const saved = await Promise.all([1, 2, 3].map(() => archive.savePicture(makePicture(1000))));
      assert.equal(new Set(saved.map(({ name }) => name)).size, 1);
      assert.equal((await collect(archive.readPictures())).length, 1);
      assert.deepEqual(await archive.findPicture(saved[0]?.name ?? assert.fail()), saved[0]);
      const missing = pictureName("0".repeat(64), "png");
      assert.equal(await archive.findPicture(missing), undefined);
      assert.deepEqual(await collect(archive.readPicture(missing)), []);
    });

    it("are shown while a published article shows them, and neither before nor after", async (t) => {
      const archive = await openEmpty(t, bench);
      const [first, second] = await Promise.all(
        [1, 2].map((seed) => archive.savePicture(makePicture(9, seed))),
      );
      assert.ok(first && second);
      const isShown = async (): Promise<readonly boolean[]> =>
        Promise.all(
          [first, second].map(async ({ name }) => (await archive.findShownPicture(name)) !== undefined),
        );
      const draft = await archive.createArticle(
        makeArticle({ draft: makeDraft({ body: [blockOf(first), blockOf(first)] }) }),
      );
      assert.deepEqual(await isShown(), [false, false]);
      const published = {
        ...draft,
        state: { kind: "published", publishedAt: PUBLISHED },
        revision: 2,
      } as const;
      await archive.saveArticle(published);
      assert.deepEqual(await isShown(), [true, false]);
      await archive.saveArticle({ ...published, body: [blockOf(second)], revision: 3 });
      assert.deepEqual(await isShown(), [false, true]);
      const state = {
        kind: "withdrawn",
        publishedAt: PUBLISHED,
        withdrawnAt: PUBLISHED,
        reason: "誤り",
      } as const;
      await archive.saveArticle({ ...published, body: [blockOf(second)], state, revision: 4 });
      assert.deepEqual(await isShown(), [false, false]);
    });
  });
}
