// Connections: tokens and webhooks by the API itself, from the making to the end.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { type DeskAnswer, type TestDesk, openTestDesk } from "../../testing/desk/open-test-desk.ts";
import { readCurlCalls } from "../../testing/desk/read-curl.ts";
import { openWebhookReceiver } from "../../testing/desk/webhook-receiver.ts";
import { askAt } from "../../testing/serving/ask-at.ts";
import { accountId } from "../../terms/desk/account.ts";
import type { Token, TokenScope } from "../../terms/desk/token.ts";
import type { Delivery, Webhook } from "../../terms/desk/webhook.ts";
import { makeTokenText } from "./door/token-text.ts";

const GUIDE = new URL("../../../docs/desk-api.md", import.meta.url);
const ALLOWED = "SHIRASE_ALLOW_ADDRESSES";

type Made = { readonly token: Token; readonly secret: string };

describe("programs that call the desk, and that are told by it", () => {
  let desk: TestDesk;
  const allowedBefore = process.env[ALLOWED];
  before(async () => {
    process.env[ALLOWED] = "127.0.0.1";
    desk = await openTestDesk();
  });
  after(async () => {
    if (allowedBefore === undefined) delete process.env[ALLOWED];
    else process.env[ALLOWED] = allowedBefore;
    await desk[Symbol.asyncDispose]();
  });

  async function makeToken(scopes: readonly TokenScope[], more: object = {}): Promise<Made> {
    const made = await desk.as("administrator").post("/tokens", { name: "配信", scopes, ...more });
    assert.equal(made.status, 201, made.text);
    return made.json as Made;
  }
  /** As a program calls: nothing of a browser. */
  const by = (secret: string, path: string, method = "GET", body?: string): Promise<DeskAnswer> =>
    desk.nobody.ask(path, {
      method,
      headers: { authorization: `Bearer ${secret}`, origin: "", "x-shirase-desk": "" },
      ...(body !== undefined && { body }),
    });
  const tokens = async (): Promise<readonly Token[]> =>
    ((await desk.as("administrator").get("/tokens")).json as { tokens: readonly Token[] }).tokens;

  it("are an administrator's to make, and nobody else's", async () => {
    for (const role of ["reporter", "editor", "publisher"] as const) {
      for (const [method, path] of [
        ["get", "/tokens"],
        ["post", "/tokens"],
        ["get", "/webhooks"],
        ["post", "/webhooks/1/test"],
      ] as const) {
        assert.equal((await desk.as(role)[method](path)).status, 403, `${role} ${path}`);
      }
    }
    assert.equal((await desk.nobody.get("/tokens")).status, 401);
  });

  it("show a token once; afterwards nobody, also not the store, can tell what it was", async () => {
    const { token, secret } = await makeToken(["read"]);
    assert.equal(token.hint, `${secret.slice(0, 8)}…`);
    const listed = await desk.as("administrator").get("/tokens");
    assert.ok(!listed.text.includes(secret.slice(8)));
    const records: unknown[] = [];
    for await (const record of desk.archive.exportRecords())
      if (record.kind !== "picture") records.push(record);
    assert.ok(!JSON.stringify(records).includes(secret.slice(8)), "nor has the log or an export");
  });

  it("do by a token what it is for, as the token, and nothing else", async () => {
    const { token, secret } = await makeToken(["write"]);
    const { id } = desk.sample.article;
    assert.equal((await by(secret, `/articles/${id}`)).status, 200);
    assert.equal((await by(secret, `/articles/${id}/submit`, "POST", "{}")).status, 200);
    assert.equal((await by(secret, `/articles/${id}/approve`, "POST", "{}")).status, 403);
    for (const path of ["/tokens", "/webhooks", "/people", "/session"])
      assert.equal((await by(secret, path)).status, 403, path);
    const [last] = await desk.archive.listAudit({ article: id, limit: 1 });
    assert.deepEqual(last?.actor, { kind: "token", id: token.id, name: "配信", account: token.account });
    assert.equal((await tokens()).find((one) => one.id === token.id)?.usedAt, "2025-09-10T01:30:00.000Z");
    await by(secret, `/articles/${id}/return`, "POST", '{"reason":"x"}');
    await desk.as("editor").post(`/articles/${id}/return`, { reason: "戻す" });
  });

  it("open nothing when they are revoked or over, or when their owner may no more", async () => {
    const { id } = desk.sample.article;
    const until = new Date(desk.clock.now + 60_000).toISOString();
    const over = await makeToken(["read"], { expiresAt: until });
    assert.equal((await by(over.secret, `/articles/${id}`)).status, 200);
    desk.clock.now += 60_000;
    assert.equal((await by(over.secret, `/articles/${id}`)).status, 401);
    const past = await desk
      .as("administrator")
      .post("/tokens", { name: "x", scopes: ["read"], expiresAt: until });
    assert.equal(past.status, 400, "nobody makes one that is over");

    const revoked = await makeToken(["read"]);
    const revoke = `/tokens/${revoked.token.id}/revoke`;
    assert.deepEqual((await desk.as("administrator").post(revoke)).json, { outcome: "revoked" });
    assert.deepEqual((await desk.as("administrator").post(revoke)).json, { outcome: "same" });
    assert.equal((await by(revoked.secret, `/articles/${id}`)).status, 401);
    assert.equal((await desk.as("administrator").post("/tokens/999/revoke")).status, 404);

    const doing = {
      at: new Date(desk.clock.now).toISOString(),
      actor: { kind: "console", name: "test" },
    } as const;
    const [publisher] = await desk.archive
      .listAccounts()
      .then((all) => all.filter(({ account }) => account.role === "publisher"));
    const owner = publisher?.account.id ?? accountId(0);
    const owned = await makeToken(["publish"], { account: owner });
    const publish = `/articles/${id}/publish`;
    assert.equal(
      (await by(owned.secret, publish, "POST", '{"revision":999}')).status,
      409,
      "a publisher may",
    );
    await desk.archive.changeAccount(owner, { kind: "role", role: "reporter" }, doing);
    assert.equal((await by(owned.secret, publish, "POST", "{}")).status, 403, "a reporter may not");
    await desk.archive.changeAccount(owner, { kind: "role", role: "publisher" }, doing);
    await desk.archive.changeAccount(owner, { kind: "close" }, doing);
    assert.equal((await by(owned.secret, publish, "POST", "{}")).status, 401);
    await desk.archive.changeAccount(owner, { kind: "open" }, doing);
    assert.equal(
      (await by(owned.secret, publish, "POST", "{}")).status,
      401,
      "not when it is opened again, either",
    );
    const nobody = await desk
      .as("administrator")
      .post("/tokens", { name: "x", scopes: ["read"], account: 999 });
    assert.equal((nobody.json as { code: string }).code, "no-account");
  });

  it("are told no more of a wrong token than that it opens nothing", async () => {
    const wrong = async (text: string): Promise<number> =>
      (await askAt(desk.port, "/desk/api/tokens", { headers: { authorization: `Bearer ${text}` } })).status;
    const { secret } = await makeToken(["read"]);
    for (const text of [makeTokenText(), "shr_", "x".repeat(5_000), `${secret}0`, "../../etc", "%00"])
      assert.equal(await wrong(text), 401, text.slice(0, 20));
  });

  it("hear of a publication within seconds, signed, and of a test at once", async () => {
    await using receiver = await openWebhookReceiver();
    const asked = { name: "別の社", address: receiver.address, events: ["article.published"] };
    const admin = desk.as("administrator");
    const made = await admin.post("/webhooks", asked);
    assert.equal(made.status, 201, made.text);
    const { webhook, secret } = made.json as { webhook: Webhook; secret: string };
    const path = `/webhooks/${webhook.id}`;
    const tested = (await admin.post(`${path}/test`)).json as { delivery: Delivery };
    assert.deepEqual(tested.delivery.outcome, { kind: "answered", status: 200, excerpt: "ok" });
    assert.match(receiver.received[0]?.body ?? "", /"desk\.test"/);

    const { id } = desk.sample.article;
    const { revision } = (await admin.get(`/articles/${id}`)).json as { revision: number };
    const published = await admin.post(`/articles/${id}/publish`, { revision });
    assert.equal(published.status, 200, published.text);
    for (let tries = 0; receiver.received.length < 2 && tries < 500; tries += 1) await delay(20);
    assert.match(receiver.received[1]?.body ?? "", /"article\.published"/);
    assert.match(receiver.received[1]?.signature ?? "", /^v1,/);
    await untilListed(desk, path, 2);
    const { text } = await admin.get(`${path}/deliveries`);
    assert.ok(!text.includes(secret) && !(await admin.get("/webhooks")).text.includes("whsec_"));

    const renewed = await admin.post(`${path}/secret`, {});
    assert.match((renewed.json as { secret: string }).secret, /^whsec_/);
    assert.equal((await admin.put(path, { ...asked, name: "新しい名" })).status, 200);
    assert.equal(
      ((await admin.post(`${path}/pause`)).json as { webhook: Webhook }).webhook.state.kind,
      "paused",
    );
    assert.equal(
      ((await admin.post(`${path}/resume`)).json as { webhook: Webhook }).webhook.state.kind,
      "active",
    );
    assert.deepEqual((await admin.delete(path)).json, { outcome: "removed" });
    for (const [method, gone] of [
      ["get", `${path}/deliveries`],
      ["post", `${path}/test`],
      ["post", `${path}/pause`],
      ["post", `${path}/resume`],
      ["delete", path],
    ] as const)
      assert.equal((await admin[method](gone)).status, 404, gone);
    assert.equal((await admin.put(path, asked)).status, 404);
    assert.equal((await admin.post(`${path}/secret`, {})).status, 404);
  });

  it("are told nothing at addresses that are none, or inside the server's own network", async () => {
    delete process.env[ALLOWED];
    const admin = desk.as("administrator");
    for (const [address, status] of [
      ["http://127.0.0.1:9/", 422],
      ["http://169.254.169.254/latest/meta-data", 422],
      ["http://[::1]/", 422],
      ["https://user:password@example.com/", 422],
      ["file:///etc/passwd", 400],
      ["javascript:alert(1)", 400],
      ["example.com", 400],
    ] as const) {
      const made = await admin.post("/webhooks", { name: "x", address, events: ["article.published"] });
      assert.equal(made.status, status, `${address} ${made.text}`);
    }
    process.env[ALLOWED] = "127.0.0.1";
    for (const body of [
      { name: "x", address: "https://example.com/", events: [] },
      { name: "x", address: "https://example.com/", events: ["session.opened"] },
      { name: "\u202e", address: "https://example.com/", events: ["article.published"] },
      { name: " ", address: "https://example.com/", events: ["article.published"] },
    ])
      assert.equal((await admin.post("/webhooks", body)).status, 400, JSON.stringify(body));
  });
});

