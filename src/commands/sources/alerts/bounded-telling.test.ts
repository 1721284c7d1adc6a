// What rules want told, to one recipient beyond an hour's bound: the rest comes in one mail or message, nothing is lost, and nobody who cannot be told is tried without bound.

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { makeSecret } from "../../../desk/webhooks/sign-message.ts";
import { doDueWork } from "../../../newsroom/due-work.ts";
import { openArchive } from "../../../store/open-archive.ts";
import { success } from "../../../terms/result.ts";
import { makeAnnouncement } from "../../../testing/archive/specimens.ts";
import { HOUR, SOURCE, START } from "../../../testing/sources/watched-source.ts";
import type { Mail } from "./send-mail.ts";
import { createArrivalTeller } from "./tell-arrival.ts";
import { createGatheredTellers } from "./tell-gathered.ts";

const CONSOLE = { at: new Date(START).toISOString(), actor: { kind: "console", name: "test" } } as const;
const BY = { kind: "rule", rule: 1, version: 1, name: "みな" } as const;

type Message = {
  readonly type: string;
  readonly data: {
    readonly count: number;
    readonly arrivals: readonly { readonly announcement: { readonly id: number } }[];
  };
};

/** As many announcements, each of which one rule wants told to `to`, whom only `isAway` keeps from it. */
async function openTold(t: TestContext, to: string, count: number) {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  t.after(() => archive.close());
  await archive.saveWatch(SOURCE, CONSOLE);
  const hook = { name: "chat", address: "https://hook.example/in", events: [], secret: makeSecret() };
  await archive.saveWebhook(hook, CONSOLE);
  const save = async (at: number) =>
    archive.saveAnnouncement({
      ...makeAnnouncement(`第${at}報`, { address: `https://ministry.example/${at}` }),
      sourceId: SOURCE.id,
      route: { alerts: [{ is: to, by: BY }] },
    });
  for (let at = 1; at <= count; at += 1) await save(at);
  const mails: Mail[] = [];
  const messages: Message[] = [];
  const clock = { now: START + 100 * 365 * 24 * HOUR, isAway: false, tries: 0 };
  const needs = {
    store: archive,
    base: "https://news.example",
    async post(_address: string, { body }: { readonly body: string }) {
      clock.tries += 1;
      if (!clock.isAway) messages.push(JSON.parse(body) as Message);
      return success({ status: clock.isAway ? 503 : 204, excerpt: "" });
    },
    async mail(mail: Mail) {
      clock.tries += 1;
      if (clock.isAway) throw new Error("the server is away");
      mails.push(mail);
    },
  };
  async function tellAll(): Promise<void> {
    const workers = { "tell-arrival": createArrivalTeller(needs), ...createGatheredTellers(needs) };
    while ((await doDueWork(archive, workers, () => clock.now)) !== "idle");
  }
  const left = async () =>
    (await archive.listWork()).filter(({ kind }) => /arrival|gathered/.test(kind)).map(({ key }) => key);
  return { mails, messages, clock, tellAll, left, save };
}

test("beyond twenty mails an hour the rest comes in one when the hour is over, and nothing is lost where sending fails", async (t) => {
  const { mails, clock, tellAll, left } = await openTold(t, "chief@news.example", 35);
  await tellAll();
  assert.equal(mails.length, 20);
  clock.now += HOUR - 1;
  await tellAll();
  assert.equal(mails.length, 20);
  clock.isAway = true;
  clock.now += 1;
  await tellAll();
  clock.isAway = false;
  clock.now += HOUR;
  await tellAll();
  const [last, none] = mails.slice(20);
  assert.equal(none, undefined);
  assert.match(last?.subject ?? "", /15 more announcements/);
  assert.equal(last?.text.match(/^- 第\d+報$/gmu)?.length, 10);
  assert.equal(last?.text.match(/^  https:\/\/ministry\.example\/\d+$/gmu)?.length, 10);
  clock.now += 2 * HOUR;
  await tellAll();
  assert.deepEqual([mails.length, await left()], [21, []]);
});

test("beyond a hundred messages an hour a webhook is told the rest in one, with the first fifty of them", async (t) => {
  const { messages, clock, tellAll, left, save } = await openTold(t, "chat", 160);
  await tellAll();
  assert.deepEqual([messages.length, messages.at(-1)?.type], [100, "announcement.arrived"]);
  clock.now += HOUR;
  await tellAll();
  const [last, none] = messages.slice(100);
  assert.equal(none, undefined);
  assert.equal(last?.type, "announcements.gathered");
  assert.deepEqual([last?.data.count, last?.data.arrivals.length], [60, 50]);
  const [first] = last?.data.arrivals ?? [];
  const { id } = first?.announcement ?? assert.fail();
  assert.deepEqual(first, {
    announcement: {
      id,
      receivedAt: makeAnnouncement("").receivedAt,
      revision: 1,
      address: `https://ministry.example/${id}`,
    },
    source: { id: SOURCE.id, name: SOURCE.name },
    headline: `第${id}報`,
    standing: "undrafted",
    rule: { id: 1, version: 1, name: "みな" },
    link: "https://news.example/desk/rules/held",
  });
  await save(161);
  await tellAll();
  assert.equal(messages.at(-1)?.type, "announcement.arrived", "the hour is over: one by one again");
  clock.now += 2 * HOUR;
  await tellAll();
  assert.deepEqual([messages.length, await left()], [102, []]);
});

test("a webhook that is away is tried for a hundred announcements at most, and told of all when it is back", async (t) => {
  const { messages, clock, tellAll, left } = await openTold(t, "chat", 110);
  clock.isAway = true;
  await tellAll();
  assert.equal(clock.tries, 100);
  for (let minute = 0; minute < 300; minute += 20) {
    clock.now += HOUR / 3;
    if (minute === 100) clock.isAway = false;
    await tellAll();
  }
  const one = messages.filter(({ type }) => type === "announcement.arrived").length;
  const gathered = messages.filter(({ type }) => type === "announcements.gathered");
  assert.equal(one + gathered.reduce((sum, { data }) => sum + data.count, 0), 110);
  clock.now += 2 * HOUR;
  await tellAll();
  assert.deepEqual(await left(), []);
});
