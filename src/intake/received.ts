// Received: the bytes as they came, and what was said about them on the way.

import type { Warning } from "../terms/document.ts";

export type Received = {
  readonly bytes: Uint8Array;
  /** For messages: the path, the address, "standard input", "pasted text". */
  readonly name: string;
  /** The address that was asked for. */
  readonly address?: string;
  /** The address that answered, after redirects. */
  readonly finalAddress?: string;
  /** The `Content-Type` header as received. */
  readonly contentType?: string;
  /** Doubts about the way that it came by: who sent a message. */
  readonly warnings?: readonly Warning[];
};
