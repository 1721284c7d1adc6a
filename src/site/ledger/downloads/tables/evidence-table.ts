// Evidence table: what later announcements say of undertakings, as far as the desk confirmed it and readers see both.

import type { StoredEvidence } from "../../../../newsroom/ports/ledger-store.ts";
import type { Undertaking } from "../../../../terms/ledger/undertaking.ts";
import { STANCES, TELLS } from "../../../../terms/ledger/evidence.ts";
import { listTold, type ToldUndertaking } from "../rows/told-undertakings.ts";
import { type Columns, defineTable } from "./column.ts";

export type EvidenceRow = { readonly undertaking: Undertaking; readonly evidence: StoredEvidence };

export function evidenceRows(told: readonly ToldUndertaking[]): readonly EvidenceRow[] {
  return told.flatMap(({ undertaking, evidence }) => evidence.map((one) => ({ undertaking, evidence: one })));
}

function columns(): Columns<EvidenceRow> {
  return {
    id: {
      type: "text",
      isKey: true,
      means: {
        ja: "番号。約束の番号と、どの発表のどこにあるか",
        en: "Its id: the undertaking, and where in which announcement it stands",
      },
      of: ({ evidence }) => evidence.id,
    },
    undertaking: {
      type: "text",
      means: { ja: "どの約束についてか(undertakings の id)", en: "The undertaking that it speaks to" },
      of: ({ undertaking }) => undertaking.id,
    },
    undertaking_announcement: {
      type: "integer",
      means: { ja: "約束が述べられた発表の番号", en: "Number of the announcement that made the undertaking" },
      of: ({ undertaking }) => undertaking.announcement,
    },
    announcement: {
      type: "integer",
      means: {
        ja: "根拠が書かれた、あとの発表の番号",
        en: "Number of the later announcement in which it stands",
      },
      of: ({ evidence }) => evidence.proposal.announcement,
    },
    announced: {
      type: "day",
      means: { ja: "あとの発表の日", en: "Day of the later announcement" },
      of: ({ evidence }) => evidence.day,
    },
    stance: {
      type: "text",
      values: STANCES,
      means: { ja: "for: 実現を示す、against: 反対を示す", en: "Whether it speaks for or against" },
      of: ({ evidence: { decided, proposal } }) => decided?.stance ?? proposal.stance,
    },
    tells: {
      type: "text",
      values: TELLS,
      means: {
        ja: "何を伝えるか: 実施、開始、一段階、予定、延期、中止、差し替え、再度の表明",
        en: "What it tells: done, begun, a step, planned, put off, called off, replaced, restated",
      },
      of: ({ evidence: { decided, proposal } }) => decided?.tells ?? proposal.tells,
    },
    date: {
      type: "time",
      means: { ja: "それが起きた時(EDTF)", en: "When that was (EDTF)" },
      of: ({ evidence }) => evidence.proposal.date,
    },
    score: {
      type: "number",
      means: {
        ja: "規則が付けた確からしさ(0から1)。編集部が見つけたものは1",
        en: "How sure the rule is, 0 to 1; 1 where the desk found it",
      },
      of: ({ evidence }) => evidence.proposal.score,
    },
    rules_version: {
      type: "text",
      means: { ja: "規則の版", en: "Version of the rule" },
      of: ({ evidence }) => evidence.proposal.ruleVersion,
    },
    sentence: {
      type: "text",
      means: {
        ja: "そう述べている原文(権利は発表者にある)",
        en: "The words that say it; they belong to the issuer",
      },
      of: ({ evidence }) => evidence.proposal.sentence,
    },
    span_start: {
      type: "integer",
      means: { ja: "原文が発表の本文のどこから始まるか", en: "Where they begin in the announcement's text" },
      of: ({ evidence }) => evidence.proposal.span[0],
    },
    span_end: {
      type: "integer",
      means: { ja: "どこで終わるか(その位置は含まない)", en: "Where they end; that unit is not within" },
      of: ({ evidence }) => evidence.proposal.span[1],
    },
  };
}

export const EVIDENCE = defineTable<EvidenceRow>({
  name: "evidence",
  title: { ja: "根拠", en: "Evidence" },
  about: {
    ja: "約束がどうなったかを伝える、あとの発表の言葉。編集部が確かめたものだけ",
    en: "Words of later announcements that tell what became of undertakings; only what the desk confirmed",
  },
  columns,
  async *readRows(moment, { today }) {
    for await (const told of listTold(moment, today)) yield evidenceRows(told);
  },
});
