// Sources suite: what every engine has to hold about places, their entries and hosts, likeness, rules, backfills and alerts.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { contentOf } from "../../watching/recognise/content-of.ts";
import { likenessMarksOf } from "../../watching/recognise/likeness.ts";
import type { Archive, IntakeOutcome } from "../../newsroom/ports/archive.ts";
import type { KeptLook, TakenItem } from "../../newsroom/ports/sources-store.ts";
import type { Source } from "../../terms/source.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import type { PlaceState } from "../../terms/sources/place-state.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { makeAnnouncement, MINISTRY } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openAt, openEmpty } from "./store-bench.ts";

const CONSOLE = { kind: "console", name: "test" } as const;
const instant = (minute: number): string => new Date(Date.UTC(2025, 8, 10, 0, minute)).toISOString();
const doing = (minute: number) => ({ at: instant(minute), actor: CONSOLE });
const MINUTE = 60_000;
const START = Date.parse(instant(0));

const FEED: WatchSettings = {
  kind: "feed",
  place: "https://ministry.example/feed.xml",
  rhythm: {
    zone: "Asia/Tokyo",
    officeDays: [1, 2, 3, 4, 5],
    from: "09:00",
    to: "18:00",
    leastMinutes: 5,
    mostMinutes: 120,
  },
  follow: "page",
  state: "on",
  verified: true,
};
const WATCHED: Source = { ...MINISTRY, watch: FEED };

function makeItem(key: string, more: Partial<KeptItem> = {}): KeptItem {
  return {
    source: MINISTRY.id,
    key,
    guid: `guid ${key}`,
    firstSeenAt: instant(1),
    lastSeenAt: instant(1),
    tries: 0,
    state: "to-fetch",
    entry: { guid: `guid ${key}`, title: `題 ${key}`, enclosures: [] },
    ...more,
  };
}

function makeLook(minute: number, state: PlaceState, more: Partial<KeptLook> = {}): KeptLook {
  const at = instant(minute);
  return {
    look: {
      source: MINISTRY.id,
      at,
      outcome: "fresh",
      status: 200,
      items: 2,
      new: 0,
      changed: 0,
      gone: 0,
      bytes: 10,
      milliseconds: 5,
    },
    state: { ...state, lastLookAt: at, nextAt: instant(minute + 5) },
    items: [],
    seen: [],
    ...(state.lastLookAt !== undefined && { before: state.lastLookAt }),
    ...more,
  };
}

/** Nobody else keeps anything here. */
async function take(archive: Archive, taken: TakenItem): Promise<IntakeOutcome | undefined> {
  const outcome = await archive.keepTaken(taken);
  return outcome === "look-again" ? assert.fail(outcome) : outcome;
}

const stateOf = async (archive: Archive): Promise<PlaceState> =>
  (await archive.findPlace(MINISTRY.id)) ?? assert.fail("the place is not known");

const OURS: ReadonlySet<string> = new Set(["check-source", "fetch-item", "backfill-source", "send-alert"]);
const listOurs = async (archive: Archive): Promise<readonly string[]> =>
  (await archive.listWork())
    .filter(({ kind }) => OURS.has(kind))
    .toSorted((a, b) => a.dueAt - b.dueAt)
    .map(({ kind, key, dueAt }) => `${kind} ${key} ${Math.ceil((dueAt - START) / MINUTE)}`);

