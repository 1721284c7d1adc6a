// MailLimits: what is taken at most of one message.

export type MailLimits = {
  readonly bytes: number;
  readonly headerBytes: number;
  /** Parts within parts. */
  readonly nesting: number;
  /** Messages within messages. */
  readonly messages: number;
  /** What came with it and is read; more is told and left. */
  readonly attachments: number;
  /** Each is held by itself while the message is read: twenty million of them would take all memory. */
  readonly lines: number;
  /** Lines that begin like the border of a part: each may set up a part. */
  readonly borders: number;
};

export const MAIL_LIMITS: MailLimits = {
  bytes: 20 * 1024 * 1024,
  headerBytes: 256 * 1024,
  nesting: 32,
  messages: 3,
  attachments: 50,
  lines: 500_000,
  borders: 20_000,
};
