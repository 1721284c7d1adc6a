// Keep asking: a port of this machine → a reader whose connection stays open, and who asks for one page after another.

import { connect } from "node:net";

export type Reader = {
  /** The whole answer, its head too. Rejects where the connection ends in the middle of it. */
  ask(target: string): Promise<string>;
  close(): void;
};

/** Where an answer ends, counted from its beginning; undefined while its head has not come. */
function endOf(received: string): number | undefined {
  const headEnd = received.indexOf("\r\n\r\n");
  if (headEnd < 0) return undefined;
  const length = /^content-length: (\d+)\r$/im.exec(received.slice(0, headEnd + 2))?.[1];
  return headEnd + 4 + Number(length ?? "0");
}

export function openReader(port: number, headers = ""): Reader {
  const socket = connect({ host: "127.0.0.1", port, noDelay: true });
  let received = "";
  let waiting: PromiseWithResolvers<string> | undefined;
  socket.setEncoding("latin1");
  socket.on("data", (text: string) => {
    received += text;
    const end = endOf(received);
    if (end === undefined || received.length < end) return;
    waiting?.resolve(Buffer.from(received, "latin1").toString());
    received = received.slice(end);
  });
  socket.on("error", () => {});
  socket.on("close", () => waiting?.reject(new Error(`It ended after ${received.length} characters.`)));
  return {
    ask(target) {
      waiting = Promise.withResolvers();
      if (socket.destroyed) waiting.reject(new Error("It had ended."));
      else socket.write(`GET ${target} HTTP/1.1\r\nHost: news.example\r\n${headers}\r\n`);
      return waiting.promise;
    },
    close: () => socket.destroy(),
  };
}
