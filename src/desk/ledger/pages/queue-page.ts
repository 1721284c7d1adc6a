// Queue page: proposals of evidence that wait in, the page on which they are judged one after another out, the surest first.

import { html } from "../../../site/markup/html.ts";
import type { Proposal, Proposals } from "../looking/list-proposals.ts";
import { evidenceEntry } from "./evidence-entry.ts";
import { type LedgerView, ledgerFrame, linkTo, wordsOf } from "./ledger-frame.ts";

const scoreOf = ({ taught, evidence }: Proposal): number => taught?.score ?? evidence.proposal.score;

export function queuePage(view: LedgerView, { proposals, next, lowered }: Proposals): string {
  const words = wordsOf(view);
  const { place } = view;
  const all = place.page === "queue" && place.all === true;
  const before = place.page === "queue" ? place.before : undefined;
  const sure = proposals.toSorted((one, other) => scoreOf(other) - scoreOf(one));
  const entries = sure.map((proposal, at) => {
    const behind = (sure[at + 1] ?? sure[at - 1])?.evidence.id;
    return evidenceEntry(view, proposal, {
      withPromise: true,
      ...(behind !== undefined && { next: behind }),
    });
  });
  const everything = all ? ({ all: true } as const) : {};
  const main = html`<h1>${words.queue}</h1>
    <p class="desk-note">
      ${words.queueText}
      ${linkTo(view, { page: "queue", ...(!all && { all: true }) }, all ? words.showSure : words.showAll)}
    </p>
    ${lowered > 0 && html`<p class="desk-note">${words.lowered(lowered)} ${linkTo(view, { page: "lessons" }, words.lessons)}</p>`}
    ${entries.length === 0 ? html`<p class="none">${words.queueEmpty}</p>` : entries}
    <p class="desk-note">
      ${before !== undefined && linkTo(view, { page: "queue", ...everything }, words.newest)}
      ${next !== undefined && linkTo(view, { page: "queue", before: next, ...everything }, words.older)}
    </p>`;
  return ledgerFrame(view, words.queue, main);
}
