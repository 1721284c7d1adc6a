// Match judgements: takes a reading and all judgements of its announcement and gives those in force with the facts that they are about, and those that have lost theirs.

import type { CorrectedValue, HeadFact, Judgement } from "../../terms/desk/judgement.ts";
import type { Fact } from "../../terms/fact.ts";
import type { FactId } from "../../terms/ids.ts";
import type { Reading } from "../../terms/reading.ts";
import { correctFact } from "./correct-fact.ts";
import { createFactFinder, isPlaced, writeKey } from "./fact-key.ts";
import { valueOfFact, valueOfHead } from "./value-of-fact.ts";

export type MatchedJudgements = {
  readonly facts: ReadonlyMap<FactId, Judgement>;
  readonly head: ReadonlyMap<HeadFact, Judgement>;
  /** In force, and about something that the reading has no more, or not so: the desk has to look again. */
  readonly adrift: readonly Judgement[];
};

/** Of each key the latest; what the desk took back is not among them. */
export function judgementsInForce(judgements: readonly Judgement[]): readonly Judgement[] {
  const latest = new Map<string, Judgement>();
  for (const judgement of judgements.toSorted((a, b) => a.id - b.id)) {
    const key = writeKey(judgement.fact);
    latest.delete(key);
    latest.set(key, judgement);
  }
  return [...latest.values()].filter(({ verdict }) => verdict.kind !== "withdrawn");
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whichever order the fields are in. */
export function isSameValue(a: CorrectedValue | undefined, b: CorrectedValue | undefined): boolean {
  return JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

/** A confirmation holds for the value that was seen, a correction where its words still stand; a rejection of the place. */
function holds({ verdict }: Judgement, fact: Fact, text: string): boolean {
  if (verdict.kind === "confirmed") return isSameValue(verdict.value, valueOfFact(fact));
  return verdict.kind !== "corrected" || correctFact(text, fact, verdict.value) !== undefined;
}

export function matchJudgements(reading: Reading, judgements: readonly Judgement[]): MatchedJudgements {
  const facts = new Map<FactId, Judgement>();
  const head = new Map<HeadFact, Judgement>();
  const adrift: Judgement[] = [];
  const findFact = createFactFinder(reading);
  const inForce = judgementsInForce(judgements);
  const isExact = ({ fact: key }: Judgement): boolean =>
    isPlaced(key) && findFact(key, () => true) !== undefined;
  // Who stands at the very place goes first: what only overlaps must not take it.
  for (const judgement of [...inForce.filter(isExact), ...inForce.filter((one) => !isExact(one))]) {
    const { fact: key, verdict } = judgement;
    if (!isPlaced(key)) {
      const isNow =
        verdict.kind !== "confirmed" || isSameValue(verdict.value, valueOfHead(reading, key.type));
      if (isNow) head.set(key.type, judgement);
      else adrift.push(judgement);
      continue;
    }
    const fact = findFact(key, ({ id }) => facts.has(id));
    if (fact === undefined || facts.has(fact.id) || !holds(judgement, fact, reading.text)) {
      adrift.push(judgement);
    } else facts.set(fact.id, judgement);
  }
  return { facts, head, adrift };
}
