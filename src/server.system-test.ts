import assert from "node:assert/strict";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Socket, connect } from "node:net";
import { type TestContext, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { type ListenOptions, type Listening, listen } from "./server.ts";
import { askAt } from "./testing/serving/ask-at.ts";

/** As short as the clock of connections allows: what is proved is that there is an end, not when. */
const HASTY = { headersMs: 60, requestMs: 120, keepAliveMs: 60, checkMs: 20, idleMs: 80, drainMs: 200 };

async function open(
  t: TestContext,
  options: ListenOptions,
  handle: (request: IncomingMessage, response: ServerResponse) => void = (_, response) =>
    void response.end("ok"),
): Promise<Listening> {
  const listening = await listen(handle, "127.0.0.1", 0, options);
  assert.ok(listening.ok);
  t.after(() => listening.value.close());
  return listening.value;
}

type Client = { readonly socket: Socket; readonly ended: Promise<string> };

/** Keeps its side open, whatever the server does; `localAddress`: one of this machine's own. */
async function call({ port }: Listening, localAddress = "127.0.0.1"): Promise<Client> {
  const socket = connect({ host: "127.0.0.1", port, localAddress, allowHalfOpen: true });
  let received = "";
  socket.on("data", (chunk) => (received += chunk.toString("latin1")));
  // Writing to a connection that is gone is what some of these wait for.
  socket.on("error", () => {});
  const ended = new Promise<string>((resolve) => {
    socket.on("end", () => resolve(received));
    socket.on("close", () => resolve(received));
  });
  await new Promise((resolve) => socket.once("connect", resolve));
  return { socket, ended };
}

/** Writes a byte again and again until the connection is over. */
function drip(socket: Socket): void {
  const timer = setInterval(() => socket.write("a"), 10);
  socket.on("close", () => clearInterval(timer));
  socket.on("end", () => {
    clearInterval(timer);
    socket.destroy();
  });
}

test("a client that sends no request in time is let go, though it keeps its side open", async (t) => {
  const server = await open(t, { limits: HASTY });
  const slow = await call(server);
  slow.socket.write("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ");
  drip(slow.socket);
  assert.match(await slow.ended, /^HTTP\/1\.1 408 /);
});

test("a client that sends nothing at all, or no body in time, is let go", async (t) => {
  const server = await open(t, { limits: HASTY }, (request, response) => {
    request.resume().on("end", () => response.end("ok"));
  });
  const silent = await call(server);
  const slow = await call(server);
  slow.socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n");
  drip(slow.socket);
  assert.match(await silent.ended, /^(?:HTTP\/1\.1 408 |$)/);
  assert.match(await slow.ended, /^HTTP\/1\.1 408 /);
});

test("a reader that takes nothing of its answer is let go, and what waited for it is forgotten", async (t) => {
  const large = Buffer.alloc(50_000_000);
  const cut = Promise.withResolvers<void>();
  const server = await open(t, { limits: HASTY }, (_, response) => {
    response.on("close", () => cut.resolve());
    response.end(large);
  });
  const { socket } = await call(server);
  socket.pause();
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await cut.promise;
  socket.destroy();
});

test("who has too many connections is told so, and everybody else is answered", async (t) => {
  const server = await open(t, { limits: { mostPerAddress: 5, limitsLoopback: true } });
  const held = await Promise.all(Array.from({ length: 5 }, () => call(server, "127.0.0.9")));
  const refused = await call(server, "127.0.0.9");
  assert.match(
    await refused.ended,
    /^HTTP\/1\.1 429 [^]*Retry-After: 5[^]*Too many connections at once from/,
  );
  assert.equal((await askAt(server.port, "/")).status, 200);
  for (const { socket } of held) socket.destroy();
  refused.socket.destroy();
  await pause(20);
  const again = await call(server, "127.0.0.9");
  again.socket.end("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  assert.match(await again.ended, /^HTTP\/1\.1 200 /, "places that were left are free");
  again.socket.destroy();
});

test("behind proxies of ours a reader's requests are limited, and connections are not", async (t) => {
  const held: ServerResponse[] = [];
  const options = { limits: { mostPerAddress: 3, limitsLoopback: true }, trustedProxies: 1 };
  const server = await open(t, options, (request, response) => {
    if (request.url === "/held") held.push(response);
    else response.end("ok");
  });
  const ask = (target: string, reader: string) =>
    askAt(server.port, target, { headers: { "x-forwarded-for": `203.0.113.9, ${reader}` } });
  const slow = Array.from({ length: 3 }, () => ask("/held", "192.0.2.7"));
  while (held.length < 3) await pause(1);
  assert.equal((await ask("/", "192.0.2.7")).status, 429);
  assert.equal((await ask("/", "192.0.2.8")).status, 200);
  for (const response of held) response.end("ok");
  assert.deepEqual(
    (await Promise.all(slow)).map(({ status }) => status),
    [200, 200, 200],
  );
  assert.equal((await ask("/", "192.0.2.7")).status, 200);
});

test("300 connections that say nothing keep nobody out, and no more are held than may be", async (t) => {
  const server = await open(t, { limits: { mostConnections: 50, mostPerAddress: 1_000 } });
  const silent = await Promise.all(Array.from({ length: 300 }, () => call(server)));
  let ended = 0;
  for (const client of silent) void client.ended.then(() => (ended += 1));
  for (let asked = 0; asked < 20; asked += 1) assert.equal((await askAt(server.port, "/")).status, 200);
  assert.ok(ended >= 250, `${ended} were let go`);
  assert.match(await (silent[0]?.ended ?? ""), /^(?:HTTP\/1\.1 408 |$)/, "the oldest made room");
  for (const { socket } of silent) socket.destroy();
});

test("a server that ends answers what is under way, takes nothing new, and closes kept connections", async (t) => {
  const begun = Promise.withResolvers<ServerResponse>();
  const server = await open(t, { limits: { drainMs: 2_000 } }, (request, response) => {
    if (request.url === "/slow") begun.resolve(response);
    else response.end("ok");
  });
  const kept = await call(server);
  kept.socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
  await new Promise((resolve) => kept.socket.once("data", resolve));
  const busy = await call(server);
  busy.socket.write("GET /slow HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n");
  const response = await begun.promise;
  let isClosed = false;
  const closing = server.close().then(() => (isClosed = true));
  assert.match(await kept.ended, /^HTTP\/1\.1 200 /);
  await assert.rejects(askAt(server.port, "/"), /ECONNREFUSED/);
  assert.equal(isClosed, false, "one is under way");
  response.end("slow");
  assert.match(await busy.ended, /^HTTP\/1\.1 200 [^]*slow/);
  kept.socket.destroy();
  busy.socket.destroy();
  await closing;
});
