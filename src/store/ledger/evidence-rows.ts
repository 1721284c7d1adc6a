// Evidence rows: proposals and what the desk decided of evidence in, the rows that stand for both out.

import type { DecisionInForce } from "../../ledger/decisions/decisions-in-force.ts";
import { placeOfEvidence } from "../../ledger/places/place-of.ts";
import type { EvidenceVerdict } from "../../newsroom/ports/ledger-store.ts";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import { evidenceIdOf } from "../../terms/ledger/ledger-id.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import type { ArchiveReader } from "../engines/engine.ts";
import { writeJson } from "./write-json.ts";

type EvidenceRow = ArchiveTables["ledger_evidence"];

/** What was not read yet stands before everything else, until it is. */
const UNREAD_DAY = "0000-00-00";

export function verdictOf(
  { id, decision, seen }: DecisionInForce,
  proposal: EvidenceProposal | undefined,
): EvidenceVerdict | undefined {
  const about = proposal ?? seen?.evidence;
  if (!about || (decision.kind !== "evidence" && decision.kind !== "evidence-added")) return undefined;
  return {
    verdict: decision.kind === "evidence" ? decision.verdict : "confirmed",
    stance: decision.stance ?? about.stance,
    tells: decision.tells ?? about.tells,
    ...(decision.note !== undefined && { note: decision.note }),
    ...(decision.held && { held: decision.held }),
    decision: id,
  };
}

type Announced = { readonly chain: number; readonly day: string; readonly shown: boolean };

/** As the column has it: only what is `confirmed` is for readers. */
function columnOf(verdict: EvidenceVerdict | undefined): string | null {
  if (!verdict) return null;
  return verdict.verdict === "confirmed" && verdict.held ? "held" : verdict.verdict;
}

const ROWS_AT_ONCE = 500;

async function findAnnounced(
  reader: ArchiveReader,
  announcements: readonly number[],
): Promise<ReadonlyMap<number, Announced>> {
  const found = new Map<number, Announced>();
  for (let at = 0; at < announcements.length; at += ROWS_AT_ONCE) {
    const rows = await reader
      .selectFrom("announcements as n")
      .leftJoin("ledger_reads as r", "r.chain", "n.chain")
      .leftJoin("articles as a", "a.id", "n.article_id")
      .select(["n.id", "n.chain", "r.day", "a.published_at as published"])
      .where("n.id", "in", announcements.slice(at, at + ROWS_AT_ONCE))
      .execute();
    for (const { id, chain, day, published } of rows)
      found.set(id, { chain, day: day ?? UNREAD_DAY, shown: published !== null });
  }
  return found;
}

async function findChainsOfIds(
  reader: ArchiveReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
    const some = reader.selectFrom("ledger_ids").select(["id", "chain"]);
    const rows = await some.where("id", "in", ids.slice(at, at + ROWS_AT_ONCE)).execute();
    for (const { id, chain } of rows) found.set(id, chain);
  }
  return found;
}

/** `decided`: by the evidence's id. What is decided and proposed no more is what the desk saw. */
export async function toEvidenceRows(
  reader: ArchiveReader,
  proposals: readonly EvidenceProposal[],
  decided: ReadonlyMap<string, DecisionInForce>,
): Promise<readonly EvidenceRow[]> {
  const proposed = new Map(
    proposals.map((one) => [evidenceIdOf(one.undertaking, one.announcement, one.span[0]), one] as const),
  );
  const kept = [...decided].flatMap(([id, { seen }]) =>
    seen?.evidence &&
    !proposed.has(evidenceIdOf(seen.evidence.undertaking, seen.evidence.announcement, seen.evidence.span[0]))
      ? [{ id, proposal: seen.evidence, isProposed: false }]
      : [],
  );
  const all = [...[...proposed].map(([id, proposal]) => ({ id, proposal, isProposed: true })), ...kept];
  const announced = await findAnnounced(reader, [
    ...new Set(all.map(({ proposal }) => proposal.announcement)),
  ]);
  const chains = await findChainsOfIds(reader, [...new Set(all.map(({ proposal }) => proposal.undertaking))]);
  return all.map(({ id, proposal, isProposed }) => {
    const { undertaking, announcement, span } = proposal;
    const at = announced.get(announcement);
    const chain = chains.get(undertaking);
    if (!at || chain === undefined) throw new Error(`Evidence ${id} speaks of what the store does not have.`);
    const decision = decided.get(id);
    const verdict = decision && verdictOf(decision, proposal);
    return {
      id,
      undertaking,
      undertaking_chain: chain,
      announcement_id: announcement,
      chain: at.chain,
      place: placeOfEvidence(at.day, { announcement, start: span[0], undertaking }),
      proposed: isProposed ? 1 : 0,
      shown: at.shown ? 1 : 0,
      verdict: columnOf(verdict),
      decided: verdict ? writeJson(verdict) : null,
      proposal: writeJson(proposal),
    };
  });
}