function describePlaces(bench: StoreBench): void {
  describe("a place", () => {
    it("is looked at by another rhythm as soon as that one allows, but not where it failed", async (t) => {
      const archive = await openEmpty(t, bench);
      const every = (leastMinutes: number): Source => ({
        ...WATCHED,
        watch: { ...FEED, rhythm: { ...FEED.rhythm, leastMinutes } },
      });
      await archive.saveWatch(every(60), doing(0));
      await archive.keepLook(makeLook(3, await stateOf(archive)));
      await archive.saveWatch(every(5), doing(4));
      assert.deepEqual(await listOurs(archive), ["check-source mod 8"]);
      assert.equal((await stateOf(archive)).nextAt, instant(8));
      await archive.keepLook(makeLook(9, { ...(await stateOf(archive)), failures: 2 }));
      await archive.saveWatch(every(1), doing(30));
      assert.deepEqual(await listOurs(archive), ["check-source mod 8"]);
    });

    it("is looked at as soon as it is known, not while it is paused, and anew where it is another", async (t) => {
      const archive = await openEmpty(t, bench);
      assert.deepEqual(await archive.listWatched({ limit: 9 }), []);
      await archive.saveWatch(WATCHED, doing(0));
      assert.deepEqual(await listOurs(archive), ["check-source mod 0"]);
      await archive.keepLook(makeLook(3, { ...(await stateOf(archive)), etag: "one" }));
      await archive.saveWatch({ ...WATCHED, watch: { ...FEED, state: "paused" } }, doing(4));
      assert.deepEqual(await listOurs(archive), []);
      await archive.saveWatch(WATCHED, doing(4));
      // Two minutes after the last look would be too early for a place that wants five.
      assert.deepEqual(await listOurs(archive), ["check-source mod 8"]);
      assert.equal((await stateOf(archive)).etag, "one");
      await archive.saveWatch({ ...WATCHED, section: "world" }, doing(20));
      assert.deepEqual(await listOurs(archive), ["check-source mod 8"]);
      await archive.saveWatch({ ...WATCHED, watch: { ...FEED, place: "https://other.example/" } }, doing(20));
      assert.equal((await stateOf(archive)).etag, undefined);
      assert.deepEqual(await listOurs(archive), ["check-source mod 20"]);
      const [watched] = await archive.listWatched({ limit: 9 });
      assert.equal(watched?.source.watch?.place, "https://other.example/");
      assert.equal(watched?.state?.failures, 0);
      const actions = (await collect(archive.readAudit())).map(({ action }) => action);
      assert.deepEqual(actions, Array(5).fill("source.changed"));
    });

    it("that two change at once is as the first of them left it, and a look that is asked for is due", async (t) => {
      const archive = await openEmpty(t, bench);
      assert.equal(await archive.saveWatch(WATCHED, doing(0), null), "saved");
      assert.equal(await archive.saveWatch({ ...WATCHED, name: "乙" }, doing(1), null), "overtaken");
      const seen = (await archive.findSource(MINISTRY.id)) ?? assert.fail();
      assert.equal(await archive.saveWatch({ ...seen, name: "甲" }, doing(1), seen), "saved");
      assert.equal(await archive.saveWatch({ ...seen, name: "乙" }, doing(2), seen), "overtaken");
      assert.equal((await archive.findSource(MINISTRY.id))?.name, "甲");
      await archive.keepLook(makeLook(1, await stateOf(archive)));
      await archive.askToLook(MINISTRY.id, START + 6 * MINUTE, doing(2));
      await archive.askToLook("nobody" as Source["id"], START, doing(2));
      assert.deepEqual(await listOurs(archive), ["check-source mod 6"]);
      const actions = (await collect(archive.readAudit())).map(({ action }) => action);
      assert.deepEqual(actions.toSorted(), ["source.changed", "source.changed", "source.look-asked"]);
    });

    it("is looked at in its last looks, beside those of others, with what it gave since a day", async (t) => {
      const archive = await openEmpty(t, bench);
      const other = { ...WATCHED, id: "other" as Source["id"] };
      await archive.saveWatch(WATCHED, doing(0));
      await archive.saveWatch(other, doing(0));
      for (const minute of [1, 2, 3, 4]) await archive.keepLook(makeLook(minute, await stateOf(archive)));
      const otherLook = makeLook(2, (await archive.findPlace(other.id)) ?? assert.fail());
      await archive.keepLook({ ...otherLook, look: { ...otherLook.look, source: other.id } });
      for (const [key, minute] of Object.entries({ a: 1, b: 5, c: 6 })) {
        const kept = makeItem(key, { firstSeenAt: instant(minute), lastSeenAt: instant(minute) });
        await archive.keepTaken({ kept, announcement: makeAnnouncement(key) });
      }
      const old = makeItem("d", { firstSeenAt: instant(6), lastSeenAt: instant(6), fromArchive: instant(6) });
      await archive.keepTaken({ kept: old, announcement: makeAnnouncement("d") });
      const ids = [MINISTRY.id, other.id, "nobody" as Source["id"]];
      const looks = await archive.listLastLooks(ids, 3);
      const times = [...looks].map(([id, each]) => [id, each.map(({ at }) => at)]);
      assert.deepEqual(Object.fromEntries(times), {
        [MINISTRY.id]: [instant(4), instant(3), instant(2)],
        [other.id]: [instant(2)],
      });
      assert.deepEqual([...(await archive.countTaken(ids, instant(5)))], [[MINISTRY.id, 2]]);
      const [first = assert.fail()] = await collect(archive.readAnnouncements());
      const became = await archive.listBecame([first.id]);
      assert.deepEqual([...became], [[first.id, { isRevision: false }]]);
    });

    it("that is given up is forgotten with all that was seen there, and its announcements stay", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.saveWatch(WATCHED, doing(0));
      await archive.keepLook(makeLook(1, await stateOf(archive), { items: [makeItem("a"), makeItem("b")] }));
      await take(archive, { kept: makeItem("a"), announcement: makeAnnouncement("甲") });
      assert.equal(await archive.removeWatch(MINISTRY.id, doing(2)), "emptied");
      assert.equal((await archive.findSource(MINISTRY.id))?.watch, undefined);
      assert.equal((await collect(archive.readAnnouncements())).length, 1);
      assert.deepEqual(await archive.listKeptItems({ source: MINISTRY.id, limit: 9 }), []);
      assert.deepEqual(await listOurs(archive), []);
      const second = { ...WATCHED, id: "second" as Source["id"] };
      await archive.saveWatch(second, doing(3));
      assert.equal(await archive.removeWatch(second.id, doing(4)), "removed");
      assert.equal(await archive.removeWatch(second.id, doing(5)), "missing");
      assert.equal(await archive.findSource(second.id), undefined);
    });
  });
}

