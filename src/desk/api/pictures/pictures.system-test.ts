// Pictures at the desk: what is brought in, who sees it, what is refused and how, over a real line.

import assert from "node:assert/strict";
import { request as httpRequest } from "node:http";
import { test } from "node:test";
import sharp from "sharp";
import { type DeskAnswer, type TestDesk, openTestDesk } from "../../../testing/desk/open-test-desk.ts";
import { makePngBomb } from "../../../testing/desk/png-bomb.ts";
import type { ArticleBlock } from "../../../terms/article.ts";
import type { Role } from "../../../terms/desk/role.ts";
import { parsePictureName } from "../../../terms/picture.ts";

const makePhoto = (background = "#a03020") =>
  sharp({ create: { width: 600, height: 400, channels: 3, background } });

/** The head of a file of that family, as telephones and browsers write it. */
const heic = (main: string, ...brands: readonly string[]): Uint8Array => {
  const names = Buffer.from(`ftyp${main}\0\0\0\0${brands.join("")}`, "latin1");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(names.length + 4);
  return Buffer.concat([length, names, Buffer.alloc(64)]);
};

type Sent = { readonly bytes: Uint8Array; readonly type?: string; readonly name?: string };

function upload(desk: TestDesk, role: Role, { bytes, type = "image/jpeg", name = "a.jpg" }: Sent) {
  return desk.as(role).ask(`/pictures?name=${encodeURIComponent(name)}`, {
    method: "POST",
    headers: { "content-type": type },
    body: bytes,
  });
}

function nameOf({ json, text }: DeskAnswer): string {
  assert.ok(
    typeof json === "object" && json !== null && "name" in json && typeof json.name === "string",
    text,
  );
  return json.name;
}

const detailOf = ({ status, json }: DeskAnswer): string =>
  `${status} ${typeof json === "object" && json !== null && "detail" in json ? String(json.detail) : ""}`;

test("a reporter's photograph is drawn anew, listed, found and shown to the desk alone until an article is published", async () => {
  await using desk = await openTestDesk();
  const shot = await makePhoto()
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "35/1 40/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const sent = await upload(desk, "reporter", { bytes: shot, name: "C:\\fakepath\\艦橋\u202e.jpg" });
  assert.equal(sent.status, 201, sent.text);
  const name = nameOf(sent);
  const { number, addedAt, addedBy, ...told } = sent.json as Record<string, unknown>;
  assert.deepEqual(
    { ...told, name: "", size: 0 },
    { name: "", size: 0, width: 400, height: 600, fileName: "艦橋.jpg", alt: "", credit: "", isKept: false },
  );
  assert.deepEqual([number, typeof addedAt, typeof addedBy], [1, "string", "object"]);
  const again = await upload(desk, "editor", {
    bytes: shot,
    type: "application/octet-stream",
    name: "b.jpg",
  });
  assert.deepEqual(again.json, sent.json, "the same file is the same picture");
  const said = await desk.as("reporter").patch(`/pictures/${name}`, { alt: "艦橋の写真", credit: "見本省" });
  assert.equal(said.status, 200, said.text);
  const found = await desk.as("editor").get(`/pictures?words=${encodeURIComponent("艦橋")}`);
  assert.deepEqual(found.json, { pictures: [said.json] });

  const file = await desk.ask(`/desk/pictures/${name}`, { headers: { cookie: desk.cookieOf("reporter") } });
  assert.equal(file.headers["content-type"], "image/jpeg");
  assert.match(file.headers["cache-control"] ?? "", /^private/);
  assert.match(String(file.headers["content-security-policy"]), /sandbox/);
  assert.ok(!file.body.includes("Exif") && !file.body.includes("GPS"));
  const small = await desk.ask(`/desk/pictures/${name}?width=160`, {
    headers: { cookie: desk.cookieOf("reporter") },
  });
  assert.deepEqual(
    [small.headers["content-type"], (await sharp(small.body).metadata()).width],
    ["image/webp", 160],
  );
  assert.equal((await desk.ask(`/desk/pictures/${name}`)).status, 401);
  assert.equal((await desk.ask(`/media/${name}`)).status, 404, "no reader sees it");

  const media = parsePictureName(name)?.name;
  assert.ok(media);
  const { article } = desk.sample;
  const block: ArticleBlock = {
    kind: "picture",
    media,
    alt: "入港",
    credit: "見本省",
    width: 400,
    height: 600,
  };
  const next = { ...article, body: [...article.body, block], revision: article.revision + 1 };
  assert.equal(await desk.archive.saveArticle(next), "saved");
  assert.equal((await desk.ask(`/media/${name}`)).status, 404, "nor while it is in a draft");
  const read = await desk.as("reporter").get(`/pictures/${name}`);
  assert.deepEqual((read.json as { uses: unknown }).uses, [
    { article: article.id, headline: article.headline.text, state: "draft" },
  ]);
  const kept = await desk.as("publisher").delete(`/pictures/${name}`);
  assert.match(detailOf(kept), /^422 An article shows this picture/);
  const published = await desk.as("publisher").post(`/articles/${article.id}/publish`, {});
  assert.equal(published.status, 200, published.text);
  assert.equal((await desk.ask(`/media/${name}`)).status, 200);
});

