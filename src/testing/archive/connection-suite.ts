// Connection suite: what every engine has to hold about the tokens of programs and about webhooks.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { DeliveryRecord } from "../../newsroom/ports/webhook-store.ts";
import { type AccountId, accountId } from "../../terms/desk/account.ts";
import type { Webhook } from "../../terms/desk/webhook.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openEmpty } from "./store-bench.ts";

const CONSOLE = { kind: "console", name: "test" } as const;
const at = (minute: number): string => new Date(Date.UTC(2025, 8, 10, 0, minute)).toISOString();
const doing = (minute: number) => ({ at: at(minute), actor: CONSOLE });

/** Somebody who has come by the first account's link. */
async function addAccount(archive: Archive, loginName: string): Promise<AccountId> {
  const tokenHash = `link of ${loginName}`;
  await archive.makeLink(
    { tokenHash, purpose: { kind: "invitation", name: loginName, role: "administrator" } },
    doing(0),
  );
  const joining = { name: loginName, loginName };
  const used = await archive.useLink({ tokenHash, at: at(0), passwordHash: "none", joining });
  assert.ok(used.kind === "welcomed");
  return used.account.id;
}

const actionsOf = async (archive: Archive): Promise<readonly string[]> =>
  (await collect(archive.readAudit()))
    .map(({ action }) => action)
    .filter((action) => /^(?:token|webhook)/.test(action));

function describeTokens(bench: StoreBench): void {
  describe("a token", () => {
    const NEW = { name: "配信", scopes: ["read", "publish"], tokenHash: "h1", hint: "shr_abcd…" } as const;

    it("is found by its hash, in whose name it is, until it is revoked, which it stays", async (t) => {
      const archive = await openEmpty(t, bench);
      const account = await addAccount(archive, "a");
      const made = await archive.saveToken({ ...NEW, account, expiresAt: at(9) }, doing(1));
      const { tokenHash: _hash, ...told } = NEW;
      const token = {
        id: 1,
        account,
        ...told,
        state: { kind: "active" },
        createdAt: at(1),
        expiresAt: at(9),
      };
      assert.deepEqual(made, token);
      assert.deepEqual(await archive.findToken("h1"), token);
      assert.equal(await archive.findToken("h2"), undefined);
      await archive.noteTokenUse(1, at(3));
      assert.equal((await archive.findToken("h1"))?.usedAt, at(3));
      assert.equal(await archive.revokeToken(1, doing(4)), "revoked");
      assert.equal(await archive.revokeToken(1, doing(5)), "same");
      assert.equal(await archive.revokeToken(2, doing(5)), "missing");
      assert.deepEqual((await archive.findToken("h1"))?.state, { kind: "revoked", revokedAt: at(4) });
      assert.deepEqual(await actionsOf(archive), ["token.made", "token.revoked"]);
      assert.doesNotMatch(JSON.stringify(await collect(archive.readAudit())), /"h1"/);
    });

    it("is nobody's, and is given to nobody whose account is closed; with the account it ends", async (t) => {
      const archive = await openEmpty(t, bench);
      const [first, second] = [await addAccount(archive, "a"), await addAccount(archive, "b")];
      assert.equal(await archive.saveToken({ ...NEW, account: accountId(99) }, doing(1)), "missing");
      await archive.saveToken({ ...NEW, account: first }, doing(1));
      await archive.saveToken({ ...NEW, account: second, tokenHash: "h2" }, doing(1));
      await archive.changeAccount(second, { kind: "close" }, doing(2));
      await archive.changeAccount(second, { kind: "open" }, doing(3));
      assert.deepEqual((await archive.findToken("h2"))?.state, { kind: "revoked", revokedAt: at(2) });
      assert.equal((await archive.findToken("h1"))?.state.kind, "active");
      await archive.changeAccount(second, { kind: "close" }, doing(4));
      assert.equal(
        await archive.saveToken({ ...NEW, account: second, tokenHash: "h3" }, doing(5)),
        "missing",
      );
    });

    it("is listed with the newest first, however many were revoked", async (t) => {
      const archive = await openEmpty(t, bench);
      const account = await addAccount(archive, "a");
      for (let number = 1; number <= 24; number += 1)
        await archive.saveToken({ ...NEW, account, tokenHash: `h${number}` }, doing(1));
      for (let number = 2; number <= 24; number += 1) await archive.revokeToken(number, doing(2));
      const ids = (await archive.listTokens()).map(({ id }) => id);
      assert.equal(ids.length, 21);
      assert.deepEqual([ids[0], ids[19], ids[20]], [24, 5, 1], "one in force is always there");
    });
  });
}

const HOOK = {
  name: "別の社",
  address: "https://hooks.example/a",
  events: ["article.published", "article.withdrawn"],
  secret: "whsec_1",
} as const;

/** A try; what came of it. */
function tried(status: number, minute: number, more: Partial<DeliveryRecord> = {}): DeliveryRecord {
  const outcome = { kind: "answered", status, excerpt: "\u{1f600} ok" } as const;
  const delivery = { message: "evt_1", event: "article.published", at: at(minute), attempt: 1 } as const;
  return { webhook: 1, delivery: { ...delivery, milliseconds: 12, outcome }, ...more };
}

