// PostgreSQL leftovers: servers whose test process is gone → stopped, their folders removed.

import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** A server's folder is called by this and the number of the process that started it. */
export const SERVER_FOLDER = "shirase-test-postgres-";

const STOPPING_STEPS = 50;
const STEP_MS = 100;

/** The watchdog beside each server does this in time; here is what remains when the watchdog was killed as well. */
export async function stopLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const owner = ownerOf(name);
    if (owner === undefined || isRunning(owner)) continue;
    await stopServer(join(folder, name));
    // Another user's folder stays.
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => {});
  }
}

function ownerOf(name: string): number | undefined {
  const owner = name.startsWith(SERVER_FOLDER)
    ? Number.parseInt(name.slice(SERVER_FOLDER.length), 10)
    : Number.NaN;
  return Number.isNaN(owner) ? undefined : owner;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function stopServer(folder: string): Promise<void> {
  const lines = await readFile(join(folder, "data", "postmaster.pid"), "utf8").catch(() => "");
  const pid = Number.parseInt(lines, 10);
  if (Number.isNaN(pid) || !(await runsIn(pid, folder))) return;
  process.kill(pid, "SIGINT");
  for (let step = 0; step < STOPPING_STEPS; step += 1) {
    if (!(await runsIn(pid, folder))) return;
    await delay(STEP_MS);
  }
  process.kill(pid, "SIGKILL");
}

/** Numbers of processes come again: only one that was started with this folder is the server. */
async function runsIn(pid: number, folder: string): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  return command.includes(folder);
}
