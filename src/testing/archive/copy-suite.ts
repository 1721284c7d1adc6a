// Copy suite: what every engine has to hold about working copies: steps once and in order, snapshots, and one transaction with the article.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { NewCopyStep } from "../../terms/desk/copy-step.ts";
import { type ArticleId, articleId } from "../../terms/ids.ts";
import { RECEIVED_AT, makeArticle } from "./specimens.ts";
import { type StoreBench, collect, openAt, openEmpty } from "./store-bench.ts";

const LATER = "2025-09-10T02:00:00.000Z";
const ACTOR = { kind: "console", name: "test" } as const;

const steps = (client: string, first: number, count: number, at = RECEIVED_AT): readonly NewCopyStep[] =>
  Array.from({ length: count }, (_, index) => ({
    step: { stepType: "replace", from: index, to: index, words: "甲\u0000\ud800" },
    client,
    number: first + index,
    name: "佐藤",
    at,
  }));

async function openCopy(archive: Archive): Promise<ArticleId> {
  const { id } = await archive.createArticle(makeArticle());
  await archive.openCopy(id, 1, { type: "doc" });
  return id;
}

const numbersOf = async (
  archive: Archive,
  id: ArticleId,
  after = 0,
): Promise<readonly string[] | undefined> =>
  (await archive.listCopySteps(id, after, 1_000))?.map(
    ({ version, client, number }) => `${version}${client}${number}`,
  );

