// Worker handle: a roster and what a worker's process says → its lines in the roster; begun, killed at any moment, and begun again.

import { type ChildProcess, fork } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Line, Roster } from "../clock/roster.ts";
import type { Begun, Said, Told } from "./messages.ts";

export type WorkerHandle = {
  /** Resolves when it says this the next time. */
  readonly hear: (says: Said["says"]) => Promise<void>;
  /** Resolves when the process is no more. */
  readonly kill: () => Promise<void>;
};

const PROCESS = join(import.meta.dirname, "worker-process.ts");

/** `onFailed`: a line of it failed, or it ended by itself. */
export function beginWorker(
  { clock, join: joinRoster }: Roster,
  begun: Begun,
  onFailed: (error: Error) => void,
): WorkerHandle {
  const lines: readonly Line[] = begun.lines.map(() => joinRoster());
  const heard = new Map<Said["says"], () => void>();
  // Its code is stripped of types and compiled once, and not in each of hundreds of processes.
  const environment = { NODE_COMPILE_CACHE: join(tmpdir(), "shirase-ministry-code"), ...process.env };
  const child: ChildProcess = fork(PROCESS, {
    env: environment,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  let isOver = false;
  const tell = (line: number): void => {
    if (isOver) return;
    child.send({ line, now: clock.now() } satisfies Told);
  };
  const rest = (line: number, until: Promise<void>): void => {
    void until.then(() => tell(line));
  };
  child.on("message", (said: Said) => {
    const line = lines[said.line];
    if (isOver || !line) return;
    heard.get(said.says)?.();
    heard.delete(said.says);
    if (said.says === "idle") rest(said.line, line.idle(said.kinds));
    else if (said.says === "asleep") rest(said.line, line.sleepUntil(said.until));
    else if (said.says === "asks") line.ask(said.address);
    else if (said.says === "answered") {
      line.answered();
      tell(said.line);
    } else onFailed(new Error(said.reason));
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.once("exit", () => {
    if (!isOver) onFailed(new Error("A worker's process ended by itself."));
  });
  child.send(begun);
  return {
    hear: (says) => new Promise((resolve) => heard.set(says, resolve)),
    async kill() {
      isOver = true;
      child.kill("SIGKILL");
      await exited;
      for (const line of lines) line.leave();
    },
  };
}
