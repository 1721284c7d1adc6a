// The fast lane beside Node's own reading: the same bytes to a server with it and to one without, the same answers to the byte.

import assert from "node:assert/strict";
import type { IncomingMessage, ServerResponse } from "node:http";
import { after, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { listen } from "../server.ts";
import { type Held, holdConversation } from "../testing/serving/trial/hold-conversation.ts";
import { type Packet, makeConversation } from "../testing/serving/trial/make-conversation.ts";
import type { PlainRequest } from "./plain-request.ts";

const CONVERSATIONS = Number(process.env["SHIRASE_CONVERSATIONS"] ?? "80");
const FIRST = Number(process.env["SHIRASE_CONVERSATIONS_FROM"] ?? "1");
/** A server takes one connection in a turn of its loop: more at once would wait longer than they are waited for. */
const AT_ONCE = 12;
/** Waited for where nothing comes. What differed is held again more slowly: two connections keep no order. */
const PATIENCE = [15, 40, 150] as const;

let laneAnswers = 0;

/** The answer says all that was understood of the request. */
const echoOf = (asked: PlainRequest): string => JSON.stringify(asked);

function handle(request: IncomingMessage, response: ServerResponse): void {
  const { "accept-encoding": acceptEncoding, ...headers } = request.headers;
  const asked = {
    method: request.method,
    target: request.url,
    acceptEncoding,
    ifNoneMatch: headers["if-none-match"],
    ifModifiedSince: headers["if-modified-since"],
  };
  let body = "";
  const answer = (): void => {
    const echo = JSON.stringify(body === "" ? asked : { ...asked, body });
    response.writeHead(200, ["content-length", String(echo.length)]);
    if (request.method === "HEAD") response.end();
    else response.end(echo, "latin1");
  };
  // A request without a body is never said to have ended (see the server's options).
  if (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined) {
    answer();
    return;
  }
  request.setEncoding("latin1").on("data", (text: string) => (body += text));
  request.on("end", answer);
}

async function openServer(
  answerAtOnce?: (asked: PlainRequest) => { head: string; body: string },
): Promise<number> {
  const opened = await listen(handle, "127.0.0.1", 0, {
    limits: { drainMs: 100 },
    ...(answerAtOnce && { answerAtOnce }),
  });
  if (!opened.ok) throw new Error(opened.error);
  after(() => opened.value.close());
  return opened.value.port;
}

async function holdBoth(
  ports: readonly number[],
  packets: readonly Packet[],
  patience: number,
): Promise<readonly Held[]> {
  return Promise.all(ports.map((port) => holdConversation(port, packets, patience)));
}

const REFUSED = /^HTTP\/1\.1 (?:400|431|501|505) /;

/**
 * Whether what stood before something unreadable in one packet is still answered depends on which of the two Node's
 * reader tells of first, and both are right: the connection ends with a refusal.
 */
function isSame(one: Held, other: Held): boolean {
  if (isDeepStrictEqual(one, other)) return true;
  const [shorter, longer] = one.answers.length < other.answers.length ? [one, other] : [other, one];
  if (!REFUSED.test(shorter.answers.at(-1) ?? "")) return false;
  const before = shorter.answers.slice(0, -1);
  const hasEnded = /^Connection: close\r$/im.test(longer.answers.at(-1) ?? "");
  return hasEnded && isDeepStrictEqual(longer.answers.slice(0, before.length), before);
}

/** A sentence where the two servers answer differently, however slowly they are talked to. */
async function findDifference(ports: readonly number[], seed: number): Promise<string | undefined> {
  const packets = makeConversation(seed);
  for (const patience of PATIENCE) {
    const [withLane, without] = await holdBoth(ports, packets, patience);
    if (withLane && without && isSame(withLane, without)) return undefined;
    if (patience === PATIENCE[2]) return JSON.stringify({ seed, packets, withLane, without }, undefined, 1);
  }
  return undefined;
}

test(`${CONVERSATIONS} conversations, of which many are no good HTTP: a server with the fast lane answers as one without`, async () => {
  const withLane = await openServer((asked) => {
    laneAnswers += 1;
    const echo = echoOf(asked);
    return {
      head: `HTTP/1.1 200 OK\r\ncontent-length: ${echo.length}\r\n`,
      body: asked.method === "HEAD" ? "" : echo,
    };
  });
  const ports = [withLane, await openServer()];
  const differences: string[] = [];
  let next = FIRST;
  const hold = async (): Promise<void> => {
    while (next < FIRST + CONVERSATIONS) {
      const seed = next;
      next += 1;
      const difference = await findDifference(ports, seed);
      if (difference !== undefined) differences.push(difference);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hold));
  process.stdout.write(
    `${CONVERSATIONS} conversations: the lane answered ${laneAnswers} requests, ${differences.length} differ\n`,
  );
  assert.deepEqual(differences.slice(0, 10), []);
  assert.ok(laneAnswers > CONVERSATIONS / 3, `the lane answered ${laneAnswers}`);
});
