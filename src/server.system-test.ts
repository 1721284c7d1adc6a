import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import { listen } from "./server.ts";

/** Sends a request that never ends, and gives what came back when the connection closed; nothing while it is still held. */
function dripAt(port: number, milliseconds: number): Promise<string | undefined> {
  const socket = connect({ host: "127.0.0.1", port, allowHalfOpen: true });
  let received = "";
  let held = false;
  socket.write("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ");
  const drip = setInterval(() => socket.write("a"), 250);
  const deadline = setTimeout(() => {
    held = true;
    socket.destroy();
  }, milliseconds);
  socket.on("data", (chunk) => (received += chunk.toString("latin1")));
  // Writing to a connection that is gone is what this waits for.
  socket.on("error", () => {});
  return new Promise((resolve) => {
    socket.on("close", () => {
      clearInterval(drip);
      clearTimeout(deadline);
      resolve(held ? undefined : received);
    });
  });
}

test(
  "a client that sends no request in time is let go, though it keeps its side open",
  { timeout: 60_000 },
  async () => {
    const listening = await listen((_request, response) => void response.end("ok"), "127.0.0.1", 0);
    assert.ok(listening.ok);
    const answer = await dripAt(listening.value.port, 25_000);
    await listening.value.close();
    assert.ok(answer !== undefined, "the connection was still held");
    assert.match(answer, /^HTTP\/1\.1 408 /);
  },
);
