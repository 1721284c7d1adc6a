import assert from "node:assert/strict";
import { test } from "node:test";
import type { Piece } from "../piece.ts";
import { readItem } from "./read-item.ts";
import { toPiece } from "./wxr-piece.ts";
import { readSite } from "./wxr-site.ts";

const SITE = readSite(`<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>
  <link>https://old.example</link><language>ja</language><wp:base_blog_url>https://old.example/blog/</wp:base_blog_url>
  <wp:author><wp:author_login>sato</wp:author_login><wp:author_display_name><![CDATA[佐藤見本]]></wp:author_display_name></wp:author>`);

const FIELDS = {
  title: "題",
  link: "https://old.example/blog/2020/01/%e9%a1%8c/",
  guid: "https://old.example/blog/?p=7",
  "dc:creator": "sato",
  "content:encoded": "文",
  "wp:post_id": "7",
  "wp:post_date": "2020-01-02 10:00:00",
  "wp:post_date_gmt": "2020-01-02 01:00:00",
  "wp:post_name": "%e9%a1%8c",
  "wp:status": "publish",
  "wp:post_type": "post",
};

function outcomeOf(changed: Partial<Record<keyof typeof FIELDS | "wp:post_password", string>>, more = "") {
  const fields = Object.entries({ ...FIELDS, ...changed }).map(
    ([name, text]) => `<${name}><![CDATA[${text}]]></${name}>`,
  );
  const item = readItem(`<item>${fields.join("\n")}${more}</item>`);
  const attachments = new Map([
    ["9", { kind: "picture", address: "https://old.example/u/a.png", alt: "艦" } as const],
  ]);
  return toPiece(item, "item 1", {
    site: SITE ?? assert.fail("no site"),
    types: new Set(["post"]),
    zone: () => 9 * 3_600_000,
    attachments,
  });
}

function pieceOf(...given: Parameters<typeof outcomeOf>): Piece {
  const outcome = outcomeOf(...given);
  return outcome.kind === "piece" ? outcome.piece : assert.fail(outcome.reason);
}

test("all addresses under which a post was known are told: permalink, guid, number, earlier slug", () => {
  const meta = `<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>earlier</wp:meta_value></wp:postmeta>`;
  assert.deepEqual(pieceOf({}, meta).addresses, [
    "https://old.example/blog/2020/01/%e9%a1%8c/",
    "https://old.example/blog/?p=7",
    "https://old.example/blog/2020/01/earlier/",
  ]);
});

test("the time is that of GMT, else that of the site's clock in its zone, else none", () => {
  assert.equal(pieceOf({}).publishedAt, "2020-01-02T01:00:00.000Z");
  const local = pieceOf({ "wp:post_date_gmt": "0000-00-00 00:00:00" });
  assert.deepEqual([local.publishedAt, local.notes[0]?.code], ["2020-01-02T01:00:00.000Z", "zone-assumed"]);
  const none = pieceOf({ "wp:post_date_gmt": "0000-00-00 00:00:00", "wp:post_date": "0000-00-00 00:00:00" });
  assert.deepEqual([none.publishedAt, none.notes[0]?.code], [undefined, "date-broken"]);
});

test("what readers were not to see stays out, and says why", () => {
  const reasonOf = (...given: Parameters<typeof outcomeOf>): string => {
    const outcome = outcomeOf(...given);
    return outcome.kind === "piece" ? "" : `${outcome.kind}: ${outcome.reason}`;
  };
  for (const status of ["private", "trash", "inherit", "auto-draft", "made-up"])
    assert.equal(reasonOf({ "wp:status": status }), `left-out: not for readers: ${status}`);
  assert.match(reasonOf({ "wp:post_password": "geheim" }), /behind a password/);
  assert.equal(reasonOf({ "wp:post_type": "nav_menu_item" }), "left-out: not an article: nav_menu_item");
  assert.match(reasonOf({ "wp:post_id": "" }), /^refused: it has no wp:post_id/);
  assert.equal(pieceOf({ "wp:status": "draft" }).isPublic, false);
  assert.equal(pieceOf({ "wp:status": "pending" }).isPublic, false);
});

test("categories, tags, authors, series and the picture are taken, themes' taxonomies are not", () => {
  const more = `<category domain="category" nicename="news">ニュース</category>
    <category domain="post_tag" nicename="%e8%a8%93%e7%b7%b4">訓練</category><category domain="post_format" nicename="aside">Aside</category>
    <category domain="series" nicename="s"><![CDATA[洋上の眼]]></category>
    <wp:postmeta><wp:meta_key>_series_part</wp:meta_key><wp:meta_value>3</wp:meta_value></wp:postmeta>
    <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>
    <wp:comment><wp:comment_content>読者</wp:comment_content><title>別</title></wp:comment>`;
  const piece = pieceOf({}, more);
  assert.deepEqual(piece.categories, [{ name: "ニュース", slug: "news" }]);
  assert.deepEqual(piece.tags, [{ name: "訓練", slug: "訓練" }]);
  assert.deepEqual(
    [piece.authors, piece.series, piece.title],
    [["佐藤見本"], { name: "洋上の眼", order: 3 }, "題"],
  );
  assert.equal(piece.picture?.address, "https://old.example/u/a.png");
  const gallery = pieceOf({ "content:encoded": `[gallery columns="2" ids="9, 10"][gallery ids="11"]` });
  const shown = `<figure><img src="https://old.example/u/a.png" alt="艦"></figure>`;
  assert.equal(gallery.html, `${shown}[gallery ids="11"]`);
  assert.equal(piece.key, "wordpress:old.example/blog:7");
});

test("entities that a file declares for itself stay as they are written, and depth is refused", () => {
  assert.equal(pieceOf({}, "<excerpt:encoded>&bomb;&amp;</excerpt:encoded>").lead, "&bomb;&");
  assert.throws(() => outcomeOf({}, "<a>".repeat(10_000)), /deeper than 200/);
});
