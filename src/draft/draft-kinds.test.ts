// Drafting, kind by kind: each has its own headline and lead, and says nothing that the text does not.

import assert from "node:assert/strict";
import { test } from "node:test";
import { sourceId } from "../terms/ids.ts";
import type { Source } from "../terms/source.ts";
import { makeConference } from "../testing/drafts/conference.ts";
import { codesOf, draft } from "../testing/drafts/draft.ts";
import { line, makeFixture, official } from "../testing/drafts/fixture.ts";

const source: Source = {
  id: sourceId("sample"),
  name: "見本省 報道発表",
  issuer: "見本省",
  section: "diplomacy",
  autoPublish: true,
};

test("a press conference: who, what it was called, its topics, its hours and its labelled place", () => {
  const made = draft(makeConference());
  assert.equal(made.headline.text, "見本大臣が記者会見 大阪で行った訓練、隊員の宿舎の改修など(2月20日)");
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

test("a name that the authority file has in the order of another country is written as it stands", () => {
  const words = "早見渡防衛大臣とリチャード・マールズ豪国防大臣は、会談を行った。";
  const meeting = makeFixture(
    [official("日豪防衛相会談", "heading"), official(words)],
    [
      { type: "person", surface: "早見渡防衛大臣", name: "早見渡", office: "防衛大臣" },
      {
        type: "person",
        surface: "リチャード・マールズ豪国防大臣",
        name: "リチャード・マールズ",
        office: "国防大臣",
        country: "豪州",
      },
    ],
    { kind: "ministerial-meeting", title: "日豪防衛相会談", announcedAt: "2026-02-10" },
  );
  assert.match(draft(meeting).lead.text, /とリチャード・マールズ・?(?:豪|豪州)国防大臣による/u);
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
  assert.ok(codesOf(made).includes("reading-missing"));
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

test("a personnel order whose title gives its day is not given it twice, nor a bracket behind a bracket", () => {
  const fixture = makeFixture(
    [official("見本省人事(4月1日付)", "heading")],
    [{ type: "date", surface: "4月1日", value: "2026-04-01", role: "effective" }],
    {
      kind: "personnel-order",
      title: "見本省人事(4月1日付)",
      announcedAt: "2026-03-31",
      issuer: { name: "見本省", basis: "stated" },
    },
  );
  assert.equal(draft(fixture).headline.text, "人事発令 令和8年4月1日付け、見本省人事");
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
  assert.equal(made.headline.text, "装備庁、見本艇の製造を例示重工業と契約(3月3日)");
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

test("somebody else's report is not said to be the issuer's", () => {
  const fixture = makeFixture([official("会談を調整", "heading"), official("調整に入った。")], [], {
    kind: "news-report",
    title: "会談を調整",
    announcedAt: "2026-01-21",
  });
  const made = draft(fixture);
  assert.match(made.lead.text, /報じられた。$/);
  assert.ok(codesOf(made).includes("not-official"));
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
    "On Thursday, 12 March 2026, the Ministry of Samples published the following: Joint Statement on Samples.",
  );
  assert.equal(made.language, "en");
});

const OPENING = "早見渡防衛大臣とバト・エルデネ蒙国国防大臣は、日蒙防衛相会談を行いました。";

test("a sentence is no title: the meeting is named instead, and what nothing names is said plainly", () => {
  const meeting = makeFixture(
    [official(OPENING)],
    [
      { type: "person", surface: "早見渡防衛大臣", name: "早見渡", office: "防衛大臣" },
      { type: "event", surface: "日蒙防衛相会談", name: "日蒙防衛相会談", date: "2027-03-04" },
    ],
    { kind: "ministerial-meeting", title: OPENING, announcedAt: "2027-03-04" },
  );
  assert.equal(draft(meeting).headline.text, "日蒙防衛相会談を開催(3月4日)");
  const notice = makeFixture([official("橋の工事を始めることとしたものである。")], [], {
    kind: "notice",
    title: "橋の工事を始めることとしたものである。",
    announcedAt: "2027-03-04",
    issuer: { name: "見本庁", basis: "stated" },
  });
  const made = draft(notice);
  assert.equal(made.headline.text, "見本庁の発表(3月4日)");
  assert.equal(made.lead.text, "見本庁は令和9(2027)年3月4日(木)、以下のように公表した。");
  assert.ok(codesOf(made).includes("title-missing"));
});

test("a day that the page repeats beside its title is not repeated in the headline", () => {
  const titled = (title: string): string =>
    draft(
      makeFixture([official(title, "heading"), official("本文。")], [], {
        kind: "notice",
        title,
        announcedAt: "2027-03-04",
        issuer: { name: "見本庁", basis: "stated" },
      }),
    ).headline.text;
  assert.equal(titled("(令和9年3月4日)橋の工事について"), "見本庁、橋の工事を公表(3月4日)");
  assert.equal(titled("橋の工事について(3月4日)"), "見本庁、橋の工事を公表(3月4日)");
  assert.equal(titled("橋の工事(南側)について"), "見本庁、橋の工事(南側)を公表(3月4日)");
});

test("where several of our own meet, none of them is the host; who a remark names is no party", () => {
  const fixture = makeFixture(
    [
      official("第2回日蒙外務・防衛閣僚会合", "heading"),
      official("※バト大臣の発言は通訳による。"),
      official("1. 早見渡外務大臣及び鷲尾武防衛大臣は、アリ・サイン蒙国国防大臣と会合を行いました。"),
    ],
    [
      { type: "person", surface: "バト大臣", name: "バト", office: "大臣" },
      { type: "person", surface: "早見渡外務大臣", name: "早見渡", office: "外務大臣" },
      { type: "person", surface: "鷲尾武防衛大臣", name: "鷲尾武", office: "防衛大臣" },
      {
        type: "person",
        surface: "アリ・サイン蒙国国防大臣",
        name: "アリ・サイン",
        office: "国防大臣",
        country: "モンゴル",
      },
    ],
    { kind: "ministerial-meeting", title: "第2回日蒙外務・防衛閣僚会合", announcedAt: "2027-03-04" },
  );
  const made = draft(fixture);
  assert.equal(made.headline.text, "第2回日蒙外務・防衛閣僚会合を開催(3月4日)");
  assert.match(made.lead.text, /早見 渡外務大臣、鷲尾 武防衛大臣、アリ・サイン・?[^、]*国防大臣による第2回/);
  assert.doesNotMatch(made.lead.text, /バト/);
});

test("a title that says whose deed it is gets no second による", () => {
  const title = "アリ国防大臣による早見総理大臣表敬について";
  const fixture = makeFixture(
    [official(title, "heading"), official("早見渡総理大臣は、アリ・サイン国防大臣の表敬を受けた。")],
    [
      { type: "person", surface: "早見渡総理大臣", name: "早見渡", office: "総理大臣" },
      {
        type: "person",
        surface: "アリ・サイン国防大臣",
        name: "アリ・サイン",
        office: "国防大臣",
        country: "モンゴル",
      },
    ],
    {
      kind: "ministerial-meeting",
      title,
      announcedAt: "2027-03-04",
      issuer: { name: "見本省", basis: "stated" },
    },
  );
  assert.equal(
    draft(fixture).lead.text,
    "見本省は令和9(2027)年3月4日(木)、アリ国防大臣による早見総理大臣表敬について以下のように公表した。",
  );
});

test("a conference's room and its speaker stand on lines of their own", () => {
  const fixture = makeFixture(
    [
      official("早見大臣就任会見要旨"),
      official("見本省会見室"),
      official("早見渡 大臣"),
      official("おはようございます。"),
    ],
    [
      { type: "person", surface: "早見大臣", name: "早見", office: "大臣" },
      { type: "person", surface: "早見渡 大臣", name: "早見渡", office: "大臣", same: "p" },
    ],
    { kind: "press-conference", title: "早見大臣就任会見要旨", announcedAt: "2027-03-04T11:30+09:00" },
  );
  assert.match(draft(fixture).lead.text, /、見本省会見室で会見を行った。$/);
});

test("the room in a bracket of its own ends before the bracket does", () => {
  const fixture = makeFixture(
    [
      official("早見例示大臣会見記録"),
      official("《令和9年3月4日(木) 13:46 於:本省会見室》"),
      official("まず1点ございます。"),
    ],
    [{ type: "person", surface: "早見例示大臣", name: "早見", office: "例示大臣" }],
    { kind: "press-conference", title: "早見例示大臣会見記録", announcedAt: "2027-03-04T13:46+09:00" },
  );
  assert.match(draft(fixture).lead.text, /、本省会見室で会見を行った。$/);
});
