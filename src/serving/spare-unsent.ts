// Spare unsent: a server of node:http → one that closes no connection as idle whose reader is still taking the last answer.

import type { Server } from "node:http";
import type { Socket } from "node:net";

const stays = function stays(this: Socket): Socket {
  return this;
};

/**
 * For Node a connection is idle when its answer was handed over, however much of it the reader has yet to take: a slow
 * reader's page was cut in the middle whenever the server ended or made room. `server.close` asks for the same.
 */
export function spareUnsent(server: Server): void {
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  const closeIdle = server.closeIdleConnections.bind(server);
  server.closeIdleConnections = () => {
    const unsent = [...open].filter(({ writableLength }) => writableLength > 0);
    for (const socket of unsent) socket.destroy = stays;
    closeIdle();
    for (const socket of unsent) Reflect.deleteProperty(socket, "destroy");
  };
}
