// Takes the reasons of a proposal and its sentence; gives the few that an editor reads, for and against, each with the words of the sentence that counted, and the sum of all the others.

import type { EvidenceProposal, EvidenceReason } from "../../../terms/ledger/evidence.ts";
import { surfaceIn } from "./surface-in.ts";

export type MainReasons = {
  /** The strongest first; of what speaks for the proposal, and of what speaks against it. */
  readonly speaksFor: readonly EvidenceReason[];
  readonly speaksAgainst: readonly EvidenceReason[];
  /** All that is not told by itself. */
  readonly rest: EvidenceReason;
  /** Of those told and the rest: what makes the score. */
  readonly sum: number;
};

const MOST = 6;
const LEAST = 0.1;
const PLACES = 1000;

/** What every pair starts with, and what counts by coming together with others, nobody reads. */
const NEVER_TOLD = /^(?:at-the-start|together|sentence-form|all-else)$/u;
/** What these say speaks against it; where they count for it they only make up for another. */
const DOUBTS =
  /^(?:other-|more-parties|name-missing|object-missing|parties-missing|one-word|hearsay|denied|unsettled|intention|nothing-new|only-talk|unread|not-read|before-due|after-due|told-of-the-past|background|by-ending|form-(?:negative|guess|condition|question|possible|wish|restated|unchanged|formerly|although))/u;
const SUPPORTS =
  /^(?:matter-|parties-named|parties-around|parties-own|rare-signs|same-|named-thing|tells-|bound-more|date-meets-due|scenes)/u;

function isReadable({ code, weight }: EvidenceReason): boolean {
  if (Math.abs(weight) < LEAST || NEVER_TOLD.test(code)) return false;
  return weight > 0 ? !DOUBTS.test(code) : !SUPPORTS.test(code);
}

function rounded(weight: number): number {
  return Math.round(weight * PLACES) / PLACES;
}

function sumOf(reasons: readonly EvidenceReason[]): number {
  return rounded(reasons.reduce((sum, { weight }) => sum + weight, 0));
}

function inItsWords({ code, weight, words }: EvidenceReason, sentence: string): EvidenceReason {
  const surface = words === undefined ? undefined : surfaceIn(sentence, words, isWording(code));
  return { code, weight, ...(surface === undefined ? {} : { words: surface }) };
}

/** Verbs and learned wording are read with what they stand in, nouns by themselves. */
function isWording(code: string): boolean {
  return code === "telling-words" || code.startsWith("tells-") || code === "by-ending";
}

export function mainReasons({
  reasons,
  sentence,
}: Pick<EvidenceProposal, "reasons" | "sentence">): MainReasons {
  const main = reasons
    .filter(isReadable)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST);
  const told = main.map((reason) => inItsWords(reason, sentence));
  const sum = sumOf(reasons);
  return {
    speaksFor: told.filter(({ weight }) => weight > 0),
    speaksAgainst: told.filter(({ weight }) => weight < 0),
    rest: { code: "all-else", weight: rounded(sum - sumOf(main)) },
    sum,
  };
}
