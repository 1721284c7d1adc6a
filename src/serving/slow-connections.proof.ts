import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type Socket, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { askAt } from "../testing/serving/ask-at.ts";

const SLOW = 5_000;
const MOST = 4_096;
const AT_ONCE = 100;
const PAGES = 200;
const MOST_MEGABYTES_MORE = 150;
const command = join(import.meta.dirname, "../../bin/shirase.js");

function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
}

/** Behind a proxy addresses are not limited: connections are held as far as there are places. */
async function serve(folder: string): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const args = [command, "serve", "--port", "0", "--data", folder, "--empty", "--proxies", "1"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
    const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(String(text))?.[1];
    if (port !== undefined) return { child, port: Number(port) };
  }
  throw new Error("The server ended before it said its address.");
}

type Slow = { readonly socket: Socket; readonly drips: boolean; received: string; isOver: boolean };

/** Begins a request and never ends it, or does not even begin one. */
async function openSlow(port: number, number: number): Promise<Slow> {
  const socket = connect({ host: "127.0.0.1", port });
  const slow: Slow = { socket, drips: number % 2 === 0, received: "", isOver: false };
  socket.on("data", (chunk) => (slow.received += chunk.toString("latin1")));
  socket.on("error", () => {});
  socket.on("close", () => (slow.isOver = true));
  await Promise.race([once(socket, "connect"), once(socket, "close")]);
  if (slow.drips) socket.write("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ");
  return slow;
}

test("5,000 slow connections: pages go on, memory is bounded, and who is let go is told so", async () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-slow-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const { child, port } = await serve(folder);
  const slow: Slow[] = [];
  const dripping = setInterval(() => {
    for (const { socket, isOver, drips } of slow) if (drips && !isOver && socket.writable) socket.write("a");
  }, 1_000);
  after(() => {
    clearInterval(dripping);
    for (const { socket } of slow) socket.destroy();
    child.kill("SIGKILL");
  });
  const pid = child.pid ?? assert.fail();
  for (let page = 0; page < PAGES; page += 1) assert.equal((await askAt(port, "/")).status, 200);
  const before = residentMegabytes(pid);
  let most = 0;
  let asked = 0;
  for (let number = 0; number < SLOW; number += AT_ONCE) {
    const opened = await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => openSlow(port, number + at)));
    slow.push(...opened);
    assert.equal((await askAt(port, "/")).status, 200, `with ${slow.length} slow connections`);
    asked += 1;
    most = Math.max(most, residentMegabytes(pid));
  }
  const held = slow.filter(({ isOver }) => !isOver).length;
  assert.ok(held <= MOST + AT_ONCE, `${held} are held`);
  for (; asked < PAGES; asked += 1) assert.equal((await askAt(port, "/")).status, 200);
  most = Math.max(most, residentMegabytes(pid));
  assert.ok(most - before < MOST_MEGABYTES_MORE, `${most.toFixed(0)} MB after ${before.toFixed(0)} MB`);
  const letGo = slow.filter(({ isOver }) => isOver);
  const told = letGo.filter(({ received }) => /^HTTP\/1\.1 (?:408|503) /.test(received));
  assert.ok(letGo.length >= SLOW - MOST, `${letGo.length} were let go`);
  assert.equal(told.length, letGo.length, "all were told why");
  process.stdout.write(
    `${SLOW} slow connections: ${held} held, ${letGo.length} let go, ${told.length} of them told; ${before.toFixed(0)} MB before, ${most.toFixed(0)} MB at most\n`,
  );
  for (let waited = 0; slow.some(({ isOver }) => !isOver); waited += 1) {
    assert.ok(waited < 60, "some are held for ever");
    await pause(500);
  }
  assert.equal((await askAt(port, "/")).status, 200);
  child.kill("SIGTERM");
  assert.deepEqual(await once(child, "exit"), [0, null]);
});
