// Drafting: what the desk would write of each kind, from facts only, and what it says when something is missing.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkVerbatim, officialBlocks } from "../newsroom/check-verbatim.ts";
import type { ArticleDraft } from "../terms/article.ts";
import { sourceId } from "../terms/ids.ts";
import type { Source } from "../terms/source.ts";
import { makeConference } from "../testing/drafts/conference.ts";
import type { Fixture } from "../testing/drafts/fixture.ts";
import { line, makeFixture, official } from "../testing/drafts/fixture.ts";
import { assertGrounded } from "../testing/drafts/grounds.ts";
import { loadTestAuthority, loadTestStyle } from "../testing/drafts/house.ts";
import { STATEMENT_LEAD, makeStatement } from "../testing/drafts/statement.ts";
import { draftArticle } from "./draft-article.ts";

const style = loadTestStyle();
const authority = loadTestAuthority();

const source: Source = {
  id: sourceId("sample"),
  name: "見本省 報道発表",
  issuer: "見本省",
  section: "diplomacy",
  autoPublish: true,
};

function draft(fixture: Fixture, from?: Source): ArticleDraft {
  const made = draftArticle({
    ...fixture,
    style,
    authority,
    ...(from === undefined ? {} : { source: from }),
  });
  assertGrounded(made.headline, fixture.reading);
  assertGrounded(made.lead, fixture.reading);
  const { document, reading } = fixture;
  const verbatim = checkVerbatim(made, document, officialBlocks(document, reading));
  assert.ok(verbatim.ok, verbatim.ok ? "" : verbatim.error);
  return made;
}

const codes = ({ warnings }: ArticleDraft): readonly string[] => warnings.map(({ code }) => code);

