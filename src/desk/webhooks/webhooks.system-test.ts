// Webhooks: what a program on the other side gets, in which order and how often, however badly it answers.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { type TestContext, test } from "node:test";
import { postBody } from "../../intake/fetch/post-body.ts";
import { withdrawArticle } from "../../newsroom/decisions/change-article.ts";
import { type Worker, doDueWork } from "../../newsroom/due-work.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { Article } from "../../terms/article.ts";
import type { AuditAction } from "../../terms/desk/audit-entry.ts";
import { WEBHOOK_EVENTS } from "../../terms/desk/webhook.ts";
import { failure } from "../../terms/result.ts";
import { makeArticle } from "../../testing/archive/specimens.ts";
import {
  type Received,
  type WebhookReceiver,
  openWebhookReceiver,
} from "../../testing/desk/webhook-receiver.ts";
import { PAUSED_AFTER_MS, createWebhookSender } from "./create-webhook-sender.ts";
import { type PostMessage, LONGEST_EXCERPT } from "./send-message.ts";
import { makeSecret } from "./sign-message.ts";

const START = Date.UTC(2025, 8, 10);
const LEASE_MS = 120_000;
const ACTOR = { kind: "console", name: "test" } as const;
const DAY_MS = 86_400_000;

const toLoopback: PostMessage = async (address, post, excerpt) => {
  const limits = { headersMs: 1_500, wholeMs: 4_000 };
  const options = { allowAddresses: ["127.0.0.1"], limits, userAgent: "test", excerpt };
  const answer = await postBody(address, post, options);
  return answer.ok ? answer : failure(answer.error.message);
};

type Newsroom = {
  readonly archive: Archive;
  readonly clock: { now: number };
  readonly secret: string;
  readonly sender: Worker;
  readonly publish: () => Promise<Article>;
  readonly note: (action: AuditAction, article: Article) => Promise<number>;
  /** Looks once, and does all that is due. */
  readonly work: (worker?: Worker) => Promise<readonly string[]>;
  readonly retryAt: () => Promise<number | undefined>;
};

async function openNewsroom(
  t: TestContext,
  { address }: Pick<WebhookReceiver, "address">,
): Promise<Newsroom> {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  t.after(() => archive.close());
  const clock = { now: START };
  const at = (): string => new Date(clock.now).toISOString();
  const secret = makeSecret();
  await archive.saveWebhook(
    { name: "受け手", address, events: WEBHOOK_EVENTS, secret },
    { at: at(), actor: ACTOR },
  );
  const sender = createWebhookSender({
    store: archive,
    base: "https://news.example",
    post: toLoopback,
    now: () => clock.now,
  });
  const workOf = async () => (await archive.listWork()).find(({ kind }) => kind === "send-webhook");
  return {
    archive,
    clock,
    secret,
    sender,
    publish: () =>
      archive.createArticle(
        makeArticle({
          createdAt: at(),
          publishedAt: at(),
          audit: { at: at(), actor: ACTOR, action: "article.published" },
        }),
      ),
    note: (action, article) =>
      archive.saveAuditEntry({ at: at(), actor: ACTOR, action, article: article.id }),
    async work(worker = sender) {
      for (const id of await archive.listWebhooksBehind())
        await archive.scheduleUnlessThere({ kind: "send-webhook", key: String(id), dueAt: clock.now });
      const outcomes: string[] = [];
      for (;;) {
        const outcome = await doDueWork(archive, { "send-webhook": worker }, () => clock.now);
        if (outcome === "idle") return outcomes;
        outcomes.push(outcome);
      }
    },
    retryAt: async () => (await workOf())?.dueAt,
  };
}

const idsOf = ({ received }: WebhookReceiver): readonly string[] => received.map(({ id }) => id);
const typesOf = ({ received }: WebhookReceiver): readonly unknown[] =>
  received.map(({ body }) => (JSON.parse(body) as { type: unknown }).type);

/** As whoever receives it would check it. */
function isSigned({ id, timestamp, body, signature }: Received, secret: string): boolean {
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const expected = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return signature.split(" ").includes(`v1,${expected}`);
}

