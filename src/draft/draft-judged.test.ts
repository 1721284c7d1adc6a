// Drafts of judged readings: each corrected fact is told where house style uses it, as the desk's word; what was rejected is told no more.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { applyJudgements } from "../newsroom/judging/apply-judgements.ts";
import { keysOfFacts } from "../newsroom/judging/fact-key.ts";
import { readReceived } from "../read-received.ts";
import type { ArticleDraft } from "../terms/article.ts";
import type { CorrectedValue, FactKey } from "../terms/desk/judgement.ts";
import { HEAD_FACTS } from "../terms/desk/judgement.ts";
import type { AnnouncementKind } from "../terms/kind.ts";
import { draft } from "../testing/drafts/draft.ts";
import type { Fixture, FixtureFact } from "../testing/drafts/fixture.ts";
import { makeFixture, official } from "../testing/drafts/fixture.ts";
import { corrected, judge, keyOf, REJECTED } from "../testing/judging/judge.ts";
import { listSpecimens } from "../testing/specimens/list-specimens.ts";

type Told = { readonly kind: AnnouncementKind; readonly title?: string; readonly text: string };

function fixtureOf({ kind, title = "", text }: Told, facts: readonly FixtureFact[]): Fixture {
  const lines = [...(title === "" ? [] : [official(title, "heading")]), official(text)];
  const issuer = { name: "見本省", basis: "source" } as const;
  return makeFixture(lines, facts, { kind, title, announcedAt: "2027-02-10", issuer });
}

function judged(fixture: Fixture, key: FactKey, value: CorrectedValue): ArticleDraft {
  const reading = applyJudgements(fixture.reading, judge([key, corrected(value)]));
  return draft({ ...fixture, reading });
}

/** The headline before and after the first fact is corrected. */
function headlines(told: Told, fact: FixtureFact, value: CorrectedValue): readonly [string, string] {
  const fixture = fixtureOf(told, [fact]);
  const key = keyOf(fixture.reading, fact.type, fact.surface);
  return [draft(fixture).headline.text, judged(fixture, key, value).headline.text];
}

test("a corrected day, of any sort, is the headline's", () => {
  const told = { kind: "notice", title: "見本展の開催", text: "3月4日に開く。" } as const;
  const day: FixtureFact = { type: "date", surface: "3月4日", value: "2027-03-04", role: "event" };
  const [before, after] = headlines(told, day, { type: "date", value: "2027-03-05", role: "event" });
  assert.match(before, /3月4日/u);
  assert.match(after, /3月5日/u);
  assert.doesNotMatch(after, /3月4日/u);
});

test("a corrected sighting, contract, discipline and accident are told as corrected", () => {
  const ship: FixtureFact = {
    type: "sighting",
    surface: "見本級フリゲート",
    craft: "ship",
    nationality: "ロシア",
    model: "見本級フリゲート",
    count: 1,
    date: "2027-02-09",
    route: ["見本海峡"],
    responders: [],
  };
  const { surface: _surface, ...seen } = ship;
  const sea = { kind: "ship-sighting", text: "見本級フリゲート1隻を見た。" } as const;
  const [, ships] = headlines(sea, ship, { ...seen, count: 3, nationality: "中国" });
  assert.match(ships, /中国.*3隻/u);
  const order: FixtureFact = {
    type: "contract",
    surface: "見本艇",
    programme: "見本艇",
    counterparty: "見本社",
    amountYen: 100_000_000,
    date: "2027-02-01",
  };
  const buying = { kind: "contract", text: "見本艇を見本社と契約した。" } as const;
  const [was, bought] = headlines(buying, order, {
    type: "contract",
    programme: "見本艦",
    counterparty: "手本社",
    amountYen: 230_000_000,
    date: "2027-02-01",
  });
  assert.match(was, /見本艇.*1億円/u);
  assert.match(bought, /見本艦.*2億3000万円/u);
  const deed: FixtureFact = {
    type: "discipline",
    surface: "無断欠勤",
    conduct: "無断欠勤",
    rank: "3等陸曹",
    penalty: "停職7日",
    date: "2027-02-01",
  };
  const punished = { kind: "discipline", text: "無断欠勤した隊員を処分した。" } as const;
  const [, punishment] = headlines(punished, deed, {
    type: "discipline",
    conduct: "無断欠勤",
    rank: "2等陸曹",
    penalty: "停職9日",
    date: "2027-02-01",
  });
  assert.match(punishment, /2等陸曹/u);
  assert.match(punishment, /停職9日|停職/u);
  const crash: FixtureFact = {
    type: "accident",
    surface: "見本機",
    craft: "見本機",
    place: "見本湾",
    date: "2027-02-08",
  };
  const fell = { kind: "accident", text: "見本機が墜落した。" } as const;
  const [, mishap] = headlines(fell, crash, {
    type: "accident",
    craft: "手本機",
    place: "手本湾",
    date: "2027-02-07",
  });
  assert.match(mishap, /手本機/u);
  assert.match(mishap, /2月7日/u);
});

