// Find sightings: reports in, the sightings that they are of, each with all its reports that readers see, out; and pairs that the desk is asked about.

import { tellJoined } from "../../../ledger/sightings/tell-joined.ts";
import { tellSighting } from "../../../ledger/sightings/told-sighting.ts";
import { askAboutPair } from "../../../ledger/sightings/sighting-question.ts";
import { readSightingRulings } from "../../../ledger/sightings/sighting-rulings.ts";
import type { JoinedSighting } from "../../../terms/ledger/joined-sighting.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { SightingQuestion } from "../../../terms/ledger/sighting-question.ts";
import type { ArchiveReader } from "../../engines/engine.ts";
import { findInForce } from "../decisions.ts";
import { readReports } from "./find-component.ts";
import { parseSighting } from "./sighting-row.ts";

/** By the report that was asked for; of what readers do not see nothing. */
export async function findSightings(
  reader: ArchiveReader,
  ids: readonly LedgerId[],
): Promise<ReadonlyMap<LedgerId, JoinedSighting>> {
  if (ids.length === 0) return new Map();
  const asked = reader.selectFrom("ledger_sightings").select(["record_id", "lead"]);
  const leads = await asked.where("record_id", "in", ids).execute();
  if (leads.length === 0) return new Map();
  const rows = await reader
    .selectFrom("ledger_sightings as s")
    .innerJoin("ledger_records as r", "r.id", "s.record_id")
    .select(["s.lead", "r.record"])
    .where("s.lead", "in", [...new Set(leads.map(({ lead }) => lead))])
    .execute();
  const groups = Map.groupBy(rows, ({ lead }) => lead);
  const joined = new Map<LedgerId, JoinedSighting>();
  for (const { record_id, lead } of leads) {
    const reports = groups.get(lead)?.map(({ record }) => tellSighting(parseSighting(record)));
    // Written by this room alone, from the same type.
    if (reports) joined.set(record_id as LedgerId, tellJoined(reports));
  }
  return joined;
}

/** The latest report first. `before`: only behind this place. */
export async function listSightingQuestions(
  reader: ArchiveReader,
  { before, limit }: { readonly before?: string; readonly limit: number },
): Promise<readonly { readonly place: string; readonly question: SightingQuestion }[]> {
  let rows = reader.selectFrom("ledger_sighting_doubts").selectAll().orderBy("place", "desc").limit(limit);
  if (before !== undefined) rows = rows.where("place", "<", before);
  const pairs = await rows.execute();
  // Written by this room alone, from the same type.
  const ids = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))].map((id) => id as LedgerId);
  const records = new Map(
    (await readReports(reader, ids)).map(({ record }) => [record.id as string, record]),
  );
  const rulings = readSightingRulings((await findInForce(reader, ids)).values());
  return pairs.flatMap(({ one, other, place }) => {
    const [a, b] = [records.get(one), records.get(other)];
    const question = a && b && askAboutPair(a, b, rulings);
    return question ? [{ place, question }] : [];
  });
}
