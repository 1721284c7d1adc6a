// Ledger row: records, evidence and links → their rows, and back.

import { daysOfTime } from "../../ledger/days-of-time.ts";
import { placeOf } from "../../ledger/places/place-of.ts";
import type { WithdrawnReason } from "../../newsroom/ports/ledger-keeping.ts";
import type {
  EvidenceVerdict,
  StoredEvidence,
  StoredLink,
  StoredRecord,
} from "../../newsroom/ports/ledger-store.ts";
import type { Facet, FacetedRecord } from "../../terms/ledger/facet.ts";
import type { KeptRecord } from "../../terms/ledger/kept-record.ts";
import type { EvidenceId, LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import { writeJson } from "./write-json.ts";

type RecordRow = ArchiveTables["ledger_records"];
type FacetRow = ArchiveTables["ledger_facets"];

export function toRecordRow(
  { record, facets, month, withdrawn }: FacetedRecord & { readonly withdrawn?: WithdrawnReason },
  chain: number,
  isShown: boolean,
): RecordRow {
  const { first, last } = record.at === undefined ? {} : daysOfTime(record.at);
  return {
    id: record.id,
    kind: record.kind,
    chain,
    announcement_id: record.announcement,
    day: record.day,
    at_first: first ?? null,
    at_last: last ?? null,
    month: month ?? record.day.slice(0, 7),
    shown: isShown ? 1 : 0,
    withdrawn: withdrawn ?? null,
    facets: writeJson(withdrawn === undefined ? facets : []),
    // As JSON any text survives on either engine.
    record: writeJson(record),
  };
}

/** Written by this room alone, from the same type. */
function toKeptRecord({ record }: Pick<RecordRow, "record">): KeptRecord {
  return JSON.parse(record) as KeptRecord;
}

/** What lists need of a record. */
export function toStoredRecord(row: Pick<RecordRow, "record" | "shown" | "withdrawn">): StoredRecord {
  return {
    record: toKeptRecord(row),
    shown: row.shown === 1,
    // Written by this room alone.
    ...(row.withdrawn !== null && { withdrawn: row.withdrawn as WithdrawnReason }),
  };
}

/** Under which all records of a kind stand that are not withdrawn. */
export const ALL = { facet: "all", key: "" };

/** Written by this room alone, from the same type. */
function facetsOf({ facets }: Pick<RecordRow, "facets">): readonly Facet[] {
  return JSON.parse(facets) as readonly Facet[];
}

/** One for each key, and one for all of the kind; none of a withdrawn record. */
export function toFacetRows(row: RecordRow): readonly FacetRow[] {
  if (row.withdrawn !== null) return [];
  const { id, kind, shown, day, at_last: due } = row;
  // Written by this room alone.
  const place = placeOf(day, id as LedgerId);
  const keys = new Map([ALL, ...facetsOf(row)].map(({ facet, key }) => [`${facet} ${key}`, { facet, key }]));
  return [...keys.values()].map(({ facet, key }) => ({
    kind,
    facet,
    key,
    shown,
    place,
    record_id: id,
    due: kind === "undertaking" && due !== null ? placeOf(due, id as LedgerId) : null,
  }));
}

const DAY_LETTERS = "YYYY-MM-DD".length;

type EvidenceRow = ArchiveTables["ledger_evidence"];

/** Written by this room alone, from the same types. */
export function toStoredEvidence({
  id,
  place,
  proposal,
  decided,
  shown,
}: Pick<EvidenceRow, "id" | "place" | "proposal" | "decided" | "shown">): StoredEvidence {
  return {
    id: id as EvidenceId,
    proposal: JSON.parse(proposal) as StoredEvidence["proposal"],
    // See `placeOfEvidence`.
    day: place.slice(0, DAY_LETTERS),
    ...(decided !== null && { decided: JSON.parse(decided) as EvidenceVerdict }),
    shown: shown === 1,
  };
}

/** Written by this room alone, from the same types. */
export function toStoredLink({
  link,
  decided,
}: Pick<ArchiveTables["ledger_links"], "link" | "decided">): StoredLink {
  return {
    link: JSON.parse(link) as StoredLink["link"],
    ...(decided !== null && { decided: JSON.parse(decided) as NonNullable<StoredLink["decided"]> }),
  };
}
