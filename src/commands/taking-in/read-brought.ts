// Read brought: what was received now, or what the store has of what was received before → its document.

import type { Limits } from "../../intake/limits.ts";
import { readDocument } from "../../intake/read-document.ts";
import type { IntakeError, Received } from "../../intake/receive.ts";
import type { SourceDocument } from "../../terms/document.ts";
import { type Result, success } from "../../terms/result.ts";

/** `stored`: its text stands as it was read then, by whatever program: an article rests on that. */
export type Brought = Received | { readonly stored: SourceDocument; readonly name: string };

export async function readBrought(
  brought: Brought,
  limits?: Partial<Limits>,
): Promise<Result<SourceDocument, IntakeError>> {
  return "stored" in brought ? success(brought.stored) : readDocument(brought, limits);
}