test("a joint statement on a desk's page is drafted anew from its facts", () => {
  const made = draft(makeStatement());
  assert.equal(made.headline.text, "見本防衛大臣、オーストラリア連邦国防大臣との防衛相会談を開催(3月6日)");
  assert.equal(made.lead.text, STATEMENT_LEAD);
  assert.equal(made.section, "defence");
  assert.deepEqual(codes(made), []);
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

test("a press conference: who, what it was called, its topics, its hours and its labelled place", () => {
  const made = draft(makeConference());
  assert.equal(made.headline.text, "見本大臣が記者会見 隊員の宿舎の改修など(2月20日)");
  assert.equal(
    made.lead.text,
    "見本大臣は、令和8(2026)年2月20日(金)10時05分~10時21分、第1見本会議室で記者会見を行った。",
  );
});

test("a place that a conference speaks of is not where it was held", () => {
  assert.doesNotMatch(draft(makeConference({ labelled: false })).lead.text, /大阪|会議室/);
});

test("a speaker named only by office has name and reading by the authority file, with that ground", () => {
  const made = draft(makeConference({ title: "防衛大臣臨時記者会見", day: "2025-09-05" }));
  assert.match(made.headline.text, /^中谷防衛大臣が臨時記者会見 /);
  assert.match(made.lead.text, /^中谷 元\(なかたに・げん\)防衛大臣は、/);
  assert.deepEqual(made.lead.grounds[0]?.from, { kind: "authority", entry: "people/中谷元" });
});

test("a foreign minister of the same title, or one of two, is not taken for the speaker", () => {
  const speaker = (...names: readonly string[]): string =>
    draft(
      makeConference({
        facts: names.map((name) => ({ type: "person", surface: "大臣から", name, office: "見本大臣" })),
      }),
    ).headline.text.replace(/が.*$/u, "");
  assert.equal(speaker("手本"), "手本見本大臣");
  assert.equal(speaker("ムサ"), "見本大臣");
  assert.equal(speaker("手本", "例示"), "見本大臣");
});

test("past the authority file's day an office stays an office", () => {
  const made = draft(makeConference({ title: "防衛大臣記者会見", day: "2031-09-05" }));
  assert.match(made.headline.text, /^防衛大臣が記者会見 /);
});

test("a name without a reading anywhere stands without one, and the desk is warned", () => {
  const made = draft(
    makeConference({
      facts: [{ type: "person", surface: "見本大臣", name: "見本", office: "大臣" }],
    }),
  );
  assert.match(made.lead.text, /^見本大臣は、/);
  assert.ok(codes(made).includes("reading-missing"));
});

test("a personnel order is headed by the day it holds from", () => {
  const fixture = makeFixture(
    [official("防衛省発令(1佐人事)", "heading"), official("(以上2月16日付)")],
    [{ type: "date", surface: "2月16日", value: "2026-02-16", role: "effective" }],
    {
      kind: "personnel-order",
      title: "防衛省発令(1佐人事)",
      announcedAt: "2026-02-13",
      issuer: { name: "防衛省", basis: "stated" },
    },
  );
  const made = draft(fixture);
  assert.equal(made.headline.text, "人事発令 令和8年2月16日付け、1佐人事");
  assert.equal(
    made.lead.text,
    "防衛省は令和8(2026)年2月13日(金)、令和8年2月16日付けの1佐人事について以下のように公表した。",
  );
  assert.equal(made.section, "personnel");
});

test("a day that only the page's own headline gives is not used", () => {
  const fixture = makeFixture(
    [line("headline", "2月16日付け人事"), official("防衛省発令(1佐人事)", "heading"), official("本文。")],
    [{ type: "date", surface: "2月16日", value: "2026-02-16", role: "effective" }],
    { kind: "personnel-order", title: "防衛省発令(1佐人事)", issuer: { name: "防衛省", basis: "stated" } },
  );
  assert.equal(draft(fixture).headline.text, "人事発令 1佐人事");
});

test("labelled values of a contract are quoted from the text", () => {
  const fixture = makeFixture(
    [
      official("契約に係る情報の公表について", "heading"),
      official("事業名"),
      official("見本艇の製造"),
      official("契約者:例示重工業株式会社"),
    ],
    [],
    {
      kind: "contract",
      title: "契約に係る情報の公表について",
      announcedAt: "2026-03-03",
      issuer: { name: "防衛装備庁", basis: "source" },
    },
  );
  const made = draft(fixture);
  assert.equal(made.headline.text, "装備庁、見本艇の製造を例示重工業株式会社と契約(3月3日)");
  assert.equal(made.section, "equipment");
});

test("a plain notice: its title is what was announced", () => {
  const fixture = makeFixture(
    [official("庁舎の見学の再開について", "heading"), official("再開します。")],
    [],
    {
      kind: "notice",
      title: "庁舎の見学の再開について",
      announcedAt: "2026-09-01",
      issuer: { name: "見本省", basis: "stated" },
    },
  );
  const made = draft(fixture, source);
  assert.equal(made.headline.text, "見本省、庁舎の見学の再開を公表(9月1日)");
  assert.equal(
    made.lead.text,
    "見本省は令和8(2026)年9月1日(火)、庁舎の見学の再開について以下のように公表した。",
  );
  assert.equal(made.section, "diplomacy", "the source's section");
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
  assert.deepEqual(codes(made).toSorted(), ["date-missing", "issuer-missing"]);
});

test("an issuer from the source's record, and a date from the address, are warnings", () => {
  const fixture = makeFixture([official("見学の再開", "heading"), official("再開します。")], [], {
    kind: "notice",
    title: "見学の再開",
    announcedAt: "2026-09-01",
  });
  const made = draft(fixture, source);
  assert.match(made.lead.text, /^見本省は/);
  assert.deepEqual(codes(made).toSorted(), ["date-inferred", "issuer-inferred"]);
});

test("somebody else's report is not said to be the issuer's", () => {
  const fixture = makeFixture([official("会談を調整", "heading"), official("調整に入った。")], [], {
    kind: "news-report",
    title: "会談を調整",
    announcedAt: "2026-01-21",
  });
  const made = draft(fixture);
  assert.match(made.lead.text, /報じられた。$/);
  assert.ok(codes(made).includes("not-official"));
});

test("a statement in which one side's name was not read names neither as its author", () => {
  const { document, reading } = makeStatement();
  const oneSided = {
    ...reading,
    facts: reading.facts.filter((fact) => !(fact.type === "person" && fact.name.startsWith("サンプル"))),
  };
  const made = draft({ document, reading: oneSided });
  assert.equal(made.headline.text, "防衛省、日豪防衛相共同声明を公表(3月6日)");
  assert.doesNotMatch(made.lead.text, /による/);
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
  assert.equal(make("日加防衛相会談について"), "見本防衛大臣、カナダ国防大臣との防衛相会談を開催(2月27日)");
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
  assert.equal(made.headline.text, "見本太郎防衛大臣、カナダ国防大臣との共同発表を公表");
  assert.match(made.lead.text, /見本太郎防衛大臣とジョン・サンプルカナダ国防大臣による共同発表/);
});

test("an announcement in English is drafted in English", () => {
  const fixture = makeFixture(
    [official("Joint Statement on Samples", "heading"), official("The Ministers met.")],
    [],
    {
      kind: "joint-statement",
      title: "Joint Statement on Samples",
      announcedAt: "2026-03-12",
      issuer: { name: "Ministry of Samples", basis: "stated" },
      language: "en",
    },
  );
  const made = draft(fixture);
  assert.equal(made.headline.text, "Joint Statement on Samples (March 12)");
  assert.equal(
    made.lead.text,
    "On Thursday, 12 March 2026, Ministry of Samples published the following: Joint Statement on Samples.",
  );
  assert.equal(made.language, "en");
});

test("an empty document gives an empty draft with its warnings, not a throw", () => {
  const made = draft(makeFixture([line("furniture", "メニュー")], [], { kind: "notice", title: "" }));
  assert.equal(made.headline.text, "");
  assert.ok(codes(made).includes("title-missing"));
  assert.ok(codes(made).includes("official-text-missing"));
});

const kanji = fc.string({ unit: fc.constantFrom(..."山川田中見本例示高木林"), minLength: 1, maxLength: 2 });
const kana = fc.string({ unit: fc.constantFrom(..."あかさたなはまやらわ"), minLength: 2, maxLength: 4 });
const party = fc.record({
  surname: kanji,
  given: kanji,
  read: kana,
  office: fc.constantFrom("防衛大臣", "外務大臣", "環境大臣"),
  country: fc.constantFrom("大韓民国", "オーストラリア", "フランス共和国", "カナダ"),
  foreignOffice: fc.constantFrom("国防部長官", "国防大臣", "外務大臣"),
  foreign: fc.constantFrom("安見本", "ジョン・サンプル", "マリー・テンプレート"),
  matter: fc.constantFrom("防衛相", "外相", "環境相"),
  day: fc.date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true }),
});

