// Serve process: where a store is → the program's own `serve` over it, in a process that can be killed like any other.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const PROGRAM = join(import.meta.dirname, "../../../bin/shirase.js");

export type ServeProcess = {
  readonly port: number;
  /** Of the process that was started. */
  readonly id: number;
  /** SIGKILL, and gone when it resolves. */
  readonly kill: () => Promise<void>;
};

/** `database`: PostgreSQL's address instead of the folder. `port`: any free one unless given. */
export type ServeOptions = {
  readonly data: string;
  readonly database?: string | undefined;
  readonly port?: number;
  /** Processes that answer; one unless given. */
  readonly workers?: number;
};

/** Rejects with what the server wrote where it ends before it listens. */
export async function startServe({
  data,
  database,
  port = 0,
  workers = 1,
}: ServeOptions): Promise<ServeProcess> {
  const { DATABASE_URL: _other, ...environment } = process.env;
  const where = database === undefined ? ["--data", data] : [];
  const child: ChildProcess & { readonly stdout: NonNullable<ChildProcess["stdout"]> } = spawn(
    process.execPath,
    [PROGRAM, "serve", "--port", String(port), "--workers", String(workers), ...where, "--empty"],
    {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...environment, ...(database !== undefined && { DATABASE_URL: database }) },
    },
  );
  const end = (): void => void child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  const bound = await new Promise<number>((resolve, reject) => {
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      const said = /http:\/\/[^\s/:]+:(\d+)/.exec(out)?.[1];
      if (said !== undefined) resolve(Number(said));
    });
    child.once("exit", () => reject(new Error(`The server has ended: ${out}`)));
  });
  return {
    port: bound,
    id: child.pid ?? 0,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}
