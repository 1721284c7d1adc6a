import assert from "node:assert/strict";
import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Socket, connect } from "node:net";
import { type TestContext, test } from "node:test";
import { COUNTING_RULE } from "../../readership/rule/counting-rule.ts";
import { readBeacon } from "./read-beacon.ts";

type Heard = Awaited<ReturnType<typeof readBeacon>>;

/** A server that reads beacons, one connection to it, and what was read. */
async function openReader(t: TestContext) {
  const heard: Heard[] = [];
  let tell = (): void => undefined;
  const read = async (request: IncomingMessage): Promise<void> => {
    heard.push(await readBeacon(request, "https://news.example"));
    tell();
  };
  const server = createServer((request, response) => {
    void read(request).then(() => response.writeHead(204).end());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket: Socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.resume();
  await once(socket, "connect");
  t.after(() => {
    socket.destroy();
    server.close();
    server.closeAllConnections();
  });
  const untilHeard = async (number: number): Promise<readonly unknown[]> => {
    while (heard.length < number) await new Promise<void>((resolve) => (tell = resolve));
    return heard.map((one) => (one.ok ? Number(one.value.articleId) : one.error.status));
  };
  return { socket, untilHeard };
}

const bodyOf = (article: number, more = ""): string => JSON.stringify({ article, more });

function requestOf(body: string, framing = `content-length: ${Buffer.byteLength(body)}`): string {
  const head = ["POST /beacon HTTP/1.1", "host: news.example", "sec-fetch-site: same-origin"];
  return [...head, "content-type: application/json", framing, "", body].join("\r\n");
}

const shortly = () => new Promise((resolve) => setTimeout(resolve, 20));

test("beacons that come one after another in one piece are read each by itself", async (t) => {
  const { socket, untilHeard } = await openReader(t);
  socket.write([1, 2, 3].map((article) => requestOf(bodyOf(article))).join(""));
  assert.deepEqual(await untilHeard(3), [1, 2, 3]);
});

test("a beacon that comes in pieces is read when all of it is there", async (t) => {
  const { socket, untilHeard } = await openReader(t);
  const request = Buffer.from(requestOf(bodyOf(7, "知")));
  // Within the head, within the body, and within the last character of three bytes.
  for (const [from, until] of [
    [0, 20],
    [20, -12],
    [-12, -4],
    [-4, request.length],
  ]) {
    socket.write(request.subarray(from, until));
    await shortly();
  }
  assert.deepEqual(await untilHeard(1), [7]);
});

test("a beacon in chunks is read, and refused where they are too long together", async (t) => {
  const { socket, untilHeard } = await openReader(t);
  const chunksOf = (body: string): string =>
    requestOf(`${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`, "transfer-encoding: chunked");
  socket.write(chunksOf(bodyOf(5)));
  assert.deepEqual(await untilHeard(1), [5]);
  socket.write(chunksOf(bodyOf(5, "x".repeat(COUNTING_RULE.limits.largestBeaconBytes))));
  assert.deepEqual(await untilHeard(2), [5, 413]);
});

test("a beacon that breaks off, at its head or later, is no beacon", async (t) => {
  for (const whole of [false, true]) {
    const { socket, untilHeard } = await openReader(t);
    const request = requestOf(bodyOf(9));
    socket.write(whole ? request.slice(0, -2) : request.slice(0, request.indexOf("{")));
    await shortly();
    socket.destroy();
    assert.deepEqual(await untilHeard(1), [408]);
  }
});

test("a connection that ends in the same moment as its beacon breaks off keeps nobody waiting", async (t) => {
  const { socket, untilHeard } = await openReader(t);
  socket.write(requestOf(bodyOf(9)).slice(0, -2));
  socket.destroySoon();
  assert.deepEqual(await untilHeard(1), [408]);
});
