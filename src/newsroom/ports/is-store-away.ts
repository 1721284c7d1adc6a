// Is store away: what was thrown → whether the database could not be reached or was stopped, which passes by itself, and is no bug.

/** Of the system's connections, and SQLSTATE of PostgreSQL: class 08, shutting down, starting up, no place for one more. */
const AWAY =
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|08\w{3}|57P0[123]|53300)$/;
/** What the driver says without a code when a connection ends under a question, or none comes about in time. */
const ENDED = /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

/** Whether what was asked has been done is not known: the connection may have ended after it. */
export function isStoreAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string") return AWAY.test(error.code);
  return ENDED.test(error.message) || isStoreAway(error.cause);
}
