// Polarity: what the verbs of a sentence tell of a promise, before it is asked of which promise.

import type { Stance, Tells } from "../../../terms/ledger/evidence.ts";

/** Why verbs tell nothing of a promise although its words are there. */
export type Silence =
  /** 中止するとの報道は事実ではない */
  | "negated"
  /** Nothing is decided: 検討中, 調整中, 何も決まっていない */
  | "unsettled"
  /** Somebody's guess: 専門家, 見方, reportedly */
  | "hearsay"
  /** An intention said again: 引き続き検討する */
  | "intention";

export type Polarity = {
  readonly stance: Stance;
  readonly tells: Tells;
  /** The words that tell it. */
  readonly words: string;
  /** How sure they are, 0 to 1. */
  readonly strength: number;
  /** Told of what was so before: 見合わせていた. */
  readonly isBackground?: boolean;
  /** Of talks, which keep a promise of talks only. */
  readonly isTalk?: boolean;
  /** Told by the ending of any verb: the sentence itself has to speak of the matter. */
  readonly isGeneric?: boolean;
};

export type PolarityRead = {
  readonly polarity?: Polarity;
  readonly silence?: Silence;
  readonly silenceWords?: string;
  /** An office may say so: との見方を示した. */ readonly isWeak?: boolean;
};
