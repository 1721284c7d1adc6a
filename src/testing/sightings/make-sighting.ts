// Sightings of our own for tests: what a report says in, its record out.

import { announcementId } from "../../terms/ids.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import type { SightingRecord, SightingValue } from "../../terms/ledger/sighting-record.ts";

export type ReportSketch = Partial<SightingValue> & {
  /** Number of its announcement; each report its own unless given. */
  readonly in?: number;
  readonly start?: number;
  /** On which it was announced. */
  readonly told?: string;
  readonly language?: "ja" | "en";
  /** What the report does not tell. */
  readonly without?: "count" | "nationality";
};

/** Two Russian frigates off an island of ours, unless the sketch says otherwise; `at`: its number among others. */
export function makeSighting(at: number, sketch: ReportSketch = {}): SightingRecord {
  const {
    in: announcement = at + 1,
    start = at * 40,
    told = "2027-04-12",
    language = "ja",
    without,
    ...value
  } = sketch;
  const id = announcementId(announcement);
  const { date = "2027-04-11", ...more } = value;
  return {
    id: ledgerIdOf(id, start),
    kind: "sighting",
    announcement: id,
    span: [start, start + 30],
    sentence: "ステレグシチー級フリゲート2隻が対馬海峡を航行した。",
    day: told,
    at: date,
    value: {
      craft: "ship",
      ...(without !== "nationality" && { nationality: "ロシア" }),
      model: "ステレグシチー級フリゲート",
      ...(without !== "count" && { count: 2 }),
      route: ["対馬海峡"],
      responders: [],
      date,
      ...more,
    },
    basis: "stated",
    language,
    issuer: "統合幕僚監部",
  };
}
