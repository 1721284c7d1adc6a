// Raw client: bytes as they are given → all that a server of this machine sent back until the connection ended, or paused.

import { type Socket, connect } from "node:net";

export type RawAnswer = {
  readonly status: number;
  /** By name in lower case; a name that comes twice has both values. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
};

export type Talk = {
  /** As characters 0–255. */
  readonly received: string;
  /** Who ended it: the server, or this side because nothing more came for so long. */
  readonly end: "closed" | "silent";
};

const SILENCE_MS = 400;
/** Whom a server was asked to end with is ended with, however busy the machine is. */
const UNTIL_ENDED_MS = 60_000;

/** Sends all pieces, one after another, each in a packet of its own as far as the system allows. */
export function talk(port: number, ...pieces: readonly string[]): Promise<Talk> {
  const socket = connect({ host: "127.0.0.1", port, noDelay: true });
  return new Promise((resolve) => {
    let received = "";
    let isSilent = false;
    const isToEnd = pieces.join("").includes("Connection: close");
    socket.setTimeout(isToEnd ? UNTIL_ENDED_MS : SILENCE_MS, () => {
      isSilent = true;
      socket.destroy();
    });
    socket.setEncoding("latin1");
    socket.on("data", (chunk: string) => (received += chunk));
    // A reset after the answer is one way of ending.
    socket.on("error", () => {});
    socket.on("close", () => resolve({ received, end: isSilent ? "silent" : "closed" }));
    void sendAll(socket, pieces);
  });
}

const PATIENCE_MS = 60;

function countAnswers(received: string, heads: readonly number[]): number {
  try {
    return readAnswers(received, heads).length;
  } catch {
    return 0;
  }
}

/**
 * Sends each piece when the one before has been answered whole, or has brought nothing for a while; ends after the last.
 * `heads`: as `readAnswers` takes them.
 */
export async function converse(
  port: number,
  pieces: readonly string[],
  heads: readonly number[] = [],
): Promise<readonly RawAnswer[]> {
  const socket = connect({ host: "127.0.0.1", port, noDelay: true });
  let received = "";
  socket.setEncoding("latin1");
  socket.on("data", (chunk: string) => (received += chunk));
  socket.on("error", () => {});
  for (const piece of pieces) {
    const before = countAnswers(received, heads);
    if (socket.writable) socket.write(piece, "latin1");
    for (let waited = 0; waited < PATIENCE_MS && !socket.destroyed; waited += 1) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (countAnswers(received, heads) > before) break;
    }
  }
  socket.destroy();
  return readAnswers(received, heads);
}

async function sendAll(socket: Socket, pieces: readonly string[]): Promise<void> {
  for (const piece of pieces) {
    if (socket.writable) socket.write(piece, "latin1");
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** The answers in what came back; `heads`: which of them (from 0) answer a HEAD and have no body. */
export function readAnswers(received: string, heads: readonly number[] = []): readonly RawAnswer[] {
  const answers: RawAnswer[] = [];
  for (let rest = received; rest !== "";) {
    const headEnd = rest.indexOf("\r\n\r\n");
    if (headEnd < 0) throw new Error(`This is no whole answer: ${JSON.stringify(rest.slice(0, 200))}`);
    const [first = "", ...lines] = rest.slice(0, headEnd).split("\r\n");
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? Number.NaN);
    const headers = readHeaders(lines);
    const isBare = heads.includes(answers.length) || status === 304 || status === 204 || status < 200;
    const length = isBare ? 0 : Number(headers.get("content-length") ?? rest.length - headEnd - 4);
    answers.push({ status, headers, body: rest.slice(headEnd + 4, headEnd + 4 + length) });
    rest = rest.slice(headEnd + 4 + length);
  }
  return answers;
}

function readHeaders(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [name = "", value = ""] = line.split(/: (.*)/s, 2);
    const before = headers.get(name.toLowerCase());
    headers.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
  }
  return headers;
}