export function describeCopies(bench: StoreBench): void {
  describe("working copies", () => {
    it("are opened once, and are nowhere before", async (t) => {
      const archive = await openEmpty(t, bench);
      assert.equal(await archive.findCopy(articleId(1)), undefined);
      assert.equal(await archive.changeCopy(articleId(1), () => undefined), undefined);
      assert.deepEqual(
        await archive.appendSteps({ article: articleId(1), version: 0, steps: steps("a", 0, 1) }),
        {
          kind: "behind",
        },
      );
      const id = await openCopy(archive);
      await archive.openCopy(id, 7, { type: "another" });
      assert.deepEqual(await archive.findCopy(id), {
        revision: 1,
        version: 0,
        takenVersion: 0,
        fields: {},
        left: null,
        stored: 1,
        state: "draft",
      });
      assert.deepEqual(await archive.findSnapshot(id), { version: 0, document: { type: "doc" } });
    });

    it("take steps upon the version that they are at, all of them and once, however often they are sent", async (t) => {
      const archive = await openEmpty(t, bench);
      const id = await openCopy(archive);
      const first = { article: id, version: 0, steps: steps("a", 0, 2) };
      assert.deepEqual(await archive.appendSteps(first), { kind: "kept", version: 2 });
      assert.deepEqual(await archive.appendSteps(first), { kind: "kept", version: 2 }, "the answer was lost");
      const grown = { article: id, version: 0, steps: steps("a", 0, 3) };
      assert.deepEqual(await archive.appendSteps(grown), { kind: "behind" }, "and something more was typed");
      const other = { article: id, version: 1, steps: steps("b", 0, 1) };
      assert.deepEqual(await archive.appendSteps(other), { kind: "behind" });
      assert.deepEqual(await archive.appendSteps({ ...other, version: 2 }), { kind: "kept", version: 3 });
      assert.deepEqual(await archive.appendSteps(first), { kind: "kept", version: 2 });
      const again = { article: id, version: 3, steps: steps("a", 1, 2) };
      assert.deepEqual(await archive.appendSteps(again), { kind: "behind" }, "one of them is there already");
      assert.deepEqual(await numbersOf(archive, id), ["1a0", "2a1", "3b0"]);
      assert.deepEqual(await numbersOf(archive, id, 3), []);
      const [step] = (await archive.listCopySteps(id, 0, 1)) ?? [];
      assert.deepEqual(step, { ...steps("a", 0, 1)[0], version: 1 }, "to the last sign");
    });

    it("take none under another account's client, none in a state that is named, and keep what was met once", async (t) => {
      const archive = await openEmpty(t, bench);
      const id = await openCopy(archive);
      const [own] = steps("a", 0, 1);
      assert.ok(own);
      const met = [{ id: "one", text: "甲" }];
      const sent = { article: id, version: 0, steps: [own], met };
      const closed = { ...sent, closed: ["draft"] } as const;
      assert.deepEqual(await archive.appendSteps(closed), { kind: "closed", state: "draft" });
      assert.deepEqual(await archive.appendSteps(sent), { kind: "kept", version: 1 });
      assert.deepEqual(await archive.appendSteps(sent), { kind: "kept", version: 1 });
      const again = { ...sent, version: 1, steps: steps("a", 1, 1), met: [{ id: "one", text: "乙" }] };
      assert.deepEqual(await archive.appendSteps(again), { kind: "kept", version: 2 });
      assert.deepEqual((await archive.findCopy(id))?.left, [{ id: "one", text: "乙" }]);
      const stolen = { ...own, number: 2, account: 77 } as never;
      assert.deepEqual(await archive.appendSteps({ article: id, version: 2, steps: [stolen] }), {
        kind: "taken",
      });
    });

    it("take the steps of one of two who send at once, and none of the other", async (t) => {
      const location = await bench.makeStore();
      const [one, two] = [await openAt(t, location), await openAt(t, location)];
      const id = await openCopy(one);
      const outcomes = await Promise.all([
        one.appendSteps({ article: id, version: 0, steps: steps("a", 0, 3) }),
        two.appendSteps({ article: id, version: 0, steps: steps("b", 0, 3) }),
      ]);
      assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ["behind", "kept"]);
      assert.equal((await numbersOf(two, id))?.length, 3);
      assert.deepEqual(await two.readCopyMarks([id, articleId(9)]), [
        { article: id, revision: 1, version: 3 },
      ]);
    });

    it("have every step in its place, however many send at once, and while they become revisions", async (t) => {
      const archive = await openEmpty(t, bench);
      const [id, other] = [await openCopy(archive), await openCopy(archive)];
      let kept = 0;
      for (let round = 0; round < 6; round += 1) {
        const { version = 0 } = (await archive.findCopy(id)) ?? {};
        const sent = [0, 1, 2, 3, 4].map((who) =>
          archive.appendSteps({ article: id, version, steps: steps(`${round}-${who}`, 0, 2) }),
        );
        const taken = archive.changeCopy(id, ({ head: { version: _now, ...head } }) => ({
          steps: steps(`taken-${round}`, 0, 1),
          head,
        }));
        const beside = archive.appendSteps({ article: other, version: round, steps: steps("b", round, 1) });
        const outcomes = await Promise.all(sent);
        assert.deepEqual([await taken, (await beside).kind], ["changed", "kept"]);
        kept += outcomes.filter(({ kind }) => kind === "kept").length;
      }
      const all = (await archive.listCopySteps(id, 0, 1_000)) ?? [];
      assert.deepEqual(
        all.map(({ version }) => version),
        Array.from({ length: 2 * kept + 6 }, (_, at) => at + 1),
      );
      assert.equal((await archive.findCopy(id))?.version, all.length);
    });

    it("take none while a revision stands that was saved without them", async (t) => {
      const archive = await openEmpty(t, bench);
      const id = await openCopy(archive);
      const article = await archive.findArticle(id);
      assert.ok(article);
      await archive.saveArticle({ ...article, revision: 2, updatedAt: LATER });
      assert.equal((await archive.findCopy(id))?.stored, 2);
      assert.deepEqual(await archive.appendSteps({ article: id, version: 0, steps: steps("a", 0, 1) }), {
        kind: "behind",
      });
    });

    it("become revisions, with entries of the audit log, in one transaction or not at all", async (t) => {
      const archive = await openEmpty(t, bench);
      const id = await openCopy(archive);
      await archive.appendSteps({ article: id, version: 0, steps: steps("a", 0, 3) });
      const audit = [{ at: LATER, actor: ACTOR, action: "article.edited", article: id }] as const;
      const change = (revision: number) =>
        archive.changeCopy(id, ({ article, base, head: { version, ...head }, snapshot, steps: kept }) => {
          assert.deepEqual([base.revision, version, snapshot.version, kept.length], [1, 3, 0, 3]);
          return {
            steps: steps("revision-2", 0, 1),
            head: { ...head, revision, takenVersion: 4, fields: { section: "world" }, left: [1] },
            revisions: [{ ...article, revision, updatedAt: LATER }],
            audit,
          };
        });
      await assert.rejects(change(3), /does not follow/);
      assert.equal((await archive.findCopy(id))?.version, 3);
      assert.equal(await archive.readHighestAuditId(), 0);
      assert.equal(await change(2), "changed");
      const { stored, revision, version, takenVersion, fields, left } = (await archive.findCopy(id)) ?? {};
      assert.deepEqual(
        [stored, revision, version, takenVersion, fields, left],
        [2, 2, 4, 4, { section: "world" }, [1]],
      );
      assert.equal((await archive.listRevisions(id)).length, 2);
      assert.equal(await archive.readHighestAuditId(), 1);
      assert.equal(await archive.changeCopy(id, () => undefined), "unchanged");
    });

    it("lose steps that a snapshot holds, when they are old, and no others, and know who typed them", async (t) => {
      const archive = await openEmpty(t, bench);
      const id = await openCopy(archive);
      await archive.appendSteps({ article: id, version: 0, steps: steps("a", 0, 4) });
      await archive.appendSteps({ article: id, version: 4, steps: steps("a", 4, 4, LATER) });
      assert.equal(await archive.compactCopy(id, LATER), 0, "no snapshot has them");
      await archive.saveSnapshot(id, { version: 5, document: { type: "newer" } });
      await archive.saveSnapshot(id, { version: 3, document: { type: "older" } });
      assert.deepEqual(await archive.findSnapshot(id), { version: 5, document: { type: "newer" } });
      assert.equal(await archive.compactCopy(id, RECEIVED_AT), 0, "nothing is old");
      assert.equal(await archive.compactCopy(id, LATER), 4);
      assert.deepEqual(await numbersOf(archive, id, 4), ["5a4", "6a5", "7a6", "8a7"]);
      assert.equal(await archive.listCopySteps(id, 2, 10), undefined, "from there no steps lead on");
      assert.deepEqual((await archive.findCopy(id))?.editors, ["佐藤"]);
      await archive.changeCopy(id, ({ head: { version: _version, ...head } }) => ({
        head: { ...head, editors: [] },
      }));
      assert.equal((await archive.findCopy(id))?.editors, undefined);
    });

    it("go with an export where they hold what no revision has, and come back as they were", async (t) => {
      const archive = await openEmpty(t, bench);
      const id = await openCopy(archive);
      const copies = async () =>
        (await collect(archive.exportRecords())).filter(({ kind }) => kind === "working-copy");
      assert.deepEqual(await copies(), [], "nothing was done in it");
      await archive.appendSteps({ article: id, version: 0, steps: steps("a", 0, 3) });
      const [record] = await copies();
      assert.ok(record);
      const other = await openEmpty(t, bench);
      await assert.rejects(other.restoreRecord(record), /does not have/);
      for (const one of await collect(archive.exportRecords()))
        if (one.kind !== "source") assert.equal(await other.restoreRecord(one), "added");
      assert.equal(await other.restoreRecord(record), "same");
      assert.deepEqual(await numbersOf(other, id), ["1a0", "2a1", "3a2"]);
      assert.deepEqual(await other.findCopy(id), await archive.findCopy(id));
      await other.appendSteps({ article: id, version: 3, steps: steps("a", 3, 1) });
      assert.equal(await other.restoreRecord(record), "taken", "somebody is at it");
    });

    it("have people at them for as long as they say so", async (t) => {
      const archive = await openEmpty(t, bench);
      const id = await openCopy(archive);
      const someone = (client: string, seenAt: number, account = 1) =>
        ({ client, account, name: "佐藤", selection: { at: 5 }, seenAt }) as never;
      await archive.savePresence(id, someone("a", 1_000));
      await archive.savePresence(id, someone("b", 9_000));
      await archive.savePresence(id, someone("a", 20_000));
      assert.deepEqual(await archive.listPresence(id, 10_000), [someone("a", 20_000)]);
      assert.deepEqual(
        (await archive.listPresent(5_000)).map(({ client, article }) => [client, article]),
        [
          ["a", id],
          ["b", id],
        ],
      );
      assert.equal(await archive.savePresence(id, someone("a", 21_000, 2)), false);
      await archive.dropPresence(id, "a", 2 as never);
      assert.deepEqual(
        await archive.listPresence(id, 10_000),
        [someone("a", 20_000)],
        "not another's to end",
      );
      await archive.dropPresence(id, "a", 1 as never);
      assert.deepEqual(await archive.listPresence(id, 10_000), []);
      for (let at = 0; at < 60; at += 1) await archive.savePresence(id, someone(`c${100 + at}`, 30_000 + at));
      const flooded = (await archive.listPresence(id, 0)).map(({ client }) => client);
      assert.deepEqual([flooded.length, flooded[0], flooded.at(-1)], [50, "c110", "c159"]);
    });
  });
}
