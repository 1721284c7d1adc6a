// Load undertaking: its id in, it as the ledger keeps it out; thrown back where there is none.

import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { StoredEvidence, StoredRecord } from "../../../newsroom/ports/ledger-store.ts";
import { type EvidenceId, type LedgerId } from "../../../terms/ledger/ledger-id.ts";
import { DeskFault } from "../../api/desk-fault.ts";

export type StoredUndertaking = StoredRecord<"undertaking">;

export function isUndertaking(stored: StoredRecord): stored is StoredUndertaking {
  return stored.record.kind === "undertaking";
}

export async function loadUndertaking(
  archive: Pick<Archive, "findRecord">,
  id: LedgerId,
): Promise<StoredUndertaking> {
  const stored = await archive.findRecord(id);
  if (stored && isUndertaking(stored)) return stored;
  throw new DeskFault({ name: "not-found", detail: `The ledger has no undertaking ${id}.` });
}

export async function loadEvidence(
  archive: Pick<Archive, "listEvidence">,
  id: EvidenceId,
): Promise<StoredEvidence> {
  const [stored] = await archive.listEvidence({ evidence: id });
  if (stored) return stored;
  throw new DeskFault({ name: "not-found", detail: `The ledger has no evidence ${id}.` });
}
