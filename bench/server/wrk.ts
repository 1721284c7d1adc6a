// wrk: an address and paths in turn → how many requests a second are answered, and how long they take.

import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export type Load = {
  readonly requests: number;
  readonly seconds: number;
  readonly bytes: number;
  /** Not answered with 2xx or 3xx, or not at all. */
  readonly errors: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
};

export type LoadOptions = {
  readonly url: string;
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly seconds: number;
  /** The core that the load runs on. */
  readonly core: number;
};

const run = promisify(execFile);

/** Programs of the system that a part of the bench needs. Throws a sentence that says what to install. */
export function requirePrograms(packages: Readonly<Record<string, string>>): void {
  const missing = Object.entries(packages).filter(
    ([program]) =>
      spawnSync("which", [program], { env: { ...process.env, PATH: searchPath() } }).status !== 0,
  );
  if (missing.length === 0) return;
  const programs = missing.map(([program]) => program).join(", ");
  const names = [...new Set(missing.map(([, name]) => name))].join(" ");
  throw new Error(
    `${programs} cannot be found, which this part measures with. Install: apt-get install ${names}`,
  );
}

/** Servers of the system are in folders that are not everybody's. */
export const searchPath = (): string => `${process.env["PATH"] ?? ""}:/usr/sbin:/sbin`;

function scriptOf({ paths, headers }: LoadOptions): string {
  const quote = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
  const fields = Object.entries(headers).map(([name, value]) => `[${quote(name)}]=${quote(value)}`);
  return `
local paths = {${paths.map(quote).join(",")}}
local requests = {}
local at = 0
function init()
  for i, path in ipairs(paths) do requests[i] = wrk.format("GET", path, {${fields.join(",")}}) end
end
function request()
  at = at % #requests + 1
  return requests[at]
end
function done(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %d %d %d %d %f %f\\n", summary.requests, summary.duration, summary.bytes,
    e.connect + e.read + e.write + e.status + e.timeout, latency:percentile(50), latency:percentile(99)))
end`;
}

/** One thread of wrk asks for the paths in turn, over kept connections, as fast as it is answered. */
export async function runWrk(options: LoadOptions): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-wrk-"));
  try {
    const script = join(folder, "load.lua");
    writeFileSync(script, scriptOf(options));
    // On a machine that others keep busy an answer may take seconds: that is late, and no failure.
    const args = [
      "-t1",
      `-c${options.connections}`,
      `-d${options.seconds}s`,
      "--timeout",
      "30s",
      "-s",
      script,
      options.url,
    ];
    const { stdout } = await run("taskset", ["-c", String(options.core), "wrk", ...args]);
    const [requests = 0, micros = 0, bytes = 0, errors = 0, p50 = 0, p99 = 0] =
      /RESULT (.*)/.exec(stdout)?.[1]?.split(" ").map(Number) ?? [];
    if (requests === 0) throw new Error(`wrk told nothing of ${options.url}: ${stdout}`);
    return { requests, seconds: micros / 1e6, bytes, errors, p50Ms: p50 / 1e3, p99Ms: p99 / 1e3 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
