// List evidence: an undertaking, an announcement or the desk's desk in, what speaks to it and the links of statements out.

import { sql } from "kysely";
import type { EvidenceQuery, StoredEvidence, StoredLink } from "../../newsroom/ports/ledger-store.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { ArchiveReader } from "../engines/engine.ts";
import { toStoredEvidence, toStoredLink } from "./ledger-row.ts";

export async function listEvidence(
  reader: ArchiveReader,
  query: EvidenceQuery,
): Promise<readonly StoredEvidence[]> {
  const rows = reader.selectFrom("ledger_evidence").selectAll();
  if ("undertaking" in query)
    return (await rows.where("undertaking", "=", query.undertaking).orderBy("place").execute()).map(
      toStoredEvidence,
    );
  if ("evidence" in query)
    return (await rows.where("id", "=", query.evidence).execute()).map(toStoredEvidence);
  if ("announcement" in query)
    return (await rows.where("announcement_id", "=", query.announcement).orderBy("place").execute()).map(
      toStoredEvidence,
    );
  const asked =
    "held" in query ? rows.where("verdict", "=", sql.lit("held")) : rows.where("verdict", "is", null);
  let waiting = asked.orderBy("place", "desc").limit(query.limit);
  const { before } = query;
  if (before !== undefined)
    waiting = waiting.where("place", "<", (is) =>
      is.selectFrom("ledger_evidence").select("place").where("id", "=", before),
    );
  return (await waiting.execute()).map(toStoredEvidence);
}

export async function listRestatements(reader: ArchiveReader, id: LedgerId): Promise<readonly StoredLink[]> {
  const rows = reader.selectFrom("ledger_links").select(["link", "decided"]);
  const found = rows.where((is) => is.or([is("earlier", "=", id), is("later", "=", id)]));
  return (await found.orderBy("earlier").orderBy("later").execute()).map(toStoredLink);
}
