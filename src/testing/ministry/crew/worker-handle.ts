// Worker handle: a roster and what a worker's process says → its lines in the roster; begun, killed at any moment, and begun again.

import { type ChildProcess, fork } from "node:child_process";
import { dirname, join } from "node:path";
import type { Line, Roster } from "../clock/roster.ts";
import type { Begun, Said, Told } from "./messages.ts";

export type WorkerHandle = {
  /** Something that it asked for has not come yet. */
  readonly isAsking: () => boolean;
  /** Resolves when it says this the next time. */
  readonly hear: (says: Said["says"]) => Promise<void>;
  /** Resolves when the process is no more. */
  readonly kill: () => Promise<void>;
};

/** `program`: as it was bundled. `onFailed`: a line of it failed, or it ended by itself. */
export function beginWorker(
  { clock, join: joinRoster }: Roster,
  program: string,
  begun: Begun,
  onFailed: (error: Error) => void,
): WorkerHandle {
  const lines: readonly Line[] = begun.lines.map(() => joinRoster());
  const heard = new Map<Said["says"], () => void>();
  const child: ChildProcess = fork(program, {
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(program), "code") },
    execArgv: [],
    // A house has tables, which JSON does not know.
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  let isOver = false;
  let asking = 0;
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
    else if (said.says === "asks") {
      asking += 1;
      line.ask(said.address);
    } else if (said.says === "answered") {
      asking -= 1;
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
    isAsking: () => asking > 0,
    hear: (says) => new Promise((resolve) => heard.set(says, resolve)),
    async kill() {
      isOver = true;
      child.kill("SIGKILL");
      await exited;
      for (const line of lines) line.leave();
    },
  };
}
