// Record tables: scrambles, contracts, discipline and accidents as they were announced, each a row.

import { facetKey } from "../../../../ledger/records/facet-key.ts";
import { penaltyKey } from "../../../../ledger/records/discipline-record.ts";
import { nationOfScrambles } from "../../../../ledger/records/scramble-record.ts";
import { monthOf } from "../../../../ledger/records/told-reading.ts";
import {
  ACCIDENT_HARMS,
  ACCIDENT_KINDS,
  type AccidentRecord,
} from "../../../../terms/ledger/accident-record.ts";
import type { ContractRecord } from "../../../../terms/ledger/contract-record.ts";
import type { DisciplineRecord } from "../../../../terms/ledger/discipline-record.ts";
import type { KeptRecord } from "../../../../terms/ledger/kept-record.ts";
import type { ScrambleRecord } from "../../../../terms/ledger/scramble-record.ts";
import { listAll } from "../rows/list-all.ts";
import { type Columns, defineTable } from "./column.ts";
import { groundColumns, placeColumns } from "./record-columns.ts";

export function timeColumns<R extends KeptRecord>(): Columns<R> {
  return {
    date: {
      type: "time",
      means: {
        ja: "いつのことか(EDTF)。書かれている精度のまま",
        en: "When it is about (EDTF), as precise as it is told",
      },
      of: ({ at }) => at,
    },
    month: {
      type: "text",
      means: {
        ja: "どの月に数えるか(YYYY-MM)。いつのことか書かれていなければ発表の月",
        en: "Month in which it is counted (YYYY-MM): when it is about, else when it was announced",
      },
      of: (record) => monthOf(record),
    },
    year: {
      type: "text",
      means: { ja: "その月の年", en: "The year of that month" },
      of: (record) => monthOf(record).slice(0, "YYYY".length),
    },
  };
}

export const SCRAMBLES = defineTable<ScrambleRecord>({
  name: "scrambles",
  title: { ja: "緊急発進", en: "Scrambles" },
  about: {
    ja: "緊急発進の回数の発表。期間と対象は発表のまま(重なるものがあり、足し合わせられない)",
    en: "Announced counts of scrambles; periods and what is counted as announced: they overlap and do not add up",
  },
  columns: (world) => ({
    ...placeColumns<ScrambleRecord>(world),
    ...timeColumns<ScrambleRecord>(),
    count: { type: "integer", means: { ja: "回数", en: "How often" }, of: ({ value }) => value.count },
    of: {
      type: "text",
      means: { ja: "何の回数か(発表の言葉)", en: "What is counted, in the words of the announcement" },
      of: ({ value }) => value.of,
    },
    nationality_key: {
      type: "text",
      means: {
        ja: "どの国の機に対するものか(ISO 3166-1 の2文字)。空: 全体、またはほかの数え方",
        en: "Against whose aircraft (ISO 3166-1 alpha-2); empty: all, or counted otherwise",
      },
      of: ({ value }) => nationOfScrambles(value.of),
    },
    ...groundColumns<ScrambleRecord>(),
  }),
  readRows: (moment) => listAll(moment, "scramble"),
});

export const CONTRACTS = defineTable<ContractRecord>({
  name: "contracts",
  title: { ja: "契約", en: "Contracts" },
  about: { ja: "公表された契約。行ごとに一つ", en: "Contracts as announced, one a row" },
  columns: (world) => ({
    ...placeColumns<ContractRecord>(world),
    ...timeColumns<ContractRecord>(),
    programme: {
      type: "text",
      means: { ja: "件名", en: "What is bought" },
      of: ({ value }) => value.programme,
    },
    programme_key: {
      type: "text",
      means: { ja: "件名の表記をそろえたもの", en: "The same, all spellings alike" },
      of: ({ value }) => facetKey(value.programme),
    },
    counterparty: {
      type: "text",
      means: { ja: "契約の相手方", en: "Of whom" },
      of: ({ value }) => value.counterparty,
    },
    counterparty_key: {
      type: "text",
      means: { ja: "相手方の表記をそろえたもの", en: "The same, all spellings alike" },
      of: ({ value }) => (value.counterparty === undefined ? undefined : facetKey(value.counterparty)),
    },
    amount_yen: {
      type: "integer",
      means: { ja: "金額(円)。空: 公表されていない", en: "Amount in yen; empty: not announced" },
      of: ({ value }) => value.amountYen,
    },
    ...groundColumns<ContractRecord>(),
  }),
  readRows: (moment) => listAll(moment, "contract"),
});

export const DISCIPLINE = defineTable<DisciplineRecord>({
  name: "discipline",
  title: { ja: "懲戒処分", en: "Discipline" },
  about: {
    ja: "公表された懲戒処分。本人は発表のとおり匿名のままで、ほかの表とも結び付かない",
    en: "Disciplinary actions as announced; whoever they are about stays anonymous, and no table names them",
  },
  columns: (world) => ({
    ...placeColumns<DisciplineRecord>(world),
    ...timeColumns<DisciplineRecord>(),
    unit: { type: "text", means: { ja: "所属", en: "Unit" }, of: ({ value }) => value.unit },
    rank: { type: "text", means: { ja: "階級", en: "Rank" }, of: ({ value }) => value.rank },
    age: {
      type: "text",
      means: { ja: "年代または年齢(発表の言葉)", en: "Age or age band, as announced" },
      of: ({ value }) => value.age,
    },
    conduct: { type: "text", means: { ja: "事案", en: "What was done" }, of: ({ value }) => value.conduct },
    conduct_key: {
      type: "text",
      means: { ja: "事案の表記をそろえたもの", en: "The same, all spellings alike" },
      of: ({ value }) => facetKey(value.conduct),
    },
    penalty: { type: "text", means: { ja: "処分", en: "Penalty" }, of: ({ value }) => value.penalty },
    penalty_key: {
      type: "text",
      means: { ja: "処分の種類(長さなどを除く)", en: "Kind of penalty, without its length" },
      of: ({ value }) => penaltyKey(value),
    },
    ...groundColumns<DisciplineRecord>(),
  }),
  readRows: (moment) => listAll(moment, "discipline"),
});

export const ACCIDENTS = defineTable<AccidentRecord>({
  name: "accidents",
  title: { ja: "事故", en: "Accidents" },
  about: { ja: "公表された事故。行ごとに一つ", en: "Accidents as announced, one a row" },
  columns: (world) => ({
    ...placeColumns<AccidentRecord>(world),
    ...timeColumns<AccidentRecord>(),
    place: { type: "text", means: { ja: "場所", en: "Where" }, of: ({ value }) => value.place },
    craft: { type: "text", means: { ja: "航空機・艦船など", en: "Craft" }, of: ({ value }) => value.craft },
    damage: { type: "text", means: { ja: "被害", en: "Damage" }, of: ({ value }) => value.damage },
    casualties: {
      type: "text",
      means: { ja: "人の被害", en: "Casualties" },
      of: ({ value }) => value.casualties,
    },
    kind: {
      type: "text",
      values: ACCIDENT_KINDS,
      means: { ja: "何が起きたか(規則による分類)", en: "What happened, as a rule sorts it" },
      of: ({ value }) => value.kind,
    },
    casualties_key: {
      type: "text",
      values: ACCIDENT_HARMS,
      means: {
        ja: "人の被害のうち最も重いもの。空: 発表に書かれていない",
        en: "The worst that became of people; empty: not told",
      },
      of: ({ value }) => value.harm,
    },
    ...groundColumns<AccidentRecord>(),
  }),
  readRows: (moment) => listAll(moment, "accident"),
});
