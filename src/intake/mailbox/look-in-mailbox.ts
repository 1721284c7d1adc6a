// lookInMailbox: takes `imaps://user@host/mailbox` and its password, gives its newest messages as entries of a place.

import { type Result, success } from "../../terms/result.ts";
import type { PlaceReading } from "../../terms/sources/place-reading.ts";
import { cannotRead, type IntakeError } from "../intake-error.ts";
import { listMessages } from "./list-messages.ts";
import { MAILBOX_LIMITS } from "./mailbox-limits.ts";
import { type MailboxOptions, withinMailbox } from "./within-mailbox.ts";

export async function lookInMailbox(
  address: string,
  options: MailboxOptions,
): Promise<Result<PlaceReading, IntakeError>> {
  const mostBytes = options.limits?.lookBytes ?? MAILBOX_LIMITS.lookBytes;
  const looked = await withinMailbox(address, options, { mostBytes }, async ({ client }, limits) => {
    const listed = await listMessages(client, limits);
    return success<PlaceReading>({ ...listed, hints: {} });
  });
  return looked === "busy" ? cannotRead("timeout", address, "it is read elsewhere.", BUSY) : looked;
}

/** Never so where somebody waits in line. */
const BUSY = { phase: "whole", milliseconds: MAILBOX_LIMITS.wholeMs } as const;
