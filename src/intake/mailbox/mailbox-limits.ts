// MailboxLimits: what is taken at most of one mailbox, and how long it may take.

import { MAIL_LIMITS } from "../mail/mail-limits.ts";

export type MailboxLimits = {
  /** Messages of one look, the newest; older ones stay where they are. */
  readonly messages: number;
  /** Of the few headers of one message that a look asks for. */
  readonly headBytes: number;
  /** Everything that a server sends while it is looked at. */
  readonly lookBytes: number;
  /** Of one message, as it came. */
  readonly messageBytes: number;
  readonly lineBytes: number;
  /** Parts that one answer of the server may have: each costs memory of its own. */
  readonly tokens: number;
  readonly connectMs: number;
  /** To the server's greeting. */
  readonly greetingMs: number;
  /** For everything that is done at one look or for one message. */
  readonly wholeMs: number;
  /** As long a connection is kept for the next message of the same mailbox. */
  readonly lingerMs: number;
};

export const MAILBOX_LIMITS: MailboxLimits = {
  messages: 500,
  headBytes: 64 * 1024,
  lookBytes: 16 * 1024 * 1024,
  messageBytes: MAIL_LIMITS.bytes,
  lineBytes: 1024 * 1024,
  tokens: 50_000,
  connectMs: 10_000,
  greetingMs: 15_000,
  wholeMs: 60_000,
  lingerMs: 3_000,
};
