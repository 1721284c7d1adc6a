// What holds of the draft of any text, shown on every specimen: law 2, no slip of the desk, no placeholder left.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { toArticleParts } from "../../editing/document/to-article-parts.ts";
import { toDocument } from "../../editing/document/to-document.ts";
import { loadHouse } from "../../house.ts";
import { draftFrom } from "../../path.ts";
import { readReceived } from "../../read-received.ts";
import type { ArticleDraft } from "../../terms/article.ts";
import type { Reading } from "../../terms/reading.ts";
import { assertGrounded } from "../drafts/grounds.ts";
import { listSpecimens } from "./list-specimens.ts";

type Drafted = { readonly name: string; readonly draft: ArticleDraft; readonly reading: Reading };

async function draftAll(): Promise<readonly Drafted[]> {
  const house = await loadHouse();
  assert.ok(house.ok, house.ok ? "" : house.error);
  const drafted: Drafted[] = [];
  for (const { kind, name, source } of listSpecimens(join(import.meta.dirname, "../../../specimens"))) {
    const read = await readReceived({ bytes: new Uint8Array(readFileSync(source)), name });
    if (!read.ok) continue;
    const { reading } = read.value;
    drafted.push({ name: `${kind}/${name}`, reading, draft: draftFrom(read.value, house.value) });
  }
  return drafted;
}

const DRAFTS = draftAll();

test("every number and every name in headline and lead has a ground", async () => {
  const drafted = await DRAFTS;
  assert.ok(drafted.length >= 120, `${drafted.length} drafts`);
  for (const { name, draft, reading } of drafted) {
    assert.doesNotThrow(() => {
      assertGrounded(draft.headline, reading);
      assertGrounded(draft.lead, reading);
    }, name);
  }
});

test("a draft's headline and lead have no slip of the desk", async () => {
  for (const { name, draft } of await DRAFTS) {
    const slips = draft.warnings.filter(({ code }) => code.startsWith("style-"));
    assert.deepEqual(slips, [], name);
  }
});

test("every draft becomes the document that editors work in, and comes back as it was", async () => {
  for (const { name, draft } of await DRAFTS) {
    const { headline, lead, body } = draft;
    const document = toDocument(draft);
    assert.doesNotThrow(() => document.check(), name);
    assert.deepEqual(toArticleParts(document, draft), { ok: true, value: { headline, lead, body } }, name);
  }
});

test("a headline says a day once, and nothing twice over", async () => {
  for (const { name, draft } of await DRAFTS) {
    const { text } = draft.headline;
    assert.ok(text.match(/\(\d{1,2}月\d{1,2}日\)/gu)?.length !== 2, `${name}: ${text}`);
    assert.doesNotMatch(text, /を公表を|を発表を|を公表[^ ]*を公表|\[|\]|\{|\}|undefined/u, name);
  }
});
