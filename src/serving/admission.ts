// Admission: connections as they come → which of them are served, which are told to come later, and who makes room.

import type { Server } from "node:http";
import { BlockList, type Socket } from "node:net";
import { networkOf } from "../site/delivery/network-of.ts";
import { type Refusal, TOO_MANY, TOO_MANY_OF_ADDRESS, refuse, refuseEarly, refusalOf } from "./refusal.ts";
import type { ServerLimits } from "./server-limits.ts";

export type Admission = {
  /** Of a connection that was refused nothing is answered any more. To be called with each request's. */
  readonly isServed: (socket: Socket) => boolean;
};

const LINGER_MS = 500;
/** So many may be on their way out; beyond, connections are cut without a word. */
const MOST_LINGERING = 256;

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  return LOOPBACK.check(plain, plain.includes(":") ? "ipv6" : "ipv4");
}

/**
 * Watches over a server's connections. Where all places are taken, the one makes room that has been silent for longest
 * since it came; where all have spoken, those between two requests do; only then somebody is turned away.
 * `isProxied`: connections are those of proxies of ours, each for many readers, and not limited by address.
 */
export function admit(server: Server, limits: ServerLimits, isProxied: boolean): Admission {
  const silent = new Set<Socket>();
  const refused = new WeakSet<Socket>();
  const perNetwork = new Map<string, number>();
  let connections = 0;
  let lingering = 0;

  const turnAway = (socket: Socket, refusal: Refusal): void => {
    refused.add(socket);
    if (lingering >= MOST_LINGERING) {
      socket.destroy();
      return;
    }
    lingering += 1;
    socket.once("close", () => (lingering -= 1));
    refuseEarly(socket, refusal, LINGER_MS);
  };
  const makeRoom = (): void => {
    const [oldest] = silent;
    if (!oldest) {
      server.closeIdleConnections();
      return;
    }
    silent.delete(oldest);
    refuse(oldest, refusalOf({ code: "ERR_HTTP_REQUEST_TIMEOUT" }));
    oldest.destroy();
  };
  const networkToLimit = ({ remoteAddress }: Socket): string | undefined => {
    if (isProxied || remoteAddress === undefined) return undefined;
    return isLoopback(remoteAddress) && !limits.limitsLoopback ? undefined : networkOf(remoteAddress);
  };
  const take = (socket: Socket, network: string | undefined): void => {
    connections += 1;
    silent.add(socket);
    if (network !== undefined) perNetwork.set(network, (perNetwork.get(network) ?? 0) + 1);
    socket.once("close", () => {
      connections -= 1;
      silent.delete(socket);
      if (network === undefined) return;
      const left = (perNetwork.get(network) ?? 1) - 1;
      if (left > 0) perNetwork.set(network, left);
      else perNetwork.delete(network);
    });
  };
  server.prependListener("connection", (socket: Socket) => {
    const network = networkToLimit(socket);
    if (network !== undefined && (perNetwork.get(network) ?? 0) >= limits.mostPerAddress) {
      turnAway(socket, TOO_MANY_OF_ADDRESS);
      return;
    }
    if (connections >= limits.mostConnections) makeRoom();
    // Who made room is counted until its connection has closed, which is soon: a few more than most.
    if (connections >= limits.mostConnections + MOST_LINGERING) turnAway(socket, TOO_MANY);
    else take(socket, network);
  });
  return {
    isServed(socket) {
      silent.delete(socket);
      return !refused.has(socket);
    },
  };
}
