// Webhooks while a server runs: those that do not answer keep no other waiting, and those that lead to ourselves start nothing.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { WEBHOOK_EVENTS } from "../../terms/desk/webhook.ts";
import { openTestDesk } from "../../testing/desk/open-test-desk.ts";
import { openWebhookReceiver } from "../../testing/desk/webhook-receiver.ts";

const ALLOWED = "SHIRASE_ALLOW_ADDRESSES";
const SILENT = 12;

async function untilTrue(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 3_000; tries += 1) {
    if (await isTrue()) return;
    await delay(20);
  }
  assert.fail("what was waited for does not happen");
}

describe("webhooks of a server", () => {
  const allowedBefore = process.env[ALLOWED];
  before(() => {
    process.env[ALLOWED] = "127.0.0.1";
  });
  after(() => {
    if (allowedBefore === undefined) delete process.env[ALLOWED];
    else process.env[ALLOWED] = allowedBefore;
  });

  test("a dozen that do not answer keep one that does from nothing", async () => {
    await using silent = await openWebhookReceiver();
    await using well = await openWebhookReceiver();
    await using desk = await openTestDesk();
    let gaveUp = 0;
    silent.answer = (response) => void response.on("close", () => (gaveUp += 1));
    const admin = desk.as("administrator");
    for (let number = 0; number < SILENT; number += 1)
      await admin.post("/webhooks", { name: `${number}`, address: silent.address, events: WEBHOOK_EVENTS });
    await admin.post("/webhooks", { name: "健全", address: well.address, events: WEBHOOK_EVENTS });
    assert.equal((await admin.post(`/articles/${desk.sample.article.id}/publish`, {})).status, 200);
    await untilTrue(() => well.received.length > 0);
    assert.equal(gaveUp, 0, "none of the silent ones has been given up yet");
  });

  test("webhooks that lead to the site, the desk or the desk's own API are refused there, and nothing comes of it", async () => {
    await using desk = await openTestDesk();
    const admin = desk.as("administrator");
    const id = desk.sample.article.id;
    const targets = [
      "/",
      `/articles/${id}`,
      "/desk",
      `/desk/api/articles/${id}/withdraw`,
      "/desk/api/webhooks/1/test",
    ];
    for (const target of targets)
      await admin.post("/webhooks", { name: target, address: desk.base + target, events: WEBHOOK_EVENTS });
    const { revision } = (await admin.get(`/articles/${id}`)).json as { revision: number };
    assert.equal((await admin.post(`/articles/${id}/publish`, { revision })).status, 200);
    const published = await desk.archive.readHighestAuditId();
    const statuses: unknown[] = [];
    for (const [at] of targets.entries()) {
      await untilTrue(async () => (await desk.archive.listDeliveries(at + 1)).length > 0);
      const [{ outcome } = assert.fail()] = await desk.archive.listDeliveries(at + 1);
      statuses.push(outcome.kind === "answered" && outcome.status);
    }
    assert.deepEqual(statuses, [405, 405, 405, 403, 403]);
    assert.equal(await desk.archive.readHighestAuditId(), published, "no act follows from being told of one");
    assert.equal((await desk.archive.findArticle(id))?.state.kind, "published");
  });
});
