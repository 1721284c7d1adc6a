// Moving in by command, in this process: what the report says, dry runs, pictures, and what happens the second time.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import sharp from "sharp";
import { readMapping } from "../../moving/compose/read-mapping.ts";
import type { MovingFormat } from "../../moving/piece.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import { JAPAN } from "../../testing/moving/read-all.ts";
import { createProgress } from "../terminal.ts";
import { MovingIn } from "./move-in.ts";
import type { MovingOptions } from "./moving-options.ts";
import { MovingReport } from "./moving-report.ts";
import { createPicturePlacer } from "./place-pictures.ts";

const root = mkdtempSync(join(tmpdir(), "shirase-move-"));
after(() => rmSync(root, { recursive: true, force: true }));

const SECTIONS = [{ slug: "defence", ja: "日本の防衛", en: "Defence" }];

function optionsOf(more: Partial<MovingOptions> = {}): MovingOptions {
  const mapping = readMapping("sections: { news: defence }", SECTIONS);
  assert.ok(mapping.ok);
  const sectionOfKind = {
    announcement: "defence",
    feature: "defence",
    explainer: "defence",
    notice: "defence",
  };
  const composing = {
    mapping: mapping.value,
    sectionOfKind,
    kind: "announcement",
    now: "2026-01-01T00:00:00.000Z",
  } as const;
  return { reading: JAPAN, composing, isDry: false, isFetching: false, ...more };
}

async function open(): Promise<Archive> {
  const opened = await openArchive(":memory:");
  return opened.ok ? opened.value : assert.fail(opened.error.message);
}

async function move(archive: Archive, format: MovingFormat, path: string, options = optionsOf()) {
  const report = new MovingReport(options.report);
  await report.open();
  report.begin(path, false);
  const { placeFor } = createPicturePlacer(archive, options);
  const movingIn = new MovingIn({
    archive,
    options,
    report,
    progress: createProgress("", undefined),
    placeFor,
  });
  const isWhole = await movingIn.read(format, path);
  await report.end();
  return { isWhole, report, lines: report.lines() };
}

const item = (id: number, title: string, more = ""): string =>
  `<item><title>${title}</title><link>https://old.example/${id}/</link><content:encoded><![CDATA[<p>文</p><p><img src="https://old.example/wp-content/uploads/a.png" alt="艦"></p>]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:post_date_gmt>2020-01-01 00:00:0${id}</wp:post_date_gmt><wp:status>publish</wp:status><category domain="category" nicename="news">ニュース</category>${more}</item>`;
function writeWxr(name: string, ...items: readonly string[]): string {
  const path = join(root, name);
  writeFileSync(
    path,
    `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:base_blog_url>https://old.example</wp:base_blog_url>${items.join("")}</channel></rss>`,
  );
  return path;
}

test("a dry run tells what would happen and writes nothing; the run itself does that, and the next finds it done", async () => {
  const archive = await open();
  const path = writeWxr(
    "a.xml",
    item(1, "一"),
    item(2, "二", "<wp:post_password>x</wp:post_password>"),
    item(3, "三"),
  );
  const dry = await move(archive, "wordpress", path, optionsOf({ isDry: true }));
  assert.equal(dry.lines[0], "2 added; 1 left out.");
  assert.equal(await archive.countPublished(), 0);
  const real = await move(archive, "wordpress", path);
  assert.equal(real.lines[0], dry.lines[0]);
  assert.equal(await archive.countPublished(), 2);
  assert.equal((await archive.findRedirect("/3/"))?.to, "/articles/2");
  assert.equal((await move(archive, "wordpress", path)).lines[0], "2 already here, unchanged; 1 left out.");
  const changed = await move(archive, "wordpress", writeWxr("b.xml", item(1, "一、直した"), item(3, "三")));
  assert.equal(changed.lines[0], "1 revised, since they have changed over there; 1 already here, unchanged.");
  await archive.close();
});

test("every entry's fate stands in the file, with its notes, and the sums at its end", async () => {
  const archive = await open();
  const report = join(root, "report.jsonl");
  await move(
    archive,
    "wordpress",
    writeWxr("c.xml", item(1, "一"), "<item><title>無</title></item>"),
    optionsOf({ report }),
  );
  const lines = readFileSync(report, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const [refused, added, sums] = lines;
  assert.deepEqual([refused.place, refused.fate], ["item 2", "refused"]);
  assert.deepEqual(
    [added.fate, added.article, added.state, added.file.endsWith("c.xml")],
    ["added", 1, "published", true],
  );
  assert.deepEqual(added.addresses, ["https://old.example/1/", "https://old.example/?p=1"]);
  assert.deepEqual(added.notes, [
    { code: "picture-removed", about: "https://old.example/wp-content/uploads/a.png" },
  ]);
  assert.deepEqual([sums.sums.added, sums.sums.refused, sums.notes["picture-removed"]], [1, 1, 1]);
  await archive.close();
});

test("an address that leads to another article already stays there, and the report says so", async () => {
  const archive = await open();
  await archive.addRedirects([{ from: "/1/", to: "/articles/77" }]);
  const { lines } = await move(archive, "wordpress", writeWxr("d.xml", item(1, "一")));
  assert.equal((await archive.findRedirect("/1/"))?.to, "/articles/77");
  assert.ok(
    lines.some((line) => line.includes("an old address leads elsewhere already")),
    lines.join("\n"),
  );
  await archive.close();
});

test("of two entries with one id the first is taken; another content of it is refused", async () => {
  const archive = await open();
  const path = writeWxr("e.xml", item(1, "一"), item(1, "一"), item(1, "別"));
  const { report, lines } = await move(archive, "wordpress", path);
  assert.deepEqual([report.count("added"), report.count("same"), report.count("refused")], [1, 1, 1]);
  assert.ok(lines.some((line) => line.includes("has its id, and other content")));
  await archive.close();
});

test("pictures come from the media folder, once each, and the article shows them", async () => {
  const archive = await open();
  const media = join(root, "uploads");
  mkdirSync(media);
  const png = await sharp({ create: { width: 4, height: 3, channels: 3, background: "#135" } })
    .png()
    .toBuffer();
  writeFileSync(join(media, "a.png"), png);
  const path = writeWxr("f.xml", item(1, "一"), item(2, "二"));
  const planned = await move(archive, "wordpress", path, optionsOf({ media, isDry: true }));
  const { report } = await move(archive, "wordpress", path, optionsOf({ media }));
  assert.equal(planned.report.count("added"), report.count("added"));
  const [card] = await archive.listCards({ limit: 1 });
  const article = card && (await archive.findArticle(card.id));
  const picture = article?.body.find((block) => block.kind === "picture");
  assert.ok(picture?.kind === "picture");
  assert.deepEqual([picture.alt, picture.width, picture.height], ["艦", 4, 3]);
  assert.ok(await archive.findShownPicture(picture.media));
  assert.equal((await move(archive, "wordpress", path, optionsOf({ media }))).report.count("same"), 2);
  await archive.close();
});

test("a file that breaks off brings in what stands before, and says where", async () => {
  const archive = await open();
  const whole = readFileSync(writeWxr("g.xml", item(1, "一"), item(2, "二")), "utf8");
  const path = join(root, "cut.xml");
  writeFileSync(path, whole.slice(0, whole.indexOf("二") + 1));
  const { report, lines } = await move(archive, "wordpress", path);
  assert.deepEqual([report.count("added"), report.count("refused")], [1, 1]);
  assert.ok(lines.some((line) => line.includes("breaks off")));
  await archive.close();
});
