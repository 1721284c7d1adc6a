// Evidence keys: by which promises and later announcements that are worth a closer look together are found.

import type { Span } from "../span.ts";

/** `share`: how much of the promise's matter an announcement with that key speaks of at most, in thousandths. */
export type PromiseKey = { readonly key: string; readonly share: number };

/** A concept, or a word that no table has, and how much of the matter it is, in thousandths: in a Japanese text, in an English one. */
export type OutlineTerm = readonly [word: string, isConcept: 0 | 1, ja: number, en: number];

/** Of a promise what tells, before it is read, which announcements may speak to it. */
export type PromiseOutline = {
  /** Countries and bodies. */
  readonly codes: readonly string[];
  /** All of the matter first; then each thing of a list by itself. */
  readonly matters: readonly (readonly OutlineTerm[])[];
  /** By their sound: of the thing that has a name, of any words, and numbers of things. */
  readonly names: readonly string[];
  readonly sounds: readonly string[];
  readonly numbers: readonly string[];
};

/** Whom and what an announcement names anywhere. */
export type MentionGlance = {
  /** Countries and bodies, and countries whose cities it names. */
  readonly parties: readonly string[];
  /** In the title. */
  readonly head: readonly string[];
  readonly sounds: readonly string[];
  readonly numbers: readonly string[];
};

/** What is known of an announcement beside its text when it is asked which promises it speaks to. */
export type MentionTold = {
  readonly issuer: string;
  readonly title: string;
  readonly language: "ja" | "en";
  /** Where it speaks: all of the text unless given. */
  readonly spoken?: readonly Span[];
};

/** `keys`: of its concepts, and of the letters of its other words. */
export type Mention = {
  readonly told: MentionTold;
  readonly glance: MentionGlance;
  readonly keys: readonly string[];
};

export type EvidenceKeys = {
  readonly promises: readonly {
    readonly outline: PromiseOutline;
    /** As it is compared with later announcements, in JSON that the rules write and read. */
    readonly prepared: string;
  }[];
  readonly mention: Mention;
};
