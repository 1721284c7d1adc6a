// List the proof: an article's number → its warnings and slips now, each with whether the desk let it stand.

import type { ProofEntry } from "../../../terms/desk/proof-entry.ts";
import type { ArticleId } from "../../../terms/ids.ts";
import type { DeskDeps } from "../desk-deps.ts";
import { askJudging, loadJudgeable } from "./load-judgeable.ts";
import type { Judgeable } from "./load-judgeable.ts";
import type { ProofAnswer } from "./proof-answer.ts";

export type ProofNow = { readonly judgeable: Judgeable; readonly entries: readonly ProofEntry[] };

export async function findProof(deps: DeskDeps, id: ArticleId): Promise<ProofNow> {
  const judgeable = await loadJudgeable(deps, id);
  const { article, asked } = judgeable;
  const { proof } = await askJudging<"proof">(deps, {
    kind: "proof",
    article,
    ...(asked && { announcement: asked }),
  });
  return { judgeable, entries: proof };
}

export async function listProofNow(deps: DeskDeps, id: ArticleId): Promise<ProofAnswer> {
  const [{ judgeable, entries }, dismissals] = await Promise.all([
    findProof(deps, id),
    deps.archive.listDismissals(id),
  ]);
  const dismissed = new Map(dismissals.filter((one) => one.dismissed).map((one) => [one.matter, one]));
  const told = entries.map((entry) => {
    const stands = dismissed.get(entry.matter);
    return { ...entry, ...(stands && { dismissed: { by: stands.by, at: stands.at } }) };
  });
  const { article } = judgeable;
  // Only what is looked at differs: pairs that nobody changes.
  return JSON.parse(
    JSON.stringify({ article: article.id, revision: article.revision, entries: told }),
  ) as ProofAnswer;
}
