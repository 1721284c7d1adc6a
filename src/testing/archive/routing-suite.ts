// Routing suite: what every engine has to hold about what was decided of an announcement when it came, and about those that are held.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { HeldOf } from "../../newsroom/ports/held-store.ts";
import type { InboxFilter } from "../../newsroom/ports/inbox-store.ts";
import type { DecidedBy, Route } from "../../terms/sources/route.ts";
import { describeHeldOnes } from "./held-suite.ts";
import { RECEIVED_AT, makeAnnouncement, makeArticle, makeDraft, makeProvenance } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openAt, openEmpty } from "./store-bench.ts";

const by: DecidedBy = { kind: "rule", rule: 3, version: 7, name: "甲が先" };
const HELD: Route = { publish: { is: "by-hand", by: { kind: "backfill" } }, alerts: [] };
const ROUTE: Route = {
  section: { is: "defence", by },
  priority: { is: 1, by },
  publish: { is: "auto", by },
  alerts: [
    { is: "desk@news.example", by },
    { is: "chat", by },
  ],
};

const heldOf = async (archive: Archive, of: HeldOf = "all") =>
  (await archive.listHeld({ of, limit: 9 })).map(({ document }) => document.text);
const unwrittenOf = async (archive: Archive) =>
  (await archive.listUnwritten(9)).map(({ document }) => document.text);

function describeHeld(bench: StoreBench): void {
  it("what is held is drafted by nobody until somebody asks, and is then held no more", async (t) => {
    const archive = await openEmpty(t, bench);
    const { announcement } = await archive.saveAnnouncement({ ...makeAnnouncement("甲"), route: HELD });
    await archive.saveAnnouncement(makeAnnouncement("乙"));
    await archive.saveAnnouncement({ ...makeAnnouncement("丙"), route: HELD });
    assert.deepEqual([await unwrittenOf(archive), await heldOf(archive)], [["乙"], ["丙", "甲"]]);
    assert.deepEqual([announcement.held, await archive.countHeld()], [true, 2]);
    assert.deepEqual(
      (await archive.listHeld({ limit: 1, before: announcement.id })).map(({ id }) => id),
      [],
    );
    await archive.createArticle(makeArticle({ provenance: makeProvenance(announcement) }));
    assert.deepEqual([await unwrittenOf(archive), await heldOf(archive)], [["乙"], ["丙"]]);
    assert.deepEqual(
      (await archive.listPast({ limit: 2 })).map(({ document }) => document.text),
      ["丙", "乙"],
    );
    assert.deepEqual(await archive.listPast({ limit: 2, since: "2999-01-01T00:00:00.000Z" }), []);
  });

  it("what rules hold is told apart from what backfills hold, and of it what somebody waits for", async (t) => {
    const archive = await openEmpty(t, bench);
    const publish = { is: "by-hand", by } as const;
    const urgent = { alerts: [{ is: "chat", by }], priority: { is: 5, by } } as const;
    for (const [text, route] of [
      ["甲", HELD],
      ["乙", { publish, alerts: [] }],
      ["丙", { publish, alerts: [], priority: { is: 3, by } }],
      ["丁", { publish, ...urgent }],
      ["戊", { publish, alerts: [], priority: { is: 2, by } }],
      ["己", { ...HELD, ...urgent }],
      ["庚", { ...urgent, section: { is: "defence", by } }],
    ] as const satisfies readonly (readonly [string, Route])[])
      await archive.saveAnnouncement({ ...makeAnnouncement(text), route });
    const told = async (store: Archive) => ({
      all: [await store.countHeld(), (await heldOf(store)).join("")],
      rules: [await store.countHeld("rules"), (await heldOf(store, "rules")).join("")],
      urgent: [await store.countHeld("urgent"), (await heldOf(store, "urgent")).join("")],
    });
    const right = { all: [6, "己戊丁丙乙甲"], rules: [4, "戊丁丙乙"], urgent: [2, "戊丁"] };
    assert.deepEqual(await told(archive), right);
    const copy = await openAt(t, await bench.makeStore());
    for await (const record of archive.exportRecords()) await copy.restoreRecord(record);
    assert.deepEqual(await told(copy), right);
  });

  it("the same again changes nothing of it, and what changes an article of the desk's is not held", async (t) => {
    const archive = await openEmpty(t, bench);
    const address = "https://ministry.example/1";
    const first = await archive.saveAnnouncement({ ...makeAnnouncement("甲", { address }), route: HELD });
    const same = await archive.saveAnnouncement(makeAnnouncement("甲", { address }));
    assert.deepEqual(same.announcement, first.announcement);
    const second = await archive.saveAnnouncement({ ...makeAnnouncement("甲二", { address }), route: HELD });
    assert.equal(second.announcement.held, true, "of what is held the next revision is held, too");
    await archive.createArticle(makeArticle({ provenance: makeProvenance(first.announcement) }));
    const third = await archive.saveAnnouncement({ ...makeAnnouncement("甲三", { address }), route: HELD });
    assert.deepEqual([third.outcome, third.announcement.held], ["revision", undefined]);
    assert.deepEqual(await unwrittenOf(archive), ["甲三"]);
  });
}

