// Useful offer: takes an entry that is offered and the authority, and gives what of it is news to the authority; undefined where all of it is known.

import type { Authority } from "./authority.ts";
import { confirmFact } from "./confirm-fact.ts";
import { findOfficeHolder } from "./look-up.ts";
import type { OfferedEntry } from "./offer-entry.ts";
import { findPerson } from "./look-up.ts";

/** Who holds the office on that day by what is known already need not be taught it again, with another first day. */
function withoutKnownOffice(authority: Authority, { section, name, fields }: OfferedEntry): OfferedEntry {
  const { offices, ...rest } = fields;
  const [held] = Array.isArray(offices) ? offices : [];
  if (typeof held !== "object") return { section, name, fields };
  const holder = findOfficeHolder(authority, held["office"] ?? "", held["from"] ?? "");
  const isKnown = holder !== undefined && holder === findPerson(authority, name);
  return { section, name, fields: isKnown ? rest : fields };
}

/** What contradicts an entry is offered all the same: the editor is told both values, and decides. */
export function usefulOffer(authority: Authority, offer: OfferedEntry): OfferedEntry | undefined {
  const news = withoutKnownOffice(authority, offer);
  const confirmed = confirmFact(authority, { ...news, source: "desk" });
  return confirmed.ok && confirmed.value.change === "known" ? undefined : news;
}
