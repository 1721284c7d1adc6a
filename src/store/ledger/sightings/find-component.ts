// Find component: some reports in, all that may be of one sighting with them, step by step, and what the desk said of them out.

import { judgePair, type Judging } from "../../../ledger/sightings/judge-pair.ts";
import { createSightingMatcher } from "../../../ledger/sightings/match-sightings.ts";
import { readSightingRulings, type SightingRulings } from "../../../ledger/sightings/sighting-rulings.ts";
import { tellSighting, type ToldSighting } from "../../../ledger/sightings/told-sighting.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { DecisionInForce } from "../../../ledger/decisions/decisions-in-force.ts";
import type { ArchiveReader } from "../../engines/engine.ts";
import { findInForce } from "../decisions.ts";
import { parseSighting } from "./sighting-row.ts";

const IDS_AT_ONCE = 200;
/** Days: what is told of a longer time is of no day, and is joined with nothing. */
const LONGEST = 31;
const DAY_MS = 86_400_000;

type Told = ReadonlyMap<LedgerId, ToldSighting>;

export type Component = {
  readonly told: Told;
  readonly rulings: SightingRulings;
  /** Pairs that only the desk can tell, of which one at least was asked for. */
  readonly doubts: readonly (readonly [ToldSighting, ToldSighting])[];
};

export async function readReports(
  reader: ArchiveReader,
  ids: readonly LedgerId[],
): Promise<readonly ToldSighting[]> {
  const told: ToldSighting[] = [];
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
    const rows = await reader
      .selectFrom("ledger_sightings as s")
      .innerJoin("ledger_records as r", "r.id", "s.record_id")
      .select("r.record")
      .where("s.record_id", "in", ids.slice(at, at + IDS_AT_ONCE))
      .execute();
    told.push(...rows.map(({ record }) => tellSighting(parseSighting(record))));
  }
  return told;
}

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, "YYYY-MM-DD".length);

/** Of the same craft, whose days meet; itself among them. */
async function findNear(
  reader: ArchiveReader,
  { record, days }: ToldSighting,
): Promise<readonly ToldSighting[]> {
  if (!days) return [];
  const rows = await reader
    .selectFrom("ledger_sightings as s")
    .innerJoin("ledger_records as r", "r.id", "s.record_id")
    .select("r.record")
    .where("s.craft", "=", record.value.craft)
    .where("s.first_day", ">=", daysBefore(days[0], LONGEST))
    .where("s.first_day", "<=", days[1])
    .where("s.last_day", ">=", days[0])
    .execute();
  return rows.map((row) => tellSighting(parseSighting(row.record)));
}

type Likes = Map<string, ToldSighting[]>;

/** Of one craft and the same days, by their wording. */
function groupNear(reports: readonly ToldSighting[]): { readonly all: Likes; readonly left: Likes } {
  const all = Map.groupBy(reports, ({ likeness }) => likeness);
  return { all, left: new Map(all) };
}

/** A hundred reports in the same words are looked at once. */
function* listAlike(report: ToldSighting, likes: Likes, { matcher, rulings }: Judging) {
  const isRuled = rulings.isRuled(report.record.id);
  for (const entry of likes) {
    const [sample] = entry[1];
    if (sample && (isRuled || matcher.matchWords(report, sample) !== "other")) yield entry;
  }
}

/** Those that tell of the same as the report, taken out of what is left. */
function takeSame(report: ToldSighting, left: Likes, judging: Judging): readonly LedgerId[] {
  const taken: LedgerId[] = [];
  for (const [wording, alike] of listAlike(report, left, judging)) {
    const others: ToldSighting[] = [];
    for (const other of alike)
      if (judgePair(report, other, judging) === "same") taken.push(other.record.id);
      else others.push(other);
    left.set(wording, others);
  }
  return taken;
}

function listDoubts(report: ToldSighting, all: Likes, judging: Judging): Component["doubts"] {
  const found: (readonly [ToldSighting, ToldSighting])[] = [];
  for (const [, alike] of listAlike(report, all, judging))
    for (const other of alike)
      if (other.record.id !== report.record.id && judgePair(report, other, judging) === "doubt")
        found.push([report, other]);
  return found;
}

/** `seeds`: of those that readers do not see nothing is found. */
export async function findComponent(reader: ArchiveReader, seeds: readonly LedgerId[]): Promise<Component> {
  const told = new Map<LedgerId, ToldSighting>();
  const decisions = new Map<string, DecisionInForce>();
  const doubts: (readonly [ToldSighting, ToldSighting])[] = [];
  const matcher = createSightingMatcher();
  const asked = new Set(seeds);
  /** `left`: those to which no report has led yet. */
  const near = new Map<string, { readonly all: Likes; readonly left: Likes }>();
  let frontier: readonly LedgerId[] = [...asked];
  while (frontier.length > 0) {
    const reports = await readReports(reader, frontier);
    for (const report of reports) told.set(report.record.id, report);
    for (const [issue, decision] of await findInForce(reader, frontier)) decisions.set(issue, decision);
    const judging = { matcher, rulings: readSightingRulings(decisions.values()) };
    const next = new Set<LedgerId>();
    for (const report of reports) {
      const { id, value } = report.record;
      const when = [value.craft, ...(report.days ?? [])].join(" ");
      const known = near.get(when) ?? groupNear(await findNear(reader, report));
      near.set(when, known);
      for (const other of takeSame(report, known.left, judging)) next.add(other);
      if (asked.has(id)) for (const pair of listDoubts(report, known.all, judging)) doubts.push(pair);
      for (const partner of judging.rulings.listSame(id)) next.add(partner);
    }
    frontier = [...next].filter((id) => !told.has(id));
  }
  return { told, rulings: readSightingRulings(decisions.values()), doubts };
}
