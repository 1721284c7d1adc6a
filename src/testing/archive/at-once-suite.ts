// At-once suite: processes that open a new store and write the same into it at the same moment.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { DOCUMENTS, READ_AT, READERS } from "./eager-process.ts";
import { readRankings } from "../readership/read-rankings.ts";
import { PROGRAM_FLAGS } from "../commands/program-flags.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openAt } from "./store-bench.ts";

const PROCESSES = 3;
const HOUR_MS = 3_600_000;
const PROGRAM = fileURLToPath(new URL("eager-process.ts", import.meta.url));

type Written = { readonly announcements: number; readonly views: number };

export function describeProcessesAtOnce(bench: StoreBench): void {
  describe(`${PROCESSES} processes at once`, () => {
    it("make the tables, each announcement, each article and each reader once", async (t) => {
      const location = await bench.makeLocation();
      const written = await runAtOnce(location);
      const sum = (count: (one: Written) => number) => written.reduce((total, one) => total + count(one), 0);
      assert.equal(
        sum(({ announcements }) => announcements),
        DOCUMENTS,
      );
      assert.equal(
        sum(({ views }) => views),
        DOCUMENTS * READERS,
      );
      const archive = await openAt(t, location);
      assert.equal((await collect(archive.readAnnouncements())).length, DOCUMENTS);
      assert.equal((await collect(archive.readArticles())).length, DOCUMENTS);
      const { month } = await readRankings(archive, READ_AT + HOUR_MS, DOCUMENTS);
      assert.deepEqual(new Set(month.map(({ readers }) => readers)), new Set([READERS]));
    });
  });
}

async function runAtOnce(location: string): Promise<readonly Written[]> {
  const running = Array.from({ length: PROCESSES }, () =>
    spawn(process.execPath, [...PROGRAM_FLAGS, PROGRAM, location], { stdio: ["pipe", "pipe", "inherit"] }),
  );
  await Promise.all(running.map(({ stdout }) => once(stdout, "data")));
  return Promise.all(
    running.map(async (child) => {
      let said = "";
      child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
      child.stdin.write("go\n");
      const [status] = (await once(child, "close")) as [number | null];
      assert.equal(status, 0);
      return JSON.parse(said) as Written;
    }),
  );
}
