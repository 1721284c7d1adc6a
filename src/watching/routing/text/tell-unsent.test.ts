// Unsent alerts: a rule says whom it alerts in vain, and no rule says so of what is sent.

import assert from "node:assert/strict";
import { test } from "node:test";
import { tellUnsent } from "./tell-unsent.ts";

const RULE = {
  does: [{ priority: 1 }, { alert: "a@news.example" }, { alert: "chat" }, { alert: "b@news.example" }],
} as const;

test("without a mail server a rule's mails are named, and its webhooks are told all the same", () => {
  assert.deepEqual(tellUnsent(RULE, "no-server"), {
    ja: "a@news.example、b@news.exampleへのメールは送られません。SHIRASE_SMTP に送信用のサーバーが指定されていません。",
    en: "Mails to a@news.example, b@news.example are not sent: SHIRASE_SMTP names no server.",
  });
  assert.equal(tellUnsent({ does: [{ alert: "chat" }] }, "no-server"), undefined);
  assert.equal(tellUnsent(RULE, "sent"), undefined);
});

test("with settings that make no sense nobody is told, webhooks neither", () => {
  const told = tellUnsent(RULE, "mistaken");
  assert.match(told?.en ?? "", /^Nothing is sent to a@news\.example, chat, b@news\.example: /);
  assert.match(told?.ja ?? "", /^a@news\.example、chat、b@news\.exampleへの知らせは送られません。/);
  assert.equal(tellUnsent({ does: [{ section: "watch" }] }, "mistaken"), undefined);
});
