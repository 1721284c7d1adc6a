// Confirming on the command line, in a copy of the house: the file grows, or stands as it was.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import { loadAuthority } from "../../house-authority.ts";
import type { CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { confirmInHouse } from "./confirm-in-house.ts";

const house = mkdtempSync(join(tmpdir(), "shirase-authority-"));
cpSync(join(DEFAULT_HOUSE, "authority"), join(house, "authority"), { recursive: true });
after(() => rmSync(house, { recursive: true }));

const call = (options: Readonly<Record<string, string>>): CommandCall => ({
  inputs: [],
  text: (name) => ({ house, ...options })[name],
  flag: () => false,
});
const textOf = (file: string): string => readFileSync(join(house, "authority", file), "utf8");

test("a confirmed ship joins those of its country, and no other line changes", async () => {
  const before = textOf("ships-japan.yaml");
  const status = await confirmInHouse(
    call({ hull: "DD-999", country: "日本", source: "一覧" }),
    "ships",
    "みほん",
  );
  assert.equal(status, 0);
  const line = "  - { name: みほん, country: 日本, hull: DD-999, source: 一覧 }\n";
  assert.equal(textOf("ships-japan.yaml"), before + line);
  const authority = await loadAuthority(house);
  assert.ok(authority.ok && authority.value.entries.some(({ name }) => name === "みほん"));
});

test("a contradiction leaves every file as it was, and no half-written one beside it", async () => {
  const before = readdirSync(join(house, "authority")).map(textOf);
  const options = call({ hull: "DD-113", country: "日本", source: "一覧" });
  assert.equal(await confirmInHouse(options, "ships", "まつかぜ"), 1);
  assert.deepEqual(readdirSync(join(house, "authority")).map(textOf), before);
});

test("without a source nothing is confirmed", async () => {
  await assert.rejects(confirmInHouse(call({ hull: "DD-113" }), "ships", "まつかぜ"), UsageError);
});
