// Takes the promises of a set; gives for each later announcement those that the ledger's index finds for it, by what the set calls them.

import { mentionOfLater } from "../../ledger/evidence/keys/mention-of-later.ts";
import { outlineOfPromise } from "../../ledger/evidence/keys/outline-of-promise.ts";
import { createPromiseIndex } from "../../ledger/evidence/keys/promise-index.ts";
import type { ReadLater } from "../../ledger/evidence/reading/later-announcement.ts";
import type { UndertakingForEvidence } from "../../ledger/evidence/reading/read-promise.ts";
import { announcementId } from "../../terms/ids.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";

/** Two promises of a set may stand in one sentence: here each has an id of its own. */
export function indexOfSet(
  promises: ReadonlyMap<string, UndertakingForEvidence>,
): (later: ReadLater) => ReadonlySet<string> {
  const index = createPromiseIndex();
  const names = new Map<string, string>();
  for (const [name, promise] of promises) {
    const chain = names.size + 1;
    const undertaking = ledgerIdOf(announcementId(chain), 0);
    index.put(chain, [{ ...outlineOfPromise(promise), undertaking }]);
    names.set(undertaking, name);
  }
  return (later) => {
    const { issuer, title, language, day } = later;
    const found = index.find(mentionOfLater(later, { issuer, title, language }), day);
    return new Set(found.flatMap((id) => names.get(id) ?? []));
  };
}
