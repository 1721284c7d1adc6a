import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

const command = join(import.meta.dirname, "../../../bin/shirase.js");
const folder = mkdtempSync(join(tmpdir(), "shirase-ends-"));
after(() => rmSync(folder, { recursive: true, force: true }));

function serve(data: string, ...options: readonly string[]): ChildProcess {
  return spawn(
    process.execPath,
    [command, "serve", "--port", "0", "--data", join(folder, data), ...options],
    { stdio: ["ignore", "pipe", "ignore", "ipc"] },
  );
}

/** The exit status, or `undefined` where the process is still there after so long; then it is killed. */
async function statusWithin(child: ChildProcess, milliseconds: number): Promise<number | null | undefined> {
  const deadline = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  const started = performance.now();
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  clearTimeout(deadline);
  return performance.now() - started < milliseconds ? child.exitCode : undefined;
}

async function portOf(child: ChildProcess): Promise<number> {
  assert.ok(child.stdout);
  for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
    const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(String(text))?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error("The server ended before it said its address.");
}

test("a server whose starter is gone before it serves ends by itself", async () => {
  const atOnce = serve("at-once");
  atOnce.disconnect();
  assert.equal(await statusWithin(atOnce, 10_000), 0);
  const filling = serve("filling");
  await sleep(800);
  filling.disconnect();
  assert.equal(await statusWithin(filling, 10_000), 0);
});

test("Ctrl-C that comes twice, from the terminal and from npm, still ends cleanly", async () => {
  const child = serve("twice", "--empty");
  // A request under way keeps the server draining, so that the second one comes in the middle of it.
  const socket = connect({ host: "127.0.0.1", port: await portOf(child) });
  socket.on("error", () => {});
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n");
  await sleep(200);
  child.kill("SIGINT");
  await sleep(200);
  child.kill("SIGINT");
  await sleep(200);
  socket.destroy();
  assert.equal(await statusWithin(child, 10_000), 0);
});

test("Ctrl-C while the sample newsroom is filled ends cleanly", async () => {
  const child = serve("interrupted");
  await sleep(800);
  child.kill("SIGINT");
  assert.equal(await statusWithin(child, 10_000), 0);
});
