// What a hostile place may have written into names and reasons: it adds nothing to the head of a mail, and steers no reader's program.

import assert from "node:assert/strict";
import { test } from "node:test";
import { sourceId } from "../../../terms/ids.ts";
import { openSmtpSink } from "../../../testing/sources/smtp-sink.ts";
import { WATCH } from "../../../testing/sources/watched-source.ts";
import { composeAlertMail } from "./alert-mail.ts";
import { createMailer } from "./send-mail.ts";

test("a name with line ends adds no header to an alert's mail", async (t) => {
  const sink = await openSmtpSink(t);
  const name = "見本省\r\nBcc: all@house.example\r\n\r\n<script>\u001B[2J";
  const at = "2025-09-10T01:00:00.000Z";
  const alert = {
    key: "a",
    source: sourceId("x"),
    sentences: { ja: "読めません。\r\n.\r\nMAIL FROM:<a@b.example>", en: "Cannot be read.\r\n.\r\nQUIT" },
    firstAt: at,
    lastAt: at,
  };
  const mail = composeAlertMail(
    alert,
    "begins",
    { id: sourceId("x"), name, watch: WATCH },
    "https://n.example",
  );
  await createMailer(sink.server)({ to: "desk@house.example", ...mail });
  assert.equal(sink.mails.length, 1);
  const [head = ""] = (sink.mails[0] ?? "").split("\r\n\r\n");
  assert.doesNotMatch(head, /^bcc:/im);
  assert.match(head, /^to: desk@house\.example$/im);
  assert.doesNotMatch(head, /\u001B/);
});
