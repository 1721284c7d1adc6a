// The way of an article to its readers: what each step makes of it, and every step that is refused, with why.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DRAFT, document } from "../../testing/archive/desk-article.ts";
import { UNSEEN_STATES } from "../../testing/archive/unseen-states.ts";
import type { Article, ArticleState } from "../../terms/article.ts";
import { ROLES } from "../../terms/desk/role.ts";
import type { Result } from "../../terms/result.ts";
import { publishArticle, withdrawArticle } from "../decisions/change-article.ts";
import type { Refusal } from "../decisions/change-article.ts";
import { correctArticle } from "../decisions/correct-article.ts";
import { embargoArticle, liftEmbargo } from "./embargo-article.ts";
import { fileInSection } from "./file-in-section.ts";
import { publishWhenDue } from "./publish-when-due.ts";
import { scheduleArticle, unscheduleArticle } from "./schedule-article.ts";
import { STEPS, listSteps } from "./steps.ts";
import { approveArticle, returnArticle, submitArticle } from "./submit-article.ts";

const AT = "2025-09-08T08:00:00.000Z";
const SOON = { wallTime: "2025-09-09T07:00", zone: "Asia/Tokyo" };
const DUE = "2025-09-08T22:00:00.000Z";
const at = { at: AT, by: "佐藤", document };

function done(result: Result<Article, Refusal>): Article {
  assert.ok(result.ok, result.ok ? "" : result.error.message);
  return result.value;
}

function codeOf(result: Result<Article, Refusal>): string {
  assert.ok(!result.ok, "it was not refused");
  assert.ok(result.error.message.length > 10);
  return result.error.code;
}

const inState = (state: ArticleState, more: Partial<Article> = {}): Article => ({ ...DRAFT, state, ...more });
const scheduled = (): Article => done(scheduleArticle(DRAFT, SOON, at));
const held = (until: string): Article =>
  inState({ kind: "draft" }, { embargo: { until, reason: "解禁", by: "佐藤" } });

test("a draft goes to review, is approved, scheduled, and out; each step is a revision that says who and when", () => {
  const review = done(submitArticle(DRAFT, at));
  assert.deepEqual(
    [review.state, review.revision, review.updatedAt],
    [{ kind: "review", since: AT, by: "佐藤" }, 2, AT],
  );
  const approved = done(approveArticle(review, { ...at, by: "鈴木" }));
  assert.deepEqual(approved.state, { kind: "approved", since: AT, by: "鈴木" });
  const waiting = done(scheduleArticle(approved, SOON, at));
  assert.deepEqual(waiting.state, { kind: "scheduled", dueAt: DUE, ...SOON, by: "佐藤" });
  const late = "2025-09-09T01:02:03.000Z";
  const out = done(publishArticle(waiting, { at: late, document }));
  assert.deepEqual(out.state, { kind: "published", publishedAt: late, dueAt: DUE });
  assert.equal(out.revision, 5);
});

test("a returned draft carries the note until it is submitted again", () => {
  const returned = done(
    returnArticle(done(submitArticle(DRAFT, at)), { at: AT, by: "鈴木", note: " 人数を確認 " }),
  );
  assert.deepEqual(returned.state, { kind: "draft", returned: { at: AT, by: "鈴木", note: "人数を確認" } });
  assert.deepEqual(done(submitArticle(returned, at)).state, { kind: "review", since: AT, by: "佐藤" });
  const review = done(submitArticle(DRAFT, at));
  assert.equal(codeOf(returnArticle(review, { at: AT, by: "鈴木", note: " \n" })), "reason-missing");
  assert.equal(codeOf(returnArticle(review, { at: AT, by: "鈴木", note: "長".repeat(2001) })), "too-long");
});

test("what is taken off the schedule stays approved, and may be given another time", () => {
  const off = done(unscheduleArticle(scheduled(), at));
  assert.deepEqual(off.state, { kind: "approved", since: AT, by: "佐藤" });
  const other = done(scheduleArticle(scheduled(), { ...SOON, wallTime: "2025-09-10T07:00" }, at));
  assert.equal(other.state.kind === "scheduled" && other.state.wallTime, "2025-09-10T07:00");
});

