import assert from "node:assert/strict";
import { test } from "node:test";
import type { Piece } from "../piece.ts";
import { type ComposedArticle, type ComposingRules, composeArticle } from "./compose-article.ts";
import { readMapping } from "./read-mapping.ts";

const SECTIONS = [
  { slug: "defence", ja: "日本の防衛", en: "Defence of Japan" },
  { slug: "analysis", ja: "特集・解説", en: "Features" },
];
const PIECE: Piece = {
  place: "item 1",
  key: "wordpress:old.example:1",
  title: "共同訓練を公表",
  html: "<p>見本省は訓練を公表した。</p><p>詳しい内容は後日になる。</p>",
  isPublic: true,
  publishedAt: "2020-04-01T00:00:00.000Z",
  updatedAt: "2020-04-02T00:00:00.000Z",
  categories: [{ name: "ニュース", slug: "news" }],
  tags: [{ name: "訓練" }, { name: "未分類" }],
  authors: ["佐藤見本"],
  addresses: ["https://old.example/?p=1"],
  notes: [],
};

function rulesOf(yaml = "", more: Partial<ComposingRules> = {}): ComposingRules {
  const mapping = readMapping(yaml, SECTIONS);
  assert.ok(mapping.ok, mapping.ok ? "" : mapping.error);
  const sectionOfKind = {
    announcement: "defence",
    feature: "analysis",
    explainer: "analysis",
    notice: "defence",
  };
  return {
    mapping: mapping.value,
    sectionOfKind,
    kind: "announcement",
    now: "2026-01-01T00:00:00.000Z",
    ...more,
  };
}

async function compose(piece: Partial<Piece>, rules = rulesOf()): Promise<ComposedArticle> {
  const composed = await composeArticle({ ...PIECE, ...piece }, rules, async () => ({ kind: "none" }));
  return composed.ok ? composed.value : assert.fail(composed.error);
}

const codesOf = ({ notes }: ComposedArticle): readonly string[] => notes.map(({ code }) => code);

test("an article comes over with its words as the desk's, its times, topics and authors", async () => {
  const { article, addresses } = await compose({});
  const { draft } = article;
  assert.deepEqual(draft.headline, {
    text: "共同訓練を公表",
    grounds: [{ span: [0, 7], from: { kind: "desk" } }],
  });
  assert.equal(draft.lead.text, "見本省は訓練を公表した。");
  assert.deepEqual(draft.body, [{ kind: "paragraph", text: "詳しい内容は後日になる。" }]);
  assert.deepEqual([draft.topics, draft.authors, draft.language], [["訓練"], ["佐藤見本"], "ja"]);
  assert.deepEqual(
    [article.publishedAt, article.createdAt, article.updatedAt],
    [PIECE.publishedAt, PIECE.publishedAt, PIECE.updatedAt],
  );
  assert.deepEqual(addresses, PIECE.addresses);
});

test("the lead is the excerpt, else a short first paragraph, and is not said twice", async () => {
  const leadOf = async (piece: Partial<Piece>): Promise<readonly [string, number]> => {
    const { draft } = (await compose(piece)).article;
    return [draft.lead.text, draft.body.length];
  };
  assert.deepEqual(await leadOf({ lead: "書いた要約。" }), ["書いた要約。", 2]);
  assert.deepEqual(await leadOf({ lead: "見本省は訓練を公表した。" }), ["見本省は訓練を公表した。", 1]);
  assert.deepEqual(await leadOf({ lead: "見本省は訓練を [&hellip;]" }), ["見本省は訓練を公表した。", 1]);
  assert.deepEqual(await leadOf({ html: "<p>これだけの記事。</p>" }), ["", 1]);
  assert.deepEqual(await leadOf({ html: `<p>${"長".repeat(201)}</p><p>次</p>` }), ["", 2]);
  assert.deepEqual(await leadOf({ html: `<p>${"長".repeat(201)}</p><!--more--><p>次</p>` }), [
    "長".repeat(201),
    1,
  ]);
  assert.deepEqual(await leadOf({ html: "<h2>見出し</h2><p>段落</p>" }), ["", 2]);
});

