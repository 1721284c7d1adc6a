import type { Result } from "../../terms/result.ts";
import type { SourceDocument } from "../../terms/document.ts";
import type { IntakeError } from "../intake-error.ts";
import type { Limits } from "../limits.ts";
import { cannotRead } from "../intake-error.ts";
export async function readPdf(
  _bytes: Uint8Array,
  name: string,
  _limits: Limits,
): Promise<Result<Omit<SourceDocument, "bytes" | "sha256" | "address">, IntakeError>> {
  return cannotRead("pdf-corrupt", name, "not yet");
}
