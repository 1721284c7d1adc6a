import assert from "node:assert/strict";
import { test } from "node:test";
import { isAppPath } from "../../desk/desk-paths.ts";
import { PLAIN_SCREENS, type Screen, placePath, readPlace } from "./place.ts";

const SCREENS: readonly Screen[] = [
  { kind: "inbox" },
  { kind: "article", id: 12 },
  { kind: "revisions", id: 12 },
  { kind: "preview", id: 12 },
  { kind: "welcome", token: "ab-C_9" },
  ...PLAIN_SCREENS.map((kind) => ({ kind })),
];

test("every screen's address leads back to it in both languages, and the server knows it for the app's", () => {
  for (const language of ["ja", "en"] as const) {
    for (const screen of SCREENS) {
      const path = placePath(language, screen);
      assert.deepEqual(readPlace(path, "?state=draft"), { language, screen, query: "state=draft" });
      assert.ok(isAppPath(path), path);
    }
  }
});

test("an address that names no screen is missing to both", () => {
  for (const path of [
    "/desk/articles/0",
    "/desk/articles/1/x",
    "/desk/nothing",
    "/desk/welcome/",
    "/desk/new/",
  ]) {
    assert.equal(readPlace(path).screen.kind, "missing", path);
    assert.equal(isAppPath(path), false, path);
  }
});
