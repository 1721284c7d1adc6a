// Sightings table: each report of craft that were seen.

import type { SightingRecord } from "../../../../terms/ledger/sighting-record.ts";
import { listAll } from "../rows/list-all.ts";
import { type Columns, defineTable } from "./column.ts";
import { groundColumns, placeColumns } from "./record-columns.ts";
import { timeColumns } from "./record-tables.ts";

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

export const SIGHTINGS = defineTable<SightingRecord>({
  name: "sightings",
  title: { ja: "確認情報", en: "Sightings" },
  about: {
    ja: "確認された航空機・艦船の発表。行ごとに、一つの発表の一つの型",
    en: "Craft that were seen: one row for one model in one announcement",
  },
  columns: (world) => ({
    ...placeColumns<SightingRecord>(world),
    ...timeColumns<SightingRecord>(),
    ...valueColumns(),
    ...groundColumns<SightingRecord>(),
  }),
  readRows: (moment) => listAll(moment, "sighting"),
});
