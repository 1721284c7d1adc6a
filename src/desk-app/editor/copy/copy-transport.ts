// Copy transport: what the editor asks of the server about the working copy; answers are values, whatever the network does.

import type { Json } from "./pending-store.ts";

/** A step as the working copy has it, by whom and when. */
export type CopyStep = {
  readonly step: Json;
  readonly client: string;
  /** Which of the client's steps in this article, counted from 0. */
  readonly number?: number;
  /** The account's number and name; absent for what the program did. */
  readonly account?: number;
  readonly name?: string;
  /** ISO 8601 instant. */
  readonly at?: string;
};

export type LoadedCopy = {
  readonly revision: number;
  /** Of `document`; the steps after it lead to the newest. */
  readonly version: number;
  readonly document: Json;
  readonly steps: readonly CopyStep[];
  /** Section, topics, series, authors, kind and language as the copy has them. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Conflicts of a revision that was saved without the copy, and of editors who gave way to others; null where there are none. */
  readonly left?: Json;
};

export type SendSteps = {
  readonly client: string;
  readonly version: number;
  /** Number of the first step among all of this client's, from 0: a call that is repeated adds nothing twice. */
  readonly first: number;
  readonly steps: readonly Json[];
  /** Conflicts of which the others are to be told with them. */
  readonly met?: readonly Json[];
};

export type SendAnswer =
  | { readonly kind: "accepted" }
  /** Others were quicker: their steps since the version that ours stand on. */
  | { readonly kind: "behind"; readonly steps: readonly CopyStep[] }
  /** The server takes these steps from nobody. */
  | { readonly kind: "refused"; readonly why: string }
  | CopyTrouble;

export type CopyTrouble =
  | { readonly kind: "offline" }
  | { readonly kind: "signed-out" }
  /** The copy that we work on is no more: the article was taken back to a revision, or closed. */
  | { readonly kind: "gone" };

export type StepsRead = {
  readonly kind: "steps";
  readonly steps: readonly CopyStep[];
  /** Conflicts that wait for a decision, as `LoadedCopy` has them. */
  readonly left?: Json;
};

export type CopyTransport = {
  readonly load: () => Promise<LoadedCopy | CopyTrouble>;
  readonly send: (steps: SendSteps) => Promise<SendAnswer>;
  readonly readSince: (version: number) => Promise<StepsRead | CopyTrouble>;
};
