import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openArchive } from "../../store/open-archive.ts";
import { makeArticle, makeDraft } from "../../testing/archive/specimens.ts";
import { UsageError } from "../command.ts";
import { redirectCommand } from "./redirect.ts";

const folder = mkdtempSync(join(tmpdir(), "shirase-redirect-"));
after(() => rmSync(folder, { recursive: true, force: true }));

before(async () => {
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  assert.ok(opened.ok);
  for (let number = 1; number <= 8; number += 1) {
    const isDraft = number === 8;
    const series = { series: "日米/日豪", part: "第1回", order: 1 };
    await opened.value.createArticle(
      makeArticle({
        draft: makeDraft({ section: "defence", ...(number === 7 && { series }) }),
        ...(!isDraft && { publishedAt: "2025-09-10T02:00:00.000Z" }),
      }),
    );
  }
  await opened.value.close();
});

function call(inputs: readonly string[], flags: readonly string[] = []): Promise<number> {
  const text = (name: string) => (name === "data" ? folder : undefined);
  return redirectCommand.run({ inputs, text, flag: (name) => flags.includes(name) });
}

test("the desk says where an old address leads, and takes it back", async () => {
  assert.equal(await call(["add", "/?p=123", "/articles/5"]), 0);
  assert.equal(await call(["add", "/?p=123", "/articles/6"]), 1, "it leads elsewhere already");
  assert.equal(await call(["add", "/old"], ["gone"]), 0);
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  assert.ok(opened.ok);
  const kept = await opened.value.listRedirects({ limit: 9 });
  await opened.value.close();
  assert.deepEqual(kept, [{ from: "/?p=123", to: "/articles/5" }, { from: "/old" }]);
  assert.equal(await call(["list"]), 0);
  assert.equal(await call(["remove", "/?p=123"]), 0);
  assert.equal(await call(["remove", "/?p=123"]), 1);
  assert.equal(await call(["remove", "/old"]), 0);
});

async function listAll() {
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  assert.ok(opened.ok);
  const kept = await opened.value.listRedirects({ limit: 99 });
  await opened.value.close();
  return kept;
}

test("where a page of ours stands no redirect is taken, since nobody would ever be led by it", async () => {
  for (const from of [
    "/articles/1",
    "/en/articles/1/",
    "/articles/1?utm_source=x",
    "https://old.example/articles/1",
    "/section/defence",
    "/series/%E6%97%A5%E7%B1%B3%2F%E6%97%A5%E8%B1%AA",
    "/date/2025-09-10",
    "/about/counting",
    "/contact",
    "/en",
    "/feed.atom",
    "/search?q=x",
    "/ranking",
    "/api/articles/1",
    "/sitemap.xml",
    "/robots.txt",
    "/beacon",
    "/site.css",
    "/old#part",
  ]) {
    assert.equal(await call(["add", from, "/articles/2"]), 1, from);
    assert.equal(await call(["add", from], ["gone"]), 1, from);
  }
  for (const from of ["/articles/999", "/articles/8", "/section/none", "/en?p=5", "/date/1999-01-01"])
    assert.equal(await call(["add", from, "/articles/2"]), 0, from);
  assert.equal((await listAll()).length, 5);
  for (const { from } of await listAll()) assert.equal(await call(["remove", from]), 0);
});

test("what leads to no page is not taken, unless it is said that the page will come", async () => {
  for (const to of [
    "/articles/999",
    "/articles/8",
    "/section/none",
    "/person/%E8%AA%B0",
    "/beacon",
    "/contact",
    "/articles/1/x",
    "/media/none.png",
  ])
    assert.equal(await call(["add", "/a", to]), 1, to);
  assert.deepEqual(await listAll(), []);
  assert.equal(await call(["add", "/a", "/articles/999"], ["not-yet"]), 0);
  assert.equal(await call(["add", "/b", "/a"]), 0, "there a redirect stands");
  assert.equal(await call(["add", "/c", "/articles/1?from=c#part"]), 0);
  assert.equal(
    await call(["add", "/d", "https://elsewhere.example/x"]),
    0,
    "of other sites nothing is known",
  );
  assert.equal(await call(["add", "/e", "/?from=e"]), 0);
  assert.deepEqual(
    (await listAll()).map(({ from, to }) => [from, to]),
    [
      ["/a", "/articles/999"],
      ["/b", "/articles/999"],
      ["/c", "/articles/1?from=c#part"],
      ["/d", "https://elsewhere.example/x"],
      ["/e", "/?from=e"],
    ],
  );
});

test("a call that could be meant in two ways changes nothing", async () => {
  for (const [inputs, flags] of [
    [["add", "/a"], []],
    [["add", "/a", "/b"], ["gone"]],
    [["add"], ["gone"]],
    [["add", "/a", "/b", "/c"], []],
    [["remove"], []],
    [["remove", "/a", "/b"], []],
    [["list", "/a"], []],
    [["list"], ["gone"]],
    [["list"], ["not-yet"]],
    [
      ["add", "/a"],
      ["gone", "not-yet"],
    ],
    [["move", "/a", "/b"], []],
  ] as const) {
    await assert.rejects(call(inputs, flags), UsageError, inputs.join(" "));
  }
});
