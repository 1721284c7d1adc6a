// Apply judgements: takes a reading and what the desk judged of it, and gives the reading as the desk has it, and how each fact came to be so.

import type { CorrectedValue, FactKey, HeadFact, Judgement } from "../../terms/desk/judgement.ts";
import { HEAD_FACTS } from "../../terms/desk/judgement.ts";
import type { Fact } from "../../terms/fact.ts";
import type { FactId } from "../../terms/ids.ts";
import type { Reading } from "../../terms/reading.ts";
import { correctFact } from "./correct-fact.ts";
import { keysOfFacts } from "./fact-key.ts";
import { followPeople, followTimes, moveTimes } from "./follow-corrections.ts";
import type { MovedTime } from "./follow-corrections.ts";
import type { MatchedJudgements } from "./match-judgements.ts";
import { matchJudgements } from "./match-judgements.ts";
import { doubtInferred, settleWarnings } from "./settle-warnings.ts";
import { valueOfFact, valueOfHead } from "./value-of-fact.ts";
import { findGone, withoutGone } from "./without-rejected.ts";

/** One fact as the machine read it and as the desk has it. */
export type JudgedFact = {
  readonly key: FactKey;
  /** Absent for a head that says nothing. */
  readonly read?: CorrectedValue;
  /** Absent where it was rejected, or fell with what it was inferred from. */
  readonly now?: CorrectedValue;
  readonly id?: FactId;
  readonly judgement?: Judgement;
};

export type JudgedReading = {
  readonly reading: Reading;
  readonly facts: readonly JudgedFact[];
  readonly adrift: readonly Judgement[];
};

/** What each judged fact is now; undefined where it is rejected. */
function decideFacts(reading: Reading, { facts }: MatchedJudgements): ReadonlyMap<FactId, Fact | undefined> {
  const decided = new Map<FactId, Fact | undefined>();
  for (const fact of reading.facts) {
    const verdict = facts.get(fact.id)?.verdict;
    if (verdict === undefined) continue;
    if (verdict.kind === "corrected") decided.set(fact.id, correctFact(reading.text, fact, verdict.value));
    else decided.set(fact.id, verdict.kind === "rejected" ? undefined : fact);
  }
  return decided;
}

function applyToFacts(
  reading: Reading,
  decided: ReadonlyMap<FactId, Fact | undefined>,
): { readonly facts: readonly Fact[]; readonly move: MovedTime } {
  const rejected = new Set([...decided].flatMap(([id, fact]) => (fact === undefined ? [id] : [])));
  const gone = findGone(reading.facts, rejected, (id) => decided.get(id) !== undefined);
  const corrected = reading.facts.map((fact) => decided.get(fact.id) ?? fact);
  const left = withoutGone(corrected, gone);
  const read = new Set(reading.facts);
  const changed = new Map([...decided].filter(([, fact]) => fact === undefined || !read.has(fact)));
  const move = moveTimes(reading.facts, left, changed);
  const people = followPeople(reading.facts, left, decided);
  return { facts: people.map((fact) => (decided.has(fact.id) ? fact : followTimes(fact, move))), move };
}

/** Dates by which an announcement may be dated: a recalled or coming day is not its own. */
const OF_ANNOUNCING: ReadonlySet<unknown> = new Set(["announced", "stamp", "published", undefined]);

/** The day that says of itself that it is the announcement's takes it along; another one where no date is left that gives it. */
function announcedAtNow(
  { facts, announcedAt }: Reading,
  decided: ReadonlyMap<FactId, Fact | undefined>,
  move: MovedTime,
): string | undefined {
  if (announcedAt === undefined) return undefined;
  const judged = facts.filter(
    (fact) => fact.type === "date" && decided.has(fact.id) && OF_ANNOUNCING.has(fact.role),
  );
  const own = judged.find((fact) => fact.type === "date" && fact.role === "announced");
  const now = own && decided.get(own.id);
  if (own?.type === "date" && now !== own) {
    const moved = moveTimes([own], [], new Map([[own.id, now]]))(announcedAt);
    if (moved !== announcedAt) return moved;
  }
  return judged.length === 0 ? announcedAt : move(announcedAt);
}

