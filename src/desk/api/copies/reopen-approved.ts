// Reopen what is approved: words or fields that somebody writes who may not approve → written once the article is back in review; what is withdrawn takes none.

import { reopenArticle } from "../../../newsroom/workflow/submit-article.ts";
import type { Article } from "../../../terms/article.ts";
import type { ArticleId } from "../../../terms/ids.ts";
import type { DeskDeps } from "../desk-deps.ts";
import { DeskFault } from "../desk-fault.ts";
import type { SignedIn } from "../signed-in.ts";
import { takeStep } from "../steps/take-step.ts";

/** Somebody may approve it again in between, and again. */
const MOST_TRIES = 3;

type Closed = { readonly kind: "closed"; readonly state: Article["state"]["kind"] };

export type Writer = {
  readonly who: SignedIn;
  readonly at: string;
  readonly deps: Pick<DeskDeps, "archive" | "saveWithCopy">;
};

async function reopen(id: ArticleId, { who, at, deps }: Writer): Promise<void> {
  try {
    await takeStep({ path: { id }, body: {}, who, at, deps }, { step: "reopen", decide: reopenArticle });
  } catch (error) {
    // Somebody else was faster: then it is open.
    if (!(error instanceof DeskFault && error.problem.name === "refused")) throw error;
  }
}

function faultOf(id: ArticleId, state: Closed["state"]): DeskFault {
  const detail =
    state === "withdrawn"
      ? `Article ${id} is withdrawn and is kept as it was: nothing more is written in it. Begin a new article to go on; its words are among its revisions.`
      : `Article ${id} is ${state}: nothing is written in it now.`;
  return new DeskFault({
    name: "refused",
    code: state === "withdrawn" ? "withdrawn" : "wrong-state",
    detail,
  });
}

/** `write` is asked again after the article was reopened; it gives `closed` where the article's state is in its way. */
export async function writeInOpen<Outcome extends { readonly kind: string }>(
  id: ArticleId,
  writer: Writer,
  write: () => Promise<Outcome | Closed>,
): Promise<Exclude<Outcome, Closed>> {
  for (let tries = 0; ; tries += 1) {
    const outcome = await write();
    if (!isClosed(outcome)) return outcome as Exclude<Outcome, Closed>;
    if (outcome.state !== "approved" || tries === MOST_TRIES) throw faultOf(id, outcome.state);
    await reopen(id, writer);
  }
}

const isClosed = (outcome: { readonly kind: string }): outcome is Closed => outcome.kind === "closed";
