import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { DEFAULT_HOUSE } from "./default-house.ts";
import { loadPresets } from "./house-presets.ts";
import { readListPage } from "./intake/list-page/read-list-page.ts";

const OWN = await readFile(join(DEFAULT_HOUSE, "sources.yaml"), "utf8");

async function makeHouse(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "shirase-presets-"));
  t.after(() => rm(folder, { recursive: true }));
  await cp(join(DEFAULT_HOUSE, "style.yaml"), join(folder, "style.yaml"));
  return folder;
}

test("the file of public sources is valid: each section exists, each source says how it is known and why nobody tried it", async () => {
  const presets = await loadPresets();
  assert.ok(presets.ok, presets.ok ? "" : presets.error);
  const hosts = new Set(presets.value.map(({ watch }) => new URL(watch.place).hostname));
  assert.deepEqual([...hosts].toSorted(), ["www.kaiho.mlit.go.jp", "www.mod.go.jp", "www.mofa.go.jp"]);
  const issuers = new Set(presets.value.map(({ issuer }) => issuer));
  assert.equal(issuers.size, 7);
  for (const { watch, whyNot, knownBy } of presets.value) {
    assert.ok(knownBy.length > 10);
    assert.equal(watch.verified, whyNot === undefined);
  }
});

test("a mistake in the file is told with its line, its entry and what is wrong", async (t) => {
  const folder = await makeHouse(t);
  const changedLine = (yaml: string): number => {
    const at = Array.from({ length: yaml.length }, (_, place) => place).find(
      (place) => yaml[place] !== OWN[place],
    );
    return yaml.slice(0, at).split("\n").length;
  };
  const mistakes: readonly (readonly [from: string, to: string, expected: RegExp])[] = [
    ["    section: watch", "    section: weather", /js-press: section is none of defence, /],
    ["    kind: feed", "    kind: fax", /mod-news: kind /],
    [
      "place: https://www.mod.go.jp/js/press/index.html",
      "place: /js",
      /js-press: place is no http\(s\) address/,
    ],
    ['from: "09:00", to: "21:00"', 'from: "21:00", to: "09:00"', /js-press: rhythm to is not after/],
    ["every: 10,", "every: 0.5,", /js-press: rhythm every /],
    ["zone: Asia/Tokyo", "zone: Asia/Nowhere", /mod-news: rhythm zone is no time zone/],
    ["    known-by: one public", "    known-from: one public", /gsdf-news: /],
    ["  - id: mod-minister", "  - id: mod-news", /mod-news: id stands twice/],
    ["    verified: false", "    verified: true", /mod-news: why-not is needed where nobody verified it/],
    ["    section: defence", "    section: [", /sources\.yaml: line \d+: /],
  ];
  for (const [from, to, expected] of mistakes) {
    assert.ok(OWN.includes(from), from);
    const yaml = OWN.replace(from, to);
    await writeFile(join(folder, "sources.yaml"), yaml);
    const loaded = await loadPresets(folder);
    const error = loaded.ok ? "" : loaded.error;
    assert.match(error, expected);
    const line = Number(/sources\.yaml: line (\d+): /.exec(error)?.[1]);
    // What is missing is told of the entry.
    const farthest = /known-from|true/.test(to) ? 20 : 1;
    assert.ok(Math.abs(line - changedLine(yaml)) <= farthest, error);
  }
});

test("a house without the file has the sources that come with the program, in sections of its own", async (t) => {
  const folder = await makeHouse(t);
  const style = await readFile(join(folder, "style.yaml"), "utf8");
  await writeFile(join(folder, "style.yaml"), style.replace("slug: diplomacy", "slug: world"));
  const presets = await loadPresets(folder);
  assert.ok(presets.ok, presets.ok ? "" : presets.error);
  const sections = new Map(presets.value.map(({ id, section }) => [String(id), section]));
  assert.deepEqual([sections.get("mofa-press"), sections.get("js-press")], ["", "watch"]);
});

/** The same address with other figures: an entry that nobody showed. */
const otherOf = (address: string, by: number): string =>
  address.replaceAll(/\d+(?=[^/]*$)/g, (figures) =>
    String((Number(figures) + by * 7) % 10 ** figures.length).padStart(figures.length, "0"),
  );

test("links of the form that a preset shows are its entries, and the menu beside them is none", async () => {
  const presets = await loadPresets();
  assert.ok(presets.ok);
  const shown = presets.value.filter(({ watch }) => watch.links?.wanted.length);
  assert.ok(shown.length >= 5);
  for (const { id, watch } of shown) {
    const { place, links } = watch;
    const [wanted = ""] = links?.wanted ?? [];
    const entries = [1, 2, 3, 4, 5].map((by) => otherOf(wanted, by));
    const rows = entries.map(
      (address, at) => `<li>2026年3月${at + 1}日 <a href="${address}">式典${at}について</a></li>`,
    );
    const menu = ["about", "access", "links"].map(
      (name) => `<li><a href="/${name}/">${name}のページへ</a></li>`,
    );
    const page = `<!doctype html><title>一覧</title><ul>${menu.join("")}</ul><h1>一覧</h1><ul>${rows.join("")}</ul>`;
    const read = await readListPage(new TextEncoder().encode(page), {
      address: place,
      contentType: "text/html; charset=utf-8",
      ...(links && { examples: links }),
    });
    assert.ok(read.ok, read.ok ? "" : `${id}: ${read.error.message}`);
    const found = read.value.items.map(({ address }) => address ?? "");
    assert.deepEqual(found.toSorted(), entries.toSorted(), id);
  }
});
