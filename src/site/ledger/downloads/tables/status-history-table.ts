// Status history table: every decision on what became of an undertaking, those that were taken back too, as readers are told.

import { OUTCOMES } from "../../../../terms/ledger/status.ts";
import type { LedgerId } from "../../../../terms/ledger/ledger-id.ts";
import type { StatusStep } from "../../pages/undertaking/read-undertaking.ts";
import { listTold, type ToldUndertaking } from "../rows/told-undertakings.ts";
import { type Columns, defineTable } from "./column.ts";

export type HistoryRow = {
  readonly undertaking: LedgerId;
  readonly step: StatusStep;
  readonly number: number;
};

export function historyRows(told: readonly ToldUndertaking[]): readonly HistoryRow[] {
  return told.flatMap(({ undertaking: { id }, history }) =>
    history.map((step, at) => ({ undertaking: id, step, number: at + 1 })),
  );
}

function columns(): Columns<HistoryRow> {
  return {
    undertaking: {
      type: "text",
      isKey: true,
      means: { ja: "どの約束か(undertakings の id)", en: "The undertaking" },
      of: ({ undertaking }) => undertaking,
    },
    number: {
      type: "integer",
      isKey: true,
      means: { ja: "その約束の何番目の判断か", en: "Which decision of the undertaking, from 1" },
      of: ({ number }) => number,
    },
    at: {
      type: "instant",
      means: { ja: "判断した、または取り消した時刻", en: "When it was decided, or taken back" },
      of: ({ step }) => step.at,
    },
    kind: {
      type: "text",
      values: ["decided", "taken-back"],
      means: {
        ja: "decided: 判断した(取り消しを取り消したときも)、taken-back: 取り消した",
        en: "Whether it was decided (also once more, where taking it back was taken back) or taken back",
      },
      of: ({ step }) => step.kind,
    },
    outcome: {
      type: "text",
      values: OUTCOMES,
      means: { ja: "判断した(または取り消した)結果", en: "The outcome that was decided or taken back" },
      of: ({ step }) => step.outcome,
    },
    cites: {
      type: "integer",
      means: {
        ja: "根拠とした、公開中の evidence の数",
        en: "How many pieces of evidence that readers see it rests on",
      },
      of: ({ step }) => step.cites,
    },
    note: {
      type: "text",
      means: { ja: "判断についての編集部の説明", en: "What the desk tells readers of its reasons" },
      of: ({ step }) => step.note,
    },
  };
}

export const STATUS_HISTORY = defineTable<HistoryRow>({
  name: "status-history",
  title: { ja: "結果の経過", en: "Status history" },
  about: {
    ja: "約束の結果についての編集部の判断を、取り消したものも含めて古い順に",
    en: "What the desk decided became of undertakings, oldest first, taken back or not",
  },
  columns,
  async *readRows(moment, { today }) {
    for await (const told of listTold(moment, today)) yield historyRows(told);
  },
});
