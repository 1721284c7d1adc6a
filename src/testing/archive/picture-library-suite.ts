// Picture library suite: what every engine has to hold about the desk's pictures: who brought them, what is said of them, which may go.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { LibraryPicture } from "../../newsroom/ports/picture-library.ts";
import type { ArticleBlock } from "../../terms/article.ts";
import { accountId } from "../../terms/desk/account.ts";
import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import { pictureName } from "../../terms/picture.ts";
import { makeDraft } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openEmpty } from "./store-bench.ts";

const AT = "2025-09-08T00:00:00.000Z";
const BY = { id: accountId(3), name: "佐藤" };

const audit = (action: "picture.uploaded" | "picture.discarded", name: string): NewAuditEntry => ({
  at: AT,
  actor: { kind: "account", ...BY },
  action,
  detail: { name },
});

async function add(archive: Archive, bytes: string, fileName = `${bytes}.png`): Promise<LibraryPicture> {
  const picture = { format: "png", width: 3, height: 2, bytes: Buffer.from(bytes) } as const;
  const sentSha256 = createHash("sha256").update(`sent ${bytes}`).digest("hex");
  const note = { fileName, sentSha256, addedAt: AT, addedBy: BY };
  const added = await archive.addPicture(picture, note, (name) => audit("picture.uploaded", name));
  return added.picture;
}

const show = ({ name, width, height }: LibraryPicture, alt: string, credit: string): ArticleBlock => ({
  kind: "picture",
  media: name,
  alt,
  credit,
  width,
  height,
});

const actionsOf = async (archive: Archive): Promise<readonly string[]> =>
  (await archive.listAuditAfter(0, 100)).map(({ action }) => action);

export function describePictureLibrary(bench: StoreBench): void {
  describe("the desk's pictures", () => {
    it("are one for one file, by whoever brought it first, and noted once", async (t) => {
      const archive = await openEmpty(t, bench);
      const first = await add(archive, "甲");
      assert.deepEqual(
        { ...first, name: "", size: 0 },
        {
          name: "",
          size: 0,
          width: 3,
          height: 2,
          number: 1,
          addedAt: AT,
          addedBy: BY,
          fileName: "甲.png",
          alt: "",
          credit: "",
          isKept: false,
        },
      );
      const again = await Promise.all([add(archive, "甲", "b.png"), add(archive, "甲", "c.png")]);
      assert.deepEqual(again, [first, first]);
      const own = createHash("sha256").update("甲").digest("hex");
      assert.deepEqual(await archive.findSentPicture(own), first, "what it became comes back as itself");
      assert.equal(await archive.findSentPicture("0".repeat(64)), undefined);
      assert.deepEqual(await actionsOf(archive), ["picture.uploaded"]);
    });

    it("are listed newest first in pages, and found by what is said of them", async (t) => {
      const archive = await openEmpty(t, bench);
      for (const each of ["一", "二", "三", "四"]) await add(archive, each);
      const numbers = async (query: Parameters<Archive["listPictures"]>[0]): Promise<readonly number[]> =>
        (await archive.listPictures(query)).map(({ number }) => number);
      assert.deepEqual(await numbers({ limit: 3 }), [4, 3, 2]);
      assert.deepEqual(await numbers({ limit: 3, before: 2 }), [1]);
      const [{ name } = { name: pictureName("0".repeat(64), "png") }] = await archive.listPictures({
        limit: 1,
        before: 3,
      });
      const said = await archive.describePicture(name, { alt: "入港する護衛艦", credit: "見本省" });
      assert.equal(said?.alt, "入港する護衛艦");
      assert.deepEqual(await numbers({ limit: 9, words: "護衛艦" }), [2]);
      assert.deepEqual(await numbers({ limit: 9, words: "見本" }), [2]);
      assert.deepEqual(await numbers({ limit: 9, words: "二.png 護衛艦" }), [2]);
      assert.deepEqual(await numbers({ limit: 9, words: "艦見" }), [], "nothing is found across two fields");
      assert.deepEqual(await numbers({ limit: 9, words: "護衛艦 港湾" }), [], "all words are asked for");
      const missing = pictureName("0".repeat(64), "png");
      assert.equal(await archive.describePicture(missing, { alt: "x" }), undefined);
    });

    it("remember what an article said of them, and stay once one has shown them", async (t) => {
      const archive = await openEmpty(t, bench);
      const [shown, other] = [await add(archive, "甲"), await add(archive, "乙")];
      const draft = { ...makeDraft(), body: [show(shown, "艦橋", "見本省")] };
      const article = await archive.createArticle({ draft, createdAt: AT });
      const found = await archive.findLibraryPicture(shown.name);
      assert.deepEqual([found?.alt, found?.credit, found?.isKept], ["艦橋", "見本省", true]);
      assert.deepEqual(await archive.listPictureUses(shown.name, 9), [article.id]);
      const discard = ({ name }: LibraryPicture) =>
        archive.discardPicture(name, audit("picture.discarded", name));
      assert.equal(await discard(shown), "kept");
      await archive.saveArticle({ ...article, body: [], revision: 2, updatedAt: AT });
      assert.deepEqual(await archive.listPictureUses(shown.name, 9), []);
      assert.equal(await discard(shown), "kept", "its earlier revision shows it");
      assert.deepEqual(
        (await archive.listPictures({ limit: 9, isUnused: true })).map(({ name }) => name),
        [other.name],
      );
      assert.equal(await discard(other), "discarded");
      assert.equal(await discard(other), "missing");
      assert.equal(await archive.findPicture(other.name), undefined);
      assert.deepEqual(await collect(archive.readPicture(other.name)), []);
      assert.deepEqual(await actionsOf(archive), [
        "picture.uploaded",
        "picture.uploaded",
        "picture.discarded",
      ]);
      assert.equal((await add(archive, "乙")).number, 2, "it may be brought again");
    });

    it("stay once a working copy has had them, though it has not become a revision", async (t) => {
      const archive = await openEmpty(t, bench);
      const [placed, other] = [await add(archive, "甲"), await add(archive, "乙")];
      const { id } = await archive.createArticle({ draft: makeDraft(), createdAt: AT });
      await archive.openCopy(id, 1, { type: "doc" });
      const step = { stepType: "replace", slice: [{ type: "picture", attrs: { media: placed.name } }] };
      const sent = [{ step, client: "a", number: 0, name: "佐藤", at: AT }];
      assert.equal((await archive.appendSteps({ article: id, version: 0, steps: sent })).kind, "kept");
      const discard = ({ name }: LibraryPicture) =>
        archive.discardPicture(name, audit("picture.discarded", name));
      assert.deepEqual([await discard(placed), await discard(other)], ["kept", "discarded"]);
    });

    it("go with an export, with what is said of them", async (t) => {
      const archive = await openEmpty(t, bench);
      const picture = await add(archive, "甲");
      await archive.describePicture(picture.name, { alt: "艦橋", credit: "見本省" });
      const records = await collect(archive.exportRecords());
      const record = records.find(({ kind }) => kind === "picture");
      assert.ok(record);
      const other = await openEmpty(t, bench);
      assert.equal(await other.restoreRecord(record), "added");
      assert.deepEqual(await other.findLibraryPicture(picture.name), {
        ...picture,
        alt: "艦橋",
        credit: "見本省",
        isKept: true,
      });
    });
  });
}