function describeLooks(bench: StoreBench): void {
  describe("a look", () => {
    it("is kept once: of two workers that looked at the same time, the second writes nothing", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.saveWatch(WATCHED, doing(0));
      const state = await stateOf(archive);
      assert.equal(await archive.keepLook(makeLook(1, state, { items: [makeItem("a")] })), "kept");
      const late = makeLook(2, state, { items: [makeItem("b")] });
      assert.equal(await archive.keepLook(late), "overtaken");
      assert.equal(await archive.findKeptItem(MINISTRY.id, "b"), undefined);
      assert.equal((await archive.listLooks({ source: MINISTRY.id, limit: 9 })).length, 1);
      assert.equal(await archive.keepLook(makeLook(2, await stateOf(archive), { seen: ["a"] })), "kept");
      assert.equal((await archive.findKeptItem(MINISTRY.id, "a"))?.lastSeenAt, instant(2));
    });

    it("finds entries by guid, address or title", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.saveWatch(WATCHED, doing(0));
      const known = makeItem("a", { guid: "g\0", address: "https://ministry.example/1" });
      await archive.keepLook(makeLook(1, await stateOf(archive), { items: [known] }));
      const like = async (item: object): Promise<readonly string[]> =>
        (await archive.findLikeItems(MINISTRY.id, [{ enclosures: [], ...item }])).map(({ key }) => key);
      assert.deepEqual(await like({ guid: "g\0" }), ["a"]);
      assert.deepEqual(await like({ guid: "g" }), []);
      assert.deepEqual(await like({ guid: "other", address: "https://ministry.example/1" }), ["a"]);
      assert.deepEqual(await archive.findKeptItem(MINISTRY.id, "a"), known);
    });
  });
}

/** Half a thousand transactions: on one engine only, for the time that they take. */
export function describeLookHistory(bench: StoreBench): void {
  it("of the looks at a source the last five hundred are left", async (t) => {
    const archive = await openEmpty(t, bench);
    await archive.saveWatch(WATCHED, doing(0));
    let state = await stateOf(archive);
    for (let minute = 1; minute <= 503; minute += 1) {
      const look = makeLook(minute, state);
      assert.equal(await archive.keepLook(look), "kept");
      state = look.state;
    }
    const looks = await archive.listLooks({ source: MINISTRY.id, limit: 999 });
    assert.deepEqual([looks.length, looks[0]?.at, looks.at(-1)?.at], [500, instant(503), instant(4)]);
  });
}