test("a time that is past, now, or further away than anybody plans is refused", () => {
  const code = (wallTime: string): string => codeOf(scheduleArticle(DRAFT, { ...SOON, wallTime }, at));
  assert.equal(code("2025-09-08T16:59"), "time-past");
  assert.equal(code("2025-09-08T17:00"), "time-past");
  assert.equal(code("2052-09-08T17:00"), "time-far");
  assert.equal(code("0001-01-01T00:00"), "time-past");
  assert.equal(code("9999-12-31T23:59"), "time-far");
});

test("an article that could not stand before readers is not submitted, approved, scheduled or published", () => {
  const steps = [
    (article: Article) => submitArticle(article, at),
    (article: Article) => approveArticle(article, at),
    (article: Article) => scheduleArticle(article, SOON, at),
    (article: Article) => publishArticle(article, at),
  ];
  const empty = { text: " ", grounds: [] };
  const altered = DRAFT.body.map((block) =>
    block.kind === "official" ? { ...block, text: `${block.text}!` } : block,
  );
  for (const step of steps) {
    assert.equal(codeOf(step({ ...DRAFT, headline: empty })), "incomplete");
    assert.equal(codeOf(step({ ...DRAFT, lead: empty, body: [] })), "incomplete");
    assert.equal(codeOf(step({ ...DRAFT, body: altered })), "verbatim");
  }
});

test("before an embargo ends nothing is published or scheduled; at its end both are done", () => {
  const article = held(DUE);
  assert.equal(codeOf(publishArticle(article, at)), "embargo");
  assert.equal(codeOf(publishArticle(article, { ...at, at: "2025-09-08T21:59:59.999Z" })), "embargo");
  assert.equal(codeOf(scheduleArticle(article, { ...SOON, wallTime: "2025-09-09T06:59" }, at)), "embargo");
  assert.equal(done(scheduleArticle(article, SOON, at)).state.kind, "scheduled");
  assert.equal(done(publishArticle(article, { ...at, at: DUE })).state.kind, "published");
});

test("an embargo after the time of a scheduled article is refused, or takes it off the schedule in the same step", () => {
  const later = { ...SOON, wallTime: "2025-09-09T07:01", reason: "先方の解禁" };
  const article = scheduled();
  assert.equal(codeOf(embargoArticle(article, later, at)), "scheduled-before");
  const off = done(embargoArticle(article, { ...later, unschedule: true }, at));
  assert.deepEqual(off.state, { kind: "approved", since: AT, by: "佐藤" });
  assert.deepEqual(off.embargo, { until: "2025-09-08T22:01:00.000Z", reason: "先方の解禁", by: "佐藤" });
  assert.deepEqual(done(embargoArticle(article, { ...SOON, reason: "同時" }, at)).state, article.state);
});

test("an embargo grows by setting it again, and shrinks or goes only by being lifted with a reason", () => {
  const article = held(DUE);
  const set = (wallTime: string) => embargoArticle(article, { ...SOON, wallTime, reason: "変更" }, at);
  assert.equal(done(set("2025-09-10T07:00")).embargo?.until, "2025-09-09T22:00:00.000Z");
  assert.equal(codeOf(set("2025-09-09T06:59")), "embargo-earlier");
  assert.equal(codeOf(set("2025-09-08T17:00")), "time-past");
  assert.equal(codeOf(embargoArticle(DRAFT, { ...SOON, reason: " " }, at)), "reason-missing");
  assert.equal(codeOf(liftEmbargo(article, { at: AT, by: "佐藤", reason: "  " })), "reason-missing");
  assert.equal(codeOf(liftEmbargo(DRAFT, { at: AT, by: "佐藤", reason: "発表済み" })), "no-embargo");
  const free = done(liftEmbargo(article, { at: AT, by: "佐藤", reason: "発表済み" }));
  assert.ok(!("embargo" in free));
  assert.equal(done(publishArticle(free, at)).state.kind, "published");
});

