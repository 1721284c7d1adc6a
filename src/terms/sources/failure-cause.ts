// FailureCause: why a place gave nothing, as far as it changes what is to be done about it.

export const FAILURE_CAUSES = [
  /** 429: it was asked too often. */
  "too-often",
  /** 503: it can no more, or is being worked on. */
  "overloaded",
  /** 500 and its like. */
  "server-error",
  /** 404: nothing stands there now. */
  "missing",
  /** 410: it is no more, and will not be again. */
  "gone",
  /** 401, 403, 451: programs like this one are turned away. */
  "forbidden",
  /** Its robots.txt forbids it. */
  "robots",
  /** DNS knows no such name, or did not answer. */
  "no-such-name",
  "timeout",
  /** No connection, or one that broke off. */
  "no-connection",
  /** The server does not prove that it is who was asked. */
  "certificate",
  /** Of a mailbox: the variable that should have its password is not set, its server does not take it, it is not there. */
  "no-password",
  "sign-in",
  "no-mailbox",
  /** The address guard lets nobody go there. */
  "not-public",
  /** Redirects without an end. */
  "redirects",
  /** It answered, and what it sent cannot be read. */
  "unreadable",
  "other",
] as const;

export type FailureCause = (typeof FAILURE_CAUSES)[number];
