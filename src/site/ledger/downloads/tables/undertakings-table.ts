// Undertakings table: every undertaking that readers see, with its parties, due time, topics and what became of it.

import { daysOfTime } from "../../../../ledger/days-of-time.ts";
import { partiesKey } from "../../../../ledger/undertakings/facets-of-undertaking.ts";
import { ACT_NAMES, UNDERTAKING_STRENGTHS } from "../../../../terms/fact.ts";
import { OUTCOMES } from "../../../../terms/ledger/status.ts";
import type { Undertaking } from "../../../../terms/ledger/undertaking.ts";
import { ledgerPath } from "../../ledger-address.ts";
import { type ToldUndertaking, listTold } from "../rows/told-undertakings.ts";
import { type Column, type Columns, type DataWorld, defineTable } from "./column.ts";
import { groundColumns, placeColumns } from "./record-columns.ts";

export const LATENESSES = ["no-due", "not-yet-due", "due-passed", "in-time", "late"] as const;
const RECURRING = ["yearly", "monthly", "regular"] as const;
const DUE_BASES = ["stated", "inferred"] as const;

function ofUndertaking(columns: Columns<Undertaking>): Columns<ToldUndertaking> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, { of, ...meaning }]): [string, Column<ToldUndertaking>] => [
      name,
      { ...meaning, of: ({ undertaking }) => of(undertaking) },
    ]),
  );
}

function stateColumns({ baseAddress }: DataWorld): Columns<ToldUndertaking> {
  return {
    page: {
      type: "address",
      means: { ja: "台帳でのページのアドレス", en: "Address of its page in the ledger" },
      of: ({ undertaking: { id } }) => `${baseAddress}${ledgerPath("ja", { page: "undertaking", id })}`,
    },
    outcome: {
      type: "text",
      values: OUTCOMES,
      means: {
        ja: "どうなったか。編集部が判断するまでは open(結果はまだ)",
        en: "What became of it; open until the desk decides",
      },
      of: ({ status }) => status.outcome,
    },
    lateness: {
      type: "text",
      values: LATENESSES,
      means: { ja: "期日との関係(generated の日で見て)", en: "Whether in time, as of generated" },
      of: ({ status }) => status.lateness,
    },
    decided_by: {
      type: "text",
      values: ["desk"],
      means: {
        ja: "desk: 編集部が結果を判断した。空: 判断はない",
        en: "desk: the desk decided the outcome; empty: nobody did",
      },
      of: ({ status }) => (status.by === "proposed" ? undefined : "desk"),
    },
    decided_at: {
      type: "instant",
      means: { ja: "結果を判断した時刻", en: "When the outcome was decided" },
      of: ({ status }) => status.at,
    },
    cites: {
      type: "list",
      means: { ja: "判断の根拠とした evidence の id", en: "Ids of the evidence that the decision rests on" },
      of: ({ status }) => status.cites,
    },
    superseded_by: {
      type: "text",
      means: {
        ja: "差し替えのとき、代わりとなった約束の id",
        en: "Of what is superseded, the undertaking that stands in its place",
      },
      of: ({ successor }) => successor?.id,
    },
    note: {
      type: "text",
      means: { ja: "判断についての編集部の説明", en: "What the desk tells readers of its reasons" },
      of: ({ status }) => status.note,
    },
    rules_version: {
      type: "text",
      means: { ja: "結果と期日の規則の版", en: "Version of the rules of outcome and lateness" },
      of: ({ status }) => status.ruleVersion,
    },
  };
}

function valueColumns(): Columns<Undertaking> {
  return {
    title: {
      type: "text",
      means: { ja: "短い題(原文の言葉から)", en: "Short title, of the words of the text" },
      of: ({ value }) => value.title,
    },
    act: {
      type: "text",
      values: ACT_NAMES,
      means: { ja: "何をした言葉か(合意、表明など)", en: "What the words do: agree, decide, commit …" },
      of: ({ value }) => value.act,
    },
    strength: {
      type: "text",
      values: UNDERTAKING_STRENGTHS,
      means: {
        ja: "約束の強さ。commitment が最も強く、effort、exploration、expectation と続く",
        en: "How firmly it binds: commitment, effort, exploration, expectation",
      },
      of: ({ value }) => value.strength,
    },
    matter: {
      type: "text",
      means: { ja: "何をするのか(原文の言葉)", en: "What is to be done, in the words of the text" },
      of: ({ value }) => value.matter,
    },
    parties: {
      type: "list",
      means: {
        ja: "当事者。国は ISO 3166-1 の2文字、国際機関は略称、それ以外は名前",
        en: "Parties: countries by ISO 3166-1 alpha-2, bodies by their short names, others by name",
      },
      of: ({ value }) =>
        value.parties.map((party) => (party.kind === "organisation" ? party.name : party.code)),
    },
    parties_key: {
      type: "text",
      means: {
        ja: "国と国際機関の組(アドレスに使うもの。JP+KR など)",
        en: "Countries and bodies together, as addresses have them: JP+KR",
      },
      of: ({ value }) => partiesKey(value.parties),
    },
    due: {
      type: "time",
      means: { ja: "期日(EDTF)。書かれている精度のまま", en: "Due time (EDTF), as precise as it is told" },
      of: ({ value }) => value.due,
    },
    due_last: {
      type: "day",
      means: { ja: "期日の最後の日", en: "Last day of the due time" },
      of: ({ value }) => (value.due === undefined ? undefined : daysOfTime(value.due).last),
    },
    due_basis: {
      type: "text",
      values: DUE_BASES,
      means: { ja: "期日は書かれていたか、推し量ったか", en: "Whether the due time is stated or inferred" },
      of: ({ value }) => value.dueBasis,
    },
    recurring: {
      type: "text",
      values: RECURRING,
      means: { ja: "繰り返し: 毎年、毎月、定期", en: "Recurrence: yearly, monthly, at some regular spacing" },
      of: ({ value }) => value.recurring,
    },
    open_ended: {
      type: "truth",
      means: { ja: "遅れたといえる期日がない", en: "Nothing is named by which it could be late" },
      of: ({ value }) => value.openEnded,
    },
    topics: {
      type: "list",
      means: { ja: "主題の名前(アドレスに使うもの)", en: "Topics, as addresses have them" },
      of: ({ value }) => value.topics,
    },
  };
}

export const UNDERTAKINGS = defineTable<ToldUndertaking>({
  name: "undertakings",
  title: { ja: "約束", en: "Undertakings" },
  about: {
    ja: "公式発表が「これから行う」と述べたこと。行ごとに一つ",
    en: "What announcements said would be done, one a row",
  },
  columns: (world) => ({
    ...ofUndertaking(placeColumns<Undertaking>(world)),
    ...ofUndertaking(valueColumns()),
    ...stateColumns(world),
    ...ofUndertaking(groundColumns<Undertaking>()),
  }),
  readRows: (moment, { today }) => listTold(moment, today),
});
