// listMessages: takes an open mailbox, gives its newest messages as entries, newest first; reading marks nothing as read.

import type { ImapFlow } from "imapflow";
import type { Warning } from "../../terms/document.ts";
import type { Item } from "../../terms/sources/item.ts";
import { readableCount } from "../readable-count.ts";
import { TooMuchFromMailbox } from "./within-bytes.ts";
import type { MailboxLimits } from "./mailbox-limits.ts";
import { HEADS, readMessageHead } from "./read-message-head.ts";

export type ListedMessages = {
  readonly items: readonly Item[];
  readonly warnings: readonly Warning[];
  readonly complete: boolean;
};

export async function listMessages(client: ImapFlow, limits: MailboxLimits): Promise<ListedMessages> {
  // How many there are is asked anew: whoever was here a moment ago left what it knew.
  await client.noop();
  const { mailbox } = client;
  if (mailbox === false || mailbox.exists === 0) return { items: [], warnings: [], complete: true };
  const { exists, uidValidity } = mailbox;
  const first = Math.max(1, exists - limits.messages + 1);
  const items = new Map<number, Item>();
  let rows = 0;
  let left = 0;
  for await (const row of client.fetch(`${first}:*`, { uid: true, size: true, headers: [...HEADS] })) {
    // New ones may have come meanwhile; a server that tells of no end of them is none.
    if (++rows > 2 * limits.messages)
      throw new TooMuchFromMailbox("the server tells of more messages than it was asked for.");
    const { uid, size, headers: heads } = row;
    if (heads === undefined) continue;
    if (heads.byteLength > limits.headBytes) left += 1;
    else items.set(uid, await readMessageHead({ uid, size, heads }, uidValidity));
  }
  const newest = [...items].toSorted(([a], [b]) => b - a).map(([, item]) => item);
  return { items: newest, warnings: warn(left, exists, limits), complete: first === 1 && left === 0 };
}

function warn(left: number, exists: number, { messages }: MailboxLimits): readonly Warning[] {
  const warnings: Warning[] = [];
  if (exists > messages) {
    const message = `The mailbox has ${readableCount(exists)} messages, of which the newest ${readableCount(messages)} are looked at.`;
    warnings.push({ code: "mailbox-older-left", message });
  }
  if (left > 0) {
    const message = `${readableCount(left)} messages have headers longer than what is read: they are left where they are.`;
    warnings.push({ code: "mailbox-heads-left", message });
  }
  return warnings;
}
