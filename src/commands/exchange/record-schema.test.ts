import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { accountId } from "../../terms/desk/account.ts";
import { UNSEEN_STATES } from "../../testing/archive/unseen-states.ts";
import { announcementId, articleId, sourceId } from "../../terms/ids.ts";
import { asJson } from "../../desk/copies/copy-document.ts";
import { toDocument } from "../../editing/document/to-document.ts";
import type { ArchiveRecord } from "../../newsroom/ports/archive.ts";
import { makeDraft } from "../../testing/archive/specimens.ts";
import { WATCH } from "../../testing/sources/watched-source.ts";
import { formatRecord, parseRecord } from "./record-schema.ts";

const BYTES = new Uint8Array([0, 255, 10]);

const announcement: ArchiveRecord = {
  kind: "announcement",
  announcement: {
    id: announcementId(3),
    sourceId: sourceId("mod"),
    receivedAt: "2026-01-02T03:04:05.000Z",
    revision: 1,
    document: {
      format: "text",
      bytes: BYTES,
      sha256: createHash("sha256").update(BYTES).digest("hex"),
      charset: "utf-8",
      text: "お知らせ",
      blocks: [{ shape: "heading", span: [0, 4], level: 1 }],
      rubies: [],
      sourceMap: [{ text: [0, 4], source: [0, 4] }],
      warnings: [],
    },
  },
};

test("a source goes along with how it is watched, and rules of routing with every version", () => {
  const source: ArchiveRecord = {
    kind: "source",
    source: {
      id: sourceId("mod"),
      name: "見本省",
      issuer: "見本省",
      section: "defence",
      autoPublish: false,
      watch: { ...WATCH, links: { wanted: ["会見"], unwanted: ["採用"] }, passwordFrom: "MAIL_PASSWORD" },
    },
  };
  const rule = { id: 2, name: "人事", when: [], does: [{ priority: 1 }], state: "on" } as const;
  const version = { version: 7, id: 2, at: "2026-01-02T03:04:05.000Z", by: "佐藤" };
  const rules = [
    { kind: "routing-rule", version: { ...version, rule } },
    { kind: "routing-rule", version },
  ] as const;
  const aside: ArchiveRecord = {
    kind: "set-aside",
    announcement: announcementId(3),
    sha256: "0".repeat(64),
    aside: { at: version.at, by: version.by },
  };
  for (const record of [source, aside, ...rules])
    assert.deepEqual(parseRecord(formatRecord(record)), { ok: true, record });
  for (const [from, to, named] of [
    ['"zone":"Asia/Tokyo"', '"zone":"Asia/Nowhere"', /source\.watch\.rhythm\.zone: is no time zone/],
    ['"to":"18:00"', '"to":"09:00"', /source\.watch\.rhythm\.to/],
    ['"passwordFrom":"MAIL_PASSWORD"', '"password":"x"', /source\.watch/],
  ] as const) {
    const parsed = parseRecord(formatRecord(source).replace(from, to));
    assert.match(parsed.ok ? "taken" : parsed.reason, named);
  }
  const other = parseRecord(formatRecord(rules[0]).replace('"id":2,"name"', '"id":3,"name"'));
  assert.ok(!other.ok);
});

test("a record comes back as it went out, bytes included", () => {
  const parsed = parseRecord(formatRecord(announcement));
  assert.deepEqual(parsed, { ok: true, record: announcement });
});

test("a line that is no record says which field is wrong", () => {
  const broken = formatRecord(announcement).replace('"revision":1', '"revision":0');
  assert.match(JSON.stringify(parseRecord(broken)), /announcement\.revision/);
  assert.deepEqual(parseRecord("{"), { ok: false, reason: "is not JSON" });
});

test("a hash that is not that of the bytes, a level, an id and a year that cannot be are refused", () => {
  const line = formatRecord(announcement);
  for (const [from, to, field] of [
    [/"sha256":"[0-9a-f]{64}"/, `"sha256":"${"0".repeat(64)}"`, "sha256"],
    ['"level":1', '"level":-5', "level"],
    ['"level":1', '"level":0', "level"],
    ['"id":3', '"id":9007199254740991', "id"],
    ["2026-01-02T", "0000-01-02T", "receivedAt"],
    ["2026-01-02T", "9999-01-02T", "receivedAt"],
  ] as const) {
    const changed = line.replace(from, to);
    assert.notEqual(changed, line);
    assert.match(JSON.stringify(parseRecord(changed)), new RegExp(`\\.${field}: `));
  }
});

test("a decision on rankings comes back as it went out, and one without a name or a reason is none", () => {
  const at = "2026-01-02T03:04:05.000Z";
  const decided = { excluded: true, by: "佐藤", at, reason: "外部からの集中" };
  const decision: ArchiveRecord = {
    kind: "ranking-decision",
    id: 1,
    decision: { articleId: articleId(12), ...decided },
    articleCreatedAt: at,
  };
  const line = formatRecord(decision);
  assert.deepEqual(parseRecord(line), { ok: true, record: decision });
  for (const field of ["by", "reason"]) {
    const emptied = line.replace(new RegExp(`"${field}":"[^"]+"`), `"${field}":""`);
    assert.match(JSON.stringify(parseRecord(emptied)), new RegExp(`decision\\.${field}: `));
  }
});

