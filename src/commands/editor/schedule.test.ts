import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import { makeArticle, makeDraft } from "../../testing/archive/specimens.ts";
import { type Command, UsageError } from "../command.ts";
import { scheduleCommand } from "./schedule.ts";
import { withdrawCommand } from "./withdraw.ts";

const folder = mkdtempSync(join(tmpdir(), "shirase-schedule-"));
after(() => rmSync(folder, { recursive: true, force: true }));

async function withStore<T>(work: (archive: Archive) => Promise<T>): Promise<T> {
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  assert.ok(opened.ok);
  const result = await work(opened.value);
  await opened.value.close();
  return result;
}

function call(
  command: Command,
  inputs: readonly string[],
  options: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<number> {
  const given: Readonly<Record<string, string>> = { data: folder, ...options };
  return command.run({ inputs, text: (name) => given[name], flag: (name) => flags.includes(name) });
}

/** A year ahead, at seven in the morning in Japan. */
const day = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);
const at = `${day}T07:00`;

test("an article is scheduled and taken off again by the console, with entries of the log", async () => {
  const made = await withStore((archive) => archive.createArticle(makeArticle({ draft: makeDraft() })));
  assert.equal(await call(scheduleCommand, [`${made.id}`], { at, by: "佐藤" }), 0);
  const scheduled = await withStore((archive) => archive.findArticle(made.id));
  const dueAt = new Date(`${at}:00+09:00`).toISOString();
  assert.deepEqual(scheduled?.state, {
    kind: "scheduled",
    dueAt,
    wallTime: at,
    zone: "Asia/Tokyo",
    by: "佐藤",
  });
  assert.equal(await call(scheduleCommand, [`${made.id}`], {}, ["off"]), 0);
  const [state, log] = await withStore(async (archive) => [
    (await archive.findArticle(made.id))?.state.kind,
    await archive.listAudit({ article: made.id, limit: 9 }),
  ]);
  assert.equal(state, "approved");
  assert.deepEqual(
    log.map(({ action, actor }) => `${action} ${actor.kind}`),
    ["article.unscheduled console", "article.scheduled console"],
  );
});

test("a published article is withdrawn by the console with the reason that readers are told", async () => {
  const publishedAt = "2025-09-08T09:00:00.000Z";
  const made = await withStore((archive) => archive.createArticle(makeArticle({ publishedAt })));
  assert.equal(await call(withdrawCommand, [`${made.id}`], { reason: "発表の取消し" }), 0);
  const state = await withStore(async (archive) => (await archive.findArticle(made.id))?.state);
  assert.ok(state?.kind === "withdrawn" && state.reason === "発表の取消し");
  assert.equal(await call(withdrawCommand, [`${made.id}`], { reason: "もう一度" }), 1);
  assert.equal(await call(scheduleCommand, [`${made.id}`], { at }), 1);
});

test("a schedule or a withdrawal that does not say enough is called wrongly, and an absurd time is refused", async () => {
  for (const [command, inputs, options, flags] of [
    [scheduleCommand, ["1"], {}, []],
    [scheduleCommand, ["1"], { at }, ["off"]],
    [scheduleCommand, ["1"], { at }, ["earlier", "later"]],
    [scheduleCommand, [], { at }, []],
    [withdrawCommand, ["1"], {}, []],
    [withdrawCommand, ["1", "2"], { reason: "x" }, []],
  ] as const)
    await assert.rejects(call(command, inputs, options, flags), UsageError);
  for (const options of [{ at: "1990-01-01T07:00" }, { at: "tomorrow" }, { at, zone: "Mars/Base" }])
    assert.equal(await call(scheduleCommand, ["1"], options), 1);
});