function describeEntries(bench: StoreBench): void {
  describe("an entry of a place", () => {
    it("becomes its announcement in one step, and the same one however often that is done", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.saveWatch(WATCHED, doing(0));
      const kept = makeItem("a");
      await archive.keepLook(makeLook(1, await stateOf(archive), { items: [kept, makeItem("b")] }));
      assert.deepEqual(await listOurs(archive), [
        "check-source mod 0",
        "fetch-item mod a 1",
        "fetch-item mod b 1",
      ]);
      const taken = { kept, before: kept, announcement: makeAnnouncement("甲") };
      const [first, second] = [await take(archive, taken), await take(archive, taken)];
      assert.deepEqual([first?.outcome, second?.outcome], ["new", "same"]);
      assert.equal(first?.announcement.id, second?.announcement.id);
      const stored = await archive.findKeptItem(MINISTRY.id, "a");
      assert.deepEqual([stored?.state, stored?.announcement, stored?.entry], ["taken", 1, undefined]);
      const other = await take(archive, { kept: makeItem("b"), announcement: makeAnnouncement("甲") });
      assert.equal(other?.outcome, "same");
      assert.equal((await archive.findKeptItem(MINISTRY.id, "b"))?.state, "same-as");
      assert.deepEqual(
        (await archive.listItemsOf(taken.kept.announcement ?? stored?.announcement ?? assert.fail())).map(
          ({ key }) => key,
        ),
        ["a", "b"],
      );
    });

    it("that changes is the next revision also without an address, and what was seen meanwhile is not lost", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.saveWatch(WATCHED, doing(0));
      const first = makeItem("a");
      await archive.keepItems([first]);
      await take(archive, { kept: first, before: first, announcement: makeAnnouncement("甲") });
      const changed = makeItem("a", { changedAt: instant(5), lastSeenAt: instant(5) });
      await archive.keepItems([changed]);
      const stored = (await archive.findKeptItem(MINISTRY.id, "a")) ?? assert.fail();
      assert.deepEqual([stored.state, stored.announcement], ["to-fetch", 1]);
      const again = makeItem("a", { changedAt: instant(6), lastSeenAt: instant(6) });
      await archive.keepItems([again]);
      const revises = stored.announcement ?? assert.fail();
      const second = await take(archive, {
        kept: stored,
        before: stored,
        announcement: { ...makeAnnouncement("乙"), revises },
      });
      assert.deepEqual([second?.outcome, second?.announcement.revision], ["revision", 2]);
      const waiting = await archive.findKeptItem(MINISTRY.id, "a");
      assert.deepEqual(
        [waiting?.state, waiting?.announcement, waiting?.changedAt],
        ["to-fetch", 2, instant(6)],
      );
    });

    it("is listed newest first, page by page and by its state, and fetched in the order it was seen", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.saveWatch(WATCHED, doing(0));
      const items = ["c", "a", "b"].map((key) => makeItem(key));
      await archive.keepItems([...items, makeItem("z", { state: "gone", firstSeenAt: instant(0) })]);
      const list = async (query: object): Promise<readonly string[]> =>
        (await archive.listKeptItems({ source: MINISTRY.id, limit: 2, ...query })).map(({ key }) => key);
      assert.deepEqual(await list({}), ["c", "b"]);
      assert.deepEqual(await list({ before: makeItem("b") }), ["a", "z"]);
      assert.deepEqual(await list({ state: "gone" }), ["z"]);
      const claims = [];
      for (let claim = 0; claim < 3; claim += 1)
        claims.push((await archive.claimWork(["fetch-item"], START + MINUTE, MINUTE))?.key);
      assert.deepEqual(claims, ["mod c", "mod a", "mod b"]);
    });
  });
}