test("an article's corrections come back as they went out, and one without text is none", () => {
  const at = "2026-01-02T03:04:05.000Z";
  const made = { ...makeDraft(), id: articleId(12), revision: 1, createdAt: at, updatedAt: at };
  const corrections = [{ at, kind: "clarification", text: "延べ数です。", by: "佐藤" }] as const;
  const article: ArchiveRecord = {
    kind: "article",
    revisions: [{ ...made, state: { kind: "published", publishedAt: at }, corrections }],
  };
  const line = formatRecord(article);
  assert.deepEqual(parseRecord(line), { ok: true, record: article });
  assert.match(JSON.stringify(parseRecord(line.replace("延べ数です。", ""))), /corrections\.0\.text: /);
  assert.match(
    JSON.stringify(parseRecord(line.replace("clarification", "apology"))),
    /corrections\.0\.kind: /,
  );
});

test("an article comes back in whatever state and under whatever embargo it went out", () => {
  const at = "2026-01-02T03:04:05.000Z";
  const made = { ...makeDraft(), id: articleId(12), revision: 1, createdAt: at, updatedAt: at };
  const embargo = { until: "2026-02-01T00:00:00.000Z", reason: "解禁時刻", by: "佐藤" };
  for (const state of [...UNSEEN_STATES, { kind: "published", publishedAt: at, dueAt: at } as const]) {
    const article: ArchiveRecord = { kind: "article", revisions: [{ ...made, state }] };
    assert.deepEqual(parseRecord(formatRecord(article)), { ok: true, record: article });
  }
  const held: ArchiveRecord = {
    kind: "article",
    revisions: [{ ...made, state: { kind: "draft" }, embargo }],
  };
  assert.deepEqual(parseRecord(formatRecord(held)), { ok: true, record: held });
  const broken: ArchiveRecord = {
    kind: "article",
    revisions: [{ ...made, state: { kind: "published", publishedAt: at }, embargo }],
  };
  assert.match(JSON.stringify(parseRecord(formatRecord(broken))), /under embargo/);
});

test("counts and reports of readers come back as they went out, and what cannot be one is refused", () => {
  const count: ArchiveRecord = {
    kind: "reader-count",
    width: 1_440,
    start: 20_300 * 1_440 - 540,
    offsetMinutes: 540,
    site: "x",
    counts: [
      [1, 5],
      [3, 4],
    ],
  };
  const report: ArchiveRecord = {
    kind: "reader-report",
    report: { id: 1, text: "違う。", receivedAt: "2026-01-02T03:04:05.000Z" },
  };
  for (const record of [count, report])
    assert.deepEqual(parseRecord(formatRecord(record)), { ok: true, record });
  const line = formatRecord(count);
  for (const [from, to, field] of [
    ["[1,5]", "[1,0]", "counts"],
    ["[1,5]", "[3,5]", "counts"],
    ["[1,5]", "[1]", "counts"],
    [/"counts":.*\]\]/, '"counts":[]', "counts"],
    ['"width":1440', '"width":7', "width"],
    ['"start":', '"start":1', "start"],
    ['"site":"x"', '"reader":"x"', ""],
  ] as const) {
    const changed = line.replace(from, to);
    assert.notEqual(changed, line);
    const parsed = parseRecord(changed);
    assert.ok(!parsed.ok, changed);
    assert.match(parsed.reason, new RegExp(field), changed);
  }
  assert.ok(!parseRecord(formatRecord(report).replace('"text"', '"name"')).ok);
});

test("an entry of the audit log comes back as it went out, and what cannot be one is refused", () => {
  const at = "2026-01-02T03:04:05.000Z";
  const record: ArchiveRecord = {
    kind: "audit-entry",
    entry: {
      id: 7,
      at,
      actor: { kind: "token", id: 2, name: "配信", account: accountId(1) },
      action: "article.published",
      article: articleId(12),
      detail: { revision: 3, fields: ["headline"], reason: null },
    },
    articleCreatedAt: at,
  };
  const line = formatRecord(record);
  assert.deepEqual(parseRecord(line), { ok: true, record });
  for (const [from, to, field] of [
    ["article.published", "article.eaten", "action"],
    ['"id":7', '"id":0', "id"],
    ['"kind":"token"', '"kind":"ghost"', "actor"],
    [at, "yesterday", "at"],
  ] as const)
    assert.match(JSON.stringify(parseRecord(line.replaceAll(from, to))), new RegExp(field), to);
});

test("a working copy comes back as it went out; one whose steps lead nowhere is refused", () => {
  const at = "2026-01-02T03:04:05.000Z";
  const document = asJson(
    toDocument({ headline: { text: "見出し", grounds: [] }, lead: { text: "", grounds: [] }, body: [] }),
  );
  const insert = { stepType: "replace", from: 1, to: 1, slice: { content: [{ type: "text", text: "甲" }] } };
  const record: ArchiveRecord = {
    kind: "working-copy",
    article: articleId(3),
    articleCreatedAt: at,
    head: {
      revision: 2,
      version: 6,
      takenVersion: 4,
      fields: { topics: ["日韓"], series: null },
      left: null,
    },
    snapshot: { version: 5, document },
    steps: [{ version: 6, step: insert, client: "a", number: 0, account: accountId(1), name: "佐藤", at }],
  };
  const line = formatRecord(record);
  assert.deepEqual(parseRecord(line), { ok: true, record });
  for (const [from, to, reason] of [
    ['"version":6', '"version":7', /version|after the snapshot/],
    ['"from":1', '"from":90', /lead to no document/],
    ['"headline"', '"script"', /lead to no document/],
    ['"topics"', '"secret"', /fields/],
    [at, "yesterday", /at/],
  ] as const)
    assert.match(JSON.stringify(parseRecord(line.replace(from, to))), reason, to);
});
