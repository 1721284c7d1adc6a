// Fast lane: connections of a server of node:http → plain requests for what is ready are answered before Node's reader sees them.

import type { Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { type PlainRequest, readChunk } from "./plain-request.ts";

/** An answer from its status line to the last of its own headers, each line ended; and its body, a character a byte. */
export type ReadyAnswer = { readonly head: string; readonly body: string };

/** Undefined where it cannot be said at once: then the request goes the way of all others. */
export type AnswerAtOnce = (request: PlainRequest) => ReadyAnswer | undefined;

export type FastLane = {
  /** To be called with each request that Node has read. */
  readonly note: (socket: Socket, response: ServerResponse) => void;
};

/** How far a connection is with what Node has been given of it. */
type Lane = {
  /** Whole requests given to Node, and requests that Node has read out of them. */
  given: number;
  read: number;
  last: ServerResponse | undefined;
  /** Node was given something else than whole requests: where the next one begins is known to Node alone. */
  isNodes: boolean;
};

/** Node has read all it was given to the end and answered it, so the next bytes begin a request. */
const isBetweenRequests = ({ given, read, last }: Lane): boolean => given === read && last?.socket === null;

function createDateLine(): () => string {
  let second = 0;
  let line = "";
  return () => {
    const now = Math.floor(Date.now() / 1_000);
    if (now !== second) {
      second = now;
      line = `Date: ${new Date(now * 1_000).toUTCString()}\r\n`;
    }
    return line;
  };
}

/**
 * Node's own reading of a request and writing of a head cost twice what is in between. A connection is and stays
 * Node's: it keeps the times and the limits, and its reader has the first request and all that are not plain. Only
 * where one request ended whole and was answered, and the next came whole and alone, a ready page is written past it.
 */
export function openFastLane(server: Server, answerAtOnce: AnswerAtOnce, keepAliveMs: number): FastLane {
  const lanes = new WeakMap<Socket, Lane>();
  const dateLine = createDateLine();
  const tail = `Connection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(keepAliveMs / 1_000)}\r\n\r\n`;

  const answer = (socket: Socket, lane: Lane, request: PlainRequest): boolean => {
    // Node's reader counts a connection as idle only after its first request, and holds back who does not take answers.
    if (!isBetweenRequests(lane) || socket.writableLength > 0 || !socket.writable) return false;
    // While the server ends, each answer has to say that the connection does.
    if (!server.listening) return false;
    const ready = answerAtOnce(request);
    if (!ready) return false;
    socket.write(`${ready.head}${dateLine()}${tail}${ready.body}`, "latin1");
    return true;
  };
  const take = (socket: Socket, lane: Lane, chunk: Buffer): boolean => {
    if (lane.isNodes) return false;
    const read = readChunk(chunk.toString("latin1"));
    if (read.kind === "plain" && answer(socket, lane, read.request)) return true;
    if (read.kind === "other") lane.isNodes = true;
    else lane.given += 1;
    return false;
  };
  server.on("connection", (socket: Socket) => {
    const readers = socket.listeners("data");
    const [giveToNode] = readers;
    // Another way of reading than the one known here: Node keeps all of it.
    if (readers.length !== 1 || !giveToNode) return;
    const lane: Lane = { given: 0, read: 0, last: undefined, isNodes: false };
    lanes.set(socket, lane);
    socket.removeAllListeners("data");
    socket.on("data", (chunk: Buffer) => {
      if (!take(socket, lane, chunk)) giveToNode.call(socket, chunk);
    });
  });
  return {
    note(socket, response) {
      const lane = lanes.get(socket);
      if (!lane) return;
      lane.read += 1;
      lane.last = response;
    },
  };
}
