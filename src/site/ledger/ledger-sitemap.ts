// Ledger sitemap: a month in, the pages of the undertakings and statements announced in it, and of the people and posts first named in its orders, out.

import type { AnnouncementId } from "../../terms/ids.ts";
import type { Undertaking } from "../../terms/ledger/undertaking.ts";
import type { Rendered } from "../delivery/page-cache.ts";
import { Html } from "../markup/html.ts";
import type { SiteArchive, SiteConfig } from "../site-config.ts";
import { LANGUAGE_LINKS, MOST_ADDRESSES, inEachLanguage, urlset } from "../sitemaps/urlset.ts";
import { ledgerPath } from "./ledger-address.ts";
import { listFirstMentions, type MentionReads } from "./people/first-mentions.ts";
import type { LedgerBefore, LedgerRoute } from "./routes.ts";

/** A few milliseconds of reading; pages have their turn in between. */
const AT_ONCE = 500;
/** Each has an address in either language, and a statement at most as many as it has undertakings. */
const MOST_UNDERTAKINGS = MOST_ADDRESSES / 4;

/** A month that names nobody for the first time has a sitemap without addresses: the index names it. */
async function namesSomebody(archive: Pick<SiteArchive, "listRecords">, month: string): Promise<boolean> {
  const facet = { facet: "month", key: month } as const;
  const query = { kind: "appointment", facet, shownOnly: true, order: "oldest", limit: 1 } as const;
  return (await archive.listRecords(query)).length > 0;
}

/** Missing where nothing was announced in the month. */
export async function renderLedgerSitemap(
  archive: MentionReads,
  config: SiteConfig,
  month: string,
): Promise<Rendered | "missing"> {
  const lines: string[] = [];
  const statements = new Set<AnnouncementId>();
  const add = (route: LedgerRoute): void => {
    lines.push(inEachLanguage(config, (language) => ledgerPath(language, route)).markup);
  };
  let last: Undertaking | undefined;
  for (let read = 0; read < MOST_UNDERTAKINGS; read += AT_ONCE) {
    const before: LedgerBefore | undefined = last && { day: last.day, id: last.id };
    const found = await archive.listRecords({
      kind: "undertaking",
      from: `${month}-01`,
      to: `${month}-31`,
      shownOnly: true,
      limit: AT_ONCE,
      order: "oldest",
      ...(before && { before }),
    });
    for (const { record } of found) {
      add({ page: "undertaking", id: record.id });
      if (!statements.has(record.announcement)) add({ page: "statement", announcement: record.announcement });
      statements.add(record.announcement);
    }
    last = found.at(-1)?.record;
    if (found.length < AT_ONCE) break;
  }
  const people = await listFirstMentions(archive, month, MOST_UNDERTAKINGS);
  for (const route of people) add(route);
  const hasOrders = people.length > 0 || (await namesSomebody(archive, month));
  return lines.length === 0 && !hasOrders ? "missing" : urlset(LANGUAGE_LINKS, new Html(lines.join("")));
}
