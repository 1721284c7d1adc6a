// Find earlier: what an announcement mentions, in; the earlier promises that it may speak to, found by the thread that has the outlines of all, out.

import type { CandidatePromise, LedgerKeeping } from "../../newsroom/ports/ledger-keeping.ts";
import type { Mention } from "../../terms/ledger/evidence-keys.ts";
import type { LedgerDeps } from "./keep-announcement.ts";
import type { LedgerAnswer, LedgerQuestion } from "./ledger-message.ts";

/** So many announcements' at once: a server that just started reads all that there are, and others wait meanwhile. */
const OUTLINES_AT_ONCE = 2_000;
/** The thread is started anew where it was idle for long, or had too much to do. */
const MOST_TRIES = 5;

type Asking = Pick<LedgerDeps, "reader" | "onUnreadable">;
export type EarlierDeps = Asking & { readonly archive: Pick<LedgerKeeping, "listOutlines" | "loadPromises"> };

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

/** Up to which kept reading the thread has to know all outlines now. */
async function bringOutlines(deps: EarlierDeps): Promise<number | undefined> {
  let known = (await askFor(deps, { kind: "outlines" }, "outlined"))?.number;
  while (known !== undefined) {
    const changed = await deps.archive.listOutlines(known, OUTLINES_AT_ONCE);
    const upTo = changed.at(-1)?.number ?? known;
    if (changed.length === 0) return upTo;
    const given = { after: known, changed };
    known = (await askFor(deps, { kind: "outlines", given }, "outlined"))?.number;
    // Started anew, or told by another keeper meanwhile.
    if (known !== undefined && known < upTo) return upTo;
  }
  return undefined;
}

export async function findEarlier(
  deps: EarlierDeps,
  mention: Mention,
  day: string,
): Promise<readonly CandidatePromise[]> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const upTo = await bringOutlines(deps);
    if (upTo === undefined) return [];
    const answer = await askFor(deps, { kind: "find", asked: { mention, day, upTo } }, "found");
    if (answer === undefined) return [];
    if (answer.found !== undefined) return deps.archive.loadPromises(answer.found);
  }
  throw new Error(
    `The thread of the ledger was started anew ${MOST_TRIES} times while promises were looked for.`,
  );
}
