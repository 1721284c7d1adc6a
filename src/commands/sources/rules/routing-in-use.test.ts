// Routing in use: what rules say happens to what a watched place brings, and to nothing else; told once, explained, and the same after a worker was killed.

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { type House, loadHouse } from "../../../house.ts";
import { receivePaste } from "../../../intake/receive.ts";
import { doDueWork } from "../../../newsroom/due-work.ts";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import { takeIn } from "../../../path.ts";
import type { Article } from "../../../terms/article.ts";
import { announcementId } from "../../../terms/ids.ts";
import {
  addressOf,
  articlesOf,
  listOf,
  openSourceWorld,
  pageOf,
  type SourceWorld,
} from "../../../testing/sources/source-world.ts";
import { HOUR, PLACE, SOURCE, START } from "../../../testing/sources/watched-source.ts";
import { readRules } from "../../../watching/routing/text/read-rules.ts";
import { tellTrial } from "../../../watching/routing/trying/tell-trial.ts";
import { finishUnwritten } from "../../opening/finish-unwritten.ts";
import { DEFAULT_HOUSE } from "../../../default-house.ts";
import type { Mail } from "../alerts/send-mail.ts";
import { createArrivalTeller } from "../alerts/tell-arrival.ts";
import { openRuleDesk } from "./open-rule-desk.ts";
import { fetchNeeds } from "../watch-by-hand.ts";

const DOING = { at: new Date(START).toISOString(), actor: { kind: "console", name: "test" } } as const;

async function openRouted(t: TestContext, text: string): Promise<SourceWorld & { readonly house: House }> {
  const house = await loadHouse();
  assert.ok(house.ok);
  const world = await openSourceWorld(t, house.value);
  await keepRules(world.archive, text);
  return { ...world, house: house.value };
}

async function keepRules(archive: Archive, text: string): Promise<void> {
  const read = readRules(text);
  assert.ok(read.ok, JSON.stringify(read));
  const save = read.value.map(({ rule: { id: _id, ...rule } }) => rule);
  await archive.changeRules({ save, remove: [] }, DOING);
}

function show({ web }: SourceWorld, ...names: readonly string[]): void {
  web.pages.set(PLACE, { text: listOf(...names), contentType: "application/json" });
  for (const name of names) web.pages.set(addressOf(name), { text: pageOf(name) });
}

const byText = (one: readonly unknown[], other: readonly unknown[]): number =>
  String(one) < String(other) ? -1 : 1;
const toldOf = (articles: readonly Article[]) =>
  articles
    .map(({ headline, section, state }) => [/.の式典/u.exec(headline.text)?.[0], section, state.kind])
    .toSorted(byText);

const RULES = `
rule "甲を先に" on
  when words contains 甲 and source is ${SOURCE.id}
  then section diplomacy, priority 1, publish auto, alert chief@news.example
rule "乙は待つ" on
  when words contains 乙
  then publish by-hand, alert chief@news.example
rule "みな部隊へ" on
  when always
  then section forces
rule "切ってある" off
  when always
  then publish by-hand
`;

test("rules decide section, way and priority of what comes, and each decision is in the log with rule and version", async (t) => {
  const world = await openRouted(t, RULES);
  const { archive, runUntil } = world;
  show(world, "甲の式典", "乙の式典", "丙の式典");
  await runUntil(START + HOUR);
  const articles = await articlesOf(archive);
  assert.deepEqual(toldOf(articles), [
    ["丙の式典", "forces", "draft"],
    ["甲の式典", "diplomacy", "published"],
  ]);
  const [held, none] = await archive.listHeld({ limit: 9 });
  assert.match(held?.document.text ?? "", /乙の式典/);
  assert.equal(none, undefined);
  const first = articles.find(({ section }) => section === "diplomacy") ?? assert.fail();
  const { entries } = await archive.listInbox({ limit: 9 });
  assert.deepEqual(
    entries.map(({ article, priority }) => [article === first.id, priority]).toSorted(byText),
    [
      [false, "normal"],
      [true, "high"],
    ],
  );
  const log = await archive.listAudit({ limit: 50 });
  const routed = log.filter(({ action }) => action === "announcement.routed");
  assert.equal(routed.length, 3);
  const published = log.find(({ action }) => action === "article.published");
  assert.deepEqual([published?.actor.name, published?.detail], ["甲を先に", { rule: 1, version: 1 }]);
  const did = routed.find(({ announcement }) => announcement === first.provenance?.announcementId)?.detail?.[
    "did"
  ];
  assert.deepEqual((did as readonly object[])[0], {
    section: "diplomacy",
    rule: 1,
    version: 1,
    name: "甲を先に",
  });
});

test("what is held is drafted neither by another look nor by the next start, and once when somebody asks", async (t) => {
  const world = await openRouted(t, RULES);
  const { archive, runUntil } = world;
  show(world, "乙の式典");
  await runUntil(START + 24 * HOUR);
  assert.ok((await finishUnwritten(archive, DEFAULT_HOUSE)).ok);
  assert.deepEqual(await articlesOf(archive), []);
  const needs = await fetchNeeds(archive, DEFAULT_HOUSE);
  assert.ok(needs.ok);
  const desk = openRuleDesk({
    archive,
    houseFolder: DEFAULT_HOUSE,
    takeIn: needs.value.takeIn,
    mail: "sent",
    now: () => world.web.now,
  });
  const by = { actor: DOING.actor, at: DOING.at };
  const [article, again] = [
    await desk.draftHeld(announcementId(1), by),
    await desk.draftHeld(announcementId(1), by),
  ];
  assert.deepEqual([article?.state.kind, article?.section, again?.id], ["draft", "forces", article?.id]);
  assert.equal(await archive.countHeld(), 0);
});

