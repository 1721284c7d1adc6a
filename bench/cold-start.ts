// How long from process start to the end of `read`, and to the first answer of `serve`, beside an empty Node.

import { memoryOf } from "../bin/memory-of.js";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./median.ts";
import type { Figure } from "./run.ts";
import { findSample } from "./samples.ts";

const RUNS = 9;
const COMMAND = join(import.meta.dirname, "../bin/shirase.js");

function timeProcess(args: readonly string[]): number {
  const started = performance.now();
  const run = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (run.status !== 0) throw new Error(`${args.join(" ")} ended with ${run.status ?? run.signal}`);
  return performance.now() - started;
}

const SAMPLE_MS = 2;

/** The most memory that the process held, in MiB: the system's own high-water mark, as last seen before it ended. */
async function measureMemory(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  let most = 0;
  const look = setInterval(() => {
    try {
      const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"));
      most = Math.max(most, Number(line?.[1] ?? 0) / 1024);
    } catch {
      // It has just ended.
    }
  }, SAMPLE_MS);
  await once(child, "close");
  clearInterval(look);
  return most;
}

export type Serving = { readonly url: string; readonly pid: number; readonly end: () => Promise<void> };

/** Starts `serve` on a free port with these options and resolves when it has printed its address; on one `core`, if told. */
export function startServer(
  { core }: { readonly core?: number },
  ...options: readonly string[]
): Promise<Serving> {
  // As `shirase` starts it, without the process that hands signals on.
  const { flags, settings } = memoryOf("serve");
  const args = [process.execPath, ...flags, COMMAND, "serve", "--port", "0", ...options];
  const [program = "", ...rest] = core === undefined ? args : ["taskset", "-c", String(core), ...args];
  const child = spawn(program, rest, {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...settings, ...process.env },
  });
  return new Promise((resolve, reject) => {
    let printed = "";
    child.on("exit", (code) => reject(new Error(`serve ended with ${code}`)));
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      printed += chunk;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (url === undefined || child.pid === undefined) return;
      child.removeAllListeners("exit");
      const end = (): Promise<void> =>
        new Promise((done) => {
          child.once("exit", () => done());
          child.kill("SIGTERM");
        });
      resolve({ url, pid: child.pid, end });
    });
  });
}

async function timeServer(data: string): Promise<number> {
  const started = performance.now();
  const server = await startServer({}, "--data", data);
  const answer = await fetch(`${server.url}/`);
  await answer.arrayBuffer();
  const took = performance.now() - started;
  if (answer.status !== 200) throw new Error(`the home page answered ${answer.status}`);
  await server.end();
  return took;
}

const ms = (number: number): string => `${number.toFixed(0)} ms`;

export async function measureColdStart(): Promise<readonly Figure[]> {
  const data = mkdtempSync(join(tmpdir(), "shirase-bench-"));
  try {
    const first = await timeServer(data);
    const statement = findSample("joint-statement");
    const seen = { empty: [] as number[], read: [] as number[], serve: [] as number[] };
    for (let run = 0; run < RUNS; run += 1) {
      seen.empty.push(timeProcess(["-e", "0"]));
      seen.read.push(timeProcess([COMMAND, "read", "--json", statement]));
      seen.serve.push(await timeServer(data));
    }
    const empty = median(seen.empty);
    const beside = (own: number): string => `${(own / empty).toFixed(1)} × an empty Node (${ms(empty)})`;
    return [
      {
        name: "read of a statement",
        figure: ms(median(seen.read)),
        beside: beside(median(seen.read)),
        aim: "150 ms",
      },
      {
        name: "most memory held by that read",
        figure: `${(await measureMemory([COMMAND, "read", "--json", statement])).toFixed(0)} MB`,
        aim: "120 MB",
      },
      {
        name: "serve, existing store, to the first page",
        figure: ms(median(seen.serve)),
        beside: beside(median(seen.serve)),
        aim: "300 ms",
      },
      { name: "serve, empty store, sample filled, to the page", figure: ms(first), aim: "8,000 ms" },
    ];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