function describeHosts(bench: StoreBench): void {
  describe("a host", () => {
    const ask = (now: number, waits: "look" | "queue" = "look") => ({
      host: "ministry.example",
      now,
      leaseMs: 1_000,
      waits,
      pauseMs: 100,
    });

    it("is asked by one at a time over all processes, and by nobody before its pause is over", async (t) => {
      const location = await bench.makeStore();
      const nodes = [await openAt(t, location), await openAt(t, location)];
      const [first] = nodes;
      assert.ok(first);
      const holds = await Promise.all([...nodes, ...nodes].map((node) => node.holdHost(ask(START))));
      const [held, ...more] = holds.filter((hold) => hold.kind === "held");
      assert.ok(held && more.length === 0);
      assert.deepEqual(
        holds.filter(({ kind }) => kind === "busy"),
        Array.from({ length: 3 }, () => ({ kind: "busy", until: START + 100 })),
      );
      const robots = { text: "User-agent: *\n", until: START + 86_400_000, crawlDelayMs: 300 };
      await first.letGoOfHost("ministry.example", held.lease, { freeAt: START + 2_000, robots });
      assert.deepEqual(await first.holdHost(ask(START + 1_999)), { kind: "busy", until: START + 2_000 });
      const next = await first.holdHost(ask(START + 2_000));
      assert.ok(next.kind === "held");
      assert.deepEqual(next.robots, robots);
      const other = await first.holdHost({ ...ask(START), host: "other.example" });
      assert.equal(other.kind, "held");
    });

    it("is given to another when its holder was killed, whose word then counts no more", async (t) => {
      const archive = await openEmpty(t, bench);
      const killed = await archive.holdHost(ask(START));
      assert.ok(killed.kind === "held");
      assert.equal((await archive.holdHost(ask(START + 999))).kind, "busy");
      const second = await archive.holdHost(ask(START + 1_000));
      assert.ok(second.kind === "held");
      await archive.letGoOfHost("ministry.example", killed.lease, { freeAt: 0 });
      assert.equal((await archive.holdHost(ask(START + 1_001))).kind, "busy");
    });

    it("gives who stands in line a time of its own, and who looks the first one", async (t) => {
      const archive = await openEmpty(t, bench);
      const held = await archive.holdHost(ask(START));
      assert.ok(held.kind === "held");
      await archive.letGoOfHost("ministry.example", held.lease, { freeAt: START + 500 });
      const times = [];
      for (const waits of ["queue", "queue", "look", "queue"] as const) {
        const hold = await archive.holdHost(ask(START, waits));
        assert.ok(hold.kind === "busy");
        times.push(hold.until - START);
      }
      assert.deepEqual(times, [500, 600, 500, 700]);
    });

    it("lets those in line come as far apart as it wants, and keeps the turn of who comes a little early", async (t) => {
      const archive = await openEmpty(t, bench);
      const held = await archive.holdHost(ask(START));
      assert.ok(held.kind === "held");
      const robots = { text: "", until: START + 86_400_000, crawlDelayMs: 300 };
      await archive.letGoOfHost("ministry.example", held.lease, { freeAt: START + 500, robots });
      const until = async (now: number): Promise<number> => {
        const hold = await archive.holdHost(ask(now, "queue"));
        assert.ok(hold.kind === "busy");
        return hold.until - START;
      };
      assert.deepEqual([await until(START), await until(START), await until(START)], [500, 800, 1_100]);
      assert.equal(await until(START + 201), 500);
      assert.equal(await until(START), 1_400);
    });

    it("that a clock far ahead has held or put off is free", async (t) => {
      const archive = await openEmpty(t, bench);
      const ahead = await archive.holdHost(ask(START + 1e11));
      assert.ok(ahead.kind === "held");
      await archive.letGoOfHost("ministry.example", ahead.lease, { freeAt: START + 1e11 });
      assert.equal((await archive.holdHost(ask(START))).kind, "held");
    });
  });
}