function describeWebhookStore(bench: StoreBench): void {
  describe("a webhook", () => {
    const change = async (
      archive: Archive,
      wanted: Parameters<Archive["changeWebhook"]>[1],
      minute: number,
    ) => {
      const changed = await archive.changeWebhook(1, wanted, doing(minute));
      assert.notEqual(changed, "missing");
      return changed as Webhook;
    };

    it("is told of what happens after it was made, and is behind until it has looked", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.saveAuditEntry({ ...doing(0), action: "article.published" });
      const made = await archive.saveWebhook(HOOK, doing(1));
      const { secret: _secret, ...told } = HOOK;
      assert.deepEqual(made, { id: 1, ...told, state: { kind: "active" }, createdAt: at(1) });
      assert.deepEqual(await archive.listWebhooksBehind(), []);
      assert.equal((await archive.findWebhook(1))?.told, 2);
      await archive.saveAuditEntry({ ...doing(2), action: "article.published" });
      assert.deepEqual(await archive.listWebhooksBehind(), [1]);
      await archive.noteTold(1, 3);
      await archive.noteTold(1, 1);
      assert.equal((await archive.findWebhook(1))?.told, 3, "it never goes back");
      assert.deepEqual(await archive.listWebhooksBehind(), []);
      assert.equal(await archive.findWebhook(2), undefined);
    });

    it("can be edited, paused, resumed and removed, each with its line in the log", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.saveWebhook(HOOK, doing(1));
      const edit = {
        kind: "edit",
        name: "b",
        address: "https://b.example/",
        events: ["article.revised"],
      } as const;
      const { kind: _kind, ...edited } = edit;
      assert.partialDeepStrictEqual(await change(archive, edit, 2), edited);
      assert.deepEqual((await change(archive, { kind: "pause" }, 3)).state, {
        kind: "paused",
        since: at(3),
        reason: "desk",
      });
      await change(archive, { kind: "pause" }, 4);
      assert.deepEqual(await archive.listWebhooksBehind(), [], "what is paused is not behind");
      assert.deepEqual((await change(archive, { kind: "resume" }, 5)).state, { kind: "active" });
      await change(archive, { kind: "resume" }, 6);
      assert.deepEqual(await archive.listWebhooksBehind(), [1]);
      await change(archive, { kind: "remove" }, 7);
      assert.equal(await archive.changeWebhook(1, { kind: "resume" }, doing(8)), "missing");
      assert.deepEqual(await archive.listWebhooks(), []);
      assert.equal(await archive.findWebhook(1), undefined);
      assert.equal((await archive.saveWebhook(HOOK, doing(9))).id, 2, "its number is nobody else's");
      assert.deepEqual(await actionsOf(archive), [
        "webhook.made",
        "webhook.changed",
        "webhook.paused",
        "webhook.resumed",
        "webhook.removed",
        "webhook.made",
      ]);
    });

    it("has a new secret beside the one before it, and none of them in the log or a list", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.saveWebhook(HOOK, doing(1));
      const renewed = { kind: "secret", secret: "whsec_2", oldUntil: at(30) } as const;
      assert.equal((await change(archive, renewed, 2)).oldSecretUntil, at(30));
      assert.deepEqual((await archive.findWebhook(1))?.secrets, [
        { secret: "whsec_2" },
        { secret: "whsec_1", until: at(30) },
      ]);
      await change(archive, { ...renewed, secret: "whsec_3" }, 3);
      assert.deepEqual(
        (await archive.findWebhook(1))?.secrets.map(({ secret }) => secret),
        ["whsec_3", "whsec_2"],
      );
      const told = JSON.stringify([await collect(archive.readAudit()), await archive.listWebhooks()]);
      assert.doesNotMatch(told, /whsec_/);
      assert.doesNotMatch(JSON.stringify(await collect(archive.exportRecords())), /whsec_/);
    });

    it("keeps its last fifty tries, and since when nothing came through", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.saveWebhook(HOOK, doing(1));
      await archive.saveWebhook(HOOK, doing(1));
      await archive.recordDelivery({ ...tried(200, 2), webhook: 2 });
      for (let minute = 2; minute < 54; minute += 1) await archive.recordDelivery(tried(500, minute));
      const deliveries = await archive.listDeliveries(1);
      assert.equal(deliveries.length, 50);
      assert.deepEqual(deliveries[0], { id: 53, ...tried(500, 53).delivery });
      assert.equal((await archive.listDeliveries(2)).length, 1);
      assert.equal((await archive.findWebhook(1))?.webhook.failingSince, at(2));
      const test = tried(200, 55);
      await archive.recordDelivery({ ...test, delivery: { ...test.delivery, event: "desk.test" } });
      assert.equal((await archive.findWebhook(1))?.webhook.failingSince, at(2), "a test changes nothing");
      await archive.recordDelivery(tried(204, 56, { told: 2 }));
      const well = await archive.findWebhook(1);
      assert.deepEqual([well?.webhook.failingSince, well?.told], [undefined, 2]);
    });

    it("that the program pauses says why, once, also in the log; what was removed keeps nothing", async (t) => {
      const archive = await openEmpty(t, bench);
      await archive.saveWebhook(HOOK, doing(1));
      await archive.recordDelivery(tried(410, 2, { pause: "gone" }));
      await archive.recordDelivery(tried(410, 3, { pause: "failing" }));
      const paused = { kind: "paused", since: at(2), reason: "gone" };
      assert.deepEqual((await archive.findWebhook(1))?.webhook.state, paused);
      const last = (await collect(archive.readAudit())).at(-1);
      assert.deepEqual([last?.action, last?.actor], ["webhook.paused", { kind: "rule", name: "webhook" }]);
      assert.deepEqual(last?.detail, { webhook: 1, name: HOOK.name, reason: "gone" });
      await change(archive, { kind: "remove" }, 4);
      await archive.recordDelivery(tried(200, 5));
      assert.equal((await archive.listDeliveries(1)).length, 2);
    });
  });
}

export function describeConnections(bench: StoreBench): void {
  describeTokens(bench);
  describeWebhookStore(bench);
}
