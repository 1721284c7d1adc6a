// The states of an article: draft, published, withdrawn; what an editor may do in each, and what is refused.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../../terms/article.ts";
import type { Result } from "../../terms/result.ts";
import { DRAFT, document } from "../../testing/archive/desk-article.ts";
import { cardOf } from "../card-of.ts";
import { publishArticle, reviseArticle, withdrawArticle } from "./change-article.ts";
import type { Refusal } from "./change-article.ts";

const LATER = "2025-09-08T08:00:00.000Z";
const LATEST = "2025-09-09T08:00:00.000Z";

function done(result: Result<Article, Refusal>): Article {
  assert.ok(result.ok, result.ok ? "" : result.error.message);
  return result.value;
}

function refusal(result: Result<Article, Refusal>): string {
  assert.ok(!result.ok, "it was not refused");
  return `${result.error.code}: ${result.error.message}`;
}

const published = (): Article => done(publishArticle(DRAFT, { at: LATER, document }));

test("a draft is published as its next revision, and then has a card", () => {
  const article = published();
  assert.deepEqual(article.state, { kind: "published", publishedAt: LATER });
  assert.equal(article.revision, 2);
  assert.equal(article.updatedAt, LATER);
  assert.equal(cardOf(DRAFT), undefined);
  assert.deepEqual(cardOf(article), {
    id: 7,
    headline: "声明を公表(9月8日)",
    lead: "見本省は公表した。",
    section: "defence",
    kind: "announcement",
    publishedAt: LATER,
    updatedAt: LATER,
    issuer: "見本省",
  });
});

test("a revision keeps the state and the day of publication", () => {
  const headline = { text: "声明を公表(9月9日)", grounds: [] };
  const revised = done(reviseArticle(published(), { headline }, { at: LATEST, document }));
  assert.deepEqual(revised.state, { kind: "published", publishedAt: LATER });
  assert.equal(revised.headline.text, headline.text);
  assert.equal(revised.revision, 3);
  assert.equal(revised.createdAt, DRAFT.createdAt);
});

test("a withdrawn article keeps its reason and is not changed again", () => {
  const withdrawn = done(withdrawArticle(published(), { at: LATEST, reason: "発表の取消し" }));
  assert.deepEqual(withdrawn.state, {
    kind: "withdrawn",
    publishedAt: LATER,
    withdrawnAt: LATEST,
    reason: "発表の取消し",
  });
  assert.equal(cardOf(withdrawn), undefined);
  assert.match(
    refusal(reviseArticle(withdrawn, {}, { at: LATEST, document })),
    /^wrong-state: Article 7 is withdrawn/,
  );
  assert.match(refusal(publishArticle(withdrawn, { at: LATEST, document })), /^wrong-state/);
});

test("steps out of order are refused", () => {
  assert.match(
    refusal(publishArticle(published(), { at: LATEST, document })),
    /^wrong-state: Article 7 is published/,
  );
  assert.match(refusal(withdrawArticle(DRAFT, { at: LATER, reason: "x" })), /^wrong-state/);
  assert.match(refusal(withdrawArticle(published(), { at: LATEST, reason: " " })), /^reason-missing/);
});

test("a changed official text is neither published nor saved", () => {
  const body = DRAFT.body.map((block) =>
    block.kind === "official" && block.block === 1 ? { ...block, text: "本文?" } : block,
  );
  assert.match(
    refusal(publishArticle({ ...DRAFT, body }, { at: LATER, document })),
    /^verbatim: Article 7: block 1 differs/,
  );
  assert.match(refusal(reviseArticle(published(), { body }, { at: LATEST, document })), /^verbatim/);
  assert.match(refusal(publishArticle(DRAFT, { at: LATER })), /^verbatim: .*its document is needed/);
});

test("an article without a headline, or a time that is none or goes back, is refused", () => {
  const empty = { text: " ", grounds: [] };
  assert.match(
    refusal(publishArticle({ ...DRAFT, headline: empty }, { at: LATER, document })),
    /^incomplete/,
  );
  assert.match(refusal(reviseArticle(DRAFT, { headline: empty }, { at: LATER, document })), /^incomplete/);
  assert.match(refusal(publishArticle(DRAFT, { at: "2025-09-08", document })), /^time/);
  assert.match(refusal(publishArticle(DRAFT, { at: "2025-09-08T07:29:59.999Z", document })), /^time/);
});