test("every step outside its states is refused as such, and its table is what the decisions do", () => {
  const published = { kind: "published", publishedAt: AT } as const;
  const withdrawn = { kind: "withdrawn", publishedAt: AT, withdrawnAt: AT, reason: "誤報" } as const;
  const embargo = { until: "2025-09-08T08:00:00.000Z", reason: "解禁", by: "佐藤" };
  const decisions = {
    submit: (article: Article) => submitArticle(article, at),
    return: (article: Article) => returnArticle(article, { at: AT, by: "佐藤", note: "確認" }),
    approve: (article: Article) => approveArticle(article, at),
    schedule: (article: Article) => scheduleArticle(article, SOON, at),
    unschedule: (article: Article) => unscheduleArticle(article, at),
    publish: (article: Article) => publishArticle(article, at),
    embargo: (article: Article) => embargoArticle(article, { ...SOON, reason: "解禁", unschedule: true }, at),
    "lift-embargo": (article: Article) => liftEmbargo(article, { at: AT, by: "佐藤", reason: "発表済み" }),
    withdraw: (article: Article) => withdrawArticle(article, { at: AT, reason: "誤報" }),
    correct: (article: Article) =>
      correctArticle(article, { at: AT, kind: "correction", text: "誤りでした。" }),
  };
  for (const state of [...UNSEEN_STATES, published, withdrawn]) {
    for (const [step, decide] of Object.entries(decisions)) {
      const rule = Object.entries(STEPS).find(([name]) => name === step)?.[1] ?? assert.fail(step);
      const from: readonly string[] = rule.from;
      const result = decide(inState(state, { embargo, updatedAt: AT }));
      if (from.includes(state.kind))
        assert.ok(result.ok, `${step} of ${state.kind}: ${result.ok ? "" : result.error.message}`);
      else assert.equal(codeOf(result), "wrong-state", `${step} of ${state.kind}`);
    }
  }
});

test("what each role may do with a draft, a scheduled and a published article", () => {
  const listed = (article: Article) =>
    Object.fromEntries(ROLES.map((role) => [role, listSteps(article, role).join(" ")]));
  assert.deepEqual(listed(DRAFT), {
    reporter: "submit restore",
    editor: "submit approve restore",
    publisher: "submit approve schedule publish embargo restore",
    administrator: "submit approve schedule publish embargo restore",
  });
  const publisher = "schedule unschedule publish embargo lift-embargo restore-scheduled";
  assert.deepEqual(listed({ ...scheduled(), embargo: { until: DUE, reason: "解禁", by: "佐藤" } }), {
    reporter: "",
    editor: "",
    publisher,
    administrator: publisher,
  });
  assert.deepEqual(listed(inState({ kind: "published", publishedAt: AT })), {
    reporter: "",
    editor: "",
    publisher: "update correct withdraw restore-published",
    administrator: "update correct withdraw restore-published",
  });
});

test("a clock that was wrong once lets nothing out before its time", () => {
  const ahead = "2025-09-10T00:00:00.000Z";
  const wrong = { at: ahead, now: AT, document };
  assert.equal(codeOf(publishArticle({ ...held(DUE), updatedAt: ahead }, wrong)), "embargo");
  assert.deepEqual(publishWhenDue({ ...scheduled(), updatedAt: ahead }, wrong), { kind: "wait", dueAt: DUE });
  assert.equal(publishWhenDue(scheduled(), { ...wrong, now: DUE }).kind, "publish");
});

test("what goes out by itself is not filed anew in passing", () => {
  assert.equal(codeOf(fileInSection(scheduled(), { at: AT, section: "forces" })), "wrong-state");
  assert.equal(done(fileInSection(DRAFT, { at: AT, section: "forces" })).section, "forces");
});
