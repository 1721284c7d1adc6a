// Reading of a statement: an announcement's number in, its undertakings with their states, its article and the statements around it out.

import { partiesKey } from "../../../../ledger/undertakings/facets-of-undertaking.ts";
import { isShown } from "../../../../newsroom/is-shown.ts";
import type { Article } from "../../../../terms/article.ts";
import { type AnnouncementId, HIGHEST_ID, announcementId } from "../../../../terms/ids.ts";
import { ledgerIdOf, placeOfId } from "../../../../terms/ledger/ledger-id.ts";
import type { Undertaking } from "../../../../terms/ledger/undertaking.ts";
import type { SiteArchive } from "../../../site-config.ts";
import type { ListedUndertaking } from "../../lists/list-undertakings.ts";
import { readStandings } from "../../status/public-status.ts";
import { facetOfParties } from "../list-pages.ts";

type Withdrawn = Extract<Article["state"], { kind: "withdrawn" }>;

export type ShownStatement = {
  readonly announcement: AnnouncementId;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly article: Article;
  /** In the order of the text. */
  readonly listed: readonly ListedUndertaking[];
  /** Of most of its undertakings; empty where they do not name several. */
  readonly parties: string;
};

/** What readers may see of a statement, in the order of its text. */
export async function listShownOf(
  archive: Pick<SiteArchive, "listRecordsOf">,
  announcement: AnnouncementId,
): Promise<readonly Undertaking[]> {
  const records = await archive.listRecordsOf(announcement);
  return records.flatMap(({ record, shown, withdrawn }) =>
    shown && withdrawn === undefined && record.kind === "undertaking" ? [record] : [],
  );
}

/**
 * The set that is named most often; of equals the first in the text. What one country says alone has no parties: the
 * next thing that it says is no answer to it.
 */
export function partiesOfMost(undertakings: readonly Undertaking[]): string {
  const counts = new Map<string, number>();
  for (const { value } of undertakings) {
    const key = partiesKey(value.parties);
    if (value.parties.length > 1) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}

async function findWithdrawn(
  archive: SiteArchive,
  announcement: AnnouncementId,
): Promise<Withdrawn | "missing"> {
  const records = await archive.listRecordsOf(announcement);
  const ids = new Set(
    records.flatMap(({ record: { kind, article } }) =>
      kind === "undertaking" && article !== undefined ? [article] : [],
    ),
  );
  for (const id of ids) {
    const state = (await archive.findArticle(id))?.state;
    if (state?.kind === "withdrawn") return state;
  }
  return "missing";
}

/** `missing`: nothing that readers see was read in it. */
export async function readStatement(
  archive: SiteArchive,
  announcement: AnnouncementId,
  today: string,
): Promise<ShownStatement | Withdrawn | "missing"> {
  const undertakings = await listShownOf(archive, announcement);
  const [first] = undertakings;
  if (!first) return findWithdrawn(archive, announcement);
  const article = first.article === undefined ? undefined : await archive.findArticle(first.article);
  if (!article || !isShown(article.state)) return "missing";
  const standings = await readStandings(archive, undertakings, today);
  return {
    announcement,
    day: first.day,
    article,
    listed: undertakings.flatMap((undertaking) => {
      const standing = standings.get(undertaking.id);
      return standing ? [{ undertaking, ...standing }] : [];
    }),
    parties: partiesOfMost(undertakings),
  };
}

export type StatementsAround = { readonly previous?: Undertaking; readonly next?: Undertaking };

/** One undertaking of the statement before and of the one after it, of the same parties. */
export async function findAround(
  archive: SiteArchive,
  { day, parties, listed, announcement }: Pick<ShownStatement, "day" | "parties" | "listed" | "announcement">,
): Promise<StatementsAround> {
  if (parties === "") return {};
  // Revisions keep the ids of the announcement that was read first.
  const named = listed.map(({ undertaking: { id } }) => placeOfId(id).announcement);
  const lowest = announcementId(Math.min(...named, announcement));
  const highest = announcementId(Math.max(...named, announcement));
  const query = { kind: "undertaking", facet: facetOfParties(parties), shownOnly: true, limit: 1 } as const;
  const [before, after] = await Promise.all([
    archive.listRecords({
      ...query,
      order: "newest",
      before: { day, id: ledgerIdOf(lowest, 0) },
    }),
    archive.listRecords({
      ...query,
      order: "oldest",
      before: { day, id: ledgerIdOf(highest, HIGHEST_ID) },
    }),
  ]);
  const [previous, next] = [before[0]?.record, after[0]?.record];
  return { ...(previous && { previous }), ...(next && { next }) };
}