test("a picture that no article has shown goes, is noted, and may come again", async () => {
  await using desk = await openTestDesk();
  const bytes = await makePhoto().png().toBuffer();
  const name = nameOf(await upload(desk, "reporter", { bytes, type: "image/png" }));
  const gone = await desk.as("editor").delete(`/pictures/${name}`);
  assert.deepEqual(gone.json, { discarded: name });
  assert.equal((await desk.as("editor").get(`/pictures/${name}`)).status, 404);
  assert.equal((await desk.as("editor").delete(`/pictures/${name}`)).status, 404);
  const noted = (await desk.archive.listAuditAfter(0, 100)).map(({ action, detail }) => [
    action,
    detail?.["name"],
  ]);
  assert.deepEqual(noted.slice(-2), [
    ["picture.uploaded", name],
    ["picture.discarded", name],
  ]);
  assert.equal(nameOf(await upload(desk, "reporter", { bytes, type: "image/png" })), name);
});

test("what is no picture, unfolds to too much, breaks off or pretends is refused with a sentence, and nothing is kept", async () => {
  await using desk = await openTestDesk();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>`;
  const jpeg = await makePhoto().jpeg().toBuffer();
  const refused: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ["a script", Buffer.from("alert(1)"), /no PNG, JPEG/],
    ["SVG", Buffer.from(svg), /no PNG, JPEG/],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), /no PNG, JPEG/],
    ["the head of a GIF with a script", Buffer.from("GIF89a=1;alert(1)/*"), /no PNG, JPEG/],
    ["a zip", Buffer.from("PK\u0003\u0004aaaaaaaaaaaa"), /no PNG, JPEG/],
    ["HEIC", heic("heic", "mif1", "heic"), /HEIC.*JPEG/],
    ["HEIC by its second brand", heic("mif1", "mif1", "miaf", "heix"), /HEIC.*JPEG/],
    ["AVIF that breaks off", heic("avif", "mif1", "avif"), /no PNG, JPEG/],
    ["a bomb", makePngBomb(), /pixel limit/],
    ["one that breaks off", jpeg.subarray(0, jpeg.length / 2), /no PNG, JPEG/],
    ["nothing", new Uint8Array(), /no PNG, JPEG/],
  ];
  for (const [what, bytes, sentence] of refused) {
    const answer = await upload(desk, "reporter", { bytes });
    assert.equal(answer.status, 422, `${what}: ${answer.text}`);
    assert.match(detailOf(answer), sentence, what);
  }
  const named = await upload(desk, "reporter", { bytes: heic("heic"), type: "image/heic" });
  assert.match(detailOf(named), /^422 This picture is HEIC/);
  for (const type of ["image/svg+xml", "text/html", "application/pdf", "multipart/form-data"]) {
    assert.equal((await upload(desk, "reporter", { bytes: jpeg, type })).status, 403, type);
  }
  const parts = { bytes: jpeg, type: "multipart/form-data; boundary=x" };
  assert.match(detailOf(await upload(desk, "reporter", parts)), /body itself.*--data-binary @FILE/);
  const made = await desk.as("administrator").post("/tokens", { name: "t", scopes: ["intake"] });
  const byProgram = await desk.nobody.ask("/pictures", {
    method: "POST",
    headers: {
      authorization: `Bearer ${(made.json as { readonly secret: string }).secret}`,
      origin: "",
      "x-shirase-desk": "",
      "content-type": parts.type,
    },
    body: jpeg,
  });
  assert.match(detailOf(byProgram), /^400 .*--data-binary @FILE/);
  const listed = await desk.as("reporter").get("/pictures");
  assert.deepEqual(listed.json, { pictures: [] });
});

test("a picture of 100 MB is refused where it passes the limit, to who goes on sending it too, and nothing of it is held", async () => {
  await using desk = await openTestDesk();
  const MB = 1024 * 1024;
  let [sent, most] = [0, 0];
  const before = process.memoryUsage().arrayBuffers;
  const answered = await new Promise<{ status: number; text: string; at: number }>((resolve, reject) => {
    const headers = {
      cookie: desk.cookieOf("reporter"),
      origin: desk.base,
      "x-shirase-desk": "1",
      "content-type": "image/jpeg",
    };
    const path = "/desk/api/pictures?name=huge.jpg";
    const request = httpRequest({ port: desk.port, method: "POST", path, headers });
    const chunk = Buffer.alloc(MB, 0xff);
    let at = 0;
    const feed = (): void => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      sent += 1;
      if (sent < 100) request.write(chunk, () => setImmediate(feed));
      else request.end(chunk);
    };
    request.on("response", (response) => {
      at = sent;
      let text = "";
      response.on("data", (part: Buffer) => (text += part.toString()));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text, at }));
    });
    request.on("error", reject);
    feed();
  });
  assert.equal(answered.status, 413, answered.text);
  assert.match(answered.text, /20971520 bytes at most/);
  assert.ok(answered.at < 60, `answered after ${answered.at} MB`);
  assert.ok(most < 60 * MB, `${Math.round(most / MB)} MB were held`);
  const stated = await desk.as("reporter").ask("/pictures", {
    method: "POST",
    headers: { "content-type": "image/png", "content-length": String(100 * MB) },
  });
  assert.equal(stated.status, 413, "and where its length is stated, before a byte of it");
});
