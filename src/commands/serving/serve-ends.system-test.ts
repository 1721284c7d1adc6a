import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
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

const PATIENCE_MS = 60_000;

/** The exit status, or nothing where the process would not end by itself; then it is killed. */
async function statusOf(child: ChildProcess): Promise<number | null> {
  const deadline = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  clearTimeout(deadline);
  return child.exitCode;
}

/** The sample newsroom is filled as soon as there is a store; filling it takes seconds. */
async function untilFilling(data: string): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  while (!existsSync(join(folder, data, "shirase.sqlite"))) {
    assert.ok(performance.now() < giveUpAt, "the server made no store");
    await sleep(20);
  }
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
  assert.equal(await statusOf(atOnce), 0);
  const filling = serve("filling");
  await untilFilling("filling");
  filling.disconnect();
  assert.equal(await statusOf(filling), 0);
});

test("a server whose store takes nothing says so, lets go of its port and ends", async () => {
  const first = serve("read-only", "--empty");
  await portOf(first);
  first.kill("SIGINT");
  assert.equal(await statusOf(first), 0);
  const store = new DatabaseSync(join(folder, "read-only", "shirase.sqlite"));
  store.exec(
    "delete from settings; create trigger refused before insert on settings begin select raise(abort, 'takes nothing'); end",
  );
  store.close();
  const second = serve("read-only", "--empty");
  assert.equal(await statusOf(second), 1);
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
  assert.equal(await statusOf(child), 0);
});

test("Ctrl-C while the sample newsroom is filled ends cleanly", async () => {
  const child = serve("interrupted");
  await untilFilling("interrupted");
  child.kill("SIGINT");
  assert.equal(await statusOf(child), 0);
});