test("a webhook is told of what readers see change, in the order of the log, signed, and of nothing else", async (t) => {
  await using receiver = await openWebhookReceiver();
  const { archive, clock, secret, publish, note, work } = await openNewsroom(t, receiver);
  const article = await publish();
  await note("article.edited", article);
  await note("article.corrected", article);
  const at = new Date(clock.now).toISOString();
  const withdrawn = withdrawArticle(article, { at, reason: "誤り" });
  assert.ok(withdrawn.ok);
  const entry = { at, actor: ACTOR, action: "article.withdrawn", article: article.id } as const;
  await archive.saveArticle(withdrawn.value, entry);
  await archive.saveAuditEntry({ at, actor: ACTOR, action: "session.opened" });
  assert.deepEqual(await work(), ["done"]);
  assert.deepEqual(typesOf(receiver), ["article.published", "article.corrected", "article.withdrawn"]);
  assert.deepEqual(idsOf(receiver), ["evt_2", "evt_4", "evt_5"]);
  assert.ok(receiver.received.every((message) => isSigned(message, secret)));
  assert.equal(receiver.received[0]?.timestamp, String(START / 1000));
  const last = JSON.parse(receiver.received[2]?.body ?? "") as unknown;
  assert.deepEqual(last, {
    type: "article.withdrawn",
    timestamp: at,
    data: {
      article: {
        id: article.id,
        address: `https://news.example/articles/${article.id}`,
        api: `https://news.example/api/articles/${article.id}`,
        headline: article.headline.text,
        section: article.section,
        kind: article.kind,
        language: article.language,
        revision: 2,
        state: "withdrawn",
        publishedAt: at,
        withdrawnAt: at,
        reason: "誤り",
      },
    },
  });
  assert.deepEqual(await work(), [], "what it looked at it does not look at again");
  assert.equal((await archive.findWebhook(1))?.told, 6);
});

test("what does not come through is sent again under the same id, later each time, and nothing overtakes it", async (t) => {
  await using receiver = await openWebhookReceiver();
  const { archive, clock, publish, work, retryAt } = await openNewsroom(t, receiver);
  receiver.answer = (response) => response.writeHead(500).end("<html>broken</html>");
  await publish();
  await publish();
  const waits: number[] = [];
  for (let tries = 0; tries < 4; tries += 1) {
    assert.deepEqual(await work(), ["failed"]);
    const due = (await retryAt()) ?? assert.fail();
    waits.push((due - clock.now) / 1000);
    clock.now = due - 1;
    assert.deepEqual(await work(), [], "not before its time");
    clock.now = due;
  }
  assert.deepEqual(waits, [10, 20, 40, 80]);
  assert.deepEqual(new Set(idsOf(receiver)), new Set(["evt_2"]));
  assert.equal(new Set(receiver.received.map(({ body }) => body)).size, 1);
  receiver.answer = (response) => response.writeHead(204).end();
  assert.deepEqual(await work(), ["done"]);
  assert.deepEqual(idsOf(receiver).slice(-2), ["evt_2", "evt_3"]);
  const log = await archive.listDeliveries(1);
  assert.deepEqual(
    log.map(({ message, attempt, outcome }) => [
      message,
      attempt,
      outcome.kind === "answered" && outcome.status,
    ]),
    [
      ["evt_3", 1, 204],
      ["evt_2", 5, 204],
      ["evt_2", 4, 500],
      ["evt_2", 3, 500],
      ["evt_2", 2, 500],
      ["evt_2", 1, 500],
    ],
  );
});