function headOf(
  reading: Reading,
  { head }: MatchedJudgements,
  followed: string | undefined,
): Partial<Reading> {
  const value = (name: HeadFact): CorrectedValue | undefined => {
    const verdict = head.get(name)?.verdict;
    return verdict?.kind === "corrected" ? verdict.value : undefined;
  };
  const isRejected = (name: HeadFact): boolean => head.get(name)?.verdict.kind === "rejected";
  const [kind, issuer, announced] = HEAD_FACTS.map(value);
  const own = isRejected("announcedAt") ? undefined : followed;
  const at = announced?.type === "announcedAt" ? announced.value : own;
  const isKindJudged = kind?.type === "kind" || isRejected("kind");
  const named =
    issuer?.type === "issuer" ? ({ name: issuer.name, basis: "source" } as const) : reading.issuer;
  const whose = isRejected("issuer") ? undefined : named;
  return {
    kind: kind?.type === "kind" ? kind.kind : isRejected("kind") ? "notice" : reading.kind,
    kindReasons: isKindJudged ? ["the desk says so"] : reading.kindReasons,
    ...(whose === undefined ? {} : { issuer: whose }),
    ...(at === undefined ? {} : { announcedAt: at }),
  };
}

/** Judged heads, of which a correction of a date may be one. */
function decidedHeads(
  reading: Reading,
  now: Partial<Reading>,
  { head }: MatchedJudgements,
): readonly HeadFact[] {
  return HEAD_FACTS.filter((name) => {
    const verdict = head.get(name)?.verdict.kind;
    if (verdict === "corrected" || verdict === "rejected") return true;
    return name === "announcedAt" && now.announcedAt !== reading.announcedAt;
  });
}

/** With no judgement of it a reading stays the very same. Every span stays where it was. */
export function judgeReading(read: Reading, judgements: readonly Judgement[]): JudgedReading {
  const matched = matchJudgements(read, judgements);
  const keys = keysOfFacts(read);
  const reading = matched.facts.size + matched.head.size === 0 ? read : applyMatched(read, matched);
  const byId = new Map(reading.facts.map((fact) => [fact.id, fact]));
  const ofHead = HEAD_FACTS.map((type): JudgedFact => {
    const [was, now] = [valueOfHead(read, type), valueOfHead(reading, type)];
    const judgement = matched.head.get(type);
    return { key: { type }, ...(was && { read: was }), ...(now && { now }), ...(judgement && { judgement }) };
  });
  const ofText = read.facts.flatMap((fact, index): readonly JudgedFact[] => {
    const [key, now] = [keys[index], byId.get(fact.id)];
    const judgement = matched.facts.get(fact.id);
    if (key === undefined) return [];
    const is = now && { now: valueOfFact(now) };
    return [{ key, id: fact.id, read: valueOfFact(fact), ...is, ...(judgement && { judgement }) }];
  });
  return { reading, facts: [...ofHead, ...ofText], adrift: matched.adrift };
}

function applyMatched(read: Reading, matched: MatchedJudgements): Reading {
  const decided = decideFacts(read, matched);
  const { facts, move } = applyToFacts(read, decided);
  const { issuer: _issuer, announcedAt: _announcedAt, ...rest } = read;
  const head = headOf(read, matched, announcedAtNow(read, decided, move));
  const heads = decidedHeads(read, head, matched);
  const judged = [
    ...[...matched.head.keys()].map((type) => ({ type })),
    ...read.facts.filter(({ id }) => matched.facts.has(id)),
  ];
  const changed = new Set(
    [...matched.facts].flatMap(([id, { verdict }]) => (verdict.kind === "corrected" ? [id] : [])),
  );
  return {
    ...rest,
    ...head,
    facts,
    warnings: [...settleWarnings(read.warnings, judged), ...doubtInferred(read.facts, facts, changed)],
    ...(heads.length === 0 ? {} : { decided: heads }),
  };
}

/** The reading as the desk has it. */
export function applyJudgements(reading: Reading, judgements: readonly Judgement[]): Reading {
  return judgeReading(reading, judgements).reading;
}
