// Teaching the house and taking it back, in a copy of it: exactly the lines that were written, or nothing.

import assert from "node:assert/strict";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { DEFAULT_HOUSE } from "./default-house.ts";
import { findUnteachable, teachHouse, unteachHouse } from "./house-teaching.ts";
import type { TaughtLines } from "./house-teaching.ts";

const house = mkdtempSync(join(tmpdir(), "shirase-teaching-"));
cpSync(join(DEFAULT_HOUSE, "authority"), join(house, "authority"), { recursive: true });
after(() => rmSync(house, { recursive: true }));
const textOf = (file: string): string => readFileSync(join(house, "authority", file), "utf8");

async function teach(
  section: "people" | "ships",
  name: string,
  fields: Record<string, string>,
): Promise<TaughtLines> {
  const taught = await teachHouse(house, { section, name, fields, source: "見本省 2027-02-10" });
  assert.ok(taught.ok && taught.value.lines, taught.ok ? taught.value.change : taught.error);
  return taught.value.lines;
}

test("a new entry taken back leaves the file as it was, also behind another that came later", async () => {
  const before = textOf("people.yaml");
  const first = await teach("people", "見本太郎", { reading: "みほん・たろう" });
  const second = await teach("people", "手本花子", { reading: "てほん・はなこ" });
  assert.deepEqual((await unteachHouse(house, first)).ok, true);
  assert.ok(textOf("people.yaml").includes("手本花子") && !textOf("people.yaml").includes("見本太郎"));
  assert.deepEqual((await unteachHouse(house, second)).ok, true);
  assert.equal(textOf("people.yaml"), before);
  const again = await unteachHouse(house, second);
  assert.match(again.ok ? "" : again.error, /somebody has changed it since/u);
});

test("a field taken back leaves the others, and what stood before it", async () => {
  await teach("ships", "みほん", { hull: "DD-998", country: "日本" });
  const before = textOf("ships-japan.yaml");
  const amended = await teach("ships", "みほん", { class: "見本型護衛艦", country: "日本" });
  assert.ok(textOf("ships-japan.yaml").includes("見本型護衛艦"));
  assert.ok((await unteachHouse(house, amended)).ok);
  assert.equal(textOf("ships-japan.yaml"), before);
});

test("an entry that somebody has changed since is left alone", async () => {
  const lines = await teach("people", "見本次郎", { reading: "みほん・じろう" });
  const path = join(house, "authority", "people.yaml");
  appendFileSync(path, "    country: 日本\n");
  const changed = textOf("people.yaml");
  assert.equal((await unteachHouse(house, lines)).ok, false);
  assert.equal(textOf("people.yaml"), changed);
  writeFileSync(path, changed.replace("みほん・じろう", "けんぽん・じろう"));
  assert.equal((await unteachHouse(house, lines)).ok, false);
  for (const file of ["../style.yaml", "none.yaml", ""])
    assert.equal((await unteachHouse(house, { ...lines, file })).ok, false, file);
});

test("what contradicts what is known, or would break the file, is refused with both values, and nothing is written", async () => {
  await teach("people", "見本三郎", { reading: "みほん・さぶろう" });
  const before = textOf("people.yaml");
  for (const fields of [
    { reading: "けんぽん・さぶろう" },
    { hull: "DD-1" },
    { surname: 'a"b' },
    { surname: "a\nb: c" },
  ]) {
    const taught = await teachHouse(house, {
      section: "people",
      name: "見本三郎",
      fields: { ...fields },
      source: "名簿",
    });
    assert.equal(taught.ok, false, JSON.stringify(fields));
  }
  assert.equal(textOf("people.yaml"), before);
  const known = await teachHouse(house, {
    section: "people",
    name: "見本三郎",
    fields: { reading: "みほん・さぶろう" },
    source: "名簿",
  });
  assert.ok(known.ok && known.value.change === "known" && known.value.lines === undefined);
});

test("a folder that is not there, or must not be written to, is said", async () => {
  assert.equal(await findUnteachable(house), undefined);
  assert.match((await findUnteachable(join(house, "none"))) ?? "", /cannot be written to/u);
  const taught = await teachHouse(join(house, "none"), {
    section: "people",
    name: "甲",
    fields: {},
    source: "x",
  });
  assert.match(taught.ok ? "" : taught.error, /ENOENT/u);
});
