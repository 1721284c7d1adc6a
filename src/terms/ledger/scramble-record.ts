// Scramble record: how often fighters were scrambled over a period, kept.

import type { TimeValue } from "../fact.ts";
import type { LedgerRecord } from "./ledger-record.ts";

export type ScrambleValue = {
  readonly count: number;
  /** The time that the count is over, where the announcement tells it. */
  readonly period?: TimeValue;
  /** What is counted, in the words of the announcement: 対中国機, 合計. */
  readonly of?: string;
};

export type ScrambleRecord = LedgerRecord<"scramble", ScrambleValue>;
