// Takes an undertaking; gives what it is listed and counted by: each party, all of them together, topics, strength, and the month by which it is due.

import type { Facet } from "../../terms/ledger/facet.ts";
import type { Party } from "../../terms/ledger/party.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";
import { daysOfTime } from "../days-of-time.ts";

/** A country's or a body's code; an organisation is known by its name. */
export function partyKey(party: Party): string {
  return party.kind === "organisation" ? party.name : party.code;
}

/** JP+KR, whatever the order of the text. */
export function partiesKey(parties: readonly Party[]): string {
  return parties.map(partyKey).toSorted().join("+");
}

export function facetsOfUndertaking({ value }: Undertaking): readonly Facet<"undertaking">[] {
  const { parties, topics, strength, due } = value;
  const last = due === undefined ? undefined : daysOfTime(due).last;
  return [
    ...parties.map((party) => ({ facet: "party", key: partyKey(party) }) as const),
    ...(parties.length > 0 ? [{ facet: "parties", key: partiesKey(parties) } as const] : []),
    ...topics.map((key) => ({ facet: "topic", key }) as const),
    { facet: "strength", key: strength },
    ...(last === undefined ? [] : [{ facet: "due-month", key: last.slice(0, 7) } as const]),
  ];
}
