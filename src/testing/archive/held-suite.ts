// Held suite: what every engine has to hold about an announcement that is held: one line for all its revisions, set aside by who does not want it, and taken back.

import assert from "node:assert/strict";
import { it } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { HeldOf } from "../../newsroom/ports/held-store.ts";
import type { DecidedBy, Route } from "../../terms/sources/route.ts";
import { announcementId } from "../../terms/ids.ts";
import { makeAnnouncement, makeArticle, makeProvenance } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { openAt, openEmpty } from "./store-bench.ts";

const by: DecidedBy = { kind: "rule", rule: 3, version: 7, name: "乙は待つ" };
const HELD: Route = { publish: { is: "by-hand", by }, alerts: [] };
const FREE: Route = { alerts: [], section: { is: "defence", by } };
const DOING = { at: "2025-11-20T03:00:00.000Z", actor: { kind: "console", name: "佐藤" } } as const;
const ASIDE = { at: DOING.at, by: "佐藤" };
const address = "https://ministry.example/1";

const heldOf = async (archive: Archive, of: HeldOf = "all") => [
  (await archive.listHeld({ of, limit: 9 })).map(({ document }) => document.text).join(""),
  await archive.countHeld(of),
];

/** Three texts of one announcement, each held. */
async function saveRevisions(archive: Archive, ...texts: readonly string[]) {
  const saved = [];
  for (const text of texts)
    saved.push(
      (await archive.saveAnnouncement({ ...makeAnnouncement(text, { address }), route: HELD })).announcement,
    );
  return saved;
}

const logOf = async (archive: Archive) =>
  (await archive.listAudit({ limit: 99 }))
    .filter(({ action }) => action !== "announcement.routed" && action !== "announcement.received")
    .map(({ action, announcement, actor }) => `${action} ${announcement} ${actor.name}`)
    .toReversed();

