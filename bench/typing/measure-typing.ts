// Fifty editors type at twenty-five articles of one server: how long a step waits for its answer, and a reader for a page, on both engines.

import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { openArchive } from "../../src/store/open-archive.ts";
import { ROLES } from "../../src/terms/desk/role.ts";
import { openAccount } from "../../src/testing/desk/open-account.ts";
import { takeInSample } from "../../src/testing/desk/sample-announcement.ts";
import { startServe } from "../../src/testing/desk/serve-process.ts";
import { makeArticle } from "../../src/testing/archive/specimens.ts";
import { startTestPostgres } from "../../src/testing/postgres/postgres.ts";
import { askAt } from "../../src/testing/serving/ask-at.ts";
import type { Figure } from "../run.ts";
import { type TypingEditor, seatEditor } from "./typing-editor.ts";

const ARTICLES = 25;
const SECONDS = Number(process.env["SHIRASE_TYPING_SECONDS"] ?? 20);
const FIRST_SIGN = 0xac00;
const READ_EACH_MS = 100;

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.floor(sorted.length * part)] ?? NaN;
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const spread = (times: readonly number[]): string => {
  const sorted = times.toSorted((a, b) => a - b);
  return `${ms(at(sorted, 0.5))}, p99 ${ms(at(sorted, 0.99))}, ${ms(sorted.at(-1) ?? NaN)} at most`;
};

type Loop = {
  readonly median: number;
  readonly p99: number;
  readonly most: number;
  readonly cpuMs: number;
  readonly rss: number;
};

/** Of the process that worked most: a program that only starts another one writes, too. */
function readLoop(folder: string): Loop {
  const all = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Loop);
  return (
    all.toSorted((a, b) => b.cpuMs - a.cpuMs)[0] ?? { median: NaN, p99: NaN, most: NaN, cpuMs: NaN, rss: NaN }
  );
}

/** Throws where a letter is not there once, or two editors of an article have not the same before them. */
async function checkLetters(
  pairs: readonly (readonly TypingEditor[])[],
  typed: readonly number[],
): Promise<void> {
  for (const [article, editors] of pairs.entries()) {
    for (const { client } of [...editors, ...editors]) {
      await client.flush();
      await client.receive();
    }
    const [text = "", other] = editors.map(({ client }) => client.document().textContent);
    if (text !== other) throw new Error(`The editors of article ${article} see different words.`);
    const signs = new Map<string, number>();
    for (const sign of text) signs.set(sign, (signs.get(sign) ?? 0) + 1);
    for (let sign = 0; sign < (typed[article] ?? 0); sign += 1)
      if (signs.get(String.fromCodePoint(FIRST_SIGN + sign)) !== 1)
        throw new Error(`Letter ${sign} of article ${article} is not there once.`);
  }
}

async function readPages(port: number, isOver: () => boolean): Promise<readonly number[]> {
  const times: number[] = [];
  while (!isOver()) {
    const began = performance.now();
    await askAt(port, "/");
    times.push(performance.now() - began);
    await delay(READ_EACH_MS);
  }
  return times;
}

async function measure(
  title: string,
  folder: string,
  database: string | undefined,
): Promise<readonly Figure[]> {
  const data = join(folder, title);
  const loops = mkdtempSync(join(folder, "loops-"));
  const opened = await openArchive(database ?? join(data, "shirase.sqlite"));
  if (!opened.ok) throw new Error(opened.error.message);
  const archive = opened.value;
  await takeInSample(archive);
  const cookies: string[] = [];
  for (const role of ROLES) cookies.push(await openAccount(archive, role, Date.now()));
  const articles: number[] = [];
  for (let many = 0; many < ARTICLES; many += 1)
    articles.push((await archive.createArticle(makeArticle())).id);
  await archive.close();
  process.env["SHIRASE_LOOP_FOLDER"] = loops;
  process.env["NODE_OPTIONS"] = `--import=${join(import.meta.dirname, "watch-loop.ts")}`;
  const server = await startServe({ data, database });
  delete process.env["NODE_OPTIONS"];
  const { port } = server;
  const quiet = await readPages(
    port,
    (
      (until) => () =>
        performance.now() > until
    )(performance.now() + 2_000),
  );
  const pairs = await Promise.all(
    articles.map((article, index) =>
      Promise.all(
        [0, 1].map((seat) =>
          seatEditor({
            port,
            article,
            name: `${index}-${seat}`,
            cookie: cookies[(2 * index + seat) % cookies.length] ?? "",
          }),
        ),
      ),
    ),
  );
  const over = performance.now() + SECONDS * 1_000;
  const isOver = (): boolean => performance.now() > over;
  const typed = articles.map(() => 0);
  const typing = pairs.flatMap((editors, article) =>
    editors.map((editor) =>
      editor.typeUntil(isOver, () => {
        const number = typed[article] ?? 0;
        typed[article] = number + 1;
        return String.fromCodePoint(FIRST_SIGN + number);
      }),
    ),
  );
  const pages = await readPages(port, isOver);
  await Promise.all(typing);
  const loop = readLoop(loops);
  await checkLetters(pairs, typed);
  for (const editor of pairs.flat()) editor.leave();
  await server.kill();
  const answers = pairs.flat().flatMap(({ answersMs }) => answersMs);
  const letters = typed.reduce((sum, count) => sum + count, 0);
  return [
    {
      name: `${title}: a step's answer, in the middle`,
      figure: spread(answers),
      beside: `${answers.length} answers, ${letters} letters, each there once`,
    },
    {
      name: `${title}: the server's event loop, waited for`,
      figure: `${ms(loop.median)}, p99 ${ms(loop.p99)}, ${ms(loop.most)} at most`,
      beside: `${(loop.cpuMs / 10 / SECONDS).toFixed(0)} % of a core, ${(loop.rss / 1e6).toFixed(0)} MB`,
    },
    {
      name: `${title}: the home page beside it`,
      figure: spread(pages),
      beside: `${spread(quiet)} when nobody types`,
    },
  ];
}

export async function measureTyping(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-bench-typing-"));
  const postgres = await startTestPostgres({ durable: true });
  try {
    const sqlite = await measure("SQLite", folder, undefined);
    return [...sqlite, ...(await measure("PostgreSQL", folder, await postgres.createDatabase()))];
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
