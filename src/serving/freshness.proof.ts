// Freshness: one process publishes, corrects and withdraws; readers of another are never shown what was so before an acknowledged change.

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { reviseArticle } from "../newsroom/decisions/change-article.ts";
import type { Archive } from "../newsroom/ports/archive.ts";
import { openArchive } from "../store/open-archive.ts";
import type { Article } from "../terms/article.ts";
import { withdraw } from "../testing/archive/change-articles.ts";
import { makeArticle, makeDraft } from "../testing/archive/specimens.ts";
import { type TestPostgres, startTestPostgres } from "../testing/postgres/postgres.ts";
import { type Reader, openReader } from "../testing/serving/trial/keep-asking.ts";
import { type Random, createRandom } from "../testing/statements/passages/random.ts";

const SECONDS = Number(process.env["SHIRASE_FRESHNESS_SECONDS"] ?? "30");
const READERS = 24;
const MOST_LAG_MS = 120_000;
const command = join(import.meta.dirname, "../../bin/shirase.js");

/** What an article says now, and whether anybody may read it. */
type Known = { article: Article; word: string; isWithdrawn: boolean };
/** A word that was shown once: of which article, when its going was acknowledged, and whether with all of the article. */
type Gone = { readonly of: number; readonly at: number; readonly isWithdrawn: boolean };

type Trial = {
  readonly archive: Archive;
  readonly random: Random;
  readonly known: Known[];
  readonly gone: Map<string, Gone>;
  readonly faults: string[];
  words: number;
  answers: number;
  changes: number;
  isOver: boolean;
};

const headlineOf = (word: string) => ({ text: `${word}の知らせ`, grounds: [] });
const nextWord = (trial: Trial): string => `語${(trial.words += 1)}語`;

async function publish(trial: Trial): Promise<void> {
  const word = nextWord(trial);
  const draft = makeDraft({ section: "defence", headline: headlineOf(word) });
  const publishedAt = new Date(Date.now() - 60_000).toISOString();
  const article = await trial.archive.createArticle(
    makeArticle({ draft, publishedAt, createdAt: publishedAt }),
  );
  trial.known.push({ article, word, isWithdrawn: false });
}

async function correct(trial: Trial, known: Known): Promise<void> {
  const word = nextWord(trial);
  const at = new Date(Math.max(Date.now(), Date.parse(known.article.updatedAt))).toISOString();
  const revised = reviseArticle(known.article, { headline: headlineOf(word) }, { at });
  assert.ok(revised.ok, revised.ok ? "" : revised.error.message);
  assert.equal(await trial.archive.saveArticle(revised.value), "saved");
  trial.gone.set(known.word, { of: known.article.id, at: performance.now(), isWithdrawn: false });
  Object.assign(known, { article: revised.value, word });
}

async function takeBack(trial: Trial, known: Known): Promise<void> {
  await withdraw(trial.archive, known.article, Math.max(Date.now(), Date.parse(known.article.updatedAt)));
  const at = performance.now();
  known.isWithdrawn = true;
  for (const [word, { of }] of trial.gone) {
    if (of === known.article.id) trial.gone.set(word, { of, at, isWithdrawn: true });
  }
  trial.gone.set(known.word, { of: known.article.id, at, isWithdrawn: true });
}

async function keepChanging(trial: Trial): Promise<void> {
  const { random } = trial;
  while (!trial.isOver) {
    const known = trial.known[random.integer(0, trial.known.length - 1)];
    if (!known || known.isWithdrawn || random.chance(0.25)) await publish(trial);
    else if (random.chance(0.3)) await takeBack(trial, known);
    else await correct(trial, known);
    trial.changes += 1;
    await new Promise((resolve) => setTimeout(resolve, random.integer(0, 40)));
  }
}

function chooseTarget({ random, known }: Trial): string {
  if (random.chance(0.4))
    return random.pick(["/", "/section/defence", "/feed.xml", "/feed.json", "/ranking"]);
  return `/articles/${random.integer(Math.max(1, known.length - 12), known.length)}`;
}

/** `asked`: when the first byte of the request was sent. */
function judge(trial: Trial, target: string, asked: number, answer: string): void {
  const article = Number(/^\/articles\/(\d+)$/.exec(target)?.[1]);
  for (const [word] of answer.matchAll(/語\d+語/g)) {
    const gone = trial.gone.get(word);
    if (!gone || gone.at >= asked) continue;
    // Beside the text of another article what was corrected may stand for a while.
    const mayLag = !gone.isWithdrawn && !Number.isNaN(article) && article !== gone.of;
    if (mayLag && asked - gone.at < MOST_LAG_MS) continue;
    const what = gone.isWithdrawn ? "withdrawn" : "corrected";
    trial.faults.push(
      `${target} shows ${word} of ${gone.of}, ${what} ${(asked - gone.at).toFixed(1)} ms before`,
    );
  }
}

async function keepReading(trial: Trial, reader: Reader): Promise<void> {
  while (!trial.isOver) {
    const target = chooseTarget(trial);
    const asked = performance.now();
    const answer = await reader.ask(target);
    trial.answers += 1;
    judge(trial, target, asked, answer);
  }
  reader.close();
}

async function serve(
  options: readonly string[],
): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const args = [command, "serve", "--port", "0", "--empty", ...options];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  after(() => child.kill("SIGKILL"));
  for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
    const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(String(text))?.[1];
    if (port !== undefined) return { child, port: Number(port) };
  }
  throw new Error("The server ended before it said its address.");
}

async function runTrial(location: string, options: readonly string[]): Promise<void> {
  const { child, port } = await serve(options);
  const opened = await openArchive(location);
  assert.ok(opened.ok);
  const random = createRandom(7);
  const trial: Trial = {
    archive: opened.value,
    random,
    known: [],
    gone: new Map(),
    faults: [],
    words: 0,
    answers: 0,
    changes: 0,
    isOver: false,
  };
  for (let number = 0; number < 8; number += 1) await publish(trial);
  const over = setTimeout(() => (trial.isOver = true), SECONDS * 1_000);
  const readers = Array.from({ length: READERS }, () => openReader(port));
  try {
    await Promise.all([keepChanging(trial), ...readers.map((reader) => keepReading(trial, reader))]);
  } finally {
    clearTimeout(over);
    for (const reader of readers) reader.close();
  }
  child.kill("SIGTERM");
  assert.deepEqual(await once(child, "exit"), [0, null]);
  await opened.value.close();
  process.stdout.write(
    `${options.at(-1)}: ${trial.answers} answers while ${trial.changes} changes were made: ${trial.faults.length} faults\n`,
  );
  assert.deepEqual(trial.faults.slice(0, 20), []);
  assert.ok(trial.changes > SECONDS && trial.answers > 10 * SECONDS, "too little was seen");
}

describe("no answer shows what an acknowledged change has taken away", () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-fresh-"));
  let postgres: TestPostgres | undefined;
  before(async () => {
    postgres = await startTestPostgres();
  });
  after(async () => {
    rmSync(folder, { recursive: true, force: true });
    await postgres?.stop();
  });
  for (const workers of ["1", "2"]) {
    test(`on one SQLite file, ${workers} of the server's processes`, async () => {
      const data = join(folder, workers);
      await runTrial(join(data, "shirase.sqlite"), ["--data", data, "--workers", workers]);
    });
    test(`on PostgreSQL, ${workers} of the server's processes`, async () => {
      const location = await (postgres ?? assert.fail("no server")).createDatabase();
      await runTrial(location, ["--database", location, "--workers", workers]);
    });
  }
});
