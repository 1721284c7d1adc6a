// Settle sample: what the sample's desk decided in; its ledger read to the end, and every decision in it with its entry in the log, out.

import { LEDGER_RULES } from "../../ledger/rules-version.ts";
import { decisionsInForce } from "../../ledger/decisions/decisions-in-force.ts";
import { issueOf } from "../../ledger/decisions/matters-of.ts";
import { doDueWork } from "../../newsroom/due-work.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { SampleSettlement } from "../../sample/manifest.ts";
import type { AuditAction } from "../../terms/desk/audit-entry.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import type { Decided } from "../../terms/ledger/decision.ts";
import { evidenceIdOf, type EvidenceId, type LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { LedgerReader } from "../ledger/ledger-reader.ts";
import { createLedgerWorkers, LEDGER_LEASE_MS } from "../ledger/ledger-workers.ts";

type Place = { readonly file: string; readonly words: string };
type Told = SampleSettlement["evidence"][number];
type Announcements = ReadonlyMap<string, AnnouncementId>;

/** `reader` is closed at the end. */
type SampleDesk = { readonly archive: Archive; readonly reader: LedgerReader };

const DESK = { kind: "console", name: "sample" } as const;

async function readLedger({ archive, reader }: SampleDesk): Promise<void> {
  const fail = (error: Error): never => {
    throw error;
  };
  const ending = new AbortController().signal;
  const workers = createLedgerWorkers({ archive, reader, onUnreadable: fail, ending });
  try {
    await archive.startRefill(LEDGER_RULES);
    while ((await doDueWork(archive, workers, Date.now, LEDGER_LEASE_MS)) !== "idle");
  } finally {
    await reader.close();
  }
}

function announcementOf({ file }: Place, announcements: Announcements): AnnouncementId {
  const id = announcements.get(file);
  if (id === undefined) throw new Error(`The sample's ledger names ${file}, which was not taken in.`);
  return id;
}

async function findUndertaking(
  archive: Archive,
  place: Place,
  announcements: Announcements,
): Promise<LedgerId> {
  const records = await archive.listRecordsOf(announcementOf(place, announcements));
  const found = records.find(
    ({ record }) => record.kind === "undertaking" && record.sentence.includes(place.words),
  );
  if (!found) throw new Error(`The sample's ledger has no undertaking "${place.words}" in ${place.file}.`);
  return found.record.id;
}

/** The proposal that holds the words, or the words themselves, as an editor would find them. */
async function evidenceOf(
  archive: Archive,
  undertaking: LedgerId,
  told: Told,
  announcements: Announcements,
): Promise<{ readonly id: EvidenceId; readonly decided: Decided }> {
  const announcement = announcementOf(told, announcements);
  const { words, stance, tells } = told;
  const proposals = await archive.listEvidence({ undertaking });
  const proposed = proposals.find(
    ({ proposal }) => proposal.announcement === announcement && proposal.sentence.includes(words),
  );
  if (proposed) {
    const { id, proposal } = proposed;
    const isRight = proposal.stance === stance && proposal.tells === tells;
    const change = isRight ? {} : { stance, tells };
    return { id, decided: { kind: "evidence", evidence: id, verdict: "confirmed", ...change } };
  }
  const text = (await archive.findAnnouncement(announcement))?.document.text ?? "";
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The sample's ledger finds no "${words}" in ${told.file}.`);
  const span = [start, start + words.length] as const;
  const decided = { kind: "evidence-added", undertaking, announcement, span, stance, tells } as const;
  return { id: evidenceIdOf(undertaking, announcement, start), decided };
}

/** Decided already, by a filling that was interrupted: left as it is. */
async function decide(
  archive: Archive,
  undertaking: LedgerId,
  decided: Exclude<Decided, { kind: "undone" }>,
  at: string,
  action: AuditAction,
): Promise<void> {
  const known = decisionsInForce(await archive.listDecisions({ about: undertaking }));
  const before = known.get(issueOf(decided));
  if (before && before.at >= at) return;
  await archive.decide({ at, actor: DESK, decision: decided }, { at, actor: DESK, action });
}

async function settleOne(
  archive: Archive,
  settlement: SampleSettlement,
  announcements: Announcements,
): Promise<void> {
  const { decidedAt, outcome, note } = settlement;
  const undertaking = await findUndertaking(archive, settlement.undertaking, announcements);
  const cites: EvidenceId[] = [];
  for (const told of settlement.evidence) {
    const { id, decided } = await evidenceOf(archive, undertaking, told, announcements);
    cites.push(id);
    if (decided.kind === "undone") continue;
    const isAdded = decided.kind === "evidence-added";
    const action = isAdded ? "ledger.evidence-added" : "ledger.evidence-judged";
    await decide(archive, undertaking, decided, decidedAt, action);
  }
  if (outcome === undefined) return;
  const status = {
    kind: "status",
    undertaking,
    outcome,
    cites,
    ...(note !== undefined && { publicNote: note }),
  } as const;
  await decide(archive, undertaking, status, decidedAt, "ledger.status-set");
}

/** Harmless when it was interrupted before. */
export async function settleSample(
  desk: SampleDesk,
  settlements: readonly SampleSettlement[],
  announcements: Announcements,
): Promise<void> {
  await readLedger(desk);
  for (const settlement of settlements) await settleOne(desk.archive, settlement, announcements);
}
