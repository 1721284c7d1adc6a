import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { postForm } from "../../intake/fetch/post-form.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { reviseArticle, withdrawArticle } from "../../newsroom/decisions/change-article.ts";
import { type Worker, doDueWork } from "../../newsroom/due-work.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { ArticleDraft } from "../../terms/article.ts";
import { failure } from "../../terms/result.ts";
import { MINISTRY, makeArticle, makeDraft } from "../../testing/archive/specimens.ts";
import { type WebsubHub, openWebsubHub } from "../../testing/site/websub-hub.ts";
import { CACHE_CONTROL } from "../delivery/freshness.ts";
import type { Decided } from "../../terms/ledger/decision.ts";
import { keepStory } from "../../testing/ledger/keep-story.ts";
import { decisionOf, noteOf } from "../../testing/ledger/ledger-specimens.ts";
import { createLedgerTeller, LEDGER_READ_MS } from "./tell-ledger.ts";
import { createChangeFollower } from "./follow-changes.ts";
import { type PostForm, createHubPing } from "./ping-hub.ts";

const BASE = "https://news.example";
const START = Date.UTC(2025, 8, 8, 8);
const WAIT_MS = 25_000;
const FORMATS = ["atom", "rss", "json"];

const feedsOf = (...pages: readonly string[]): readonly string[] =>
  pages
    .flatMap((page) => [page, `/en${page}`])
    .flatMap((page) => FORMATS.map((format) => `${BASE}${page}/feed.${format}`))
    .toSorted();

/** The guard's allowance is that of the intake's tests: loopback, by name. */
const toLoopback: PostForm = async (address, form) => {
  const answer = await postForm(address, form, {
    allowAddresses: ["127.0.0.1"],
    limits: { headersMs: 5_000 },
  });
  return answer.ok ? answer : failure(answer.error.message);
};

type Newsroom = {
  readonly archive: Archive;
  readonly clock: { now: number };
  readonly follow: () => Promise<void>;
  readonly publish: (more?: Partial<ArticleDraft>) => ReturnType<Archive["createArticle"]>;
  /** Does all that is due; gives how often each outcome came. */
  readonly work: (ping: Worker) => Promise<readonly string[]>;
  readonly waiting: () => Promise<readonly string[]>;
};

async function openNewsroom(t: TestContext): Promise<Newsroom> {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  t.after(() => archive.close());
  const clock = { now: START };
  const at = (): string => new Date(clock.now).toISOString();
  return {
    archive,
    clock,
    follow: createChangeFollower(archive, () => clock.now),
    publish: (more) =>
      archive.createArticle(makeArticle({ draft: makeDraft(more), createdAt: at(), publishedAt: at() })),
    async work(ping) {
      const outcomes: string[] = [];
      for (;;) {
        const outcome = await doDueWork(archive, { "ping-hub": ping }, () => clock.now);
        if (outcome === "idle") return outcomes;
        outcomes.push(outcome);
      }
    },
    waiting: async () =>
      (await archive.listWork()).flatMap(({ kind, key }) => (kind === "ping-hub" ? [key] : [])),
  };
}

const pingOf = (
  { address }: Pick<WebsubHub, "address">,
  post: PostForm = toLoopback,
  failures: string[] = [],
): Worker =>
  createHubPing({ hub: address, baseAddress: BASE, post, onFailure: (sentence) => failures.push(sentence) });

const toldOf = ({ told }: WebsubHub): readonly string[] => told.map(({ url }) => url ?? "").toSorted();

