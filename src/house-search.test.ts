import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { DEFAULT_HOUSE } from "./default-house.ts";
import { loadHouseSearch } from "./house-search.ts";

/** A house with the program's authority and its own words, if any. */
async function loadWith(yaml?: string): Promise<string | number> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-house-"));
  mkdirSync(join(folder, "authority"));
  for (const name of readdirSync(join(DEFAULT_HOUSE, "authority"))) {
    copyFileSync(join(DEFAULT_HOUSE, "authority", name), join(folder, "authority", name));
  }
  if (yaml !== undefined) writeFileSync(join(folder, "search.yaml"), yaml);
  const loaded = await loadHouseSearch(folder);
  rmSync(folder, { recursive: true });
  return loaded.ok ? loaded.value.alike.length : loaded.error.replace(folder, "");
}

test("names with their readings come from the authority, words that are one from search.yaml", async () => {
  const loaded = await loadHouseSearch();
  assert.ok(loaded.ok, loaded.ok ? "" : loaded.error);
  const { names, alike } = loaded.value;
  const nakatani = names.find(({ name }) => name === "中谷元");
  assert.deepEqual(nakatani, { kind: "person", name: "中谷元", surname: "中谷", reading: "なかたに・げん" });
  assert.ok(
    names.some(
      ({ kind, name, also }) => kind === "issuer" && name === "統合幕僚監部" && also?.[0] === "統幕",
    ),
  );
  assert.ok(alike.some((group) => group.includes("防衛相") && group.includes("防衛大臣")));
});

test("no word of search.yaml stands in two groups: the second would count for nothing", async () => {
  const loaded = await loadHouseSearch();
  assert.ok(loaded.ok);
  const words = loaded.value.alike.flat();
  assert.deepEqual(
    words.filter((word, at) => words.indexOf(word) !== at),
    [],
  );
});

test("a mistake in search.yaml is named with the file, and a house without one has the program's", async () => {
  assert.equal(await loadWith("alike:\n  - [甲, 乙]\n"), 1);
  assert.equal(await loadWith("alike: []\n"), 0);
  assert.ok(Number(await loadWith()) > 20);
  assert.match(
    String(await loadWith("alike:\n  - [甲]\n")),
    /^\/search\.yaml: alike: group 1 needs two words/,
  );
  assert.match(String(await loadWith("alike: 甲\n")), /^\/search\.yaml: alike: a list of groups/);
  assert.match(String(await loadWith("alikes: []\n")), /^\/search\.yaml: alikes: no such list/);
  assert.match(String(await loadWith("alike: [\n")), /^\/search\.yaml: /);
});
