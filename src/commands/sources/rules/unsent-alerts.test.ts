// Unsent alerts at the command line: `shirase rule` keeps a rule that alerts by mail, and says where no mail is sent.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { openArchive } from "../../../store/open-archive.ts";
import { runHere } from "../../../testing/commands/run-here.ts";

const SETTINGS = ["SHIRASE_SMTP", "SHIRASE_MAIL_FROM", "SHIRASE_ALERTS_TO"] as const;
const TEXT = 'rule "甲を知らせる"\n  when always\n  then alert desk@news.example\n';
const UNSENT =
  'Rule "甲を知らせる": Mails to desk@news.example are not sent: SHIRASE_SMTP names no server.\n';

/** As in a shell that sets none of them; what was set comes back. */
function forgetSettings(t: TestContext): void {
  const before = SETTINGS.map((name) => [name, process.env[name]] as const);
  for (const name of SETTINGS) delete process.env[name];
  t.after(() => {
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  });
}

test("shirase rule add, on, list and try say which mails are not sent, and keep the rule all the same", async (t) => {
  forgetSettings(t);
  const folder = await mkdtemp(join(tmpdir(), "shirase-unsent-"));
  t.after(() => rm(folder, { recursive: true }));
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  assert.ok(opened.ok);
  await opened.value.close();
  await writeFile(join(folder, "rules.txt"), TEXT);
  const rule = (...args: readonly string[]) => runHere(folder, ["rule", ...args, "--data", folder]);
  const acts = [["add", "rules.txt"], ["on", "1"], ["list"], ["try", "1"]];
  for (const act of acts) {
    const { status, err } = await rule(...act);
    assert.deepEqual([status, err.split(UNSENT).length - 1], [0, 1], `${act.join(" ")}: ${err}`);
  }
  assert.ok(!(await rule("off", "1")).err.includes("not sent"), "off");
  process.env["SHIRASE_SMTP"] = "smtp://127.0.0.1:2525";
  process.env["SHIRASE_MAIL_FROM"] = "shirase@news.example";
  for (const act of acts) {
    const { status, err } = await rule(...act);
    assert.deepEqual([status, err.includes("not sent")], [0, false], `${act.join(" ")}: ${err}`);
  }
});
