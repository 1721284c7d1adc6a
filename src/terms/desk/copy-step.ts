// Copy step: one change of an article's working copy as it was acknowledged: what, by whom, when.

import type { AccountId } from "./account.ts";
import type { JsonValue } from "./json-value.ts";

export type NewCopyStep = {
  /** As ProseMirror writes a step. */
  readonly step: JsonValue;
  /** The editor it came from: one tab of a browser, by a name that it drew for itself. */
  readonly client: string;
  /** Which of the client's steps in this article, counted from 0: what is sent again is known by it. */
  readonly number: number;
  /** Absent for what the program did, such as taking over a revision that was saved elsewhere. */
  readonly account?: AccountId;
  readonly name: string;
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly at: string;
};

/** `version`: of the copy with this step; the first step of an article makes version 1. */
export type CopyStep = NewCopyStep & { readonly version: number };
