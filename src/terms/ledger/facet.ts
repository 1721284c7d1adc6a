// Facet: what records of a kind are listed and counted by, such as a pair of countries or the month of a sighting.

import type { KeptRecord } from "./kept-record.ts";
import type { RecordKind } from "./ledger-record.ts";

/** Of sightings as they are joined, by each set of what they may be narrowed by, in the order of its bits: nationality, craft, model, strait. */
export const SEEN_FACETS = [
  "seen",
  "seen-nationality",
  "seen-craft",
  "seen-nationality-craft",
  "seen-model",
  "seen-nationality-model",
  "seen-craft-model",
  "seen-nationality-craft-model",
  "seen-strait",
  "seen-nationality-strait",
  "seen-craft-strait",
  "seen-nationality-craft-strait",
  "seen-model-strait",
  "seen-nationality-model-strait",
  "seen-craft-model-strait",
  "seen-nationality-craft-model-strait",
] as const;

/** Each list and count goes along one of these. */
export const FACETS = {
  /** `parties`: the codes of all, sorted and joined by "+": JP+KR. */
  undertaking: ["party", "parties", "topic", "strength", "due-month"],
  /** `name`, `post` and `reading` folded; `corrects`: the day of effect of the orders that the row corrects one of. */
  appointment: ["name", "reading", "post", "service", "month", "corrects"],
  /** `seen` …: each sighting once, however many reports tell of it; by each set of what it may be narrowed by. */
  sighting: ["nationality", "model", "month", "strait", "hull", "craft", ...SEEN_FACETS],
  scramble: ["month", "nationality"],
  contract: ["month", "programme", "counterparty"],
  discipline: ["month", "penalty", "conduct"],
  accident: ["month", "kind", "casualties"],
} as const satisfies Readonly<Record<RecordKind, readonly string[]>>;

export type FacetName<K extends RecordKind = RecordKind> = (typeof FACETS)[K][number];

export type Facet<K extends RecordKind = RecordKind> = {
  readonly facet: FacetName<K>;
  readonly key: string;
};

/** A record with all that it is found and counted by. */
export type FacetedRecord = {
  readonly record: KeptRecord;
  readonly facets: readonly Facet[];
  /** `YYYY-MM` in which it is counted; that of its day unless given. */
  readonly month?: string;
};
