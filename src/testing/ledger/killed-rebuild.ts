// Killed rebuild: a store, and after how many announcements → `shirase ledger rebuild` over it, killed there; and one that ends by itself.

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Archive } from "../../newsroom/ports/archive.ts";

const PROGRAM = join(import.meta.dirname, "../../../bin/shirase.js");
const LOOK_MS = 5;

/** A folder, or PostgreSQL's address. */
export type StoreOption = readonly ["--data" | "--database", string];

function start(store: StoreOption, ...more: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [PROGRAM, "ledger", "rebuild", ...store, ...more], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const end = (): void => void child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  return child;
}

/** Killed when so many steps are kept, of which throwing everything away is one. From the beginning, where `isNew`. */
export async function killRebuild(
  archive: Archive,
  store: StoreOption,
  { isNew, kept }: { readonly isNew: boolean; readonly kept: number },
): Promise<void> {
  const before = await archive.readLedgerNumber();
  const child = start(store, ...(isNew ? ["--anew"] : []));
  while (child.exitCode === null && (await archive.readLedgerNumber()) < before + kept) await delay(LOOK_MS);
  assert.equal(child.exitCode, null, "it had ended before it could be killed");
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

export async function endRebuild(store: StoreOption, ...more: readonly string[]): Promise<void> {
  const child = start(store, ...more);
  let said = "";
  child.stderr?.on("data", (words: Buffer) => (said += words.toString()));
  const [code] = await once(child, "exit");
  assert.equal(code, 0, said);
}
