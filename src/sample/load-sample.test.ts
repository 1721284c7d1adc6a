// The sample newsroom as it lies in `samples/`, and what its loader says of a wrong one.

import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { ANNOUNCEMENT_KINDS } from "../terms/kind.ts";
import { loadSampleNewsroom } from "./load-sample.ts";
import type { SampleNewsroom } from "./load-sample.ts";

const SAMPLES = join(import.meta.dirname, "../../samples");
const HOUSE_STYLE = join(import.meta.dirname, "../../house/style.yaml");

async function loadSamples(): Promise<SampleNewsroom> {
  const loaded = await loadSampleNewsroom(SAMPLES);
  if (!loaded.ok) assert.fail(loaded.error);
  return loaded.value;
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

test("the sample has at least 44 announcements, every kind among them", async () => {
  const { documents } = await loadSamples();
  assert.ok(new Set(documents.map(({ file }) => file)).size >= 44);
  const kinds = new Set(documents.map(({ expect }) => expect?.kind));
  for (const kind of ANNOUNCEMENT_KINDS) assert.ok(kinds.has(kind), `no sample is a ${kind}`);
});

test("every listed file is there, and no file is unlisted", async () => {
  const { documents, deskPieces } = await loadSamples();
  const listed = new Set([...documents, ...deskPieces].map(({ file }) => file));
  const there = globSync("{announcements,desk}/**/*.*", { cwd: SAMPLES }).map((path) =>
    path.split(sep).join("/"),
  );
  assert.deepEqual([...listed].sort(), there.sort());
});

test("every document is written in the characters that the manifest says, and in no other", async () => {
  const { documents } = await loadSamples();
  for (const { file, encoding, readBytes } of documents.filter(({ file }) => !file.endsWith(".pdf"))) {
    const bytes = await readBytes();
    const text = decode(bytes, encoding);
    assert.match(text, /\p{Script=Han}|On March|Ministry/u, `${file} reads as nothing in ${encoding}`);
    if (encoding !== "utf-8" && encoding !== "iso-2022-jp")
      assert.throws(() => decode(bytes, "utf-8"), `${file} is UTF-8, not ${encoding}`);
  }
  for (const encoding of ["utf-8", "shift_jis", "euc-jp", "iso-2022-jp"])
    assert.ok(
      documents.some((document) => document.encoding === encoding),
      `none is in ${encoding}`,
    );
});

test("what is expected of a document stands in its text", async () => {
  const { documents } = await loadSamples();
  for (const { file, encoding, expect, readBytes } of documents) {
    if (!expect || file.endsWith(".pdf")) continue;
    const text = decode(await readBytes(), encoding).replaceAll("&amp;", "&");
    for (const { surface } of [...(expect.dates ?? []), ...(expect.acts ?? [])])
      assert.ok(text.includes(surface), `${file} does not say ${JSON.stringify(surface)}`);
  }
});

test("a PDF holds its text in a font that it does not bring along", async () => {
  const { documents } = await loadSamples();
  const pdfs = documents.filter(({ file }) => file.endsWith(".pdf"));
  assert.ok(pdfs.length >= 1);
  for (const { readBytes } of pdfs) {
    const source = decode(await readBytes(), "latin1");
    assert.match(source, /UniJIS-UTF16-H/);
    assert.doesNotMatch(source, /\/FontFile/);
  }
});

test("two documents change at their address, and one arrives twice", async () => {
  const { documents } = await loadSamples();
  const files = new Map<string, string[]>();
  for (const { address, file } of documents) files.set(address, [...(files.get(address) ?? []), file]);
  const again = [...files.values()].filter((arrivals) => arrivals.length > 1);
  assert.equal(again.filter((arrivals) => new Set(arrivals).size === 2).length, 2);
  assert.equal(again.filter((arrivals) => new Set(arrivals).size === 1).length, 1);
});

test("every source goes to a section of the house and brings something", async () => {
  const { sources, documents } = await loadSamples();
  const style: { sections: { slug: string }[] } = parse(await readFile(HOUSE_STYLE, "utf8"));
  for (const { id, section } of sources) {
    assert.ok(
      style.sections.some(({ slug }) => slug === section),
      `${id} goes to ${section}`,
    );
    assert.ok(
      documents.some(({ sourceId }) => sourceId === id),
      `nothing comes from ${id}`,
    );
  }
});

test("the desk has features in two parts and explainers", async () => {
  const { deskPieces } = await loadSamples();
  const texts = await Promise.all(
    deskPieces.map(async ({ readBytes }) => decode(await readBytes(), "utf-8")),
  );
  const count = (pattern: RegExp): number => texts.filter((text) => pattern.test(text)).length;
  assert.ok(texts.every((text) => /^---\nkind: (?:feature|explainer)\nheadline: .+\nlead: /.test(text)));
  assert.ok(count(/^kind: explainer$/m) >= 2);
  assert.equal(count(/^part: 前編$/m), count(/^part: 後編$/m));
  assert.ok(count(/^part: 前編$/m) >= 1);
});

const RIGHT = `
sources:
  - { id: a, name: A, issuer: A, section: defence, autoPublish: true, address: "https://a.example/" }
documents:
  - { file: one.txt, source: a, address: "https://a.example/1", receivedAt: "2026-01-02T00:00:00.000Z" }
desk: []
`;

async function errorOf(manifest: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "shirase-sample-"));
  try {
    await writeFile(join(folder, "newsroom.yaml"), manifest);
    const loaded = await loadSampleNewsroom(folder);
    return loaded.ok ? "" : loaded.error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("a wrong manifest is refused with the place and the reason", async () => {
  assert.equal(await errorOf(RIGHT), "");
  const mistakes: readonly (readonly [change: readonly [string, string], reason: RegExp])[] = [
    [["source: a,", "source: b,"], /documents\.0 \(one\.txt\): no source has the id "b"/],
    [
      ["https://a.example/1", "https://a.test.com/1"],
      /documents\.0\.address \("https:\/\/a\.test\.com\/1"\): must stand under \.example/,
    ],
    [["file: one.txt", "file: ../one.txt"], /documents\.0\.file .*below the sample folder/],
    [["2026-01-02T00:00:00.000Z", "yesterday"], /documents\.0\.receivedAt \("yesterday"\)/],
    [["autoPublish: true", "autopublish: true"], /sources\.0.*autopublish/],
    [["desk: []", "desk: [x.md, x.md]"], /desk\.1: x\.md is there twice/],
    [["desk: []", "desk: ["], /Cannot read the sample/],
  ];
  for (const [[from, to], reason] of mistakes) assert.match(await errorOf(RIGHT.replace(from, to)), reason);
});

test("documents out of the order of arrival, and an id twice, are refused", async () => {
  const document = /  - \{ file.*\n/.exec(RIGHT)?.[0] ?? "";
  const earlier = document.replace("2026-01-02", "2026-01-01").replace("one.txt", "two.txt");
  assert.match(await errorOf(RIGHT.replace(document, document + earlier)), /two\.txt\): arrived before/);
  const source = /  - \{ id.*\n/.exec(RIGHT)?.[0] ?? "";
  assert.match(await errorOf(RIGHT.replace(source, source + source)), /the id "a" is there twice/);
});

test("a folder without a manifest is named", async () => {
  const loaded = await loadSampleNewsroom(join(tmpdir(), "shirase-no-such-folder"));
  assert.ok(!loaded.ok && loaded.error.includes("shirase-no-such-folder"));
});
