// Read archive page: a backfill → its next page asked for and judged, what it shows kept with how far it came.

import type { AskedPage, IsWanted } from "../../../watching/backfill/asked-page.ts";
import { judgePage } from "../../../watching/backfill/judge-page.ts";
import { formsOf, wantedBy } from "../../../watching/backfill/sitemap-items.ts";
import { backOff } from "../../../watching/politeness/back-off.ts";
import { digest } from "../look-at-source.ts";
import { askArchivePage } from "./ask-archive-page.ts";
import { type BackfillCall, keepStep } from "./backfill-call.ts";
import { sortInPieces } from "./sort-in-pieces.ts";

/** A page that fails so often is left out, and said. */
const MOST_TRIES = 6;
/** Entries whose addresses tell what those of the source look like. */
const KNOWN = 200;

/** Gives when the next step is due. */
export async function readArchivePage(call: BackfillCall, room: number): Promise<number> {
  const { needs, settings, backfill, cursor } = call;
  const [page] = cursor.waiting;
  if (!page) return needs.now();
  const asked = await askArchivePage(needs, settings, page);
  if (asked.kind === "later") return asked.at;
  const now = needs.now();
  if (asked.kind === "failed" && asked.at !== undefined)
    return keepStep(call, { backfill, cursor, fetched: false }, [], asked.at);
  if (asked.kind === "failed" && cursor.tries + 1 < MOST_TRIES) {
    const tries = cursor.tries + 1;
    const after = { backfill, cursor: { ...cursor, tries }, fetched: false };
    return keepStep(call, after, [], now + backOff(tries, needs.chance()));
  }
  const shown: AskedPage["shown"] =
    asked.kind === "failed" ? { kind: "unread", reason: asked.reason } : asked.shown;
  const isWanted = await isWantedBy(call, shown);
  const at = new Date(now).toISOString();
  const { kept, sorted } = await sortInPieces(call, { shown, isWanted, at });
  const about = { settings, backfill, cursor, page, shown, kept, isWanted, sorted, room, at, digest };
  const judged = judgePage(about);
  return keepStep(call, { ...judged, fetched: false }, judged.items, now);
}

/** Only a sitemap has to be told what an announcement is: such addresses as the place itself shows, or has shown. */
async function isWantedBy(
  { needs, source, settings, cursor }: BackfillCall,
  shown: AskedPage["shown"],
): Promise<IsWanted> {
  if (shown.kind !== "sitemap") return () => true;
  if (cursor.forms) return wantedBy(settings, cursor.forms);
  const known = await needs.store.listKeptItems({ source, limit: KNOWN });
  const seen = known.filter(({ fromArchive }) => fromArchive === undefined);
  const addresses = seen.flatMap(({ address }) => address ?? []);
  return wantedBy(settings, formsOf(settings, addresses));
}