test("one that is down, silent or leads elsewhere is not told, and the log says why", async (t) => {
  await using receiver = await openWebhookReceiver();
  await using other = await openWebhookReceiver();
  const { archive, clock, publish, work, retryAt } = await openNewsroom(t, receiver);
  const again = async () => {
    clock.now = (await retryAt()) ?? assert.fail();
  };
  await publish();
  receiver.answer = () => {};
  assert.deepEqual(await work(), ["failed"]);
  await again();
  receiver.answer = (response) => response.writeHead(307, { location: other.address }).end();
  assert.deepEqual(await work(), ["failed"]);
  assert.deepEqual(other.received, [], "a redirect is not followed");
  await again();
  receiver.answer = (response) => response.destroy();
  assert.deepEqual(await work(), ["failed"]);
  await again();
  await receiver[Symbol.asyncDispose]();
  assert.deepEqual(await work(), ["failed"]);
  const [down, broken, redirect, silent] = (await archive.listDeliveries(1)).map(({ outcome }) => outcome);
  assert.match(down?.kind === "unanswered" ? down.reason : "", /refuses the connection/);
  assert.match(broken?.kind === "unanswered" ? broken.reason : "", /broke the connection off/);
  assert.equal(redirect?.kind === "answered" && redirect.status, 307);
  assert.match(silent?.kind === "unanswered" ? silent.reason : "", /did not answer within 1.5 seconds/);
});

test("of an answer, however huge, slow or strange, a thousand characters are kept", async (t) => {
  await using receiver = await openWebhookReceiver();
  const { archive, publish, work } = await openNewsroom(t, receiver);
  let sent = 0;
  receiver.answer = (response) => {
    response.writeHead(200, { "content-encoding": "gzip" });
    const pour = (): void => {
      while (!response.destroyed && sent < 500_000_000 && response.write("\u0000\u202ex😀".repeat(4_096)))
        sent += 36_864;
    };
    response.on("drain", pour);
    pour();
  };
  await publish();
  assert.deepEqual(await work(), ["done"]);
  receiver.answer = (response) => response.writeHead(200).write("begun");
  await publish();
  assert.deepEqual(await work(), ["done"], "who has said yes has been told");
  const [slow, huge] = (await archive.listDeliveries(1)).map(({ outcome }) =>
    outcome.kind === "answered" ? outcome.excerpt : "",
  );
  assert.ok((huge ?? "").length <= LONGEST_EXCERPT && (huge ?? "").length > 100, String(huge?.length));
  assert.doesNotMatch(huge ?? "", /[\p{Cc}\p{Cf}]/u);
  assert.ok((huge ?? "").isWellFormed());
  assert.equal(slow, "begun");
  assert.ok(sent < 50_000_000, "and the rest is not waited for");
});

test("one that is gone is paused at once, one that fails for three days then, and is told of all of it when resumed", async (t) => {
  await using receiver = await openWebhookReceiver();
  const { archive, clock, publish, work, retryAt } = await openNewsroom(t, receiver);
  receiver.answer = (response) => response.writeHead(503).end();
  await publish();
  const began = clock.now;
  let tries = 0;
  for (; (await archive.findWebhook(1))?.webhook.state.kind === "active"; tries += 1) {
    assert.ok(tries < 200);
    await work();
    clock.now = (await retryAt()) ?? clock.now;
  }
  const { state } = (await archive.findWebhook(1))?.webhook ?? assert.fail();
  assert.ok(state.kind === "paused" && state.reason === "failing");
  const after = Date.parse(state.since) - began;
  assert.ok(after >= PAUSED_AFTER_MS && after < PAUSED_AFTER_MS + 3_700_000, `${after / DAY_MS} days`);
  assert.ok(tries > 70, `an hour apart at most: ${tries} tries`);
  await publish();
  assert.deepEqual(await work(), [], "nothing is sent to who is paused");

  const doing = { at: new Date(clock.now).toISOString(), actor: ACTOR };
  receiver.received.length = 0;
  receiver.answer = (response, { id }) => response.writeHead(id === "evt_2" ? 200 : 410).end();
  await archive.changeWebhook(1, { kind: "resume" }, doing);
  assert.deepEqual(await work(), ["done"]);
  assert.deepEqual(idsOf(receiver), ["evt_2", "evt_4"]);
  const gone = (await archive.findWebhook(1))?.webhook.state;
  assert.ok(gone?.kind === "paused" && gone.reason === "gone");
  receiver.answer = (response) => response.end();
  await archive.changeWebhook(1, { kind: "resume" }, doing);
  await work();
  assert.deepEqual(idsOf(receiver).at(-1), "evt_4");
  assert.equal((await archive.findWebhook(1))?.webhook.state.kind, "active");
});