test("of many articles that change each feed is told of once, when no shared cache has the old one any more", async (t) => {
  await using hub = await openWebsubHub();
  const { follow, publish, work, clock, waiting } = await openNewsroom(t);
  await publish();
  await follow();
  assert.deepEqual(await waiting(), [], "what was published before there was a hub is told to nobody");
  for (let number = 0; number < 5; number += 1) await publish();
  await publish({
    section: "watch",
    series: { series: "見本", part: "前編", order: 1 },
    topics: ["訓練"],
    // Of people and places nobody is told.
    about: [{ kind: "person", key: "早瀬航", name: "早瀬航" }],
  });
  await follow();
  clock.now += WAIT_MS - 1;
  assert.deepEqual(await work(pingOf(hub)), []);
  await publish();
  await follow();
  clock.now += 1;
  await work(pingOf(hub));
  const topic = `/topic/${encodeURIComponent("訓練")}`;
  const series = `/series/${encodeURIComponent("見本")}`;
  assert.deepEqual(
    toldOf(hub),
    feedsOf("", "/section/japan", "/section/watch", "/kind/announcement", series, topic),
  );
  assert.ok(hub.told.every(({ mode, url, topic }) => mode === "publish" && topic === url));
  assert.deepEqual(hub.faults, []);
  assert.deepEqual(await waiting(), []);
  await follow();
  assert.deepEqual(await waiting(), [], "nothing has changed since");
  const [, kept = "", shown = ""] =
    /s-maxage=(\d+), stale-while-revalidate=(\d+)/.exec(CACHE_CONTROL.feed) ?? [];
  assert.ok(WAIT_MS > 1_000 * (Number(kept) + Number(shown)), "a shared cache asks anew by then");
});

test("a feed that loses an article is told of: the section it was moved from, and all of one withdrawn", async (t) => {
  await using hub = await openWebsubHub();
  const { archive, follow, publish, work, clock } = await openNewsroom(t);
  const moved = await publish({ section: "japan" });
  const gone = await publish({ section: "forces" });
  await follow();
  const at = new Date(clock.now).toISOString();
  const revised = reviseArticle(moved, { section: "watch" }, { at });
  const withdrawn = withdrawArticle(gone, { at, reason: "誤り" });
  assert.ok(revised.ok && withdrawn.ok);
  await archive.saveArticle(revised.value);
  await archive.saveArticle(withdrawn.value);
  await follow();
  clock.now += WAIT_MS;
  await work(pingOf(hub));
  assert.deepEqual(
    toldOf(hub),
    feedsOf("", "/section/japan", "/section/watch", "/section/forces", "/kind/announcement"),
  );
});

test("a hub that fails is left alone for a while, then told of every feed; the reason is kept meanwhile", async (t) => {
  await using hub = await openWebsubHub();
  const { archive, follow, publish, work, clock, waiting } = await openNewsroom(t);
  await follow();
  await publish();
  await follow();
  clock.now += WAIT_MS;
  hub.status = 503;
  const failures: string[] = [];
  const ping = pingOf(hub, toLoopback, failures);
  const outcomes = await work(ping);
  assert.equal(hub.told.length, 1, "the others do not wait for it in vain");
  assert.deepEqual(new Set(outcomes), new Set(["failed"]));
  const rows = (await archive.listWork()).filter(({ kind }) => kind === "ping-hub");
  assert.equal(rows.length, 18);
  for (const { lastError } of rows)
    assert.match(
      lastError ?? "",
      /^The hub http:\S+ was not told of https:\S+: it answered with status 503$/,
    );
  clock.now += 60_000;
  await work(ping);
  assert.equal(hub.told.length, 2);
  assert.equal(failures.length, 1, "the operator is told once");
  hub.status = 204;
  hub.told.length = 0;
  for (let tries = 0; tries < 5 && (await waiting()).length > 0; tries += 1) {
    clock.now += 60_000;
    await work(ping);
  }
  assert.deepEqual(toldOf(hub), feedsOf("", "/section/japan", "/kind/announcement"));
  assert.deepEqual(await waiting(), []);
});

test("what a killed server was about to tell is told by another; what changes while a hub is told is told again", async (t) => {
  await using hub = await openWebsubHub();
  const { archive, follow, publish, work, clock } = await openNewsroom(t);
  await follow();
  await publish();
  await follow();
  clock.now += WAIT_MS;
  const killed = await archive.claimWork(["ping-hub"], clock.now, 120_000);
  assert.ok(killed);
  await publish();
  await follow();
  await work(pingOf(hub));
  assert.equal(hub.told.length, 17);
  clock.now += 120_000;
  await work(pingOf(hub));
  assert.deepEqual(toldOf(hub), feedsOf("", "/section/japan", "/kind/announcement"));
  assert.equal(await archive.finishWork(killed), "lost");
});

