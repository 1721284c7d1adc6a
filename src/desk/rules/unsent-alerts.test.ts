// Unsent alerts at the desk: a rule that alerts by mail is kept by a server without one, and its pages and the API say that nothing is sent.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openArchive } from "../../store/open-archive.ts";
import { accountId } from "../../terms/desk/account.ts";
import type { MailWay } from "../../watching/routing/text/tell-unsent.ts";
import { openTrial } from "../../watching/routing/trying/trial.ts";
import { ruleAnswer, ruleSchema, trialAnswer, trialSchema } from "../api/rules/rule-schemas.ts";
import type { SignedIn } from "../api/signed-in.ts";
import { createRulePages } from "./create-rule-pages.ts";

const AT = "2025-09-10T00:00:00.000Z";
const TEXT = 'rule "甲を知らせる" off\n  when always\n  then alert desk@news.example\n';
const ID = accountId(1);
const EDITOR: SignedIn = {
  account: {
    id: ID,
    name: "鈴木",
    loginName: "suzuki",
    role: "publisher",
    state: { kind: "active" },
    createdAt: AT,
  },
  role: "publisher",
  actor: { kind: "account", id: ID, name: "鈴木" },
};
const EN = "Mails to desk@news.example are not sent: SHIRASE_SMTP names no server.";
const JA = "desk@news.exampleへのメールは送られません。";

async function openPages(mail: MailWay) {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  const pages = createRulePages({
    archive,
    rules: {
      mail,
      readNames: async () => ({ sections: [], templates: [], webhooks: [] }),
      tryRule: async (rule) => openTrial(rule, []).sum(),
      draftHeld: () => assert.fail("nothing is drafted"),
    },
    name: { ja: "見本", en: "Sample" },
    now: () => Date.parse(AT),
  });
  const see = async (target: string) => (await pages.find(target)?.show(EDITOR))?.body ?? "";
  const send = (target: string, act: "save" | "try") =>
    pages.find(target)?.act?.(new URLSearchParams({ act, text: TEXT }), EDITOR);
  return { archive, see, send, [Symbol.asyncDispose]: () => archive.close() };
}

test("a rule that mails is kept without a mail server, and where it is tried, listed and written it is said that no mail is sent", async () => {
  await using pages = await openPages("no-server");
  const tried = await pages.send("/en/desk/rules/new", "try");
  assert.ok(tried?.body.includes(EN), "tried");
  const saved = await pages.send("/en/desk/rules/new", "save");
  assert.equal(saved?.status, 303);
  assert.ok((await pages.see("/en/desk/rules")).includes(EN), "listed");
  assert.ok((await pages.see("/desk/rules")).includes(JA), "listed in Japanese");
  assert.ok((await pages.see("/en/desk/rules/1")).includes(EN), "written");
  const [rule] = await pages.archive.listRules();
  assert.ok(rule);
  assert.equal(ruleSchema.parse(ruleAnswer(rule, "no-server")).unsent?.en, EN);
  const trial = openTrial(rule, []).sum();
  assert.equal(trialSchema.parse(trialAnswer(rule, trial, "no-server")).unsent?.en, EN);
});

test("with a mail server nothing is said", async () => {
  await using pages = await openPages("sent");
  const tried = await pages.send("/en/desk/rules/new", "try");
  await pages.send("/en/desk/rules/new", "save");
  const shown = [tried?.body ?? "", await pages.see("/en/desk/rules"), await pages.see("/en/desk/rules/1")];
  for (const body of shown) assert.ok(body.includes("desk@news.example") && !body.includes("SHIRASE_SMTP"));
  const [rule] = await pages.archive.listRules();
  assert.ok(rule && !("unsent" in ruleAnswer(rule, "sent")));
});
