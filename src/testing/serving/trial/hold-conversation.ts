// Hold conversation: packets and a port of this machine → all that the server answered, and whether it kept the connection.

import { type Socket, connect } from "node:net";
import type { Packet } from "./make-conversation.ts";

export type Held = {
  /** A character a byte, without their times, up to the first that says that the connection ends: no client reads on. */
  readonly answers: readonly string[];
  /** The server had not ended it when all was said. */
  readonly isKept: boolean;
};

/** After so long a server that should close is told to be stuck. */
const STUCK_MS = 5_000;

const STEP_MS = 5;

const step = (): Promise<false> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(false), STEP_MS);
  });

/** Until something has come, or the connection has ended, or for so many steps: each lets all that came be read before the next. */
async function untilHeard(socket: Socket, patience: number): Promise<void> {
  const events = ["data", "end", "close"];
  const { promise: heard, resolve } = Promise.withResolvers<true>();
  const hear = (): void => resolve(true);
  for (const event of events) socket.on(event, hear);
  for (let steps = 0; steps < patience; steps += 1) if (await Promise.race([heard, step()])) break;
  for (const event of events) socket.off(event, hear);
}

async function sayAll(socket: Socket, packets: readonly Packet[], patience: number): Promise<void> {
  for (const [at, { bytes, isAwaited }] of packets.entries()) {
    if (!socket.writable) return;
    socket.write(bytes, "latin1");
    if (isAwaited || at === packets.length - 1) await untilHeard(socket, patience);
    // The server, in this process as well, has its turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Says all, then ends its own side: what the server has not answered by then it answers before it ends, too. */
export async function holdConversation(
  port: number,
  packets: readonly Packet[],
  patience: number,
): Promise<Held> {
  const socket = connect({ host: "127.0.0.1", port, noDelay: true, allowHalfOpen: true });
  let received = "";
  let isKept = true;
  let isSaid = false;
  socket.setEncoding("latin1");
  socket.on("data", (text: string) => (received += text));
  socket.on("end", () => {
    if (!isSaid) isKept = false;
    socket.end();
  });
  socket.on("error", () => {
    if (!isSaid) isKept = false;
  });
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  await new Promise<void>((resolve) => socket.once("connect", resolve).once("close", resolve));
  await sayAll(socket, packets, patience);
  isSaid = true;
  socket.end();
  const stuck = setTimeout(() => {
    received += "(stuck)";
    socket.destroy();
  }, STUCK_MS);
  await closed;
  clearTimeout(stuck);
  return { answers: readAnswers(received.replaceAll(/^Date: .*$/gim, "Date: now")), isKept };
}

function readAnswers(received: string): readonly string[] {
  const answers = received.split(/(?=HTTP\/1\.1 \d{3} )/);
  const last = answers.findIndex((answer) => /^Connection: close\r$/im.test(answer));
  return last < 0 ? answers : answers.slice(0, last + 1);
}
