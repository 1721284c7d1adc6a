// Start quickly: for one short text, expressions are compiled as they stand, and again only when they are used often.

import { setFlagsFromString } from "node:v8";

/** Above this size a text is read longer than its expressions are compiled, and compiling them well pays. */
const SHORT_TEXT_BYTES = 65_536;

/**
 * A reading tries some thousand expressions. For one page of text, compiling them well takes a third of the time of the
 * reading: 82 ms without this, 50 ms with it (best of five on a loaded machine). What is read is the same.
 */
export function startQuickly(): void {
  setFlagsFromString("--no-regexp-optimization");
  setFlagsFromString("--no-regexp-peephole-optimization");
  setFlagsFromString("--regexp-tier-up-ticks=100");
  // The young's space grows at once to where nothing of a page needs to be collected.
  setFlagsFromString("--semi-space-growth-factor=16");
  setFlagsFromString("--no-incremental-marking");
}

/** Takes that back, for the expressions that are not yet compiled, where the text turns out to be long. */
export function prepareFor(bytes: number): void {
  if (bytes <= SHORT_TEXT_BYTES) return;
  setFlagsFromString("--regexp-optimization");
  setFlagsFromString("--regexp-peephole-optimization");
  setFlagsFromString("--regexp-tier-up-ticks=1");
  setFlagsFromString("--semi-space-growth-factor=2");
  setFlagsFromString("--incremental-marking");
}
