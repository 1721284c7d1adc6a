// Parts: long lists in, the part of each that a page shows out, and the ways to the parts before and behind it.

import { type Html, html } from "../../../site/markup/html.ts";
import { type LedgerPlace, ledgerPlacePath } from "../ledger-places.ts";
import { type LedgerView, wordsOf } from "./ledger-frame.ts";

/** What an editor looks through; a page of thousands of forms would be megabytes. */
const IN_A_PART = 50;

export const partOf = <T>(all: readonly T[], { part = 1 }: Pick<LedgerPlace, "part">): readonly T[] =>
  all.slice((part - 1) * IN_A_PART, part * IN_A_PART);

/** `lengths`: of all lists of the page, whole. */
export function partsNav(view: LedgerView, lengths: readonly number[]): Html | undefined {
  const parts = Math.ceil(Math.max(1, ...lengths) / IN_A_PART);
  const { place } = view;
  const { part = 1 } = place;
  if (parts === 1 && part === 1) return undefined;
  const words = wordsOf(view);
  const { done: _done, next: _next, part: _part, ...here } = place;
  const to = (number: number, name: string): Html =>
    html`<a href="${ledgerPlacePath({ ...here, ...(number > 1 && { part: number }) })}">${name}</a>`;
  return html`<p class="desk-note">
    ${words.partOf(part, parts)} ${part > 1 && to(Math.min(part - 1, parts), words.partBefore)}
    ${part < parts && to(part + 1, words.partBehind)}
  </p>`;
}
