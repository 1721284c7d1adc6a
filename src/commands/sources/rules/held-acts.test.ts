// Held acts at the command line: what is held is listed, set aside and taken back, and what cannot be is told.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openArchive } from "../../../store/open-archive.ts";
import type { Route } from "../../../terms/sources/route.ts";
import { MINISTRY, makeAnnouncement } from "../../../testing/archive/specimens.ts";
import { hear } from "../../../testing/commands/run-here.ts";
import { runCommandLine } from "../../run-command-line.ts";

const HELD: Route = {
  publish: { is: "by-hand", by: { kind: "rule", rule: 1, version: 1, name: "乙は待つ" } },
  alerts: [],
};

test("shirase rule set-aside takes several, take-back gives them back, and held --aside lists them", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "shirase-held-"));
  t.after(() => rm(folder, { recursive: true }));
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  assert.ok(opened.ok);
  await opened.value.saveSource(MINISTRY);
  for (const text of ["甲", "乙", "丙"])
    await opened.value.saveAnnouncement({ ...makeAnnouncement(text), route: HELD });
  await opened.value.close();
  const rule = (...args: readonly string[]) =>
    hear(() => runCommandLine(["rule", ...args, "--data", folder]));
  const numbersOf = (out: string) => [...out.matchAll(/^\d+/gm)].map(String);

  assert.equal((await rule("set-aside")).status, 2, "one at least");
  assert.deepEqual(await rule("set-aside", "1", "3"), { status: 0, out: "1\taside\n3\taside\n", err: "" });
  assert.deepEqual(numbersOf((await rule("held")).out), ["2"]);
  const aside = await rule("held", "--aside");
  assert.deepEqual(numbersOf(aside.out), ["3", "1"]);
  assert.match(aside.out, /\tshirase rule\n/);
  const again = await rule("set-aside", "2", "3", "9");
  assert.deepEqual([again.status, again.out], [1, "2\taside\n"]);
  assert.match(
    again.err,
    /Announcement 3 was set aside by shirase rule at .*\nshirase: There is no announcement 9\./,
  );
  assert.deepEqual(await rule("take-back", "1", "2", "3"), {
    status: 0,
    out: "1\theld\n2\theld\n3\theld\n",
    err: "",
  });
  assert.deepEqual(numbersOf((await rule("held")).out), ["3", "2", "1"]);
});
