import assert from "node:assert/strict";
import { test } from "node:test";
import { UNSEEN_STATES } from "../testing/archive/unseen-states.ts";
import { ARTICLE_STATES } from "../terms/article.ts";
import { SHOWN_STATES, isShown } from "./is-shown.ts";

test("readers see what is published and that something was withdrawn, and nothing before", () => {
  const publishedAt = "2025-09-08T08:00:00.000Z";
  assert.ok(isShown({ kind: "published", publishedAt }));
  assert.ok(isShown({ kind: "withdrawn", publishedAt, withdrawnAt: publishedAt, reason: "誤報" }));
  assert.deepEqual(UNSEEN_STATES.filter(isShown), []);
  const unseen = new Set(UNSEEN_STATES.map(({ kind }) => kind));
  assert.deepEqual([...unseen, ...SHOWN_STATES], ARTICLE_STATES);
});
