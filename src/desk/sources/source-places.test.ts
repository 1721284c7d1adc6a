// Source places: each page's address is read back, and others are not theirs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { sourceId } from "../../terms/ids.ts";
import { type SourcePlace, readSourcePlace, sourcePlacePath } from "./source-places.ts";

const id = sourceId("mod-1");
const TRIAL = "01234567-89ab-4cde-8f01-23456789abcd";
const PLACES: readonly SourcePlace[] = [
  { page: "list", language: "ja" },
  { page: "list", language: "en", standing: "changed-shape", words: "防衛 & 省", part: 20 },
  { page: "add", language: "ja", trial: TRIAL },
  { page: "add", language: "en", brought: "push" },
  { page: "source", language: "en", id, done: "look" },
  { page: "looks", language: "ja", id, behind: { at: "2025-09-10T01:00:00.000Z", key: "" } },
  {
    page: "entries",
    language: "en",
    id,
    state: "refused",
    behind: { at: "2025-09-10T01:00:00.000Z", key: "a/b?c" },
  },
  { page: "alerts", language: "ja", id },
  { page: "change", language: "ja", id, trial: TRIAL },
  { page: "remove", language: "en", id },
];

test("every page of sources has an address that names it", () => {
  for (const place of PLACES) assert.deepEqual(readSourcePlace(sourcePlacePath(place)), place);
  assert.equal(sourcePlacePath({ page: "list", language: "ja" }), "/desk/sources");
});

test("what an address asks beside is passed over, and what is no page is none", () => {
  assert.deepEqual(readSourcePlace("/desk/sources?state=ill&part=-1&before=x&done=%3Cb%3E"), {
    page: "list",
    language: "ja",
  });
  for (const target of [
    "/desk/sources/A",
    "/desk/sources/a/b",
    "/sources",
    "/desk/sources/../x",
    "/desk/sourcesx",
  ])
    assert.equal(readSourcePlace(target), undefined, target);
});
