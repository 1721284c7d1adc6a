// Killed publishing: a store, how many articles are due in the time to come, and how often the process that lets them out is killed → what went wrong, and how late they were.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { makeArticle } from "./specimens.ts";
import { PROGRAM_FLAGS } from "../commands/program-flags.ts";

const PROGRAM = fileURLToPath(new URL("publishing-process.ts", import.meta.url));
const WAIT_MS = 60_000;

export type Plan = {
  readonly location: string;
  readonly articles: number;
  /** They are due one after the other, over so many milliseconds from a second ago on. */
  readonly overMs: number;
  /** How long each process lives; the last one lives on until all are out. */
  readonly lifetimes: readonly number[];
};

export type Outcome = {
  /** One for each article, in the order of their times: how long after it they went out. */
  readonly lateMs: readonly number[];
  /** Articles whose history has not exactly one publication. */
  readonly faults: readonly string[];
};

async function schedule(archive: Archive, { articles, overMs }: Plan): Promise<readonly ArticleId[]> {
  const start = Date.now() - 1_000;
  const ids: ArticleId[] = [];
  for (let number = 0; number < articles; number += 1) {
    const dueAt = new Date(start + (number * overMs) / articles).toISOString();
    const made = await archive.createArticle(makeArticle());
    const state = {
      kind: "scheduled",
      dueAt,
      wallTime: "2026-01-01T00:00",
      zone: "UTC",
      by: "佐藤",
    } as const;
    assert.equal(await archive.saveArticle({ ...made, state, revision: 2 }), "saved");
    ids.push(made.id);
  }
  return ids;
}

async function live(location: string, until: () => Promise<unknown>): Promise<void> {
  const child = spawn(process.execPath, [...PROGRAM_FLAGS, PROGRAM, location], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  await Promise.race([once(child.stdout, "data"), closed]);
  await until();
  child.kill("SIGKILL");
  await closed;
}

async function untilOut(archive: Archive, articles: number): Promise<void> {
  const giveUpAt = performance.now() + WAIT_MS;
  while ((await archive.countPublished()) < articles) {
    assert.ok(performance.now() < giveUpAt, "not all that was due went out");
    await delay(50);
  }
}

async function judge(archive: Archive, id: ArticleId): Promise<{ lateMs: number; fault?: string }> {
  const article = await archive.findArticle(id);
  const revisions = await archive.listRevisions(id);
  const entries = await archive.listAudit({ article: id, limit: 10 });
  assert.ok(article?.state.kind === "published" && article.state.dueAt !== undefined);
  const lateMs = Date.parse(article.state.publishedAt) - Date.parse(article.state.dueAt);
  const told = entries.map(({ action, detail }) => `${action} ${JSON.stringify(detail?.["lateMs"])}`).join();
  return revisions.length === 3 && told === `article.published ${lateMs}` && lateMs >= 0
    ? { lateMs }
    : { lateMs, fault: `article ${id}: ${revisions.length} revisions, ${told}, ${lateMs} ms late` };
}

export async function publishUnderKills(plan: Plan): Promise<Outcome> {
  const opened = await openArchive(plan.location);
  assert.ok(opened.ok);
  const archive = opened.value;
  try {
    const ids = await schedule(archive, plan);
    for (const lifetime of plan.lifetimes) await live(plan.location, () => delay(lifetime));
    await live(plan.location, () => untilOut(archive, plan.articles));
    const judged = await Promise.all(ids.map((id) => judge(archive, id)));
    return {
      lateMs: judged.map(({ lateMs }) => lateMs),
      faults: judged.flatMap(({ fault }) => fault ?? []),
    };
  } finally {
    await archive.close();
  }
}
