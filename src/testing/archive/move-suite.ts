// Move suite: a newsroom that has something in every table of the desk goes from SQLite to PostgreSQL and back, and nothing of it is lost.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { sql } from "kysely";
import sharp from "sharp";
import { openTestDesk } from "../desk/open-test-desk.ts";
import { compareTables } from "../../store/move/compare-tables.ts";
import { moveStore } from "../../store/move/move-store.ts";
import { tablesToMove } from "../../store/move/tables-to-move.ts";
import { openStoreEngine } from "../../store/open-archive.ts";
import type { Engine } from "../../store/engines/engine.ts";
import { accountId } from "../../terms/desk/account.ts";
import type { StoreBench } from "./store-bench.ts";

/** What a newsroom has that is in no export, or in none as a whole. */
const OF_THE_DESK = [
  "accounts",
  "audit_entries",
  "audit_of_tokens",
  "desk_entries",
  "desk_seen",
  "dismissals",
  "judgements",
  "media_pieces",
  "one_time_links",
  "picture_library",
  "reader_reports",
  "sessions",
  "source_backfills",
  "source_items",
  "source_places",
  "source_rules",
  "tokens",
  "webhooks",
];

type Setting = { readonly name: string; readonly value: string };

async function openEngine(location: string): Promise<Engine> {
  const opened = await openStoreEngine(location);
  return opened.ok ? opened.value : assert.fail(opened.error.message);
}

/** A newsroom that has been at work: judged, let stand, taken on, looked at, called by a program. */
async function fillStore(location: string): Promise<void> {
  await using desk = await openTestDesk({ location });
  const { archive, sample } = desk;
  const [editor, administrator] = [desk.as("editor"), desk.as("administrator")];
  const at = new Date(desk.clock.now).toISOString();
  await archive.saveReport({ text: "連絡先を教えてください。", receivedAt: at });
  const square = { create: { width: 8, height: 6, channels: 3, background: "#406080" } } as const;
  const body = await sharp(square).png().toBuffer();
  const sent = { method: "POST", headers: { "content-type": "image/png" }, body };
  for (const made of [
    administrator.ask("/pictures?name=a.png", sent),
    administrator.post("/tokens", { name: "朝の配信", scopes: ["read"] }),
    administrator.post("/people/invitations", { name: "佐藤", role: "editor" }),
  ])
    assert.equal((await made).status, 201, (await made).text);
  const rule = { name: "人事", when: [], does: [{ section: "people" }], state: "on" } as const;
  await archive.changeRules({ save: [rule], remove: [] }, { at, actor: { kind: "console", name: "test" } });
  const [source = assert.fail("the sample has sources")] = await archive.listSources();
  await archive.saveWatch(
    {
      ...source,
      watch: {
        kind: "folder",
        place: "/srv/in",
        rhythm: {
          zone: "Asia/Tokyo",
          officeDays: [1],
          from: "09:00",
          to: "18:00",
          leastMinutes: 1,
          mostMinutes: 60,
        },
        follow: "none",
        state: "on",
        verified: true,
      },
    },
    { at, actor: { kind: "console", name: "test" } },
  );
  const item = { source: source.id, key: "waits", firstSeenAt: at, lastSeenAt: at, tries: 0 } as const;
  await archive.keepItems([{ ...item, state: "to-fetch" }]);
  const backfill = {
    source: source.id,
    cursor: {},
    done: 0,
    found: 0,
    begunAt: at,
    state: "running",
  } as const;
  await archive.saveBackfill(backfill, { at, actor: { kind: "console", name: "test" } });
  await archive.saveWebhook(
    { name: "受け手", address: "https://hooks.example/", events: ["article.published"], secret: "s" },
    { at, actor: { kind: "console", name: "test" } },
  );
  const actor = { kind: "token", id: 1, name: "朝の配信", account: accountId(1) } as const;
  const judged = await archive.saveJudgement(
    {
      announcement: sample.announcement.id,
      fact: { type: "issuer" },
      verdict: { kind: "rejected" },
      by: "佐藤",
      at,
    },
    { at, actor, action: "fact.rejected" },
    null,
  );
  assert.ok(judged !== "conflict");
  await archive.saveDismissal(
    { article: sample.article.id, matter: "m", dismissed: true, by: "佐藤", at },
    { at, actor, action: "proof.dismissed" },
  );
  const seen = await editor.post("/inbox/seen", { upTo: 5 });
  assert.equal(seen.status, 200, seen.text);
  const articles = [{ id: sample.article.id, revision: 1 }];
  const taken = await editor.post("/articles/bulk", { action: { kind: "assign", to: 1 }, articles });
  assert.match(taken.text, /"done":true/);
}

export function describeMove(bench: StoreBench): void {
  describe("a whole newsroom", () => {
    it("goes to PostgreSQL and back with every row, which is compared", async (t) => {
      const folder = mkdtempSync(join(tmpdir(), "shirase-move-"));
      t.after(() => rmSync(folder, { recursive: true, force: true }));
      const first = join(folder, "first.sqlite");
      await fillStore(first);
      const [from, to, back] = await Promise.all([
        openEngine(first),
        openEngine(await bench.makeStore()),
        openEngine(join(folder, "back.sqlite")),
      ]);
      t.after(() => Promise.all([from, to, back].map((engine) => engine.close())));
      const moved = await moveStore(from, to, () => {});
      const rows = new Map(
        (moved.ok ? moved.value : assert.fail(moved.error)).map((step) => [step.table, step.rows]),
      );
      assert.deepEqual(
        OF_THE_DESK.filter((table) => !rows.get(table)),
        [],
        "each of them has something that could be lost",
      );
      assert.equal(rows.size, (await tablesToMove(to, to.reads)).length);
      const again = await moveStore(from, to, () => {});
      assert.ok(!again.ok && /not empty/.test(again.error));
      const returned = await moveStore(to, back, () => {});
      assert.ok(returned.ok, returned.ok ? "" : returned.error);
      const secrets = async (engine: Engine): Promise<unknown> =>
        (
          await sql`select token_sha256, (select secrets from webhooks limit 1) as webhook from tokens`.execute(
            engine.reads,
          )
        ).rows;
      assert.deepEqual(await secrets(back), await secrets(from));
    });

    it("is not taken for whole where one cell is another, a row is missing, or there is one too many", async (t) => {
      const [one, other] = [await openEngine(":memory:"), await openEngine(await bench.makeStore())];
      t.after(() => Promise.all([one, other].map((engine) => engine.close())));
      const settings = { name: "settings", key: ["name"] };
      const compare = async (mine: readonly Setting[], theirs: readonly Setting[]): Promise<unknown> => {
        for (const [engine, rows] of [
          [one, mine],
          [other, theirs],
        ] as const)
          await engine.writes.transaction().execute(async (writer) => {
            await writer.deleteFrom("settings").execute();
            if (rows.length > 0) await writer.insertInto("settings").values(rows).execute();
          });
        return compareTables(one.reads, other.reads, settings);
      };
      const [a, b] = [
        { name: "a", value: "1" },
        { name: "b", value: "2" },
      ];
      assert.deepEqual(await compare([a, b], [a, b]), { kind: "same", rows: 2 });
      assert.deepEqual(await compare([a, b], [a, { ...b, value: "3" }]), { kind: "other", key: "b" });
      assert.deepEqual(await compare([a, b], [a]), { kind: "other", key: "b" });
      assert.deepEqual(await compare([b], [a, b]), { kind: "other", key: "b" });
      assert.deepEqual(await compare([a], [a, b]), { kind: "other", key: "b" });
    });
  });
}
