// Read act: the fields of a form of the ledger's pages in, what is to be decided out, checked as the API checks it.

import type { z } from "zod";
import type { Right } from "../../newsroom/people/rights.ts";
import { findStretch } from "./looking/find-stretch.ts";
import type { LedgerDecision } from "../../terms/ledger/decision.ts";
import { announcementId, HIGHEST_ID } from "../../terms/ids.ts";
import { DeskFault } from "../api/desk-fault.ts";
import { mayNow } from "../api/door/may-now.ts";
import { addEvidence, evidenceAdded } from "./deciding/add-evidence.ts";
import { answerQuestion, questionAnswered } from "./deciding/answer-question.ts";
import { evidenceJudged, judgeEvidence } from "./deciding/judge-evidence.ts";
import { judgeRestatement, restatementJudged } from "./deciding/judge-restatement.ts";
import { judgeSame, sameJudged } from "./deciding/judge-same.ts";
import type { LedgerCall } from "./deciding/ledger-call.ts";
import { lessonSwitchedOff, switchOffLesson } from "./deciding/switch-off-lesson.ts";
import { settleStatus, statusSettled } from "./deciding/settle-status.ts";
import { decisionUndone, undoDecision } from "./deciding/undo-decision.ts";
import { evidenceIdText, ledgerIdText } from "./ledger-schemas.ts";
import type { ActName } from "./pages/act-form.ts";

type Decide = (call: LedgerCall, form: URLSearchParams) => Promise<LedgerDecision>;

/** As JSON would have it: an empty field says nothing. */
function fieldsOf(form: URLSearchParams, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = form.get(name)?.replaceAll("\r\n", "\n").trim() ?? "";
      return text === "" ? [] : [[name, text]];
    }),
  );
}

const numberOf = (form: URLSearchParams, name: string): number | null => {
  const text = form.get(name) ?? "";
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null;
};

function check<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = ["body", ...(issue?.path ?? [])].join(".");
  throw new DeskFault({
    name: "bad-request",
    detail: `${field} ${issue?.message ?? "cannot be read"}`,
    field,
  });
}

async function addByWords(call: LedgerCall, form: URLSearchParams): Promise<LedgerDecision> {
  const number = numberOf(form, "announcement") ?? HIGHEST_ID;
  const found = await call.archive.findAnnouncement(announcementId(Math.min(number, HIGHEST_ID)));
  const span = found && findStretch(found.document.text, form.get("sentence") ?? "");
  if (found && !span)
    throw new DeskFault({
      name: "refused",
      code: "no-such-place",
      detail: "The sentence is not found there.",
    });
  const told = fieldsOf(form, ["stance", "tells", "date", "note"]);
  const body = check(evidenceAdded, { ...told, announcement: number, span: span ?? [0, 0], seen: null });
  return addEvidence(call, check(ledgerIdText, form.get("undertaking")), body);
}

const ACTS: Readonly<Record<ActName, { readonly right: Right; readonly decide: Decide }>> = {
  "judge-evidence": {
    right: "judge",
    decide: (call, form) =>
      judgeEvidence(
        call,
        check(evidenceIdText, form.get("evidence")),
        check(evidenceJudged, {
          ...fieldsOf(form, ["verdict", "stance", "tells", "note"]),
          seen: numberOf(form, "seen"),
        }),
      ),
  },
  "add-evidence": { right: "judge", decide: addByWords },
  "settle-status": {
    right: "settle",
    decide: (call, form) =>
      settleStatus(
        call,
        check(ledgerIdText, form.get("undertaking")),
        check(statusSettled, {
          ...fieldsOf(form, ["outcome", "successor", "publicNote", "note"]),
          cites: form.getAll("cites"),
          seen: numberOf(form, "seen"),
        }),
      ),
  },
  "judge-restatement": {
    right: "judge",
    decide: (call, form) =>
      judgeRestatement(
        call,
        check(restatementJudged, {
          ...fieldsOf(form, ["earlier", "later", "verdict", "change"]),
          seen: numberOf(form, "seen"),
        }),
      ),
  },
  "answer-question": {
    right: "settle",
    decide: (call, form) =>
      answerQuestion(
        call,
        check(questionAnswered, {
          ...fieldsOf(form, ["question", "answer", "until"]),
          seen: numberOf(form, "seen"),
        }),
      ),
  },
  "judge-same": {
    right: "judge",
    decide: (call, form) =>
      judgeSame(
        call,
        check(sameJudged, {
          of: form.get("of"),
          same: form.get("same") === "1",
          records: form.getAll("records"),
          seen: numberOf(form, "seen"),
        }),
      ),
  },
  "switch-off-lesson": {
    right: "settle",
    decide: (call, form) =>
      switchOffLesson(
        call,
        check(lessonSwitchedOff, {
          on: fieldsOf(form, ["kind", "code", "words", "topic", "parties"]),
          seen: numberOf(form, "seen"),
        }),
      ),
  },
  undo: {
    right: "judge",
    decide: (call, form) =>
      undoDecision(
        call,
        numberOf(form, "decision") ?? 0,
        check(decisionUndone, { seen: numberOf(form, "seen") }),
      ),
  },
};

function isAct(name: string): name is ActName {
  return Object.hasOwn(ACTS, name);
}

/** As the API takes no text that holds it: PostgreSQL keeps none. */
function refuseNul(form: URLSearchParams): void {
  const [name] = [...form].find(([, text]) => text.includes("\0")) ?? [];
  if (name === undefined) return;
  throw new DeskFault({
    name: "bad-request",
    detail: `${name}: a text may not hold the character NUL.`,
    field: `body.${name}`,
  });
}

export async function decideByForm(call: LedgerCall, form: URLSearchParams): Promise<LedgerDecision> {
  refuseNul(form);
  const name = form.get("act") ?? "";
  if (!isAct(name)) throw new DeskFault({ name: "bad-request", detail: "The form says nothing to decide." });
  const { right, decide } = ACTS[name];
  if (!mayNow(call.who, right))
    throw new DeskFault({
      name: "forbidden",
      detail: `A ${call.who.role} does not have the right "${right}".`,
    });
  return decide(call, form);
}