test("broken off between its rows and its mark, a follower misses nothing", async (t) => {
  await using hub = await openWebsubHub();
  const { archive, follow, publish, work, clock } = await openNewsroom(t);
  await follow();
  await publish();
  const killed = createChangeFollower(
    { ...archive, saveSetting: () => Promise.reject(new Error("killed")) },
    () => clock.now,
  );
  await assert.rejects(killed(), /killed/);
  const [one, other] = [1, 2].map(() => createChangeFollower(archive, () => clock.now));
  await Promise.all([one?.(), other?.()]);
  clock.now += WAIT_MS;
  await work(pingOf(hub));
  assert.deepEqual(toldOf(hub), feedsOf("", "/section/japan", "/kind/announcement"));
});

test("a hub inside one's own network is asked only where it is allowed, and leads nowhere else", async (t) => {
  await using hub = await openWebsubHub();
  const { archive, follow, publish, work, clock } = await openNewsroom(t);
  await follow();
  await publish();
  await follow();
  clock.now += WAIT_MS;
  const guarded: PostForm = async (address, form) => {
    const answer = await postForm(address, form);
    return answer.ok ? answer : failure(answer.error.message);
  };
  await work(pingOf(hub, guarded));
  assert.deepEqual(hub.told, []);
  const reasonOf = async () =>
    (await archive.listWork()).find(({ kind }) => kind === "ping-hub")?.lastError ?? "";
  assert.match(await reasonOf(), /127\.0\.0\.1 is not on the public internet/);
  hub.status = 307;
  clock.now += 60_000;
  await work(pingOf(hub));
  assert.equal(hub.told.length, 1);
  assert.match(await reasonOf(), /redirects with status 307/);
  const nobody = { address: "http://127.0.0.1:1/" };
  clock.now += 60_000;
  await work(pingOf(nobody));
  assert.match(await reasonOf(), /refuses the connection/);
});

test("feeds of the ledger are told of when what they tell of is published or decided, and of nothing that readers do not see", async (t) => {
  const { archive, follow, clock, waiting } = await openNewsroom(t);
  await follow();
  await archive.saveSource(MINISTRY);
  const story = await keepStory(archive);
  const teller = createLedgerTeller(archive);
  const told = async (): Promise<readonly string[]> => {
    await follow();
    clock.now += LEDGER_READ_MS;
    while ((await doDueWork(archive, { "tell-ledger": teller }, () => clock.now)) !== "idle");
    return (await waiting()).filter((path) => path.includes("/ledger")).toSorted();
  };
  const forget = async (): Promise<void> => {
    clock.now += WAIT_MS;
    const done: Worker = { perform: () => Promise.resolve(undefined) };
    while ((await doDueWork(archive, { "ping-hub": done }, () => clock.now)) !== "idle");
  };
  const feeds = ["", "/parties/KR", "/topics/exchange"]
    .flatMap((page) => [`/ledger${page}`, `/en/ledger${page}`])
    .flatMap((page) => FORMATS.map((format) => `${page}/feed.${format}`))
    .toSorted();
  assert.deepEqual(await told(), feeds, "published");
  await forget();
  const decide = (decision: Decided) => archive.decide(decisionOf(decision), noteOf("ledger.status-set"));
  const { evidence, undertaking } = story;
  await decide({ kind: "evidence", evidence, verdict: "confirmed", held: true });
  await decide({ kind: "status", undertaking, outcome: "kept", cites: [evidence] });
  await decide({ kind: "evidence", evidence, verdict: "rejected" });
  assert.deepEqual(await told(), [], "nothing of it is seen by readers");
  await decide({ kind: "evidence", evidence, verdict: "confirmed" });
  assert.deepEqual(await told(), feeds, "confirmed");
  await forget();
  assert.deepEqual(await told(), [], "nothing since");
  await decide({ kind: "evidence", evidence, verdict: "rejected" });
  assert.deepEqual(await told(), feeds, "what readers saw is gone");
});
