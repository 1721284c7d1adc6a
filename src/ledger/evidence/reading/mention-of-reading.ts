// Takes a reading as the desk has it; gives what proposals ask of the announcement beside its text and day.

import type { MentionTold } from "../../../terms/ledger/evidence-keys.ts";
import type { PartRole } from "../../../terms/fact.ts";
import type { Reading } from "../../../terms/reading.ts";

/** Where the issuer or the desk speaks; titles, stamps and what stands around the page do not. */
const SPEAKING: ReadonlySet<PartRole> = new Set<PartRole>(["lead", "official"]);

export function mentionOfReading({ issuer, title, language, parts }: Reading): MentionTold {
  const spoken = parts.filter(({ role }) => SPEAKING.has(role)).map(({ span }) => span);
  return {
    issuer: issuer?.name ?? "",
    title,
    language,
    ...(spoken.length === 0 ? {} : { spoken }),
  };
}
