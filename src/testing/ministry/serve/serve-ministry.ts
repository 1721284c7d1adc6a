// Serve ministry: a world and a driven clock → its hosts on one port of loopback, answering as they would at that moment, and a record of every request.

import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import { chanceFrom } from "../../sources/drive-rhythm.ts";
import type { AskingLedger } from "../clock/asking-ledger.ts";
import type { DrivenClock } from "../clock/driven-clock.ts";
import type { World } from "../plan/world.ts";
import { answerOf } from "./answer-of.ts";
import type { MadeAnswer } from "./made-answer.ts";
import type { RequestRecord } from "./request-record.ts";
import { type Visit, isKnown, openVisitorsBook } from "./visitors-book.ts";

export type Ministry = {
  readonly port: number;
  readonly requests: readonly RequestRecord[];
  /** Resolves when the next one comes, before it is answered. */
  readonly nextRequest: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Clock = Pick<DrivenClock, "now" | "callAt">;

/** How long answers take, by the driven clock. */
const [LEAST_MS, MORE_MS] = [150, 1_200];
/** Of answers, and how long the parts of such a body are apart. */
const SLOW = 0.01;
const SLOW_PART_MS = 4_000;

export async function serveMinistry(world: World, clock: Clock, ledger: AskingLedger): Promise<Ministry> {
  const book = openVisitorsBook(clock.now);
  const chance = chanceFrom(world.span.seed + 1);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [host, path] = [request.headers.host ?? "", request.url ?? "/"];
    const address = `http://${host}${path}`;
    const made = answerOf(world, { host, path, now: clock.now(), times: book.countOf(address) });
    const visit = book.receive(request, made);
    response.on("close", visit.close);
    const rest = (ms: number): Promise<void> => restAt(address, ms, clock, ledger);
    await rest(LEAST_MS + chance() * MORE_MS);
    const isSlow = made.way === "whole" && made.bytes.byteLength > 0 && chance() < SLOW;
    await send(request, response, isSlow ? { ...made, way: "slow" } : made, visit, rest);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  return {
    port: typeof bound === "object" && bound !== null ? bound.port : 0,
    requests: book.requests,
    nextRequest: book.next,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function restAt(address: string, ms: number, clock: Clock, ledger: AskingLedger): Promise<void> {
  return new Promise((resolve) => {
    ledger.rest(address);
    clock.callAt(clock.now() + ms, () => {
      ledger.goOn(address);
      resolve();
    });
  });
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  made: MadeAnswer,
  { end }: Visit,
  rest: (ms: number) => Promise<void>,
): Promise<void> {
  const { status, headers, bytes, way } = made;
  if (way === "closed") {
    end();
    request.socket.destroy();
    return;
  }
  if (isKnown(request.headers, headers)) {
    end();
    response.writeHead(304, { ...headers, "content-length": "0" }).end();
    return;
  }
  const length = way === "wrong-length" ? bytes.byteLength + 500 : bytes.byteLength;
  response.writeHead(status, { ...headers, "content-length": String(length) });
  const half = bytes.subarray(0, bytes.byteLength / 2);
  if (way === "slow") {
    response.write(half);
    await rest(SLOW_PART_MS);
    response.write(bytes.subarray(half.byteLength));
    await rest(SLOW_PART_MS);
  }
  if (way === "hangs") {
    response.write(half);
    return;
  }
  end();
  if (way === "breaks-off" || way === "wrong-length")
    response.write(way === "breaks-off" ? half : bytes, () => request.socket.destroySoon());
  else if (way === "slow") response.end();
  else response.end(bytes);
}
