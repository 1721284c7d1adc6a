// PostgreSQL watchdog: a server's command → the server, with a process beside it that ends it when the tests are gone.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { Socket } from "node:net";
import type { Stream } from "node:stream";
import type { Identity } from "./postgres-identity.ts";
import { userOf } from "./postgres-identity.ts";

/**
 * Starts the server, waits beside it, and stops it when standard input ends: that happens also when the process that
 * holds the other end is killed. Says the server's last words, and removes its folder.
 */
const WATCHDOG = `
folder=$1; signal=$2; shift 2
exec 3<&0
"$@" </dev/null >"$folder/log" 2>&1 3<&- &
server=$!
{ cat <&3 >/dev/null; kill "-$signal" "$server"; } >/dev/null 2>&1 &
wait "$server"
tail -n 1 "$folder/log"
rm -rf "$folder"
`;

export type WatchedServer = {
  /** Aborted when the server has ended, for whatever reason. */
  readonly ended: AbortSignal;
  readonly lastWords: () => string;
  readonly stop: () => Promise<void>;
};

/** In order, writing down what is only in memory, or at once: for databases that nobody will read again. */
export type EndSignal = "INT" | "QUIT";

/** `folder` holds all that the server writes. */
export function watchServer(
  identity: Identity,
  folder: string,
  command: readonly string[],
  signal: EndSignal,
): WatchedServer {
  const watchdog = spawn("/bin/sh", ["-c", WATCHDOG, "sh", folder, signal, ...command], {
    ...userOf(identity),
    // A group of its own: an interrupt from the keyboard is for the tests, which then end the server.
    detached: true,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const ended = new AbortController();
  let said = "";
  watchdog.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  watchdog.stdin.on("error", () => {});
  watchdog.on("close", () => ended.abort());
  watchdog.on("error", () => ended.abort());
  // A test process that forgets its server may still end.
  watchdog.unref();
  letGo(watchdog.stdin);
  letGo(watchdog.stdout);
  return {
    ended: ended.signal,
    lastWords: () => lastLine(said),
    async stop() {
      watchdog.ref();
      watchdog.stdin.end();
      if (!ended.signal.aborted) await once(ended.signal, "abort");
    },
  };
}

function letGo(stream: Stream): void {
  if (stream instanceof Socket) stream.unref();
}

export function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