export function describeHeldOnes(bench: StoreBench): void {
  it("of an announcement that is held only the newest revision is, and with its draft none", async (t) => {
    const archive = await openEmpty(t, bench);
    const saved = await saveRevisions(archive, "甲", "乙", "丙");
    assert.deepEqual(await heldOf(archive), ["丙", 1]);
    assert.deepEqual(await heldOf(archive, "rules"), ["丙", 1]);
    const newest = saved.at(-1) ?? assert.fail();
    await archive.createArticle(makeArticle({ provenance: makeProvenance(newest) }));
    assert.deepEqual(await heldOf(archive), ["", 0]);
  });

  it("a draft ends what is held of its announcement up to the revision that it is of", async (t) => {
    const archive = await openEmpty(t, bench);
    const [first] = await saveRevisions(archive, "甲", "乙");
    await archive.createArticle(makeArticle({ provenance: makeProvenance(first ?? assert.fail()) }));
    assert.deepEqual(await heldOf(archive), ["乙", 1], "what nobody has drafted is still told");
    await archive.saveAnnouncement({ ...makeAnnouncement("丙", { address }), route: HELD });
    assert.deepEqual(
      await heldOf(archive),
      ["", 0],
      "the newest waits for its draft, since there is an article",
    );
  });

  it("a revision that no rule holds ends it for those before", async (t) => {
    const archive = await openEmpty(t, bench);
    const [first] = await saveRevisions(archive, "甲");
    const { announcement } = await archive.saveAnnouncement({
      ...makeAnnouncement("乙", { address }),
      route: FREE,
    });
    assert.deepEqual(await heldOf(archive), ["", 0]);
    assert.deepEqual(await archive.turnHeld(first?.id ?? assert.fail(), "aside", DOING), {
      outcome: "refused",
      now: { kind: "replaced", by: announcement.id },
    });
    assert.deepEqual(await archive.turnHeld(announcement.id, "aside", DOING), {
      outcome: "refused",
      now: { kind: "never-held" },
    });
    assert.deepEqual(await logOf(archive), []);
  });

  it("what is set aside leaves counts and list, is found apart, and comes back; twice is once", async (t) => {
    const archive = await openEmpty(t, bench);
    const { announcement } = await archive.saveAnnouncement({ ...makeAnnouncement("丁"), route: HELD });
    await archive.saveAnnouncement({ ...makeAnnouncement("戊"), route: HELD });
    const { id } = announcement;
    assert.deepEqual(await archive.turnHeld(id, "held", DOING), { outcome: "same", now: { kind: "held" } });
    const aside = { kind: "aside", ...ASIDE };
    assert.deepEqual(await archive.turnHeld(id, "aside", DOING), { outcome: "done", now: aside });
    const later = { at: "2025-11-21T03:00:00.000Z", actor: { kind: "console", name: "鈴木" } } as const;
    assert.deepEqual(await archive.turnHeld(id, "aside", later), { outcome: "same", now: aside });
    for (const part of ["all", "rules"] as const) assert.deepEqual(await heldOf(archive, part), ["戊", 1]);
    assert.deepEqual(await heldOf(archive, "aside"), ["丁", 1]);
    const [listed] = await archive.listHeld({ of: "aside", limit: 9 });
    assert.deepEqual(listed, { ...announcement, aside: ASIDE });
    assert.deepEqual(
      (await archive.listUnwritten(9)).map((one) => one.id),
      [],
      "and is drafted by nobody",
    );
    assert.equal((await archive.turnHeld(id, "held", later))?.outcome, "done");
    assert.deepEqual(await heldOf(archive), ["戊丁", 2]);
    assert.deepEqual(await heldOf(archive, "aside"), ["", 0]);
    assert.deepEqual(await logOf(archive), [
      `announcement.set-aside ${id} 佐藤`,
      `announcement.held-again ${id} 鈴木`,
    ]);
    assert.equal(await archive.turnHeld(announcementId(99), "aside", DOING), undefined);
  });

  it("of two who set one aside at once, one does, and the other is told who", async (t) => {
    const archive = await openEmpty(t, bench);
    const { announcement } = await archive.saveAnnouncement({ ...makeAnnouncement("丁"), route: HELD });
    const turn = (name: string) =>
      archive.turnHeld(announcement.id, "aside", { ...DOING, actor: { kind: "console", name } });
    const both = await Promise.all([turn("佐藤"), turn("鈴木")]);
    assert.deepEqual(new Set(both.map((each) => each?.outcome)), new Set(["done", "same"]));
    assert.deepEqual(both[0]?.now, both[1]?.now);
    assert.equal((await logOf(archive)).length, 1);
  });

  it("what was set aside is held again with a new revision that a rule holds, and not drafted with one that is drafted", async (t) => {
    const archive = await openEmpty(t, bench);
    const [first] = await saveRevisions(archive, "甲");
    await archive.turnHeld(first?.id ?? assert.fail(), "aside", DOING);
    const second = (await saveRevisions(archive, "乙"))[0] ?? assert.fail();
    assert.deepEqual(await heldOf(archive), ["乙", 1]);
    assert.deepEqual(await heldOf(archive, "aside"), ["", 0]);
    await archive.turnHeld(second.id, "aside", DOING);
    const article = await archive.createArticle(makeArticle({ provenance: makeProvenance(second) }));
    assert.deepEqual(await heldOf(archive, "aside"), ["", 0]);
    for (const to of ["aside", "held"] as const)
      assert.deepEqual(await archive.turnHeld(second.id, to, DOING), {
        outcome: "refused",
        now: { kind: "drafted", article: article.id },
      });
  });

  it("what was set aside goes along with an export, twice without a change, and what a copy did with it stays", async (t) => {
    const archive = await openEmpty(t, bench);
    const [, second] = await saveRevisions(archive, "甲", "乙");
    await archive.saveAnnouncement({ ...makeAnnouncement("丁"), route: HELD });
    const { id } = second ?? assert.fail();
    await archive.turnHeld(id, "aside", DOING);
    const copy = await openAt(t, await bench.makeStore());
    const restoreAll = async () => {
      const told = [];
      for await (const record of archive.exportRecords())
        told.push(`${record.kind} ${await copy.restoreRecord(record)}`);
      return told.filter((each) => each.startsWith("set-aside"));
    };
    assert.deepEqual(await restoreAll(), ["set-aside added"]);
    assert.deepEqual(await heldOf(copy), ["丁", 1]);
    assert.deepEqual(await heldOf(copy, "aside"), ["乙", 1]);
    assert.deepEqual((await copy.listHeld({ of: "aside", limit: 1 }))[0]?.aside, ASIDE);
    assert.deepEqual(await restoreAll(), ["set-aside same"]);
    await copy.createArticle(makeArticle({ provenance: makeProvenance(second ?? assert.fail()) }));
    assert.deepEqual(await restoreAll(), ["set-aside same"]);
    assert.deepEqual(await heldOf(copy, "aside"), ["", 0]);
  });
}
