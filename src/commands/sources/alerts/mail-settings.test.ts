import assert from "node:assert/strict";
import { test } from "node:test";
import { isMailAddress, readAlertSettings, readMailWay } from "./mail-settings.ts";

const FROM = { SHIRASE_MAIL_FROM: "shirase@news.example" };

function faultOf(environment: Readonly<Record<string, string>>): string {
  const settings = readAlertSettings(environment);
  assert.ok(!settings.ok, JSON.stringify(settings));
  return settings.error;
}

test("a server for outgoing mail is named by an address, its password apart from it", () => {
  const environment = {
    ...FROM,
    SHIRASE_SMTP: "smtps://desk%40news.example@mail.example",
    SHIRASE_SMTP_PASSWORD: "secret",
    SHIRASE_ALERTS_TO: "desk@news.example",
  };
  const server = {
    host: "mail.example",
    port: 465,
    secure: true,
    from: "shirase@news.example",
    user: "desk@news.example",
    password: "secret",
  };
  assert.deepEqual(readAlertSettings(environment), { ok: true, value: { to: "desk@news.example", server } });
  const plain = readAlertSettings({ ...FROM, SHIRASE_SMTP: "smtp://[::1]:2525" });
  assert.ok(plain.ok && plain.value.server?.host === "::1" && plain.value.server.port === 2525);
  assert.deepEqual(readAlertSettings({}), { ok: true, value: {} });
  assert.deepEqual(readAlertSettings({ SHIRASE_ALERTS_TO: "desk hook" }), {
    ok: true,
    value: { to: "desk hook" },
  });
});

test("what makes no sense is named by its variable, and a password is never repeated", () => {
  assert.match(faultOf({ SHIRASE_ALERTS_TO: "desk@news.example" }), /SHIRASE_SMTP names no server/);
  assert.match(faultOf({ ...FROM, SHIRASE_SMTP: "mail.example" }), /^SHIRASE_SMTP is no address/);
  assert.match(faultOf({ ...FROM, SHIRASE_SMTP: "https://mail.example" }), /^SHIRASE_SMTP is no address/);
  const held = faultOf({ ...FROM, SHIRASE_SMTP: "smtp://desk:secret@mail.example" });
  assert.ok(held.includes("SHIRASE_SMTP_PASSWORD") && !held.includes("secret"));
  assert.match(faultOf({ SHIRASE_SMTP: "smtp://mail.example" }), /^SHIRASE_MAIL_FROM is no mail address/);
});

test("a mail address is one, and nothing can be added to it", () => {
  for (const text of ["desk@news.example", "編集@例え.example"]) assert.ok(isMailAddress(text), text);
  const wrong = ["", "desk", "a@b, c@d", "a@b\nBcc: c@d", "A <a@b>", "a b@c", `${"a".repeat(260)}@b`];
  for (const text of wrong) assert.ok(!isMailAddress(text), text);
});

test("what becomes of mails is told apart: sent, no server, or settings with which nothing is sent at all", () => {
  assert.equal(readMailWay({ ...FROM, SHIRASE_SMTP: "smtp://mail.example" }), "sent");
  assert.equal(readMailWay({ ...FROM, SHIRASE_ALERTS_TO: "chat" }), "no-server");
  assert.equal(readMailWay({ SHIRASE_SMTP: "smtp://mail.example" }), "mistaken");
  assert.equal(readMailWay({ SHIRASE_ALERTS_TO: "desk@news.example" }), "mistaken");
});
