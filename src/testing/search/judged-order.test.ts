import assert from "node:assert/strict";
import { test } from "node:test";
import { loadHouseSearch } from "../../house-search.ts";
import { createDeskSynonyms } from "../../search/names/desk-synonyms.ts";
import { createNameDirectory } from "../../search/names/name-directory.ts";
import { openArchive } from "../../store/open-archive.ts";
import { judgeSearch } from "./judge-search.ts";

const WANTED = 45;

test("of fifty searches, at least forty-five show first what the reader wanted", async (t) => {
  const [house, opened] = await Promise.all([loadHouseSearch(), openArchive(":memory:")]);
  assert.ok(house.ok && opened.ok);
  t.after(() => opened.value.close());
  const { names, alike } = house.value;
  const knowledge = { names: createNameDirectory(names), synonyms: createDeskSynonyms(alike) };
  const { asked, right, misses } = await judgeSearch(opened.value, knowledge);
  for (const { words, wanted, first = "nothing" } of misses) {
    t.diagnostic(`${words}: ${first}, not ${wanted.join(" or ")}`);
  }
  t.diagnostic(`${right} of ${asked} searches show first what was wanted`);
  assert.equal(asked, 50);
  assert.ok(right >= WANTED, `${right} of ${asked}`);
});
