// Sightings table: each report of craft that were seen.

import type { LedgerMoment } from "../../../../newsroom/ports/ledger-moment.ts";
import type { JoinedSighting } from "../../../../terms/ledger/joined-sighting.ts";
import type { SightingRecord } from "../../../../terms/ledger/sighting-record.ts";
import { listAll } from "../rows/list-all.ts";
import { type Column, type Columns, defineTable } from "./column.ts";
import { groundColumns, placeColumns } from "./record-columns.ts";
import { timeColumns } from "./record-tables.ts";

/** `seen`: what it reports, with all other reports of the same. */
export type SightingRow = { readonly record: SightingRecord; readonly seen: JoinedSighting | undefined };

export async function joinRows(
  moment: Pick<LedgerMoment, "findSightings">,
  records: readonly SightingRecord[],
): Promise<readonly SightingRow[]> {
  const seen = await moment.findSightings(records.map(({ id }) => id));
  return records.map((record) => ({ record, seen: seen.get(record.id) }));
}

function ofRecord(columns: Columns<SightingRecord>): Columns<SightingRow> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, { of, ...meaning }]): [string, Column<SightingRow>] => [
      name,
      { ...meaning, of: ({ record }) => of(record) },
    ]),
  );
}

function seenColumns(): Columns<SightingRow> {
  return {
    sighting: {
      type: "text",
      means: {
        ja: "どの確認か(同じものを伝える最初の行の id)。確認の数は、この列の異なる値を数える",
        en: "The sighting: id of the first report of the same. Count sightings by different values of it",
      },
      of: ({ seen }) => seen?.id,
    },
    seen_day: {
      type: "day",
      means: { ja: "その確認の最初の日", en: "First day of the sighting" },
      of: ({ seen }) => seen?.day,
    },
    seen_month: {
      type: "text",
      means: { ja: "その確認を数える月(YYYY-MM)", en: "Month in which the sighting is counted (YYYY-MM)" },
      of: ({ seen }) => seen?.month,
    },
    seen_year: {
      type: "text",
      means: { ja: "その確認を数える年", en: "Year in which the sighting is counted" },
      of: ({ seen }) => seen?.month.slice(0, "YYYY".length),
    },
    seen_nationality: {
      type: "text",
      means: {
        ja: "その確認の国籍(ISO 3166-1 の2文字、または表記をそろえた名前)",
        en: "Its country by ISO 3166-1 alpha-2, or as written, all spellings alike",
      },
      of: ({ seen }) => seen?.nationality,
    },
    seen_model: {
      type: "text",
      means: {
        ja: "その確認の型や級(日本語でも英語でも同じ)",
        en: "Its type or class, the same in both languages",
      },
      of: ({ seen }) => seen?.model,
    },
    seen_straits: {
      type: "list",
      means: { ja: "その確認で通った海峡や水道", en: "Straits that were passed" },
      of: ({ seen }) => seen?.straits ?? [],
    },
    seen_count: {
      type: "integer",
      means: {
        ja: "その確認の機数・隻数(発表のうち最も多いもの)",
        en: "How many: the highest that a report tells",
      },
      of: ({ seen }) => seen?.count,
    },
  };
}

function valueColumns(): Columns<SightingRecord> {
  return {
    craft: {
      type: "text",
      values: ["aircraft", "ship"],
      means: { ja: "aircraft: 航空機、ship: 艦船", en: "Aircraft or ship" },
      of: ({ value }) => value.craft,
    },
    nationality: {
      type: "text",
      means: { ja: "国籍(発表の言葉)", en: "Country, as announced" },
      of: ({ value }) => value.nationality,
    },
    model: {
      type: "text",
      means: { ja: "型や級(発表の言葉)", en: "Type or class, as announced" },
      of: ({ value }) => value.model,
    },
    role: { type: "text", means: { ja: "役割", en: "Role" }, of: ({ value }) => value.role },
    count: {
      type: "integer",
      means: { ja: "機数・隻数。空: 書かれていない", en: "How many; empty: not told" },
      of: ({ value }) => value.count,
    },
    hulls: { type: "list", means: { ja: "艦番号", en: "Hull numbers" }, of: ({ value }) => value.hull ?? [] },
    route: {
      type: "list",
      means: { ja: "通った場所(順に)", en: "Places, in the order in which they were passed" },
      of: ({ value }) => value.route,
    },
    responders: {
      type: "list",
      means: { ja: "対応した部隊・艦船・航空機", en: "Who responded" },
      of: ({ value }) => value.responders,
    },
    estimated: {
      type: "truth",
      means: { ja: "推定とされている", en: "Called an estimate" },
      of: ({ value }) => value.estimated ?? false,
    },
  };
}

async function* listSeen(moment: LedgerMoment): AsyncGenerator<readonly SightingRow[]> {
  for await (const records of listAll(moment, "sighting")) yield await joinRows(moment, records);
}

export const SIGHTINGS = defineTable<SightingRow>({
  name: "sightings",
  title: { ja: "確認情報", en: "Sightings" },
  about: {
    ja: "確認された航空機・艦船の発表。行ごとに、一つの発表の一つの型。同じものを伝える行は sighting の値が同じ",
    en: "Craft that were seen: one row for one model in one announcement; rows that tell of the same have the same sighting",
  },
  columns: (world) => ({
    ...ofRecord(placeColumns<SightingRecord>(world)),
    ...seenColumns(),
    ...ofRecord(timeColumns<SightingRecord>()),
    ...ofRecord(valueColumns()),
    ...ofRecord(groundColumns<SightingRecord>()),
  }),
  readRows: (moment) => listSeen(moment),
});
