// Takes the path of a lock and some work; does the work while no other process holds the lock, or says who held it too long.

import { link, readFile, rm, writeFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { failure, success } from "./terms/result.ts";
import type { Result } from "./terms/result.ts";

const PATIENCE = 15_000;
const PAUSE = 25;

/** The lock is a file with its owner's process number; one whose owner was killed is taken away. */
export async function oneAtATime<T>(lock: string, work: () => Promise<T>): Promise<Result<T, string>> {
  const own = `${lock}.${process.pid}`;
  await writeFile(own, String(process.pid));
  try {
    const until = Date.now() + PATIENCE;
    while (!(await takes(own, lock))) {
      const owner = await ownerOf(lock);
      // Two that find the same dead owner within one instant may both go on: only after a kill, and never half a file.
      if (owner !== undefined && !isAlive(owner)) await rm(lock, { force: true });
      else if (Date.now() > until) return failure(`process ${owner ?? "?"} holds ${lock}.`);
      await wait(PAUSE);
    }
    try {
      return success(await work());
    } finally {
      await rm(lock, { force: true });
    }
  } finally {
    await rm(own, { force: true });
  }
}

/** A link is made whole or not at all, so that a lock is never without its owner. */
async function takes(own: string, lock: string): Promise<boolean> {
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

async function ownerOf(lock: string): Promise<number | undefined> {
  try {
    return Number(await readFile(lock, "utf8"));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function isAlive(owner: number): boolean {
  try {
    return process.kill(owner, 0);
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