function describeRoutes(bench: StoreBench): void {
  it("what was decided stands with it, in the log with rule and version, and as due work for each who is told", async (t) => {
    const archive = await openEmpty(t, bench);
    const { announcement } = await archive.saveAnnouncement({ ...makeAnnouncement("甲"), route: ROUTE });
    assert.deepEqual((await archive.findAnnouncement(announcement.id))?.route, ROUTE);
    const told = (await archive.listWork()).filter(({ kind }) => kind === "tell-arrival");
    assert.deepEqual(
      told.map(({ key }) => key),
      ["1 chat", "1 desk@news.example"],
    );
    const [entry, ...others] = await archive.listAudit({ limit: 9 });
    assert.deepEqual([entry?.action, entry?.announcement, others], ["announcement.routed", 1, []]);
    const of = { rule: 3, version: 7, name: "甲が先" };
    assert.deepEqual(entry?.detail?.["did"], [
      { section: "defence", ...of },
      { priority: 1, ...of },
      { publish: "auto", ...of },
      { alert: "desk@news.example", ...of },
      { alert: "chat", ...of },
    ]);
    await archive.saveAnnouncement({ ...makeAnnouncement("乙"), route: HELD });
    assert.equal((await archive.listAudit({ limit: 9 })).length, 1, "what a backfill holds is told with it");
  });

  it("goes along with an export", async (t) => {
    const archive = await openEmpty(t, bench);
    await archive.saveAnnouncement({ ...makeAnnouncement("甲"), route: ROUTE });
    await archive.saveAnnouncement({ ...makeAnnouncement("乙"), route: HELD });
    const copy = await openAt(t, await bench.makeStore());
    for await (const record of archive.exportRecords()) await copy.restoreRecord(record);
    assert.deepEqual(await collect(copy.readAnnouncements()), await collect(archive.readAnnouncements()));
    assert.deepEqual([await heldOf(copy), await unwrittenOf(copy)], [["乙"], ["甲"]]);
    const told = (await copy.listWork()).filter(({ kind }) => kind === "tell-arrival");
    assert.deepEqual(told, [], "nobody is told again by a copy");
  });
}

function describeOrder(bench: StoreBench): void {
  it("a rule's priority is that of the article's line in the inbox", async (t) => {
    const archive = await openEmpty(t, bench);
    for (const priority of [1, 2, 3, 5] as const) await archive.createArticle(makeArticle({ priority }));
    const { entries } = await archive.listInbox({ limit: 9 });
    assert.deepEqual(
      entries.map(({ article, priority }) => `${article} ${priority}`),
      ["4 normal", "3 normal", "2 high", "1 high"],
    );
    await archive.createArticle(makeArticle({ priority: 1, draft: makeDraft({ section: "world" }) }));
    await archive.createArticle(makeArticle({ priority: 1, publishedAt: RECEIVED_AT }));
    const urgentOf = async (filter: InboxFilter) =>
      (await archive.listUrgent({ ...filter, limit: 9 })).map(({ article, rank }) => `${article} ${rank}`);
    assert.deepEqual(await urgentOf({}), ["5 2", "1 2", "2 1"]);
    assert.deepEqual(await urgentOf({ section: "world", state: "open" }), ["5 2"]);
    assert.deepEqual(await urgentOf({ words: "会談 2" }), ["2 1"]);
  });
}

export function describeRouting(bench: StoreBench): void {
  describe("an announcement about which something was decided", () => {
    describeHeld(bench);
    describeHeldOnes(bench);
    describeRoutes(bench);
    describeOrder(bench);
  });
}
