// Places: the address itself wherever a file can have it, and one that any file can have elsewhere.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileOf, foldPlace, placeBeside, placeOf } from "./place-of.ts";

test("an address that a file can have stays as it is", () => {
  for (const target of ["/", "/en", "/articles/12", "/section/sea/feed.atom", "/sitemap-2025-09.xml"]) {
    assert.equal(placeOf(target), target);
  }
  const series = `/series/${encodeURIComponent("日韓 防衛協力")}`;
  assert.equal(placeOf(series), series);
});

test("a page of a list stands below the list, an older feed beside the feed", () => {
  assert.equal(placeOf("/section/sea?before=1-2"), "/section/sea/~before%3D1-2".replace("%3D", "="));
  assert.equal(placeOf("/section/sea/feed.atom?before=1-2"), "/section/sea/feed~before=1-2.atom");
  assert.match(placeOf("/section/sea?before=1%2F2&x=%00"), /^\/section\/sea\/~[0-9a-f]{16}$/);
});

test("what no file system can have as a name gets another, always the same one, and no two the same", () => {
  const names = [
    "..",
    ".",
    ".git",
    "a/b",
    "a\\b",
    "a\u0000",
    "a:b",
    "con",
    "NUL.txt",
    "index.html",
    "~x",
    "x.",
    "x ",
    "長".repeat(80),
  ];
  const places = names.map((name) => placeOf(`/series/${encodeURIComponent(name)}`));
  for (const place of places) assert.match(place, /^\/series\/~[0-9a-f]{16}$/);
  assert.equal(new Set(places).size, names.length);
  assert.equal(placeOf("/series/%2e%2e"), placeOf("/series/%2e%2e"));
  assert.match(placeOf("/series/%E3%81"), /^\/series\/~/, "broken encoding");
  for (const place of [...places, ...names.map((name) => placeBeside(`/series/${name}`))]) {
    const file = fileOf(place, true) ?? "";
    assert.ok(
      !file
        .split("/")
        .some((step) => step === ".." || step === "." || step === "" || Buffer.byteLength(step) > 255),
      file,
    );
  }
});

test("names that differ in capitals or in composition alone are one to a file system", () => {
  assert.equal(foldPlace("/series/QUAD"), foldPlace("/series/quad"));
  assert.equal(
    foldPlace(`/series/${encodeURIComponent("が".normalize("NFD"))}`),
    foldPlace(`/series/${encodeURIComponent("が")}`),
  );
  assert.notEqual(placeBeside("/series/QUAD"), placeBeside("/series/quad"));
  assert.match(placeBeside("/series/quad/feed.atom"), /^\/~[0-9a-f]{16}\.atom$/);
});

test("a page is the index of its folder; what is no page needs an ending", () => {
  assert.equal(fileOf("/", true), "index.html");
  assert.equal(fileOf("/articles/1", true), "articles/1/index.html");
  assert.equal(fileOf("/feed.atom", false), "feed.atom");
  assert.equal(fileOf("/api/articles", false), undefined);
});
