import assert from "node:assert/strict";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { connect } from "node:net";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { listen } from "../server.ts";

/** More than the system holds for a connection on its way. */
const LARGE = "x".repeat(8_000_000);
const get = (target: string): string => `GET ${target} HTTP/1.1\r\nHost: news.example\r\n\r\n`;

async function openServer(hasLane: boolean) {
  const opened = await listen(
    (request: IncomingMessage, response: ServerResponse) => {
      const body = request.url === "/" ? "" : LARGE;
      response.writeHead(200, { "content-length": body.length }).end(body, "latin1");
    },
    "127.0.0.1",
    0,
    {
      ...(hasLane && {
        answerAtOnce: () => ({
          head: `HTTP/1.1 200 OK\r\ncontent-length: ${LARGE.length}\r\n`,
          body: LARGE,
        }),
      }),
    },
  );
  assert.ok(opened.ok);
  return opened.value;
}

for (const hasLane of [true, false]) {
  test(`an answer that its reader is still taking is whole, though the server ends, ${hasLane ? "past" : "by"} Node's reader`, async () => {
    const server = await openServer(hasLane);
    const socket = connect({ host: "127.0.0.1", port: server.port });
    let received = 0;
    socket.on("data", (chunk) => (received += chunk.length));
    socket.write(get("/"));
    await once(socket, "data");
    await pause(20);
    const before = received;
    socket.pause();
    socket.write(get("/large"));
    await pause(100);
    const closing = server.close();
    await pause(100);
    const closed = once(socket, "close");
    socket.resume();
    await closed;
    await closing;
    assert.ok(received - before > LARGE.length, `${received - before} characters of ${LARGE.length}`);
  });
}

test("who keeps asking while the server ends is answered, and told that the connection ends", async () => {
  const server = await openServer(false);
  const socket = connect({ host: "127.0.0.1", port: server.port });
  socket.setEncoding("latin1");
  socket.write(get("/"));
  await once(socket, "data");
  const answered = Promise.race([once(socket, "data"), once(socket, "close")]);
  const closing = server.close();
  socket.write(get("/"));
  assert.match(String(await answered), /^HTTP\/1\.1 200 .*^Connection: close\r$/ims);
  await closing;
});
