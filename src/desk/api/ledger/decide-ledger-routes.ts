// Decide about the ledger: evidence judged and added, a status settled, links, people and sightings judged, questions answered, and each taken back.

import { z } from "zod";
import { addEvidence, evidenceAdded } from "../../ledger/deciding/add-evidence.ts";
import { answerQuestion, questionAnswered } from "../../ledger/deciding/answer-question.ts";
import { evidenceJudged, judgeEvidence } from "../../ledger/deciding/judge-evidence.ts";
import { judgeRestatement, restatementJudged } from "../../ledger/deciding/judge-restatement.ts";
import { judgeSame, sameJudged } from "../../ledger/deciding/judge-same.ts";
import { settleStatus, statusSettled } from "../../ledger/deciding/settle-status.ts";
import { decisionUndone, undoDecision } from "../../ledger/deciding/undo-decision.ts";
import { evidenceIdText, ledgerIdText } from "../../ledger/ledger-schemas.ts";
import { numberParams } from "../number-params.ts";
import { defineRoute } from "../route.ts";
import { decisionTold, tellDecision } from "./ledger-answers.ts";

const recordParams = z.strictObject({ id: ledgerIdText.describe("Of the undertaking.") });

export const judgeEvidenceRoute = defineRoute({
  name: "judgeEvidence",
  method: "POST",
  path: "/ledger/evidence/{id}/judge",
  summary: "Confirm a proposal of evidence, as it is or with another direction, or reject it",
  right: "judge",
  params: z.strictObject({ id: evidenceIdText.describe("Of the evidence.") }),
  body: evidenceJudged,
  answer: decisionTold,
  problems: ["conflict"],
  example: { verdict: "confirmed", seen: null },
  async run({ path: { id }, body, who, at, deps: { archive } }) {
    return tellDecision(await judgeEvidence({ archive, who, at }, id, body));
  },
});

export const addEvidenceRoute = defineRoute({
  name: "addEvidence",
  method: "POST",
  path: "/ledger/undertakings/{id}/evidence",
  summary: "Add a stretch of an announcement as confirmed evidence that the desk found itself",
  right: "judge",
  params: recordParams,
  body: evidenceAdded,
  answer: decisionTold,
  problems: ["conflict", "refused"],
  example: { announcement: 12, span: [340, 382], stance: "for", tells: "done", seen: null },
  async run({ path: { id }, body, who, at, deps: { archive } }) {
    return tellDecision(await addEvidence({ archive, who, at }, id, body));
  },
});

export const settleStatusRoute = defineRoute({
  name: "settleStatus",
  method: "POST",
  path: "/ledger/undertakings/{id}/status",
  summary: "Settle what became of an undertaking, resting on confirmed evidence",
  right: "settle",
  params: recordParams,
  body: statusSettled,
  answer: decisionTold,
  problems: ["conflict", "refused"],
  example: { outcome: "kept", cites: ["12-340~15-0"], seen: null },
  async run({ path: { id }, body, who, at, deps: { archive } }) {
    return tellDecision(await settleStatus({ archive, who, at }, id, body));
  },
});

export const judgeRestatementRoute = defineRoute({
  name: "judgeRestatement",
  method: "POST",
  path: "/ledger/restatements",
  summary:
    "Confirm or reject that a later statement says an undertaking again, or say that it changed otherwise",
  right: "judge",
  body: restatementJudged,
  answer: decisionTold,
  problems: ["not-found", "conflict"],
  example: { earlier: "12-340", later: "15-88", verdict: "confirmed", change: "strengthened", seen: null },
  async run({ body, who, at, deps: { archive } }) {
    return tellDecision(await judgeRestatement({ archive, who, at }, body));
  },
});

export const answerQuestionRoute = defineRoute({
  name: "answerLedgerQuestion",
  method: "POST",
  path: "/ledger/questions",
  summary: "Close a question of the ledger, or put it off to a day",
  right: "settle",
  body: questionAnswered,
  answer: decisionTold,
  problems: ["conflict", "refused"],
  example: { question: "due 12-340 2025-11-30", answer: "later", until: "2026-01-15", seen: null },
  async run({ body, who, at, deps: { archive } }) {
    return tellDecision(await answerQuestion({ archive, who, at }, body));
  },
});

export const judgeSameRoute = defineRoute({
  name: "judgeSame",
  method: "POST",
  path: "/ledger/same",
  summary:
    "Say that rows of personnel orders are about one person or about several, or sightings about one craft",
  right: "judge",
  body: sameJudged,
  answer: decisionTold,
  problems: ["not-found", "conflict"],
  example: { of: "person", same: true, records: ["12-340", "15-88"], seen: null },
  async run({ body, who, at, deps: { archive } }) {
    return tellDecision(await judgeSame({ archive, who, at }, body));
  },
});

export const undoDecisionRoute = defineRoute({
  name: "undoLedgerDecision",
  method: "POST",
  path: "/ledger/decisions/{id}/undo",
  summary: "Take a decision about the ledger back; what stood before it holds again",
  right: "judge",
  params: numberParams,
  body: decisionUndone,
  answer: decisionTold,
  problems: ["conflict"],
  example: { seen: 7 },
  async run({ path: { id }, body, who, at, deps: { archive } }) {
    return tellDecision(await undoDecision({ archive, who, at }, id, body));
  },
});