function describeRest(bench: StoreBench): void {
  describe("what is kept beside places", () => {
    it("announcements are found by the bands that they share with another", async (t) => {
      const archive = await openEmpty(t, bench);
      const sketch = Uint32Array.from({ length: 64 }, (_, at) => 0xffffffff - at);
      const kept = makeItem("a");
      const bands = [0xffffffff, 2, 3];
      await take(archive, { kept, announcement: makeAnnouncement("甲"), likeness: { sketch, bands } });
      await take(archive, {
        kept: makeItem("b"),
        announcement: makeAnnouncement("乙"),
        likeness: { sketch: new Uint32Array(64), bands: [7, 2, 9] },
      });
      // However it came in, it is found by its words.
      const third = makeAnnouncement("丙");
      await archive.saveAnnouncement(third);
      const marks = likenessMarksOf(contentOf(third.document));
      const { among, alike: found } = await archive.findAlike(marks.bands, 9);
      const [first] = found;
      assert.deepEqual([among, first?.announcement, first?.sketch], [3, 3, marks.sketch]);
      const { alike } = await archive.findAlike([0xffffffff, 2, 9], 9);
      assert.deepEqual(
        alike.map(({ announcement: id, shared }) => [id, shared]),
        [
          [1, 2],
          [2, 2],
        ],
      );
      assert.deepEqual(alike[0]?.sketch, sketch);
      assert.deepEqual(await archive.findAlike([2, 0xffffffff, 0], 9), { among: 3, alike: [] });
    });

    it("of a band that many share the newest hundred are looked at, those first that share most", async (t) => {
      const archive = await openEmpty(t, bench);
      const sketch = new Uint32Array(64);
      for (let at = 1; at <= 103; at += 1) {
        const likeness = { sketch, bands: at === 50 ? [-5, 6] : [-5] };
        const announcement = makeAnnouncement(`第${at}報`);
        await take(archive, { kept: makeItem(`of-form-${at}`), announcement, likeness });
      }
      const { alike } = await archive.findAlike([-5, 6], 200);
      assert.deepEqual(
        alike.map(({ announcement: id, shared }) => [id, shared]),
        [[50, 2], ...Array.from({ length: 100 }, (_, at) => [at + 4, 1]).filter(([id]) => id !== 50)],
      );
    });

    it("rules are in force as last changed, with every version behind them, and go along in an export", async (t) => {
      const archive = await openEmpty(t, bench);
      const when = [{ field: "kind", is: ["人事"] }] as const;
      const rule = { name: "人事", when, does: [{ section: "people" }], state: "on" } as const;
      await archive.changeRules({ save: [rule, { ...rule, name: "契約" }], remove: [] }, doing(1));
      const [kept] = await archive.listRules();
      assert.ok(kept?.id === 1);
      const { version: _version, ...first } = kept;
      await archive.changeRules({ save: [{ ...first, state: "off" }, first], remove: [2, 9] }, doing(2));
      await archive.changeRules({ save: [first], remove: [] }, doing(3));
      assert.deepEqual(await archive.listRules(), [{ ...first, version: 4 }]);
      const versions = await archive.listRuleVersions({ limit: 9 });
      assert.deepEqual(
        versions.map(({ version, id, rule: kept }) => [version, id, kept?.state]),
        [
          [5, 2, undefined],
          [4, 1, "on"],
          [3, 1, "off"],
          [2, 2, "on"],
          [1, 1, "on"],
        ],
      );
      await archive.saveWatch(WATCHED, doing(4));
      const copy = await openAt(t, await bench.makeStore());
      for await (const record of archive.exportRecords()) await copy.restoreRecord(record);
      assert.deepEqual(await copy.listRuleVersions({ limit: 9 }), versions);
      assert.deepEqual((await copy.findSource(MINISTRY.id))?.watch, FEED);
      assert.match(String(await listOurs(copy)), /^check-source mod -/);
      assert.deepEqual(await collect(copy.exportRecords()), await collect(archive.exportRecords()));
    });

    it("of two who change a rule as they saw it the second is told, and nothing of theirs is written", async (t) => {
      const archive = await openEmpty(t, bench);
      const rule = { name: "契約", when: [], does: [{ section: "deals" }], state: "off" } as const;
      await archive.changeRules({ save: [rule, rule], remove: [] }, doing(1));
      const seen = new Map([[1, 1]]);
      const loud = { ...rule, id: 1, does: [{ publish: "auto" }] } as const;
      const turned = { ...rule, id: 1, state: "on" } as const;
      const answers = await Promise.all(
        [loud, turned].map((save) => archive.changeRules({ save: [save], remove: [], seen }, doing(2))),
      );
      assert.equal(answers.filter((answer) => answer === "overtaken").length, 1);
      assert.equal(await archive.changeRules({ save: [], remove: [1, 2], seen }, doing(3)), "overtaken");
      assert.deepEqual(
        (await archive.listRules()).map(({ id, version }) => [id, version]),
        [
          [1, 3],
          [2, 2],
        ],
      );
      await archive.changeRules({ save: [], remove: [1], seen: new Map([[1, 3]]) }, doing(4));
      const again = { save: [loud], remove: [], seen: new Map([[1, 3]]) };
      assert.equal(await archive.changeRules(again, doing(5)), "overtaken", "what is removed stays so");
    });

    it("keeps 200 rules at most, of which one may be changed or replaced", async (t) => {
      const archive = await openEmpty(t, bench);
      const rule = { name: "甲", when: [], does: [{ section: "people" }], state: "off" } as const;
      await archive.changeRules({ save: Array.from({ length: 199 }, () => rule), remove: [] }, doing(1));
      assert.equal(await archive.changeRules({ save: [rule, rule], remove: [] }, doing(2)), "too-many");
      assert.equal((await archive.listRules()).length, 199);
      assert.notEqual(await archive.changeRules({ save: [rule], remove: [] }, doing(3)), "too-many");
      assert.equal(await archive.changeRules({ save: [rule], remove: [] }, doing(4)), "too-many");
      assert.notEqual(await archive.changeRules({ save: [rule], remove: [7] }, doing(5)), "too-many");
      const turned = { ...rule, id: 1, state: "on" } as const;
      assert.notEqual(await archive.changeRules({ save: [turned], remove: [] }, doing(6)), "too-many");
      assert.equal((await archive.listRules()).length, 200);
    });

    it("a backfill goes on where it was, and not where somebody has paused it meanwhile", async (t) => {
      const archive = await openEmpty(t, bench);
      const backfill = {
        source: MINISTRY.id,
        cursor: { page: 1 },
        done: 0,
        found: 20,
        begunAt: instant(1),
        state: "running",
      } as const;
      assert.equal(await archive.saveBackfill(backfill, doing(1)), "saved");
      assert.match(String(await listOurs(archive)), /^backfill-source mod/);
      assert.equal(await archive.saveBackfill({ ...backfill, state: "paused" }, doing(2)), "saved");
      assert.equal(await archive.saveBackfill({ ...backfill, done: 9 }, doing(3), "running"), "overtaken");
      assert.deepEqual(await archive.findBackfill(MINISTRY.id), { ...backfill, state: "paused" });
      assert.equal(await archive.saveBackfill(backfill, doing(3), null), "overtaken");
      assert.equal((await archive.listBackfills()).length, 1);
      assert.equal(await archive.saveBackfill(backfill, doing(4), "paused"), "saved");
      assert.equal(
        await archive.saveBackfill({ ...backfill, state: "given-up" }, doing(5), "running"),
        "saved",
      );
      const of = JSON.stringify({ source: MINISTRY.id });
      const acts = (await archive.listAudit({ limit: 9 })).filter(({ action }) =>
        action.includes("backfill"),
      );
      assert.deepEqual(
        acts.map(({ action, detail, at }) => `${action} ${JSON.stringify(detail)} ${at.slice(14, 16)}`),
        [
          `source.backfill-given-up ${of} 05`,
          `source.backfill-resumed ${of} 04`,
          `source.backfill-paused ${of} 02`,
          `source.backfill-begun ${of} 01`,
        ],
      );
    });

    it("a step of a backfill is kept with what it found, or not at all where it was changed meanwhile", async (t) => {
      const archive = await openEmpty(t, bench);
      const before = {
        source: MINISTRY.id,
        cursor: { waiting: [{ address: "https://ministry.example/2", way: "next" }], later: {} },
        done: 0,
        found: 0,
        begunAt: instant(1),
        state: "running",
      } as const;
      await archive.saveBackfill(before, doing(1));
      await archive.keepItems([makeItem("b")]);
      const found = ["a", "b"].map((key) => makeItem(key, { state: "in-archive", fromArchive: instant(1) }));
      const after = { ...before, found: 2 };
      const read = (await archive.findBackfill(MINISTRY.id)) ?? assert.fail();
      assert.equal(await archive.stepBackfill({ before: read, after, found }), "saved");
      // What a look has found is its own.
      assert.equal((await archive.findKeptItem(MINISTRY.id, "b"))?.state, "to-fetch");
      assert.equal(await archive.countKeptItems({ source: MINISTRY.id, state: "in-archive" }), 1);
      assert.ok((await listOurs(archive)).every((work) => !work.startsWith("fetch-item mod a")));
      const more = [makeItem("c", { state: "in-archive" })];
      assert.equal(await archive.stepBackfill({ before: read, after, found: more }), "overtaken");
      assert.equal(await archive.findKeptItem(MINISTRY.id, "c"), undefined);
    });

    it("whoever comes behind the line of a host waits until nobody stands there, and takes no place in it", async (t) => {
      const archive = await openEmpty(t, bench);
      const ask = (waits: "look" | "queue" | "behind", at: number) =>
        archive.holdHost({
          host: "ministry.example",
          now: START + at,
          leaseMs: MINUTE,
          waits,
          pauseMs: 2_000,
        });
      const first = await ask("behind", 0);
      assert.ok(first.kind === "held");
      await archive.letGoOfHost("ministry.example", first.lease, { freeAt: START + 2_000 });
      assert.deepEqual(await ask("queue", 0), { kind: "busy", until: START + 2_000 });
      assert.deepEqual(await ask("queue", 0), { kind: "busy", until: START + 4_000 });
      // Free at 2 s, and two are in line until 6 s.
      assert.deepEqual(await ask("behind", 2_500), { kind: "busy", until: START + 6_000 });
      assert.deepEqual(await ask("queue", 0), { kind: "busy", until: START + 6_000 });
      assert.equal((await ask("look", 2_500)).kind, "held");
    });

    it("an alert is told once when it begins and once when it is over", async (t) => {
      const archive = await openEmpty(t, bench);
      const sentences = { ja: "三日間、新しい発表がありません。", en: "Nothing new for three days." };
      const alert = {
        key: "mod silent",
        source: MINISTRY.id,
        sentences,
        firstAt: instant(1),
        lastAt: instant(1),
      };
      await archive.saveAlerts([alert]);
      await archive.saveAlerts([{ ...alert, lastAt: instant(2) }]);
      assert.deepEqual(await listOurs(archive), ["send-alert mod silent 1"]);
      const claim = (await archive.claimWork(["send-alert"], START + MINUTE, MINUTE)) ?? assert.fail();
      const told = { ...alert, lastAt: instant(3), toldAt: instant(3) };
      await archive.saveAlerts([told]);
      await archive.finishWork(claim);
      assert.deepEqual(await listOurs(archive), []);
      const other = { ...alert, key: "mod late", firstAt: instant(2) };
      await archive.saveAlerts([other]);
      assert.deepEqual(
        (await archive.listAlerts({ limit: 1 })).map(({ key }) => key),
        ["mod late"],
      );
      assert.deepEqual(await archive.listAlerts({ limit: 9, before: other, source: MINISTRY.id }), [told]);
      await archive.saveAlerts([{ ...told, clearedAt: instant(9) }]);
      assert.deepEqual(
        (await archive.listAlerts({ limit: 9, open: true })).map(({ key }) => key),
        ["mod late"],
      );
      assert.match(String(await listOurs(archive)), /send-alert mod silent/);
      assert.equal((await archive.findAlert("mod silent"))?.clearedAt, instant(9));
    });
  });
}

export function describeSources(bench: StoreBench): void {
  describePlaces(bench);
  describeLooks(bench);
  describeEntries(bench);
  describeHosts(bench);
  describeRest(bench);
}
