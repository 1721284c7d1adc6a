// Every specimen against its golden files: what changes in reading, drafting or on the page is seen, and decided on.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadHouse } from "../../house.ts";
import { listSpecimens } from "./list-specimens.ts";
import { GOLDEN_FILES, renderSpecimen } from "./render-specimen.ts";

const SPECIMENS = listSpecimens(join(import.meta.dirname, "../../../specimens"));
const LEAST = 120;
const house = await loadHouse();

function goldenOf(folder: string, name: string): string {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, "utf8") : "(no such file: npm run specimen -- write)";
}

test(`there are at least ${LEAST} specimens`, () => {
  assert.ok(SPECIMENS.length >= LEAST, `there are ${SPECIMENS.length}`);
});

for (const { kind, name, folder, source } of SPECIMENS) {
  test(`the specimen ${kind}/${name} is read, drafted and shown as its golden files hold`, async () => {
    assert.ok(house.ok);
    const made = await renderSpecimen(source, house.value);
    for (const file of GOLDEN_FILES) assert.equal(made[file], goldenOf(folder, file), file);
  });
}
