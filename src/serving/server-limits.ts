// Server limits: how long clients may take and how many there may be; what a server holds at most.

export type ServerLimits = {
  /** From the connection, or the end of the request before, to the end of a request's head. */
  readonly headersMs: number;
  /** To the end of its body. */
  readonly requestMs: number;
  /** A connection between two requests. */
  readonly keepAliveMs: number;
  /** How often slow requests are looked for. */
  readonly checkMs: number;
  /** A reader that takes nothing of its answer for so long is gone. */
  readonly idleMs: number;
  /** Requests under way when the server is to end have so long. */
  readonly drainMs: number;
  readonly headBytes: number;
  readonly mostConnections: number;
  /** Of one address (of IPv6: of one /64). This machine's own connections are not limited: they are a proxy's. */
  readonly mostPerAddress: number;
  /** The machine's own connections count as others do: for tests, which have no others. */
  readonly limitsLoopback: boolean;
};

export const SERVER_LIMITS: ServerLimits = {
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 65_000,
  checkMs: 5_000,
  idleMs: 120_000,
  drainMs: 5_000,
  headBytes: 16 * 1024,
  // Each holds about 12 kB: some 50 MB at worst.
  mostConnections: 4_096,
  // A browser opens six; of a school or an office behind one address there are many.
  mostPerAddress: 256,
  limitsLoopback: false,
};
