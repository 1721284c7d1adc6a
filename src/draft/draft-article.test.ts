// Drafting: the headline, the lead and the body that the desk would write, and what it says when something is missing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { sourceId } from "../terms/ids.ts";
import type { Source } from "../terms/source.ts";
import { codesOf, draft } from "../testing/drafts/draft.ts";
import { line, makeFixture, official } from "../testing/drafts/fixture.ts";
import { STATEMENT_LEAD, makeStatement } from "../testing/drafts/statement.ts";

const source: Source = {
  id: sourceId("sample"),
  name: "見本省 報道発表",
  issuer: "見本省",
  section: "diplomacy",
  autoPublish: true,
};

test("a joint statement on a desk's page is drafted anew from its facts", () => {
  const made = draft(makeStatement());
  assert.equal(made.headline.text, "見本防衛大臣、オーストラリア連邦国防大臣との防衛相会談を開催(3月6日)");
  assert.equal(made.lead.text, STATEMENT_LEAD);
  assert.equal(made.section, "defence");
  assert.deepEqual(codesOf(made), []);
});

test("the body is the official text under its own title, and the desk's closing; nothing of the page around it", () => {
  const { body } = draft(makeStatement());
  assert.deepEqual(
    body.map((block) => (block.kind === "official" ? [block.block, block.shape] : [block.kind])),
    [[3, "heading"], [4, "paragraph"], [5, "paragraph"], ["closing"]],
  );
  assert.deepEqual(body.at(-1), { kind: "closing", text: "(以上)" });
  assert.doesNotMatch(JSON.stringify(body), /ランキング|2月17日|キャンベラで会談した件/);
});

test("navigation inside the official part stays out of the body", () => {
  const fixture = makeFixture(
    [official("お知らせ", "heading"), { ...official("印刷する"), furniture: true }, official("休館します。")],
    [],
    { kind: "notice", title: "お知らせ" },
  );
  assert.doesNotMatch(JSON.stringify(draft(fixture).body), /印刷/);
});

test("rubies and table rows come into the body with their places", () => {
  const fixture = makeFixture(
    [official("名簿", "heading"), official("見本太郎\t隊長", "row"), official("例示花子が着任した。")],
    [],
    { kind: "notice", title: "名簿", rubies: [{ span: [11, 15], reading: "れいじはなこ" }] },
  );
  const [, row, paragraph] = draft(fixture).body;
  assert.ok(row?.kind === "official" && paragraph?.kind === "official");
  assert.deepEqual(row.cells, ["見本太郎", "隊長"]);
  assert.equal(row.table, 0);
  assert.deepEqual(paragraph.rubies, [{ span: [0, 4], reading: "れいじはなこ" }]);
});

test("an issuer's own closing is not closed twice", () => {
  const fixture = makeFixture(
    [official("お知らせ", "heading"), official("休館します。"), official("（以上）")],
    [],
    {
      kind: "notice",
      title: "お知らせ",
    },
  );
  assert.deepEqual(
    draft(fixture).body.map(({ kind }) => kind),
    ["official", "official", "official"],
  );
});

test("what the text does not say drops out, and each gap is a warning", () => {
  const fixture = makeFixture(
    [official("庁舎の見学の再開について", "heading"), official("再開します。")],
    [],
    {
      kind: "notice",
      title: "庁舎の見学の再開について",
    },
  );
  const made = draft(fixture);
  assert.equal(made.headline.text, "庁舎の見学の再開を公表");
  assert.equal(made.lead.text, "庁舎の見学の再開が以下のように公表された。");
  assert.deepEqual(codesOf(made).toSorted(), ["date-missing", "issuer-missing"]);
});

test("an issuer from the source's record, and a date from the address, are warnings", () => {
  const fixture = makeFixture([official("見学の再開", "heading"), official("再開します。")], [], {
    kind: "notice",
    title: "見学の再開",
    announcedAt: "2026-09-01",
  });
  const made = draft(fixture, source);
  assert.match(made.lead.text, /^見本省は/);
  assert.deepEqual(codesOf(made).toSorted(), ["date-inferred", "issuer-inferred"]);
});

