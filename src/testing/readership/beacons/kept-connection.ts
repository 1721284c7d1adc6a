// Kept connection: requests as text, one after another, and the head of each answer, in as little time as can be.

import { connect } from "node:net";

export type KeptConnection = {
  /** The head of the answer; undefined where the connection ended before all of it was there. */
  readonly ask: (request: string) => Promise<string | undefined>;
  readonly close: () => void;
};

/** To 127.0.0.1, one request at a time; node:http would cost the asking side more than a site takes to answer. */
export function openKeptConnection(port: number): KeptConnection {
  const socket = connect({ host: "127.0.0.1", port, noDelay: true });
  let received = "";
  let answer: ((head: string | undefined) => void) | undefined;
  let isOver = false;
  const give = (head: string | undefined): void => {
    const waiting = answer;
    answer = undefined;
    waiting?.(head);
  };
  socket.setEncoding("latin1");
  socket.on("data", (chunk: string) => {
    received += chunk;
    const [head, end] = findAnswer(received);
    if (end === undefined) return;
    received = received.slice(end);
    give(head);
  });
  socket.on("error", () => {});
  socket.on("close", () => {
    isOver = true;
    give(undefined);
  });
  return {
    ask: (request) =>
      new Promise((resolve) => {
        if (isOver) return resolve(undefined);
        answer = resolve;
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

/** The first answer's head and where the answer ends; no end while it is not all there. */
function findAnswer(received: string): readonly [head: string, end: number | undefined] {
  const headEnd = received.indexOf("\r\n\r\n");
  if (headEnd < 0) return ["", undefined];
  const head = received.slice(0, headEnd);
  const end = headEnd + 4 + Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? "0");
  return [head, received.length >= end ? end : undefined];
}
