// Inputs: what stands on the command line, received one by one.

import type { IntakeError, Received } from "../../intake/receive.ts";
import { receiveAddress, receiveFile, receiveStandardInput } from "../../intake/receive.ts";
import type { Result } from "../../terms/result.ts";
import { UsageError } from "../command.ts";
import { allowedAddresses } from "./allowed-addresses.ts";

export function requireInputs(inputs: readonly string[]): void {
  if (inputs.length === 0)
    throw new UsageError("which announcement? Give a file, an http(s) address, or - for standard input");
  if (inputs.filter((input) => input === "-").length > 1)
    throw new UsageError("standard input (-) can be read only once");
}

/** A file, an http(s) address, or `-` for standard input. */
export function receiveInput(input: string): Promise<Result<Received, IntakeError>> {
  if (input === "-") return receiveStandardInput(process.stdin);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(input))
    return receiveAddress(input, { allowAddresses: allowedAddresses() });
  return receiveFile(input);
}