/** What was sent is written down a moment after it was received. */
async function untilListed(desk: TestDesk, path: string, count: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { json } = await desk.as("administrator").get(`${path}/deliveries`);
    if ((json as { deliveries: readonly Delivery[] }).deliveries.length >= count) return;
    await delay(20);
  }
  assert.fail("what was sent is not listed");
}

it("the guide's curl lines take a draft to its readers, as they are printed", async () => {
  await using desk = await openTestDesk();
  const scopes = ["read", "write", "review", "publish", "audit"];
  const made = await desk.as("administrator").post("/tokens", { name: "手引き", scopes });
  const { secret } = made.json as Made;
  const variables = { BASE: desk.base, SHIRASE_TOKEN: secret };
  const calls = readCurlCalls(readFileSync(GUIDE, "utf8"), variables);
  assert.equal(calls.length, 6);
  const answers: string[] = [];
  for (const { method, address, headers, body } of calls) {
    const target = address.replace(desk.base, "");
    const answer = await askAt(desk.port, target, { method, headers, ...(body !== undefined && { body }) });
    assert.equal(answer.status, 200, `${method} ${target}: ${answer.text}`);
    answers.push(answer.text);
  }
  assert.match(answers.at(-2) ?? "", /"standard":\{"name":"ninjs"/);
  assert.match(answers.at(-1) ?? "", /"action":"article\.published"/);
  assert.match(answers.at(-1) ?? "", /"手引き"/);
});
