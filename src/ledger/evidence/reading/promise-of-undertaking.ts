// Takes an undertaking as the ledger keeps it; gives what later announcements are compared with.

import type { Undertaking } from "../../../terms/ledger/undertaking.ts";
import { readPromise, type UndertakingForEvidence } from "./read-promise.ts";

export function promiseOfUndertaking(undertaking: Undertaking): UndertakingForEvidence {
  const { id, day, issuer, language, sentence, value } = undertaking;
  const { matter, context, parties, strength, due, recurring } = value;
  return readPromise({
    id,
    day,
    issuer,
    language,
    sentence,
    matter,
    context: context.text,
    parties,
    strength,
    ...(due === undefined ? {} : { due }),
    isRecurring: recurring !== undefined,
  });
}
