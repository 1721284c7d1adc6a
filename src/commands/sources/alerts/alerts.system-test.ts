// Alerts of a source that fails and is well again, told by mail to a server on loopback and to a webhook, each once.

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { makeSecret } from "../../../desk/webhooks/sign-message.ts";
import type { PostMessage } from "../../../desk/webhooks/send-message.ts";
import { loadHouse } from "../../../house.ts";
import { doDueWork } from "../../../newsroom/due-work.ts";
import { openArchive } from "../../../store/open-archive.ts";
import { success } from "../../../terms/result.ts";
import { openSmtpSink } from "../../../testing/sources/smtp-sink.ts";
import { listOf, openSourceWorld } from "../../../testing/sources/source-world.ts";
import { HOUR, ID, PLACE, SOURCE, START } from "../../../testing/sources/watched-source.ts";
import { createMailer } from "./send-mail.ts";
import { createAlertTeller, type TellingNeeds } from "./tell-alert.ts";

const BASE = "https://news.example";
const NOBODY: PostMessage = async () => assert.fail("nobody asked for a webhook");
const CONSOLE = { at: new Date(START).toISOString(), actor: { kind: "console", name: "test" } } as const;
const ALERT = {
  key: `${ID} silent 2025-09-10T01:00:00.000Z`,
  source: ID,
  sentences: { ja: "三日間、新しい発表がありません。", en: "Nothing new for three days." },
  firstAt: new Date(START).toISOString(),
  lastAt: new Date(START).toISOString(),
};

const headOf = (mail: string): string => mail.slice(0, mail.indexOf("\r\n\r\n"));
const bodyOf = (mail: string): string =>
  Buffer.from(mail.slice(mail.indexOf("\r\n\r\n")), "base64").toString("utf8");

async function openTold(t: TestContext, needs: Omit<TellingNeeds, "store" | "base">) {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  t.after(() => archive.close());
  await archive.saveWatch(SOURCE, CONSOLE);
  await archive.saveAlerts([ALERT]);
  const teller = createAlertTeller({ store: archive, base: BASE, ...needs });
  const clock = { now: START };
  return {
    archive,
    clock,
    work: () => doDueWork(archive, { "send-alert": teller }, () => clock.now),
    lastError: async () => (await archive.listWork()).find(({ kind }) => kind === "send-alert")?.lastError,
  };
}

test("a source that fails for hours is told of by one mail, and by one when it is well again", async (t) => {
  const house = await loadHouse();
  assert.ok(house.ok);
  const sink = await openSmtpSink(t);
  const { web, archive, runUntil } = await openSourceWorld(t, house.value);
  const teller = createAlertTeller({
    store: archive,
    mail: createMailer(sink.server),
    post: NOBODY,
    base: BASE,
    to: "desk@news.example",
  });
  const tellAll = async (): Promise<void> => {
    while ((await doDueWork(archive, { "send-alert": teller }, () => web.now)) !== "idle");
  };
  web.pages.set(PLACE, { status: 500 });
  for (const hours of [1, 2, 3, 4]) {
    await runUntil(START + hours * HOUR);
    await tellAll();
  }
  assert.equal(sink.mails.length, 1);
  const [failing = ""] = sink.mails;
  assert.match(headOf(failing), /^To: desk@news\.example\r$/m);
  assert.match(headOf(failing), /^Auto-Submitted: auto-generated\r$/m);
  assert.match(bodyOf(failing), /サーバーの側で障害が起きています/);
  assert.match(bodyOf(failing), /Something is broken on the server's side/);
  assert.ok(bodyOf(failing).includes(`${BASE}/desk/sources/${ID}`));

  web.pages.set(PLACE, { text: listOf(), contentType: "application/json" });
  for (const hours of [8, 10, 12, 24]) {
    await runUntil(START + hours * HOUR);
    await tellAll();
  }
  assert.equal(sink.mails.length, 2);
  assert.match(bodyOf(sink.mails[1] ?? ""), /回復を確認しました/);
  const ids = sink.mails.map((mail) => /^Message-ID: <alert_[0-9a-f]{32}@news\.example>/m.exec(mail)?.[0]);
  assert.ok(ids[0] !== undefined && ids[1] !== undefined && ids[0] !== ids[1], ids.join());
  const [alert, more] = await archive.listAlerts({ source: ID, limit: 9 });
  assert.ok(alert?.toldAt !== undefined && alert.clearToldAt !== undefined && more === undefined);
});

test("a mail that is refused is tried again later, and the fault names server and recipient, never a password", async (t) => {
  const sink = await openSmtpSink(t);
  sink.refuses = true;
  const mail = createMailer(sink.server);
  const told = await openTold(t, { mail, post: NOBODY, to: "desk@news.example" });
  assert.equal(await told.work(), "failed");
  assert.match(
    (await told.lastError()) ?? "",
    /^Cannot send mail to "desk@news\.example" by 127\.0\.0\.1:\d+: .*550/,
  );
  assert.equal((await told.archive.findAlert(ALERT.key))?.toldAt, undefined);
  sink.refuses = false;
  told.clock.now += HOUR;
  assert.equal(await told.work(), "done");
  assert.equal(sink.mails.length, 1);
  assert.equal((await told.archive.findAlert(ALERT.key))?.toldAt, new Date(told.clock.now).toISOString());
  assert.equal(await told.work(), "idle");
});

test("no password goes to a server that cannot speak in secret", async (t) => {
  const sink = await openSmtpSink(t);
  const mail = createMailer({ ...sink.server, user: "desk", password: "very-secret" });
  const told = await openTold(t, { mail, post: NOBODY, to: "desk@news.example" });
  assert.equal(await told.work(), "failed");
  const fault = (await told.lastError()) ?? "";
  assert.ok(/STARTTLS/i.test(fault) && !fault.includes("very-secret"), fault);
  assert.equal(sink.mails.length, 0);
});

test("a webhook is told by its name, signed, under one id for every try; one that is not there is named", async (t) => {
  const posts: { readonly id: string | undefined; readonly type: unknown }[] = [];
  const answers = [500, 204];
  const post: PostMessage = async (address, { body, headers }) => {
    assert.equal(address, "https://hook.example/in");
    assert.match(headers["webhook-signature"] ?? "", /^v1,/);
    posts.push({ id: headers["webhook-id"], type: JSON.parse(body).type });
    return success({ status: answers.shift() ?? 500, excerpt: "" });
  };
  const told = await openTold(t, { post, to: "desk hook" });
  assert.equal(await told.work(), "failed");
  assert.match((await told.lastError()) ?? "", /webhook "desk hook": there is none of that name/);
  const hook = { name: "desk hook", address: "https://hook.example/in", events: [], secret: makeSecret() };
  await told.archive.saveWebhook(hook, CONSOLE);
  for (const outcome of ["failed", "done", "idle"]) {
    told.clock.now += HOUR;
    assert.equal(await told.work(), outcome);
  }
  assert.equal(posts.length, 2);
  assert.deepEqual(posts[0], posts[1]);
  assert.equal(posts[0]?.type, "source.alert.begins");
});

test("where nobody is named an alert stands at the desk, and is not asked about again and again", async (t) => {
  const told = await openTold(t, { post: NOBODY });
  assert.equal(await told.work(), "done");
  await told.archive.saveAlerts([{ ...((await told.archive.findAlert(ALERT.key)) ?? assert.fail()) }]);
  assert.equal(await told.work(), "idle");
});
