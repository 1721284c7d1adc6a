// Judge a fact: a fact of an article's announcement is confirmed, corrected or rejected, or that is taken back; the draft follows.

import { z } from "zod";
import type { AuditAction } from "../../../terms/desk/audit-entry.ts";
import type { FactKey, Verdict } from "../../../terms/desk/judgement.ts";
import { decisionSchema, factKeySchema } from "../../../newsroom/judging/judgement-schema.ts";
import { writeKey } from "../../../newsroom/judging/fact-key.ts";
import type { Decision } from "../../../newsroom/judging/check-judgement.ts";
import type { JsonValue } from "../../../terms/desk/json-value.ts";
import { articleParams } from "../articles/article-params.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import { followJudgement } from "./follow-judgement.ts";
import type { JudgedNow } from "./judging-desk.ts";
import { askJudging, loadJudgeable } from "./load-judgeable.ts";
import type { Judgeable } from "./load-judgeable.ts";
import { lookAt } from "./look-at.ts";
import { readingAnswer } from "./reading-answer.ts";

const ACTIONS: Readonly<Record<Verdict["kind"], AuditAction>> = {
  confirmed: "fact.confirmed",
  corrected: "fact.corrected",
  rejected: "fact.rejected",
  withdrawn: "fact.withdrawn",
};

/** JSON has no undefined. */
const asJson = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value)) as JsonValue;

function detailOf(fact: FactKey, { verdict, read }: JudgedNow): Readonly<Record<string, JsonValue>> {
  return {
    fact: asJson(fact),
    ...(read && { read: asJson(read) }),
    ...("value" in verdict && { value: asJson(verdict.value) }),
  };
}

function refuseConfirmed({ judgements }: Judgeable, fact: FactKey, decision: Decision): void {
  const last = judgements.find((one) => writeKey(one.fact) === writeKey(fact));
  if (decision.kind !== "confirmed" || fact.type !== "kind") return;
  if (last?.verdict.kind !== "corrected" && last?.verdict.kind !== "rejected") return;
  const detail = "The kind is what the desk says: take that back before the program's own is confirmed.";
  throw new DeskFault({ name: "refused", code: "no-such-value", detail });
}

export const judgeFact = defineRoute({
  name: "judgeFact",
  method: "POST",
  path: "/articles/{id}/judgements",
  summary:
    "Confirm, correct or reject a fact, or take that back; headline and lead follow where no editor rewrote them",
  right: "judge",
  params: articleParams,
  body: z.strictObject({
    fact: factKeySchema,
    decision: decisionSchema,
    seen: z
      .int()
      .nullable()
      .describe("The number of the judgement that was in force when it was looked at; null for none."),
  }),
  answer: readingAnswer,
  problems: ["conflict", "refused"],
  async run({ path: { id }, body, who, at, deps }) {
    const { decision, seen } = body;
    const [fact, decided]: [FactKey, Decision] = [asKey(body.fact), asDecision(decision)];
    const judgeable = await loadJudgeable(deps, id);
    const { announcement, asked } = judgeable;
    if (!announcement || !asked)
      throw new DeskFault({
        name: "refused",
        code: announcement ? "too-long" : "no-announcement",
        detail: announcement
          ? `The announcement behind article ${id} is too long to be judged here.`
          : `No announcement stands behind article ${id}.`,
      });
    refuseConfirmed(judgeable, fact, decided);
    const judged = await askJudging<"judge">(deps, {
      kind: "judge",
      announcement: asked,
      fact,
      decision: decided,
    });
    const { verdict } = judged;
    const saved = await deps.archive.saveJudgement(
      { announcement: announcement.id, fact, verdict, by: who.account.name, at },
      {
        at,
        actor: who.actor,
        action: ACTIONS[verdict.kind],
        article: id,
        announcement: announcement.id,
        detail: detailOf(fact, judged),
      },
      seen,
    );
    if (saved === "conflict")
      throw new DeskFault({
        name: "conflict",
        detail: "Somebody else judged this fact meanwhile.",
        current: asJson(await lookAt(deps, id)),
      });
    await followJudgement(deps, judgeable, judged, { who, at, judgement: saved.id });
    return lookAt(deps, id);
  },
});

/** What the schema has checked; JSON has no undefined, so what it calls optional is absent or right. */
const asKey = (fact: z.output<typeof factKeySchema>): FactKey => fact;
const asDecision = (decision: z.output<typeof decisionSchema>): Decision => decision as Decision;
