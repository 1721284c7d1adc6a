// receiveFromMailbox: takes an entry of a mailbox, gives its message as it came, or says why not; nothing there is marked, moved or deleted.

import type { ImapFlow } from "imapflow";
import { type Result, success } from "../../terms/result.ts";
import type { Item } from "../../terms/sources/item.ts";
import { cannotRead, type IntakeError } from "../intake-error.ts";
import { readableSize } from "../limits.ts";
import { listMessages } from "./list-messages.ts";
import { MAILBOX_LIMITS, type MailboxLimits } from "./mailbox-limits.ts";
import { HEADS, keptAtOf, readMessageHead } from "./read-message-head.ts";
import { type MailboxOptions, withinMailbox } from "./within-mailbox.ts";

export type DeliveredMessage =
  | { readonly kind: "received"; readonly bytes: Uint8Array }
  /** Nothing is wrong with the message: somebody else is in the mailbox, or it cannot be opened. */
  | { readonly kind: "later"; readonly waitMs: number }
  /** `isFinal`: asking again would change nothing. */
  | { readonly kind: "failed"; readonly error: IntakeError; readonly isFinal: boolean };

/** What says something of this message, and whether for ever; all else is about its mailbox, and over some day. */
const OF_THE_MESSAGE: Readonly<Partial<Record<IntakeError["code"], { readonly isFinal: boolean }>>> = {
  "not-found": { isFinal: true },
  "too-large": { isFinal: true },
  empty: { isFinal: true },
  "too-complex": { isFinal: false },
  "bad-response": { isFinal: false },
};
const UNTIL_FREE_MS = 2_000;
const UNTIL_WELL_MS = 600_000;

export async function receiveFromMailbox(
  address: string,
  item: Item,
  options: MailboxOptions,
): Promise<DeliveredMessage> {
  const most = options.limits?.messageBytes ?? MAILBOX_LIMITS.messageBytes;
  const bounds = { mostBytes: 2 * most + MAILBOX_LIMITS.lookBytes, waits: false };
  const asked = { isFound: false };
  const received = await withinMailbox(address, options, bounds, async ({ client }, limits) => {
    const uid = await findMessage(client, item, limits);
    asked.isFound = uid !== undefined;
    if (uid !== undefined) return readSource(client, uid, nameOf(item, address), limits);
    return cannotRead("not-found", nameOf(item, address), "it is not in the mailbox any more.");
  });
  if (received === "busy") return { kind: "later", waitMs: UNTIL_FREE_MS };
  if (received.ok) return { kind: "received", bytes: received.value };
  const error = asked.isFound ? tellUnsent(received.error, nameOf(item, address)) : received.error;
  const said = OF_THE_MESSAGE[error.code];
  return said ? { kind: "failed", error, ...said } : { kind: "later", waitMs: UNTIL_WELL_MS };
}

/** The mailbox was open and had listed it: what is never sent is given up some day, as a page is that never comes. */
function tellUnsent(error: IntakeError, name: string): IntakeError {
  if (error.code !== "timeout" && error.code !== "connection-failed") return error;
  const reason =
    error.code === "timeout"
      ? "the server lists it and did not send it in time."
      : "the server lists it, and the connection ended before it was sent.";
  const told = cannotRead("bad-response", name, reason);
  return told.ok ? error : told.error;
}

const nameOf = ({ title, guid }: Item, address: string): string => title ?? guid ?? address;

/** Where it was seen; and wherever it is now, if the server has numbered its messages anew or it was moved and came back. */
async function findMessage(client: ImapFlow, { guid, keptAt = "" }: Item, limits: MailboxLimits) {
  const { mailbox } = client;
  if (mailbox === false) return undefined;
  const { uidValidity } = mailbox;
  const uid = Number(keptAt.split(" ")[1]);
  if (Number.isSafeInteger(uid) && uid > 0 && keptAtOf(uidValidity, uid) === keptAt) {
    const row = await client.fetchOne(
      String(uid),
      { uid: true, size: true, headers: [...HEADS] },
      { uid: true },
    );
    const heads = row === false ? undefined : row.headers;
    if (row !== false && heads !== undefined && heads.byteLength <= limits.headBytes) {
      const found = await readMessageHead({ uid: row.uid, size: row.size, heads }, uidValidity);
      if (found.guid === guid) return row.uid;
    }
  }
  const { items } = await listMessages(client, limits);
  const same = items.find((each) => each.guid === guid);
  return same?.keptAt === undefined ? undefined : Number(same.keptAt.split(" ")[1]);
}

async function readSource(
  client: ImapFlow,
  uid: number,
  name: string,
  { messageBytes }: MailboxLimits,
): Promise<Result<Uint8Array, IntakeError>> {
  const about = await client.fetchOne(String(uid), { uid: true, size: true }, { uid: true });
  if (about === false) return cannotRead("not-found", name, "it is not in the mailbox any more.");
  const { size } = about;
  if (size !== undefined && size > messageBytes) return tooLarge(name, size, messageBytes);
  const source = { start: 0, maxLength: messageBytes + 1 };
  const row = await client.fetchOne(String(uid), { uid: true, source }, { uid: true });
  const bytes = row === false ? undefined : row.source;
  if (bytes === undefined)
    return cannotRead("bad-response", name, "the server lists it and does not give it.");
  if (bytes.byteLength > messageBytes) return tooLarge(name, bytes.byteLength, messageBytes);
  return bytes.byteLength === 0
    ? cannotRead("empty", name, "the server sent nothing of it.")
    : success(bytes);
}

function tooLarge(name: string, bytes: number, limitBytes: number): Result<never, IntakeError> {
  const reason = `it has ${readableSize(bytes)}, and ${readableSize(limitBytes)} is the limit.`;
  return cannotRead("too-large", name, reason, { limitBytes });
}
