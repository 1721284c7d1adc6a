// The rule of publishing without a human decision: the source's word, and no doubt that an editor has to settle.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ArticleDraft } from "../../terms/article.ts";
import { sourceId } from "../../terms/ids.ts";
import type { Source } from "../../terms/source.ts";
import { BLOCKING_WARNINGS, reasonsToWait, shouldPublish } from "./should-publish.ts";

const source: Source = {
  id: sourceId("mod"),
  name: "見本省",
  issuer: "見本省",
  section: "defence",
  autoPublish: true,
};

function draftWith(...codes: readonly string[]): ArticleDraft {
  return {
    kind: "announcement",
    section: "defence",
    headline: { text: "声明", grounds: [] },
    lead: { text: "公表した。", grounds: [] },
    body: [{ kind: "closing", text: "(以上)" }],
    warnings: codes.map((code) => ({ code, message: code })),
    language: "ja",
  };
}

test("a source that publishes by itself does, a doubt that blocks nothing notwithstanding", () => {
  assert.ok(shouldPublish(draftWith(), source));
  assert.ok(shouldPublish(draftWith("reading-missing", "headline-long"), source));
});

test("a source that does not, does not", () => {
  assert.deepEqual(reasonsToWait(draftWith(), { ...source, autoPublish: false }), [
    'the source "mod" publishes by hand',
  ]);
});

test("each blocking doubt waits for an editor and says why", () => {
  for (const [code, reason] of Object.entries(BLOCKING_WARNINGS)) {
    assert.ok(!shouldPublish(draftWith(code), source), code);
    assert.deepEqual(reasonsToWait(draftWith("reading-missing", code), source), [reason]);
  }
});