test("an issuer whose letters the text spaces out is stated, and no warning", () => {
  const fixture = makeFixture(
    [official("見学の再開", "heading"), official("見 本 省"), official("再開します。")],
    [],
    {
      kind: "notice",
      title: "見学の再開",
      issuer: { name: "見本省", basis: "stated" },
      announcedAt: "2026-09-01",
    },
  );
  const made = draft(fixture);
  assert.match(made.lead.text, /^見本省は/);
  assert.ok(!codesOf(made).includes("issuer-inferred"));
});

test("a statement in which one side's name was not read is not told as both sides' own", () => {
  const { document, reading } = makeStatement();
  const oneSided = {
    ...reading,
    facts: reading.facts.filter((fact) => !(fact.type === "person" && fact.name.startsWith("サンプル"))),
  };
  const made = draft({ document, reading: oneSided });
  assert.equal(made.headline.text, "見本防衛大臣、日豪防衛相会談を開催(3月6日)");
  assert.doesNotMatch(made.lead.text, /による/);
});

test("the day in the headline is the meeting's, not that of another event", () => {
  const { document, reading } = makeStatement();
  const other = { id: "e9", type: "event", part: "official", basis: "stated", span: [0, 1] } as const;
  const facts = [{ ...other, name: "共同訓練", date: "2026-03-01" }, ...reading.facts];
  assert.match(draft({ document, reading: { ...reading, facts } }).headline.text, /\(3月6日\)$/);
});

test("a meeting still to come is not said to have been held", () => {
  const fixture = makeStatement();
  const title = "日豪防衛相会談の開催について";
  const kind = "ministerial-meeting" as const;
  const facts = fixture.reading.facts.map((fact) =>
    fact.type === "event" ? { ...fact, date: "2026-03-16" } : fact,
  );
  const made = draft({ ...fixture, reading: { ...fixture.reading, title, kind, facts } });
  assert.doesNotMatch(made.headline.text, /会談を開催/);
});

test("nor is one whose title announces it, where nothing else tells of a meeting", () => {
  const ours = "見本 太郎(みほん・たろう)防衛大臣";
  const theirs = "ジョン・サンプル・カナダ国防大臣";
  const make = (title: string): string => {
    const fixture = makeFixture(
      [official(title, "heading"), official(`${ours}は${theirs}と会う。`)],
      [
        { type: "person", surface: ours, name: "見本太郎", reading: "みほん・たろう", office: "防衛大臣" },
        { type: "person", surface: theirs, name: "ジョン・サンプル", office: "国防大臣", country: "カナダ" },
      ],
      { kind: "ministerial-meeting", title, announcedAt: "2026-02-27" },
    );
    return draft(fixture).headline.text;
  };
  assert.equal(
    make("日加防衛相会談について"),
    "見本防衛大臣、カナダ国防大臣との日加防衛相会談を開催(2月27日)",
  );
  assert.equal(make("日加防衛相会談の開催について"), "日加防衛相会談の開催を公表(2月27日)");
});

test("one's own country is left out before an office, a foreign one is not", () => {
  const fixture = makeFixture(
    [official("共同発表"), official("見本太郎日本国防衛大臣とジョン・サンプルカナダ国防大臣は会談した。")],
    [
      {
        type: "person",
        surface: "見本太郎日本国防衛大臣",
        name: "見本太郎",
        office: "防衛大臣",
        country: "日本",
      },
      {
        type: "person",
        surface: "ジョン・サンプルカナダ国防大臣",
        name: "ジョン・サンプル",
        office: "国防大臣",
        country: "カナダ",
      },
    ],
    { kind: "joint-statement", title: "共同発表", issuer: { name: "防衛省", basis: "source" } },
  );
  const made = draft(fixture);
  assert.equal(made.headline.text, "見本防衛大臣、カナダ国防大臣との共同発表を公表");
  assert.match(made.lead.text, /見本 太郎防衛大臣とジョン・サンプル・カナダ国防大臣による共同発表/);
});

test("an empty document gives an empty draft with its warnings, not a throw", () => {
  const made = draft(makeFixture([line("furniture", "メニュー")], [], { kind: "notice", title: "" }));
  assert.equal(made.headline.text, "");
  assert.ok(codesOf(made).includes("title-missing"));
  assert.ok(codesOf(made).includes("official-text-missing"));
});
