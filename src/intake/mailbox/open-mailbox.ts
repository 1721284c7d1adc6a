// openMailbox: takes a mailbox's place and its password, connects to exactly the address that the guard has checked, and opens it for reading only.

import { isIP } from "node:net";
import { ImapFlow } from "imapflow";
import { type Result, success } from "../../terms/result.ts";
import { type GuardOptions, guardHost } from "../fetch/address-guard.ts";
import { orAborted, startDeadline } from "../fetch/deadlines.ts";
import { cannotRead, type IntakeError } from "../intake-error.ts";
import { connectExactly, type ExactConnection } from "./connect-exactly.ts";
import type { MailboxLimits } from "./mailbox-limits.ts";
import type { MailboxPlace } from "./mailbox-place.ts";
import { withinBytes } from "./within-bytes.ts";

const MAIL_PORTS: ReadonlySet<number> = new Set([143, 993]);
/** An answer has more than the message: its marks and what the server tells unasked. */
const AROUND_A_MESSAGE = 64 * 1024;
const LOOPBACK = /^127\.|^::1$/u;

export type MailboxSession = {
  readonly client: ImapFlow;
  /** What the connection failed with, where it did. */
  readonly failure: () => unknown;
  readonly isOpen: () => boolean;
  readonly bytesRead: () => number;
  readonly hold: ExactConnection["hold"];
  /** Says goodbye. */
  readonly leave: () => void;
  /** Without a word. */
  readonly close: () => void;
};

export type OpenOptions = GuardOptions & {
  readonly limits: MailboxLimits;
  readonly signal: AbortSignal;
  readonly ca?: string | undefined;
};

/** Fails with a value for what the guard refuses; rejects with what the network or the server did. */
export async function openMailbox(
  place: MailboxPlace,
  password: string,
  options: OpenOptions,
): Promise<Result<MailboxSession, IntakeError>> {
  const guarded = await guardInTime(place, options);
  if (!guarded.ok) return guarded;
  let failed: unknown;
  for (const ip of guarded.value) {
    try {
      return success(await openAt(ip, place, password, options, guarded.value.every(isLoopback)));
    } catch (error) {
      // Another address of the same name helps only against one that nobody answers at.
      if (options.signal.aborted || !isUnreachable(error)) throw error;
      failed = error;
    }
  }
  throw failed;
}

const isLoopback = (ip: string): boolean => LOOPBACK.test(ip);

function isUnreachable(error: unknown): boolean {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EADDRNOTAVAIL|CONNECT_TIMEOUT)$/u.test(code);
}

async function guardInTime(
  { address, hostname, port }: MailboxPlace,
  { limits, signal, ...options }: OpenOptions,
): Promise<Result<readonly string[], IntakeError>> {
  const deadline = startDeadline("connect", limits.connectMs);
  try {
    const host = { hostname, port, usual: MAIL_PORTS, whose: "mail servers" };
    const asked = guardHost(host, options, (code, reason) => cannotRead(code, address, reason));
    return await orAborted(asked, AbortSignal.any([signal, deadline.signal]));
  } finally {
    deadline.end();
  }
}

async function openAt(
  ip: string,
  place: MailboxPlace,
  password: string,
  { limits, signal, ca }: OpenOptions,
  isHere: boolean,
): Promise<MailboxSession> {
  const { hostname, port, secure, user, mailbox } = place;
  const servername = isIP(hostname) === 0 ? hostname : "";
  const connection = connectExactly({ ip, port, servername, ca });
  const client = new ImapFlow({
    host: ip,
    port,
    secure,
    transport: connection.transport,
    ...(!secure && { doSTARTTLS: !isHere }),
    ...(servername !== "" && { servername }),
    auth: { user, pass: password },
    logger: false,
    clientInfo: { name: "Shirase" },
    // What can be asked for without is: every extension is more that a server can do.
    disableAutoIdle: true,
    disableAutoEnable: true,
    disableCompression: true,
    disableBinary: true,
    disableIMAP4rev2: true,
    connectionTimeout: limits.connectMs,
    greetingTimeout: limits.greetingMs,
    socketTimeout: limits.greetingMs,
    maxLineLength: limits.lineBytes,
    maxLiteralSize: limits.messageBytes + 1,
    maxResponseSize: limits.messageBytes + AROUND_A_MESSAGE,
    maxResponseTokens: limits.tokens,
  });
  const close = (): void => client.close();
  // Whoever waits is only told that the connection is gone; unheard this would end the process.
  let failure: unknown;
  client.on("error", (error) => {
    failure ??= error;
    close();
  });
  try {
    await withinBytes(connection.bytesRead, limits.lookBytes, signal, async () => {
      await client.connect();
      await client.mailboxOpen(mailbox, { readOnly: true });
    });
  } catch (error) {
    close();
    throw failure ?? error;
  }
  return {
    client,
    failure: () => failure,
    isOpen: () => client.usable && client.mailbox !== false,
    bytesRead: connection.bytesRead,
    hold: connection.hold,
    leave: () => void client.logout().then(close, close),
    close,
  };
}
