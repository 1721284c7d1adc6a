// Inputs: what stands on the command line, received one by one.

import type { IntakeError, Received } from "../../intake/receive.ts";
import { receiveAddress, receiveFile, receiveStandardInput } from "../../intake/receive.ts";
import type { Result } from "../../terms/result.ts";
import { UsageError } from "../command.ts";

export function requireInputs(inputs: readonly string[]): void {
  if (inputs.length === 0)
    throw new UsageError("which announcement? Give a file, an http(s) address, or - for standard input");
  if (inputs.filter((input) => input === "-").length > 1)
    throw new UsageError("standard input (-) can be read only once");
}

/** SHIRASE_ALLOW_ADDRESSES: ranges of one's own network that announcements may be read from, parted by commas; none by default. */
function allowedAddresses(): readonly string[] {
  const ranges = (process.env["SHIRASE_ALLOW_ADDRESSES"] ?? "").split(",");
  return ranges.map((range) => range.trim()).filter((range) => range !== "");
}

/** A file, an http(s) address, or `-` for standard input. */
export function receiveInput(input: string): Promise<Result<Received, IntakeError>> {
  if (input === "-") return receiveStandardInput(process.stdin);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(input))
    return receiveAddress(input, { allowAddresses: allowedAddresses() });
  return receiveFile(input);
}
