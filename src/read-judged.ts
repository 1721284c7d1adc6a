// Read judged: a stored document and what the desk judged of it in, its reading out: as the machine has it, in the kind that the desk says.

import { knownPeople } from "./draft/authority/known-people.ts";
import type { Authority } from "./draft/authority/authority.ts";
import { judgementsInForce } from "./newsroom/judging/match-judgements.ts";
import { readStored } from "./read-received.ts";
import type { Judgement } from "./terms/desk/judgement.ts";
import type { SourceDocument } from "./terms/document.ts";
import type { AnnouncementKind } from "./terms/kind.ts";
import type { Reading } from "./terms/reading.ts";
import type { Source } from "./terms/source.ts";

/** The announcement behind an article, and all that was judged of it. */
export type Judgeable = {
  readonly document: SourceDocument;
  readonly source?: Source;
  readonly judgements: readonly Judgement[];
};

/** The kind that the desk decided: what is read depends on it. */
function kindOf(judgements: readonly Judgement[]): AnnouncementKind | undefined {
  const verdict = judgementsInForce(judgements).find(({ fact }) => fact.type === "kind")?.verdict;
  if (verdict?.kind === "rejected") return "notice";
  return verdict?.kind === "corrected" && verdict.value.type === "kind" ? verdict.value.kind : undefined;
}

/** Its facts are still those of the machine. */
export function readForDesk(
  { document, source, judgements }: Judgeable,
  { authority }: { readonly authority: Authority },
): Reading {
  return readStored(document, source, knownPeople(authority), kindOf(judgements));
}