test("whoever met whom and when: the headline names them, the lead reads them, and all of it is grounded", () => {
  fc.assert(
    fc.property(party, (given) => {
      const day = given.day.toISOString().slice(0, 10);
      const [year = "", month = "", date = ""] = day.split("-");
      const written = `${year}年${Number(month)}月${Number(date)}日`;
      const own = `${given.surname} ${given.given}(${given.read})${given.office}`;
      const theirs = `${given.foreign}(よみ)${given.country}${given.foreignOffice}`;
      const meeting = `日韓${given.matter}会談`;
      const title = `日韓${given.matter}共同発表`;
      const fixture = makeFixture(
        [official(title), official(`${written}、${own}と${theirs}は、${meeting}を行った。`)],
        [
          { type: "date", surface: written, value: day, role: "announced" },
          {
            type: "person",
            surface: own,
            name: given.surname + given.given,
            reading: given.read,
            office: given.office,
          },
          {
            type: "person",
            surface: theirs,
            name: given.foreign,
            reading: "よみ",
            office: given.foreignOffice,
            country: given.country,
          },
          { type: "event", surface: meeting, name: meeting, date: day },
        ],
        { kind: "joint-statement", title, announcedAt: day, issuer: { name: "見本省", basis: "source" } },
      );
      const made = draft(fixture);
      assert.equal(
        made.headline.text,
        `${given.surname}${given.office}、${given.country}${given.foreignOffice}との${given.matter}会談を開催(${Number(month)}月${Number(date)}日)`,
      );
      assert.ok(made.lead.text.includes(`${own}と${theirs}による${title}`));
    }),
    { seed: 20260907, numRuns: 300 },
  );
});

test("thousands of announcements are drafted in a second", () => {
  const fixture = makeStatement();
  const input = { ...fixture, style, authority };
  for (let run = 0; run < 200; run += 1) draftArticle(input);
  const start = performance.now();
  for (let run = 0; run < 500; run += 1) draftArticle(input);
  const perSecond = 500 / ((performance.now() - start) / 1000);
  assert.ok(perSecond > 1000, `${Math.round(perSecond)} drafts a second`);
});