test("no rule publishes what has changed, what is in doubt, or what a person hands in", async (t) => {
  const world = await openRouted(t, `rule "すべて公開" on\n  when always\n  then publish auto`);
  const { archive, runUntil, web, house } = world;
  show(world, "甲の式典");
  web.pages.set(addressOf("乙の式典"), { text: "<!doctype html><title>乙</title><p>日付も題もない。</p>" });
  web.pages.set(PLACE, { text: listOf("甲の式典", "乙の式典"), contentType: "application/json" });
  await runUntil(START + HOUR);
  web.pages.set(addressOf("甲の式典"), { text: pageOf("甲の式典").replace("10日(水)", "11日(木)") });
  await runUntil(START + 48 * HOUR);
  const states = (await articlesOf(archive)).map(({ state, provenance }) => [
    provenance?.announcementId,
    state.kind,
  ]);
  assert.deepEqual(states.filter(([, state]) => state === "published").length, 1, JSON.stringify(states));
  assert.equal(states.length, 3);
  const pasted = await receivePaste(pageOf("丁の式典"));
  assert.ok(pasted.ok);
  const at = { receivedAt: DOING.at, publishAt: DOING.at };
  const taken = await takeIn(pasted.value, SOURCE, { archive, house }, at);
  assert.ok(taken.ok);
  assert.deepEqual([taken.value.article.state.kind, taken.value.announcement.route], ["draft", undefined]);
});

test("whoever is to know of it gets one mail that names headline, rule and where it stands, also of what is held", async (t) => {
  const world = await openRouted(t, RULES);
  const { archive, runUntil, web } = world;
  const mails: Mail[] = [];
  let isBroken = true;
  const teller = createArrivalTeller({
    store: archive,
    base: "https://news.example",
    post: async () => assert.fail("nobody asked for a webhook"),
    async mail(mail) {
      if (isBroken) throw new Error("the server is away");
      mails.push(mail);
    },
  });
  const tellAll = async (): Promise<void> => {
    while ((await doDueWork(archive, { "tell-arrival": teller }, () => web.now)) !== "idle");
  };
  show(world, "甲の式典", "乙の式典");
  await runUntil(START + HOUR);
  await tellAll();
  assert.equal(mails.length, 0);
  isBroken = false;
  await runUntil(START + 2 * HOUR);
  await tellAll();
  await runUntil(START + 30 * HOUR);
  await tellAll();
  assert.deepEqual(mails.map(({ to, subject }) => [to, /.の式典/u.exec(subject)?.[0]]).toSorted(byText), [
    ["chief@news.example", "乙の式典"],
    ["chief@news.example", "甲の式典"],
  ]);
  const [held, out] = ["乙", "甲"].map((name) => mails.find(({ subject }) => subject.includes(name)));
  assert.match(out?.text ?? "", /規則1「甲を先に」によるお知らせです。自動で公開しました。/);
  assert.match(out?.text ?? "", /https:\/\/news\.example\/desk\/articles\/1\n/);
  assert.match(held?.text ?? "", /rule 2 "乙は待つ"\. It is held until somebody asks for a draft\./);
  assert.notEqual(held?.id, out?.id);
});

test("rules that change hold for what comes after them; tried on the past they say what would have been otherwise", async (t) => {
  const world = await openRouted(t, `rule "外交" on\n  when words contains 甲\n  then section diplomacy`);
  const { archive, runUntil, web } = world;
  show(world, "甲の式典");
  await runUntil(START + HOUR);
  const [rule] = await archive.listRules();
  assert.ok(rule);
  const { version: _version, ...kept } = rule;
  await archive.changeRules({ save: [{ ...kept, does: [{ section: "watch" }] }], remove: [] }, DOING);
  show(world, "甲の式典", "甲二の式典");
  await runUntil(START + 24 * HOUR);
  const articles = await articlesOf(archive);
  assert.deepEqual(
    articles.map(({ section }) => section),
    ["diplomacy", "watch"],
  );
  const needs = await fetchNeeds(archive, DEFAULT_HOUSE);
  assert.ok(needs.ok);
  const desk = openRuleDesk({
    archive,
    houseFolder: DEFAULT_HOUSE,
    takeIn: needs.value.takeIn,
    mail: "sent",
    now: () => web.now,
  });
  const [changed] = await archive.listRules();
  const trial = await desk.tryRule(changed ?? assert.fail(), { limit: 9 });
  assert.deepEqual(
    [trial.looked, trial.matched, trial.moved],
    [2, 2, [{ from: "diplomacy", to: "watch", count: 1 }]],
  );
  const people = await desk.tryRule(
    { ...rule, when: [{ field: "people", contains: ["早見"] }] },
    { limit: 9 },
  );
  assert.match(tellTrial(people)[0]?.en ?? "", /matches none/);
});
