// readMessageHead: takes what a mailbox tells of one message, gives the entry that it is: known again by what its sender wrote, wherever the server keeps it.

import { createHash } from "node:crypto";
import PostalMime from "postal-mime";
import type { Item } from "../../terms/sources/item.ts";
import { readMailHeads } from "../mail/read-mail-heads.ts";

/** Asked for at every look; `From` only to tell messages apart. */
export const HEADS = ["message-id", "date", "subject", "from"] as const;

export type MessageRow = {
  readonly uid: number;
  /** Bytes, as the server counts them. */
  readonly size: number | undefined;
  /** The lines of `HEADS`, as they came. */
  readonly heads: Uint8Array;
};

const LONGEST_ID = 200;

/** `UIDVALIDITY UID`: where the server keeps it, until it numbers its messages anew. */
export function keptAtOf(uidValidity: bigint, uid: number): string {
  return `${uidValidity} ${uid}`;
}

export async function readMessageHead({ uid, size, heads }: MessageRow, uidValidity: bigint): Promise<Item> {
  const keptAt = keptAtOf(uidValidity, uid);
  const email = await PostalMime.parse(heads);
  const { guid, title, date, written } = readMailHeads(email);
  const lines = email.headers.map(({ key, value }) => [key, value.replaceAll(/\s+/gu, " ").trim()]);
  const sign = createHash("sha256");
  // What somebody else sends under a known Message-ID is another message, and neither hides nor replaces the first.
  sign.update(JSON.stringify([lines.toSorted(byKey), guid === undefined ? size : undefined]));
  const name = guid?.slice(0, LONGEST_ID) ?? "message";
  return {
    guid:
      guid === undefined && written === undefined
        ? `uid ${keptAt}`
        : `${name} ${sign.digest("hex").slice(0, 16)}`,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { announcedAt: date }),
    keptAt,
    enclosures: [],
  };
}

function byKey([a = ""]: readonly string[], [b = ""]: readonly string[]): number {
  return a < b ? -1 : Number(a > b);
}
