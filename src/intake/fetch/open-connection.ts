// openConnection: takes an IP address that was checked, opens a connection to exactly that address.

import { connect as connectPlain, isIP, type Socket } from "node:net";
import { connect as connectSecure } from "node:tls";

export type ConnectionTarget = {
  /** The checked address; never a name, so nothing is resolved a second time. */
  readonly ip: string;
  readonly port: number;
  readonly secure: boolean;
  /** The name (or literal) that the certificate has to bear; not asked of any resolver. */
  readonly hostname: string;
  readonly signal: AbortSignal;
};

/** Resolves with a socket that is ready to be written to (its certificate checked); rejects with the reason. */
export type OpenConnection = (target: ConnectionTarget) => Promise<Socket>;

export const openConnection: OpenConnection = ({ ip, port, secure, hostname, signal }) =>
  new Promise((resolve, reject) => {
    const socket = secure
      ? connectSecure({
          host: ip,
          port,
          servername: isIP(hostname) === 0 ? hostname : "",
          ALPNProtocols: ["http/1.1"],
          rejectUnauthorized: true,
        })
      : connectPlain({ host: ip, port });
    const abort = (): void => {
      socket.destroy();
      reject(new Error("aborted", { cause: signal.reason }));
    };
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    // Stays: an error between here and the first listener of the caller would end the process.
    socket.on("error", reject);
    socket.once(secure ? "secureConnect" : "connect", () => {
      signal.removeEventListener("abort", abort);
      resolve(socket);
    });
  });
