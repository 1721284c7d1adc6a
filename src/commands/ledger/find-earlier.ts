// Find earlier: a later announcement and what it mentions, in; what is proposed of earlier promises, by the thread that holds all of them, out.

import type { LedgerKeeping } from "../../newsroom/ports/ledger-keeping.ts";
import type { EvidenceProposal } from "../../terms/ledger/evidence.ts";
import type { FindAsked, ProposedOfChain } from "./find-in-thread.ts";
import type { LedgerDeps } from "./keep-announcement.ts";
import type { LedgerAnswer, LedgerQuestion } from "./ledger-message.ts";

/** So many announcements' at once: a server that just started reads all that there are, and others wait meanwhile. */
const CHAINS_AT_ONCE = 2_000;
/** The thread is started anew where it was idle for long, or had too much to do. */
const MOST_TRIES = 5;

type Asking = Pick<LedgerDeps, "reader" | "onUnreadable">;
export type EarlierDeps = Asking & {
  readonly archive: Pick<LedgerKeeping, "listPromises" | "listPromising">;
};

/** What the question's kind is answered with; what cannot be answered is told, and undefined. */
export async function askFor<K extends LedgerAnswer["kind"]>(
  { reader, onUnreadable }: Asking,
  question: LedgerQuestion,
  kind: K,
): Promise<Extract<LedgerAnswer, { readonly kind: K }> | undefined> {
  const answer: LedgerAnswer = await reader.ask(question);
  const isAsked = (it: LedgerAnswer): it is Extract<LedgerAnswer, { readonly kind: K }> => it.kind === kind;
  if (isAsked(answer)) return answer;
  onUnreadable(
    new Error(answer.kind === "unreadable" ? answer.reason : "The reader answered another question."),
  );
  return undefined;
}

/** Up to which kept reading the thread has to hold all promises now. */
async function bringPromises(deps: EarlierDeps): Promise<number | undefined> {
  let known = (await askFor(deps, { kind: "hold" }, "held"))?.number;
  while (known !== undefined) {
    const changed = await deps.archive.listPromises(known, CHAINS_AT_ONCE);
    const upTo = changed.at(-1)?.number ?? known;
    if (changed.length === 0) return upTo;
    const given = { after: known, changed };
    known = (await askFor(deps, { kind: "hold", given }, "held"))?.number;
    // Started anew, or told by another keeper meanwhile.
    if (known !== undefined && known < upTo) return upTo;
  }
  return undefined;
}

/** Of promises that there still are: what the ledger is worked out anew from, the thread may hold a little longer. */
async function stillThere(
  { archive }: EarlierDeps,
  found: readonly ProposedOfChain[],
): Promise<readonly EvidenceProposal[]> {
  const there = new Set(await archive.listPromising([...new Set(found.map(({ chain }) => chain))]));
  return found.flatMap(({ chain, proposal }) => (there.has(chain) ? [proposal] : []));
}

export async function findEarlier(
  deps: EarlierDeps,
  asked: Omit<FindAsked, "upTo">,
): Promise<readonly EvidenceProposal[]> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const upTo = await bringPromises(deps);
    if (upTo === undefined) return [];
    const answer = await askFor(deps, { kind: "find", asked: { ...asked, upTo } }, "found");
    if (answer === undefined) return [];
    if (answer.found !== undefined) return stillThere(deps, answer.found);
  }
  throw new Error(
    `The thread of the ledger was started anew ${MOST_TRIES} times while promises were looked for.`,
  );
}