test("a category goes to the section that the mapping says, or to one of its name; any other is told of", async () => {
  const sectionOf = async (
    categories: Piece["categories"],
    rules = rulesOf(),
  ): Promise<readonly unknown[]> => {
    const composed = await compose({ categories }, rules);
    return [composed.article.draft.section, composed.article.draft.kind, ...codesOf(composed)];
  };
  const mapped = rulesOf("sections: { NEWS: analysis }\nkinds: { コラム: feature }\nignore: [雑記]");
  assert.deepEqual(await sectionOf([{ name: "ニュース", slug: "news" }], mapped), [
    "analysis",
    "announcement",
  ]);
  assert.deepEqual(await sectionOf([{ name: "日本の防衛" }]), ["defence", "announcement"]);
  assert.deepEqual(await sectionOf([{ name: "未分類", slug: "uncategorized" }]), ["defence", "announcement"]);
  assert.deepEqual(await sectionOf([{ name: "雑記" }], mapped), ["defence", "announcement"]);
  assert.deepEqual(await sectionOf([{ name: "コラム" }], mapped), ["analysis", "feature", "section-unknown"]);
  assert.deepEqual(await sectionOf([{ name: "他" }], rulesOf("", { section: "analysis" })), [
    "analysis",
    "announcement",
    "section-unknown",
  ]);
});

test("a mapping that names a section that is not there, or says something else, is refused by its field", () => {
  const faultOf = (yaml: string): string => {
    const mapping = readMapping(yaml, SECTIONS);
    return mapping.ok ? "" : mapping.error;
  };
  assert.match(
    faultOf("sections: { news: sport }"),
    /^sections: news: there is no section "sport" \(defence, analysis\)/,
  );
  assert.match(faultOf("kinds: { x: poem }"), /^kinds\.x: /);
  assert.match(faultOf("section: {}"), /section/);
  assert.notEqual(faultOf("a: ["), "");
});

test("what is not public, has no date or one ahead stays a draft; the same piece has the same fingerprint tomorrow", async () => {
  const isDraft = async (piece: Partial<Piece>): Promise<readonly unknown[]> => {
    const composed = await compose(piece);
    return [composed.article.publishedAt === undefined, ...codesOf(composed)];
  };
  assert.deepEqual(await isDraft({ isPublic: false }), [true, "section-unknown"]);
  assert.deepEqual(await isDraft({ publishedAt: "2031-01-01T00:00:00.000Z" }), [
    true,
    "section-unknown",
    "date-ahead",
  ]);
  const { publishedAt: _publishedAt, updatedAt: _updatedAt, ...undated } = PIECE;
  const printAt = async (now: string): Promise<string> => {
    const composed = await composeArticle(undated, rulesOf("", { now }), async () => ({ kind: "none" }));
    return composed.ok ? composed.value.article.fingerprint : "";
  };
  assert.equal(await printAt("2026-01-01T00:00:00.000Z"), await printAt("2026-01-02T00:00:00.000Z"));
  assert.notEqual(
    (await compose({ title: "別" })).article.fingerprint,
    (await compose({})).article.fingerprint,
  );
});

test("without a title the first words stand there, and without any word it is refused", async () => {
  const untitled = await compose({ title: "", html: "<p>題のない記事。続き。</p><p>次</p>" });
  assert.equal(untitled.article.draft.headline.text, "題のない記事");
  assert.ok(codesOf(untitled).includes("title-missing"));
  assert.ok(codesOf(await compose({ html: "" })).includes("text-missing"));
  const empty = await composeArticle(
    { ...PIECE, title: " ", html: "<script>x</script>" },
    rulesOf(),
    async () => ({ kind: "none" }),
  );
  assert.match(empty.ok ? "" : empty.error, /neither a title nor a text/);
});

test("a series keeps its name; one too long for an address is cut, and one that is none is left out", async () => {
  const named = await compose({ series: { name: " 日米\u0000/\n日豪 ", part: "前編" } });
  assert.equal(named.article.draft.series?.series, "日米 / 日豪");
  assert.ok(!codesOf(named).includes("series-shortened"));
  const long = await compose({ series: { name: "長".repeat(300) } });
  assert.equal(long.article.draft.series?.series, `${"長".repeat(199)}…`);
  assert.ok(codesOf(long).includes("series-shortened"));
  assert.equal((await compose({ series: { name: "\u0007 " } })).article.draft.series, undefined);
});