test("killed while it sends, it sends again when its lease has ended, under the same id", async (t) => {
  await using receiver = await openWebhookReceiver();
  const { archive, clock, sender, publish, work } = await openNewsroom(t, receiver);
  await publish();
  await archive.scheduleUnlessThere({ kind: "send-webhook", key: "1", dueAt: clock.now });
  const claim = (await archive.claimWork(["send-webhook"], clock.now, LEASE_MS)) ?? assert.fail();
  // What was killed had sent it, and wrote nothing down any more.
  const killed = createWebhookSender({
    store: { ...archive, recordDelivery: () => Promise.reject(new Error("killed")) },
    base: "https://news.example",
    post: toLoopback,
    now: () => clock.now,
  });
  await assert.rejects(
    killed.perform(claim, () => clock.now),
    /killed/,
  );
  assert.deepEqual(await work(), [], "while the lease lasts nobody else sends");
  clock.now += LEASE_MS + 1;
  assert.deepEqual(await work(sender), ["done"]);
  assert.deepEqual(idsOf(receiver), ["evt_2", "evt_2"]);
});

test("while a new secret takes the place of the old one both sign, and then the new one alone", async (t) => {
  await using receiver = await openWebhookReceiver();
  const { archive, clock, secret, publish, work } = await openNewsroom(t, receiver);
  const next = makeSecret();
  const oldUntil = new Date(clock.now + DAY_MS).toISOString();
  const doing = { at: new Date(clock.now).toISOString(), actor: ACTOR };
  await archive.changeWebhook(1, { kind: "secret", secret: next, oldUntil }, doing);
  await publish();
  await work();
  clock.now += DAY_MS;
  await publish();
  await work();
  const [during, afterwards] = receiver.received;
  assert.ok(during && afterwards);
  assert.deepEqual([isSigned(during, secret), isSigned(during, next)], [true, true]);
  assert.deepEqual([isSigned(afterwards, secret), isSigned(afterwards, next)], [false, true]);
});

test("a name that leads into one's own network, alone or among others, is told nothing", async (t) => {
  await using receiver = await openWebhookReceiver();
  const { archive, clock, publish } = await openNewsroom(t, { address: "http://hook.example/" });
  let found: readonly string[] = [];
  const byName: PostMessage = async (address, post, excerpt) => {
    const answer = await postBody(address, post, { userAgent: "test", excerpt, resolve: async () => found });
    return answer.ok ? answer : failure(answer.error.message);
  };
  const now = (): number => clock.now;
  const sender = createWebhookSender({ store: archive, base: "https://news.example", post: byName, now });
  await publish();
  for (found of [["127.0.0.1"], ["93.184.216.34", "10.0.0.8"], ["::ffff:169.254.169.254"], ["fd00::1"], []]) {
    await archive.scheduleUnlessThere({ kind: "send-webhook", key: "1", dueAt: clock.now });
    assert.equal(await doDueWork(archive, { "send-webhook": sender }, now), "failed");
    clock.now += 3_600_000;
    const [{ outcome } = assert.fail()] = await archive.listDeliveries(1);
    assert.match(
      outcome.kind === "unanswered" ? outcome.reason : "",
      /not on the public internet|has no address/,
    );
  }
  assert.deepEqual(receiver.received, []);
});

test("an address inside one's own network is told nothing", async (t) => {
  await using receiver = await openWebhookReceiver();
  const { archive, clock, publish } = await openNewsroom(t, receiver);
  const guarded: PostMessage = async (address, post, excerpt) => {
    const answer = await postBody(address, post, { userAgent: "test", excerpt });
    return answer.ok ? answer : failure(answer.error.message);
  };
  const now = (): number => clock.now;
  const sender = createWebhookSender({ store: archive, base: "https://news.example", post: guarded, now });
  await publish();
  await archive.scheduleUnlessThere({ kind: "send-webhook", key: "1", dueAt: clock.now });
  assert.equal(await doDueWork(archive, { "send-webhook": sender }, now), "failed");
  assert.deepEqual(receiver.received, []);
  const [{ outcome } = assert.fail()] = await archive.listDeliveries(1);
  assert.match(outcome.kind === "unanswered" ? outcome.reason : "", /not on the public internet/);
});