test("a corrected row of an order, a question's speaker, an event and a figure are told as corrected", () => {
  const row: FixtureFact = {
    type: "appointment",
    surface: "余白学",
    name: "余白学",
    order: "appoint",
    from: [],
    to: ["見本局長"],
    effective: "2027-02-01",
  };
  const orders = { kind: "personnel-order", title: "幹部人事", text: "余白学" } as const;
  const [, order] = headlines(orders, row, {
    type: "appointment",
    name: "余白覚",
    order: "appoint",
    from: [],
    to: ["手本局長"],
    effective: "2027-02-03",
  });
  assert.match(order, /2月3日/u);
  assert.match(order, /手本局長に余白覚氏/u);
  const count: FixtureFact = { type: "statistic", surface: "157回", value: 157, unit: "回", of: "緊急発進" };
  const counted = {
    kind: "scramble-statistics",
    title: "緊急発進実施状況",
    text: "緊急発進は157回だった。",
  } as const;
  const [were, are] = headlines(counted, count, {
    type: "statistic",
    value: 175,
    unit: "回",
    of: "緊急発進",
  });
  assert.match(were, /157回/u);
  assert.match(are, /175回/u);
});

test("a person corrected is named so in headline and lead, and the ground says whose word it is", () => {
  const minister: FixtureFact = {
    type: "person",
    surface: "見本大臣",
    name: "見本",
    reading: "みほん",
    office: "防衛大臣",
  };
  const told = {
    kind: "press-conference",
    title: "見本大臣会見",
    text: "本日は、よろしくお願いします。",
  } as const;
  const fixture = fixtureOf(told, [minister]);
  const value = { type: "person", name: "手本太郎", reading: "てほん・たろう", office: "外務大臣" } as const;
  const made = judged(fixture, keyOf(fixture.reading, "person", "見本大臣"), value);
  assert.match(made.headline.text, /^手本/u);
  assert.match(made.lead.text, /手本太郎\(てほん・たろう\)外務大臣/u);
  const all = [made.headline, made.lead];
  const grounds = all.flatMap(({ text: words, grounds }) =>
    grounds.map(({ span, from }) => [words.slice(...span), from.kind]),
  );
  const ofDesk = grounds.flatMap(([words, kind]) => (kind === "desk" ? [words] : []));
  for (const words of ["太郎", "外務大臣"])
    assert.ok(
      ofDesk.some((told) => told?.includes(words)),
      words,
    );
});

test("kind, issuer and time that the desk decided are the draft's, and no doubt of them is left", () => {
  const fixture = fixtureOf(
    { kind: "notice", title: "見本県における災害派遣について(第2報)", text: "活動を続けている。" },
    [],
  );
  const heads = judge(
    [{ type: "kind" }, corrected({ type: "kind", kind: "disaster-relief" })],
    [{ type: "issuer" }, corrected({ type: "issuer", name: "手本庁" })],
    [{ type: "announcedAt" }, corrected({ type: "announcedAt", value: "2027-02-11" })],
  );
  const reading = applyJudgements(fixture.reading, heads);
  const made = draft({ ...fixture, reading });
  assert.equal(made.announcementKind, "disaster-relief");
  assert.match(made.headline.text, /手本庁.*2月11日/u);
  assert.deepEqual(
    made.warnings.filter(({ code }) => /issuer|date/u.test(code)),
    [],
  );
});

test("a draft whose facts were all rejected states nothing that was read", async () => {
  const specimens = listSpecimens(join(import.meta.dirname, "../../specimens")).filter(
    (_one, at) => at % 5 === 0,
  );
  let seen = 0;
  for (const { source } of specimens) {
    const read = await readReceived({ bytes: readFileSync(source), name: source });
    if (!read.ok) continue;
    const { document, reading } = read.value;
    const all = [...keysOfFacts(reading), ...HEAD_FACTS.map((type) => ({ type }))];
    const made = draft({
      document,
      reading: applyJudgements(reading, judge(...all.map((key) => [key, REJECTED] as const))),
    });
    for (const { from } of [...made.headline.grounds, ...made.lead.grounds]) {
      assert.ok(from.kind === "text" || from.kind === "authority", `${source}: ${JSON.stringify(from)}`);
      seen += 1;
    }
  }
  assert.ok(seen > 20, `${seen} grounds`);
});
