// Ledger topics: records of an announcement in, the paths of the ledger's feeds that tell of them and that a hub is told of out (WebSub).

import { partiesKey, partyKey } from "../../../ledger/undertakings/facets-of-undertaking.ts";
import type { KeptRecord } from "../../../terms/ledger/kept-record.ts";
import { LONGEST_TARGET } from "../../routes/asked.ts";
import { FEED_FORMATS } from "../../routes/route.ts";
import { LANGUAGES } from "../../site-config.ts";
import { ledgerPath } from "../ledger-address.ts";
import type { LedgerSubject } from "../routes.ts";

/** Of people no hub is told, as with the site's other feeds of people: an order of five hundred moves is three thousand pings. */
export const isLedgerToldToHubs = ({ page }: LedgerSubject): boolean => page !== "person";

function subjectsOf(record: KeptRecord): readonly LedgerSubject[] {
  if (record.kind === "sighting") return [{ page: "sightings" }];
  if (record.kind !== "undertaking") return [];
  const { parties, topics } = record.value;
  const keys = new Set([...parties.map(partyKey), ...(parties.length > 0 ? [partiesKey(parties)] : [])]);
  return [
    { page: "home" },
    ...[...keys].map((key) => ({ page: "parties", parties: key }) as const),
    ...topics.map((key) => ({ page: "topic", key }) as const),
  ];
}

/** Each once. */
export function ledgerTopics(records: readonly KeptRecord[]): readonly string[] {
  const paths = records
    .flatMap(subjectsOf)
    .filter(isLedgerToldToHubs)
    .flatMap((subject) =>
      LANGUAGES.flatMap((language) =>
        FEED_FORMATS.map((format) => ledgerPath(language, { page: "feed", subject, format })),
      ),
    );
  return [...new Set(paths)].filter((path) => path.length <= LONGEST_TARGET);
}
