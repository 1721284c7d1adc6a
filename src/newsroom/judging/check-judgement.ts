// Check a judgement: takes a reading and what somebody decides of one fact, and gives the verdict as it is kept, or a sentence why it cannot be.

import type { CorrectedValue, FactKey, Verdict } from "../../terms/desk/judgement.ts";
import type { Reading } from "../../terms/reading.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import { correctFact } from "./correct-fact.ts";
import { createFactFinder, isPlaced } from "./fact-key.ts";
import { isSameValue } from "./match-judgements.ts";
import { valueOfFact, valueOfHead } from "./value-of-fact.ts";

export type Decision =
  | { readonly kind: "confirmed" }
  | { readonly kind: "corrected"; readonly value: CorrectedValue }
  | { readonly kind: "rejected" }
  | { readonly kind: "withdrawn" };

export type JudgementFault = { readonly code: "no-such-fact" | "no-such-value"; readonly message: string };

const fault = (code: JudgementFault["code"], message: string): Result<never, JudgementFault> =>
  failure({ code, message });

const EXCERPT = 30;
const named = (key: FactKey): string =>
  isPlaced(key) ? `${key.type} "${key.surface.slice(0, EXCERPT)}"` : key.type;

/** `reading`: as the machine reads it, without judgements. A correction to what was read is a confirmation. */
export function checkJudgement(
  reading: Reading,
  key: FactKey,
  decision: Decision,
): Result<Verdict, JudgementFault> {
  if (decision.kind === "withdrawn") return success(decision);
  const fact = isPlaced(key) ? createFactFinder(reading)(key) : undefined;
  if (isPlaced(key) && fact === undefined)
    return fault("no-such-fact", `The announcement has no ${named(key)} there, or more than one.`);
  const read = fact ? valueOfFact(fact) : isPlaced(key) ? undefined : valueOfHead(reading, key.type);
  if (decision.kind === "rejected") return success(decision);
  if (decision.kind === "confirmed") {
    return read === undefined
      ? fault("no-such-fact", `Nothing was read as ${named(key)}: there is nothing to confirm.`)
      : success({ kind: "confirmed", value: read });
  }
  const { value } = decision;
  if (value.type !== key.type) return fault("no-such-value", `A ${value.type} is no value of ${named(key)}.`);
  if (isSameValue(read, value)) return success({ kind: "confirmed", value });
  if (fact && correctFact(reading.text, fact, value) === undefined)
    return fault(
      "no-such-value",
      `The words of ${named(key)} have to stand in that part of the announcement.`,
    );
  return success({ kind: "corrected", value });
}
