// Bulk rights: what can be done with many articles at once → by whose right.

import type { Right } from "../people/rights.ts";

export const BULK_RIGHTS = {
  submit: "submit",
  approve: "approve",
  publish: "publish",
  section: "write",
  /** To take an article on, or give it to a colleague. */
  assign: "write",
  prioritise: "write",
  /** To lay a draft aside. */
  discard: "write",
  "take-back": "write",
} as const satisfies Readonly<Record<string, Right>>;
