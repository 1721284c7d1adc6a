// connectExactly: takes an address that was checked, gives the way that the mail client goes to exactly that address, and how much came back on it.

import { connect as connectPlain, type Socket } from "node:net";
import { connect as connectSecure } from "node:tls";
import type { ImapFlowOptions } from "imapflow";

type ImapTransport = NonNullable<ImapFlowOptions["transport"]>;

export type ExactConnection = {
  readonly transport: ImapTransport;
  readonly bytesRead: () => number;
  /** Whether the process waits for it before it ends. */
  readonly hold: (isHeld: boolean) => void;
};

/** `ca`: trusted beside nobody else, where it is given; otherwise whoever the system trusts. */
export function connectExactly(target: {
  readonly ip: string;
  readonly port: number;
  /** The name that the certificate has to bear; empty for an IP address. */
  readonly servername: string;
  readonly ca?: string | undefined;
}): ExactConnection {
  const { ip, port, servername, ca } = target;
  let current: Socket | undefined;
  const tls = { servername, rejectUnauthorized: true, ...(ca !== undefined && { ca }) };
  const transport: ImapTransport = {
    connect({ secure }, onConnect) {
      const socket = secure
        ? connectSecure({ ...tls, host: ip, port }, onConnect)
        : connectPlain({ host: ip, port }, onConnect);
      current = socket;
      return socket;
    },
    upgrade(plain, _options, onSecure) {
      const socket = connectSecure({ ...tls, socket: plain }, onSecure);
      current = socket;
      return socket;
    },
  };
  return {
    transport,
    bytesRead: () => current?.bytesRead ?? 0,
    hold(isHeld) {
      if (isHeld) current?.ref();
      else current?.unref();
    },
  };
}
