// Routing: which rules hold, whose word counts, and what a rule would have done to the past.

import assert from "node:assert/strict";
import { test } from "node:test";
import { announcementId, sourceId } from "../../terms/ids.ts";
import type { Action, Condition, RuleInForce } from "../../terms/sources/routing-rule.ts";
import { checkRule } from "./check-rule.ts";
import { factsOf, type RoutedAnnouncement } from "./facts.ts";
import { holds } from "./holds.ts";
import { routeAnnouncement, withoutPublish } from "./route-announcement.ts";
import { tellTrial } from "./trying/tell-trial.ts";
import { openTrial, type PastAnnouncement } from "./trying/trial.ts";

const TEXT = "見本機の飛行について\n航空自衛隊は、ｽｸﾗﾝﾌﾞﾙを実施し、Ｆ－１５が発進した。";

function factsWith(more: Partial<RoutedAnnouncement> = {}) {
  return factsOf({
    document: {
      text: TEXT,
      blocks: [
        { shape: "heading", span: [0, 10] },
        { shape: "paragraph", span: [11, TEXT.length] },
      ],
      title: "見本庁 | 見本機の飛行",
      address: "https://agency.example/press/2025/0910.html",
    },
    kind: "scramble-statistics",
    issuer: "統合幕僚監部",
    source: { id: sourceId("jso"), name: "統幕の報道発表" },
    people: () => ["早見 渡", "井上花"],
    ...more,
  });
}

function ruleWith(id: number, when: readonly Condition[], does: readonly Action[]): RuleInForce {
  return { id, version: id + 10, name: `規則${id}`, when, does, state: "on" };
}

const isMet = (condition: Condition): boolean => holds({ when: [condition] }, factsWith());

test("a condition is compared without width, kana and case, and what it asks is what is meant", () => {
  const met: readonly Condition[] = [
    { field: "kind", is: ["notice", "Scramble-Statistics"] },
    { field: "issuer", contains: ["幕僚"] },
    { field: "words", contains: ["すくらんぶる"] },
    { field: "words", contains: ["f-15"] },
    { field: "words", is: ["見本機の飛行について"] },
    { field: "words", is: ["見本庁 | 見本機の飛行"] },
    { field: "people", is: ["早見渡"] },
    { field: "people", contains: ["井上"] },
    { field: "source", is: ["jso"] },
    { field: "source", is: ["統幕の報道発表"] },
    { field: "address", contains: ["AGENCY.example/press/"] },
    { field: "issuer", contains: ["防衛省", "海上"], not: true },
  ];
  for (const condition of met) assert.ok(isMet(condition), JSON.stringify(condition));
  const unmet: readonly Condition[] = [
    { field: "kind", is: ["notice"] },
    { field: "issuer", is: ["幕僚"] },
    { field: "words", is: ["見本機"] },
    { field: "words", contains: ["実施し 発進"] },
    // No word goes from the end of one name to the beginning of the next.
    { field: "people", contains: ["渡井上"] },
    { field: "source", is: ["js"] },
    { field: "words", contains: [" "] },
    { field: "issuer", contains: ["統合"], not: true },
  ];
  for (const condition of unmet) assert.ok(!isMet(condition), JSON.stringify(condition));
});

test("the first rule that says a thing decides it, alerts add up, and the rule stands beside what it decided", () => {
  const facts = factsWith();
  const scrambles: Condition = { field: "kind", is: ["scramble-statistics"] };
  const rules = [
    ruleWith(3, [], [{ section: "forces" }, { publish: "draft" }, { alert: "chat" }]),
    ruleWith(1, [scrambles], [{ section: "watch" }, { alert: "chat" }, { alert: "a@news.example" }]),
    ruleWith(2, [{ ...scrambles, not: true }], [{ priority: 1 }]),
    { ...ruleWith(4, [], [{ priority: 5 }]), state: "off" as const },
  ];
  const by = (rule: number) => ({ kind: "rule", rule, version: rule + 10, name: `規則${rule}` });
  const route = routeAnnouncement(rules, facts);
  assert.deepEqual(route, {
    section: { is: "watch", by: by(1) },
    publish: { is: "draft", by: by(3) },
    alerts: [
      { is: "chat", by: by(1) },
      { is: "a@news.example", by: by(1) },
    ],
  });
  assert.equal(withoutPublish(route)?.publish, undefined);
  assert.equal(withoutPublish({ publish: { is: "auto", by: { kind: "backfill" } }, alerts: [] }), undefined);
  assert.equal(routeAnnouncement([], facts), undefined);
  assert.equal(
    routeAnnouncement([ruleWith(2, [{ ...scrambles, not: true }], [{ priority: 1 }])], facts),
    undefined,
  );
});

