// List doubtful links: the newest undertakings looked through, those out whose link with an earlier statement is weak and was judged by nobody.

import { isUndertaking, type StoredUndertaking } from "../deciding/load-undertaking.ts";
import type { DescribedLink } from "../pages/links-section.ts";
import type { AskedPlace } from "./list-questions.ts";
import type { LedgerReading } from "./look-at-undertaking.ts";

/** Undertakings that are looked through for one page, newest first. */
const LOOKED_THROUGH = 60;
/** Below it lie five of the 110 links in specimens/restatements. */
const DOUBTFUL = 0.4;

/** `own`: the later of the two. */
export type DoubtfulLink = DescribedLink & { readonly own: StoredUndertaking };

export type DoubtfulLinks = { readonly links: readonly DoubtfulLink[]; readonly next?: AskedPlace };

export async function listDoubtfulLinks(archive: LedgerReading, before?: AskedPlace): Promise<DoubtfulLinks> {
  const newest = await archive.listRecords({
    kind: "undertaking",
    shownOnly: false,
    order: "newest",
    limit: LOOKED_THROUGH,
    ...(before && { before }),
  });
  const found = await Promise.all(
    newest.map(async (later) => {
      const { record } = later;
      const links = await archive.listRestatements(record.id);
      const own = links.filter(
        ({ link, decided }) => link.later === record.id && !decided && link.score < DOUBTFUL,
      );
      return Promise.all(
        own.map(async (stored) => {
          const other = await archive.findRecord(stored.link.earlier);
          return other && isUndertaking(other) ? [{ stored, other, isLater: false, own: later }] : [];
        }),
      );
    }),
  );
  const last = newest.length === LOOKED_THROUGH ? newest.at(-1)?.record : undefined;
  return { links: found.flat(2), ...(last && { next: { day: last.day, id: last.id } }) };
}
