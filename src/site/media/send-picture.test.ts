// Pictures as readers get them: the figure in the article, the bytes at their address, and parts of them by the book.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { PictureBlock } from "../../terms/article.ts";
import { type OpenSite, openSite } from "../../testing/site/open-site.ts";

const BYTES = Buffer.from(Array.from({ length: 100 }, (_, at) => (at * 7) % 256));

/** An article with one picture of a hundred bytes, and where it stands. */
function addPicture(site: OpenSite, more: Partial<PictureBlock> = {}): string {
  const picture = site.archive.addPicture({ format: "png", width: 640, height: 480, bytes: BYTES });
  const block: PictureBlock = {
    kind: "picture",
    media: picture.name,
    alt: "港に着いた護衛艦",
    credit: "見本社提供",
    caption: "入港のようす",
    width: 640,
    height: 480,
    ...more,
  };
  const body = [{ kind: "paragraph", text: "本文" } as const, block];
  site.archive.add({ headline: "写真のある記事", publishedAt: "2025-09-10T00:00:00.000Z", body });
  return `/media/${picture.name}`;
}

test("a figure says what is seen, whose it is and how large it will be; what it is told stays text", async () => {
  await using site = await openSite();
  const path = addPicture(site, { caption: '<script>"1"</script>' });
  const { text } = await site.ask("/articles/1");
  const [figure = ""] = /<figure class="picture">[^]*?<\/figure>/.exec(text) ?? [];
  const flat = figure.replaceAll(/\s+/g, " ");
  assert.match(
    flat,
    new RegExp(`<img src="${path}" alt="港に着いた護衛艦" width="640" height="480" loading="lazy"`),
  );
  assert.match(figure, /<span class="credit" lang="ja">見本社提供<\/span>/);
  assert.match(figure, /&lt;script&gt;&quot;1&quot;&lt;\/script&gt;/);
  assert.doesNotMatch(figure, /<script>/);
});

test("in a feed the figure has the picture's whole address", async () => {
  await using site = await openSite();
  const path = addPicture(site);
  const { items } = JSON.parse((await site.ask("/feed.json")).text);
  assert.match(
    items[0].content_html,
    new RegExp(`<img src="https?://[^/"]+${path}" alt="港に着いた護衛艦"`.replace(/ /g, "\\s")),
  );
});

test("a picture is sent whole, for good, and never as a page", async () => {
  await using site = await openSite();
  const path = addPicture(site);
  const { status, headers, body } = await site.ask(path);
  assert.equal(status, 200);
  assert.ok(body.equals(BYTES));
  assert.equal(headers["content-type"], "image/png");
  assert.equal(headers["content-length"], "100");
  assert.equal(headers["accept-ranges"], "bytes");
  assert.match(headers["cache-control"] ?? "", /immutable/);
  assert.equal(headers["x-content-type-options"], "nosniff");
  assert.match(String(headers["content-security-policy"]), /sandbox/);
  const head = await site.ask(path, { method: "HEAD", headers: { range: "bytes=0-1" } });
  assert.deepEqual([head.status, head.headers["content-length"], head.body.length], [200, "100", 0]);
  const known = await site.ask(path, { headers: { "if-none-match": `"x", W/${headers.etag ?? ""}` } });
  assert.deepEqual([known.status, known.body.length], [304, 0]);
  assert.equal((await site.ask(path, { method: "POST" })).status, 405);
});

test("what no published article shows is not there, nor is a name of another kind", async () => {
  await using site = await openSite();
  const path = addPicture(site);
  for (const wrong of [
    path.replace(".png", ".jpg"),
    `${path}.svg`,
    "/media/../media/x.png",
    "/media/x.svg",
  ]) {
    assert.equal((await site.ask(wrong)).status, 404, wrong);
  }
  site.archive.withdraw(1, "2025-09-10T01:00:00.000Z", "誤り");
  assert.equal((await site.ask(path)).status, 404);
});

/** Range, status, and Content-Range where there is one part. */
const SINGLE: readonly (readonly [range: string, status: number, contentRange?: string])[] = [
  ["bytes=0-0", 206, "bytes 0-0/100"],
  ["bytes=10-49", 206, "bytes 10-49/100"],
  ["bytes=90-", 206, "bytes 90-99/100"],
  ["bytes=90-5000", 206, "bytes 90-99/100"],
  ["bytes=-15", 206, "bytes 85-99/100"],
  ["bytes=-5000", 206, "bytes 0-99/100"],
  ["BYTES=0-9", 206, "bytes 0-9/100"],
  ["bytes=0-9,10-19", 206, "bytes 0-19/100"],
  ["bytes=500-,0-9", 206, "bytes 0-9/100"],
  ["bytes=100-", 416, "bytes */100"],
  ["bytes=-0", 416, "bytes */100"],
  ["bytes=9-3", 200],
  ["bytes=a-b", 200],
  ["bytes=", 200],
  ["lines=0-9", 200],
  [`bytes=${Array.from({ length: 9 }, (_, at) => `${at * 10}-${at * 10 + 1}`).join(",")}`, 200],
  [`bytes=${"0-0,".repeat(1000)}5-5`, 200],
];

test("a range gives that part, one beyond the end none, and one that is none the whole", async () => {
  await using site = await openSite();
  const path = addPicture(site);
  for (const [range, status, contentRange] of SINGLE) {
    const answer = await site.ask(path, { headers: { range } });
    const shown = range.slice(0, 40);
    assert.equal(answer.status, status, shown);
    assert.equal(answer.headers["content-range"], contentRange, shown);
    const [, start = "0", end = "99"] = /^bytes (\d+)-(\d+)/.exec(contentRange ?? "") ?? [];
    const expected = status === 416 ? Buffer.alloc(0) : BYTES.subarray(Number(start), Number(end) + 1);
    assert.ok(answer.body.equals(expected), shown);
    assert.equal(answer.headers["content-length"], String(expected.length), shown);
  }
});

test("several parts come one after another, each under its own head", async () => {
  await using site = await openSite();
  const path = addPicture(site);
  const answer = await site.ask(path, { headers: { range: "bytes=0-4, 50-59, -3" } });
  assert.equal(answer.status, 206);
  const [, boundary] =
    /^multipart\/byteranges; boundary=([\w-]+)$/.exec(answer.headers["content-type"] ?? "") ?? [];
  assert.ok(boundary);
  assert.equal(answer.headers["content-range"], undefined);
  assert.equal(answer.headers["content-length"], String(answer.body.length));
  const part = (start: number, end: number): Buffer =>
    Buffer.concat([
      Buffer.from(
        `--${boundary}\r\ncontent-type: image/png\r\ncontent-range: bytes ${start}-${end}/100\r\n\r\n`,
      ),
      BYTES.subarray(start, end + 1),
      Buffer.from("\r\n"),
    ]);
  const expected = [part(0, 4), part(50, 59), part(97, 99), Buffer.from(`--${boundary}--\r\n`)];
  assert.ok(answer.body.equals(Buffer.concat(expected)), answer.text);
});

test("If-Range: the part only of the picture that the client has, else the whole", async () => {
  await using site = await openSite();
  const path = addPicture(site);
  const { etag = "" } = (await site.ask(path)).headers;
  const ask = async (ifRange: string) =>
    (await site.ask(path, { headers: { range: "bytes=0-9", "if-range": ifRange } })).status;
  assert.equal(await ask(etag), 206);
  assert.equal(await ask(`W/${etag}`), 200, "a weak tag proves no byte");
  assert.equal(await ask('"another"'), 200);
  assert.equal(await ask("Wed, 10 Sep 2025 00:00:00 GMT"), 200);
});
