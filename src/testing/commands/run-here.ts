// Run here: what stands behind `shirase` → its exit status and what it printed, in the test's own process: a process for each call would load the program each time.

import { Readable } from "node:stream";
import { runCommandLine } from "../../commands/run-command-line.ts";

export type Run = { readonly status: number; readonly out: string; readonly err: string };

type Stream = NodeJS.WriteStream;

/** Keeps the texts that are written meanwhile. What the test runner reports goes as bytes, and on its way. */
function listenTo(stream: Stream): { readonly heard: () => string; readonly end: () => void } {
  const write = stream.write.bind(stream);
  let heard = "";
  stream.write = (chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
    if (typeof chunk !== "string") return Boolean(Reflect.apply(write, undefined, [chunk, ...rest]));
    heard += chunk;
    const done = rest.at(-1);
    if (typeof done === "function") done();
    return true;
  };
  return { heard: () => heard, end: () => void (stream.write = write) };
}

/** What a program does that gives its exit status. One at a time: the streams are the process's. */
export async function hear(work: () => Promise<number>): Promise<Run> {
  const [out, err] = [listenTo(process.stdout), listenTo(process.stderr)];
  try {
    const status = await work();
    return { status, out: out.heard(), err: err.heard() };
  } finally {
    out.end();
    err.end();
  }
}

/** In a folder, and without the database that the environment may name. */
export async function runHere(folder: string, args: readonly string[], input = ""): Promise<Run> {
  const [before, database] = [process.cwd(), process.env["DATABASE_URL"]];
  const stdin = Object.getOwnPropertyDescriptor(process, "stdin");
  const given = Readable.from(input === "" ? [] : [Buffer.from(input)]);
  delete process.env["DATABASE_URL"];
  process.chdir(folder);
  Object.defineProperty(process, "stdin", { configurable: true, value: given });
  try {
    return await hear(() => runCommandLine(args));
  } finally {
    if (stdin) Object.defineProperty(process, "stdin", stdin);
    if (database !== undefined) process.env["DATABASE_URL"] = database;
    process.chdir(before);
  }
}
