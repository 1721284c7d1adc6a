// Career question: what the register cannot tell, with the rows that it is about and what may be answered.

import type { Decided } from "../../../terms/ledger/decision.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";

export const CAREER_QUESTIONS = ["same-name", "contradiction", "gap", "overlap"] as const;
export type CareerQuestionKind = (typeof CAREER_QUESTIONS)[number];

type Words = { readonly ja: string; readonly en: string };

export type CareerChoice = { readonly words: Words; readonly decision: Decided };

export type CareerQuestion = {
  /** The same for the same question, whatever was taken in since. */
  readonly key: string;
  readonly kind: CareerQuestionKind;
  /** A name or a post as it is printed in one of the rows. */
  readonly about: string;
  /** Keys of the names and posts whose pages show it. */
  readonly names: readonly string[];
  readonly posts: readonly string[];
  readonly words: Words;
  readonly records: readonly LedgerId[];
  /** What can be answered beside that it is to be left, or asked again later. */
  readonly choices: readonly CareerChoice[];
};
