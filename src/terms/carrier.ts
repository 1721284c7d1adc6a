// Carrier: the message that an announcement came in, kept as it was received beside what was read of it.

export const CARRIER_TYPES = ["message/rfc822"] as const;

export type Carrier = {
  readonly contentType: (typeof CARRIER_TYPES)[number];
  /** For people: the file's name, the message's title. */
  readonly name: string;
  /** As received. */
  readonly bytes: Uint8Array;
  /** Lower-case hexadecimal SHA-256 of `bytes`. */
  readonly sha256: string;
};

/** What is told of one without its bytes. `size`: in bytes; `receivedAt`: ISO 8601 instant in UTC with milliseconds. */
export type ToldCarrier = Omit<Carrier, "bytes"> & { readonly size: number; readonly receivedAt: string };
