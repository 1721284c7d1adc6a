// Appointments table: the rows of personnel orders as they were announced.

import { ORDERS } from "../../../../terms/record-fact.ts";
import type { AppointmentRecord } from "../../../../terms/ledger/appointment-record.ts";
import { listAll } from "../rows/list-all.ts";
import { type Columns, defineTable } from "./column.ts";
import { groundColumns, placeColumns } from "./record-columns.ts";
import { timeColumns } from "./record-tables.ts";

function valueColumns(): Columns<AppointmentRecord> {
  return {
    name: {
      type: "text",
      means: { ja: "氏名(空白を除く)", en: "Name, without spaces" },
      of: ({ value }) => value.name,
    },
    reading: {
      type: "text",
      means: { ja: "読み(発表にあるとき)", en: "Reading, where it is given" },
      of: ({ value }) => value.reading,
    },
    rank: {
      type: "text",
      means: { ja: "階級(発表の言葉)", en: "Rank, as announced" },
      of: ({ value }) => value.rank,
    },
    service: {
      type: "text",
      means: { ja: "陸上・海上・航空自衛隊の別", en: "Service: ground, maritime or air" },
      of: ({ value }) => value.service,
    },
    order: {
      type: "text",
      values: ORDERS,
      means: {
        ja: "発令: 昇任、補職、兼務、事務取扱、免、退職、出向、留任",
        en: "What the order does",
      },
      of: ({ value }) => value.order,
    },
    from: { type: "list", means: { ja: "それまでの職", en: "Posts left" }, of: ({ value }) => value.from },
    to: { type: "list", means: { ja: "新しい職", en: "Posts taken up" }, of: ({ value }) => value.to },
    words: {
      type: "text",
      means: { ja: "発令の言葉", en: "The order, word for word" },
      of: ({ value }) => value.words,
    },
    note: {
      type: "text",
      values: ["correction", "reorganisation"],
      means: {
        ja: "correction: 訂正の発表、reorganisation: 改編の発表",
        en: "What the announcement says of itself",
      },
      of: ({ value }) => value.note,
    },
  };
}

export const APPOINTMENTS = defineTable<AppointmentRecord>({
  name: "appointments",
  title: { ja: "人事発令", en: "Appointments" },
  about: {
    ja: "人事発令の各行。訂正された行も発表されたまま残る",
    en: "Rows of personnel orders; rows that were corrected later stay as they were announced",
  },
  columns: (world) => ({
    ...placeColumns<AppointmentRecord>(world),
    ...timeColumns<AppointmentRecord>(),
    ...valueColumns(),
    ...groundColumns<AppointmentRecord>(),
  }),
  readRows: (moment) => listAll(moment, "appointment"),
});
