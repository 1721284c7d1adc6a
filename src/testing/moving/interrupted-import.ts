// Interrupted import: `shirase import` is killed in the middle, as often as is asked, started again, and looked at afterwards.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { articleId } from "../../terms/ids.ts";
import type { OldPost } from "./old-site.ts";

const COMMAND = join(import.meta.dirname, "../../../bin/shirase.js");
const LOOK_MS = 4;

export type ImportRun = { readonly status: number | null; readonly killed: boolean; readonly out: string };

/** Killed once its report has grown beyond `killAt` bytes: then some batches are written, and the next one is under way. */
export function runImport(args: readonly string[], report: string, killAt?: number): Promise<ImportRun> {
  const { DATABASE_URL: _database, ...environment } = process.env;
  // That of a run before would be taken for this one's.
  rmSync(report, { force: true });
  const child = spawn(process.execPath, [COMMAND, "import", "--json", report, ...args], {
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  child.stdout.on("data", (piece: Buffer) => (out += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => (out += piece.toString()));
  const watch = setInterval(() => {
    const size = statSync(report, { throwIfNoEntry: false })?.size ?? 0;
    if (killAt !== undefined && size > killAt) child.kill("SIGKILL");
  }, LOOK_MS);
  return new Promise((resolve) => {
    child.on("close", (status, signal) => {
      clearInterval(watch);
      resolve({ status, killed: signal === "SIGKILL", out });
    });
  });
}

/** Lines that a killed run had written whole. */
export function readReport(report: string): readonly Readonly<Record<string, unknown>>[] {
  const text = readFileSync(report, "utf8");
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  return whole
    .split("\n")
    .filter(Boolean)
    .map((line): Readonly<Record<string, unknown>> => JSON.parse(line));
}

/**
 * Every post that readers or the desk should have is here once, with its title, state, time and text, and its old
 * address leads to it. `addressesOf`: where it stood.
 */
export async function assertMovedIn(
  archive: Archive,
  expected: readonly OldPost[],
  addressesOf: (post: OldPost) => readonly string[],
): Promise<void> {
  const byTitle = new Map<string, number[]>();
  for await (const { id, headline } of archive.readArticles())
    byTitle.set(headline.text, [...(byTitle.get(headline.text) ?? []), id]);
  for (const post of expected) {
    const ids = byTitle.get(post.title) ?? [];
    assert.equal(ids.length, 1, `${post.title} is here ${ids.length} times`);
    const article = (await archive.listRevisions(articleId(ids[0] ?? 0))).at(-1);
    assert.equal(article?.revision, 1, post.title);
    assert.equal(article.state.kind, post.status === "publish" ? "published" : "draft");
    if (article.state.kind !== "published") continue;
    assert.equal(Date.parse(article.state.publishedAt), Date.parse(post.publishedAt), post.title);
    assert.ok(article.body.length > 0, post.title);
    for (const address of addressesOf(post))
      assert.equal((await archive.findRedirect(address))?.to, `/articles/${ids[0]}`, address);
  }
  assert.equal(byTitle.size, expected.length, "articles came from nowhere");
}
