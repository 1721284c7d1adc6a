// Working copies: what it costs to keep an editor's step, and to open a copy, with a long history beside none; in process, SQLite on the disk.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CopyDesk, createCopyDesk } from "../src/desk/copies/copy-desk.ts";
import { openArchive } from "../src/store/open-archive.ts";
import { accountId } from "../src/terms/desk/account.ts";
import type { ArticleId } from "../src/terms/ids.ts";
import { takeInSample } from "../src/testing/desk/sample-announcement.ts";
import { median } from "./median.ts";
import type { Figure } from "./run.ts";

const MEASURED = 400;
const HISTORY = 40_000;
const AT_ONCE = 500;

const account = {
  id: accountId(1),
  name: "佐藤",
  loginName: "sato",
  role: "editor",
  state: { kind: "active" },
  createdAt: "2025-09-10T00:00:00.000Z",
} as const;
const sender = { account, at: "2025-09-10T00:00:00.000Z", mayApprove: true };
const content = [{ type: "text", text: "甲" }];
/** A sign is written and taken out in turn: the document stays as large as it is. */
const stepOf = (number: number): unknown =>
  number % 2 === 0
    ? { stepType: "replace", from: 1, to: 1, slice: { content } }
    : { stepType: "replace", from: 1, to: 2 };

async function send(desk: CopyDesk, article: ArticleId, first: number, count: number): Promise<number> {
  const steps = Array.from({ length: count }, (_, at) => stepOf(first + at));
  const outcome = await desk.send({ article, version: first, client: "a", first, steps }, sender);
  if (outcome.kind !== "kept") throw new Error(`The steps were not kept: ${outcome.kind}.`);
  return outcome.version;
}

async function timesOf(count: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < count; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return median(times);
}

export async function measureCopies(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-bench-copies-"));
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  if (!opened.ok) throw new Error(opened.error.message);
  const archive = opened.value;
  try {
    const { article } = await takeInSample(archive);
    const desk = createCopyDesk(archive);
    await desk.open(article.id);
    let version = 0;
    const one = async (): Promise<void> => void (version = await send(desk, article.id, version, 1));
    await timesOf(MEASURED, one);
    const early = await timesOf(MEASURED, one);
    const opening = await timesOf(MEASURED / 10, () => desk.open(article.id));
    while (version < HISTORY) version = await send(desk, article.id, version, AT_ONCE);
    const late = await timesOf(MEASURED, one);
    const openingLate = await timesOf(MEASURED / 10, () => desk.open(article.id));
    const ratio = (a: number, b: number): string => `${(a / b).toFixed(2)} times`;
    return [
      {
        name: `a step after ${HISTORY.toLocaleString("en")} others`,
        figure: `${late.toFixed(2)} ms`,
        beside: `${ratio(late, early)} one at the beginning`,
        aim: "1.2 times",
      },
      {
        name: "a copy opened then, with its last steps",
        figure: `${openingLate.toFixed(2)} ms`,
        beside: `${ratio(openingLate, opening)} one without a step`,
      },
    ];
  } finally {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