test("people and words are looked for only where a rule asks for them", () => {
  let asked = 0;
  const facts = factsWith({
    people: () => {
      asked += 1;
      return [];
    },
  });
  routeAnnouncement(
    [
      ruleWith(
        1,
        [
          { field: "kind", is: ["notice"] },
          { field: "people", is: ["早見渡"] },
        ],
        [],
      ),
    ],
    facts,
  );
  assert.equal(asked, 0);
});

test("what names nothing that the house has is refused by name", () => {
  const house = { sections: ["watch"], templates: ["any"], webhooks: ["chat"] };
  const check = (when: readonly Condition[], does: readonly Action[]) =>
    checkRule({ name: "a", when, does, state: "off" }, house).map(({ word }) => word);
  assert.deepEqual(check([{ field: "kind", is: ["scramble"] }], [{ section: "watch" }]), ["scramble"]);
  assert.deepEqual(check([], [{ section: "wotch" }, { template: "eny" }]), ["wotch", "eny"]);
  assert.deepEqual(check([], [{ alert: "chat" }, { alert: "chot" }, { alert: "a@b@c" }]), ["chot", "a@b@c"]);
  assert.deepEqual(check([{ field: "words", contains: ["　"] }], [{ priority: 1 }, { priority: 2 }]), [
    "　",
    "priority",
  ]);
  assert.deepEqual(check([{ field: "kind", contains: ["sighting"] }], [{ alert: "a@b.example" }]), []);
});

const pastWith = (day: number, more: Partial<PastAnnouncement> = {}): PastAnnouncement => ({
  id: announcementId(day),
  receivedAt: `2025-09-${String(day).padStart(2, "0")}T00:00:00.000Z`,
  headline: `第${day}号`,
  facts: factsWith(),
  section: "defence",
  isClear: true,
  isAuto: false,
  ...more,
});

test("a rule's name holds nothing that steers a terminal or turns the direction of writing", () => {
  const house = { sections: [], templates: [], webhooks: [] };
  const check = (name: string) => checkRule({ name, when: [], does: [{ priority: 1 }], state: "off" }, house);
  for (const name of ["a\u202eb", "a\ud800b", "a\u001b[31mb", "a\nb"])
    assert.equal(check(name).length, 1, name);
  assert.deepEqual(check("防衛省 “f-35”"), []);
});

test("a trial counts what would have been otherwise than it was, and says when a rule matches all or nothing", () => {
  const tried = ruleWith(
    2,
    [{ field: "issuer", contains: ["統合"] }],
    [{ section: "watch" }, { publish: "auto" }, { priority: 1 }, { alert: "chat" }],
  );
  const trial = openTrial({ ...tried, state: "off" }, [ruleWith(1, [], [{ priority: 4 }])]);
  trial.add(pastWith(1, { publishedAt: "2025-09-01T00:34:00.000Z" }));
  trial.add(pastWith(8, { isClear: false }));
  trial.add(pastWith(9, { section: "watch" }));
  trial.add(pastWith(15, { facts: factsWith({ issuer: "見本省" }) }));
  const { examples, ...counted } = trial.sum();
  assert.deepEqual(counted, {
    looked: 4,
    matched: 3,
    from: "2025-09-01T00:00:00.000Z",
    to: "2025-09-15T00:00:00.000Z",
    moved: [{ from: "defence", to: "watch", count: 2 }],
    sooner: { count: 1, minutes: 34 },
    onlyNow: 1,
    doubtful: 1,
    later: 0,
    held: 0,
    prioritised: 0,
    templated: 0,
    alerts: 3,
    overruled: [{ rule: 1, name: "規則1", count: 3 }],
  });
  assert.deepEqual(
    examples.map(({ headline }) => headline),
    ["第1号", "第8号", "第9号"],
  );
  const told = tellTrial(trial.sum()).map(({ en }) => en);
  assert.deepEqual(told, [
    "Of 4 past announcements (2025-09-01 to 2025-09-15) it matches 3.",
    '2 articles would stand in "watch", not in "defence".',
    "1 would have been published when received, 34 minutes sooner in the median.",
    "1 would have been published, and never were.",
    "1 would wait for an editor all the same: something is in doubt, or they are revisions.",
    "3 alerts would have been sent, some 1.5 a week.",
    'For 3 of them rule 1 "規則1", which is asked before, says the same thing.',
  ]);
  const [all, none] = [
    openTrial(ruleWith(1, [], []), []),
    openTrial(ruleWith(1, [{ field: "kind", is: ["notice"] }], []), []),
  ];
  for (const each of [all, none]) each.add(pastWith(1));
  assert.match(tellTrial(all.sum())[0]?.en ?? "", /matches every one/);
  assert.match(tellTrial(none.sum())[0]?.en ?? "", /matches none/);
});
