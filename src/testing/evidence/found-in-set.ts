// Takes the promises of a set; gives for each later announcement those that the ledger's index finds for it, by what the set calls them.

import { mentionOfLater } from "../../ledger/evidence/keys/mention-of-later.ts";
import { createPromiseIndex } from "../../ledger/evidence/keys/promise-index.ts";
import type { ReadLater } from "../../ledger/evidence/reading/later-announcement.ts";
import type { UndertakingForEvidence } from "../../ledger/evidence/reading/read-promise.ts";

/** Two promises of a set may stand in one sentence: here each is a chain of its own. */
export function indexOfSet(
  promises: ReadonlyMap<string, UndertakingForEvidence>,
): (later: ReadLater) => ReadonlySet<string> {
  const index = createPromiseIndex();
  const names = [...promises.keys()];
  [...promises.values()].forEach((promise, at) => index.put(at, [promise]));
  return (later) => {
    const { issuer, title, language, day } = later;
    const found = index.find(mentionOfLater(later, { issuer, title, language }), day);
    return new Set(found.flatMap(({ chain }) => names[chain] ?? []));
  };
}
