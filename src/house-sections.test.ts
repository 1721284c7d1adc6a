import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { loadSections } from "./house-sections.ts";
import { loadHouse } from "./house.ts";

test("the sections read alone are those of the whole style", async () => {
  const [alone, house] = [await loadSections(), await loadHouse()];
  assert.ok(alone.ok && house.ok);
  assert.deepEqual(
    alone.value.map(({ slug, ja, en }) => ({ slug, ja, en })),
    house.value.style.sections,
  );
});

async function loadWritten(yaml: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-house-"));
  writeFileSync(join(folder, "style.yaml"), yaml);
  const sections = await loadSections(folder);
  rmSync(folder, { recursive: true });
  return sections.ok ? sections.value : sections.error.replace(folder, "");
}

test("sections may be written in any way that YAML allows", async () => {
  const wanted = [{ slug: "a", ja: "あ", en: "A" }];
  assert.deepEqual(await loadWritten("name: x\nsections:\n- slug: a\n  ja: あ\n  en: A\nother: 1\n"), wanted);
  assert.deepEqual(await loadWritten('"sections": [{slug: a, ja: あ, en: A}]\n'), wanted);
  assert.deepEqual(await loadWritten("x: &x あ\nsections:\n  - { slug: a, ja: *x, en: A }\n"), wanted);
});

test("a style without sections is refused with the file's name", async () => {
  assert.equal(
    await loadWritten("name: x\n"),
    "/style.yaml: sections: a list of sections with slug, ja and en is needed",
  );
  assert.match(String(await loadWritten("sections: [\n")), /style\.yaml: /);
});
