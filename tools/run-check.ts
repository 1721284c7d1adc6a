// Run check: a program and its arguments → whether it ended well; one line for it, and what it printed only when it failed.

import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";

export type Check = { readonly name: string; readonly command: readonly string[] };

export function runCheck(check: Check): Promise<boolean> {
  const started = performance.now();
  const [program = "", ...args] = check.command;
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  endWith(child);
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve) => {
    child.on("error", (error) => output.push(Buffer.from(error.message)));
    child.on("close", (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${code === 0 ? "ok    " : "FAILED"} ${check.name} (${seconds} s)\n`);
      if (code !== 0) process.stdout.write(`${Buffer.concat(output).toString()}\n`);
      resolve(code === 0);
    });
  });
}

/** A run that is broken off leaves nothing behind that goes on for minutes. */
function endWith(child: ChildProcess): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    const end = (): void => {
      child.kill();
      process.exit(128 + constants.signals[signal]);
    };
    process.once(signal, end);
    child.once("close", () => process.off(signal, end));
  }
}
