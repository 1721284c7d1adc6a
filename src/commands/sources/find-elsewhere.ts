// Find elsewhere: a document that came in at one place → the announcement that it is already, where another place brought it in other bytes.

import type { DeskStore, NewAnnouncement } from "../../newsroom/ports/archive.ts";
import type { SoughtLikeness, SourcesStore } from "../../newsroom/ports/sources-store.ts";
import { markInTurns } from "../../store/sources/mark-in-turns.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { SourceDocument } from "../../terms/document.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import { contentOf } from "../../watching/recognise/content-of.ts";
import { LEAST_ALIKE, likenessOf } from "../../watching/recognise/likeness.ts";
import { areFarApart, tellSameness } from "../../watching/recognise/tell-sameness.ts";

/** Of many reports of one form the same one is among the first: it shares the most. */
const MOST_ASKED = 16;
const MOST_COMPARED = 4;

type FoundSame = {
  readonly likeness: SoughtLikeness;
  readonly same?: AnnouncementId;
};

type Asked = Pick<SourcesStore, "findAlike"> & Pick<DeskStore, "findAnnouncement">;

/** `revises`: what the entry was before. */
type Brought = Pick<NewAnnouncement, "document" | "announcedAt" | "revises">;

/**
 * Keeps what was brought as an announcement of its own, or as the one that it is already. Looked for again as long as one
 * like it comes in between looking and keeping: each time another has kept one.
 */
export async function keepOnce<T>(
  store: Asked,
  brought: Brought,
  keep: {
    readonly asSame: (same: AnnouncementId) => Promise<T>;
    readonly asOwn: (likeness: SoughtLikeness) => Promise<T | "look-again">;
  },
): Promise<T> {
  for (;;) {
    const { likeness, same } = await findElsewhere(store, brought);
    if (same !== undefined) return keep.asSame(same);
    const kept = await keep.asOwn(likeness);
    if (kept !== "look-again") return kept;
  }
}

async function findElsewhere(store: Asked, { document, announcedAt, revises }: Brought): Promise<FoundSame> {
  const content = contentOf(document);
  const marks = await markInTurns(document);
  const was = revises === undefined ? undefined : await store.findAnnouncement(revises);
  if (was && isElsewhere(was, document) && isSame(was.document, content))
    return { likeness: marks, same: was.id };
  if (marks.bands.length === 0) return { likeness: marks };
  const found = await store.findAlike(marks.bands, MOST_ASKED);
  const likeness = { ...marks, among: found.among };
  const alike = found.alike
    .map(({ announcement, sketch }) => ({ announcement, share: likenessOf(sketch, likeness.sketch) }))
    .filter(({ share }) => share >= LEAST_ALIKE)
    .toSorted((one, other) => other.share - one.share)
    .slice(0, MOST_COMPARED);
  for (const { announcement } of alike) {
    const known = await store.findAnnouncement(announcement);
    if (!known || areFarApart(known.announcedAt, announcedAt)) continue;
    // What has changed is another announcement's only where that changed alike at another place.
    if (revises !== undefined && (known.replaces !== revises || !isElsewhere(known, document))) continue;
    if (isSame(known.document, content)) return { likeness, same: announcement };
  }
  return { likeness };
}

/** Its own page that says the same in other words of its frame is kept as it is now. */
function isElsewhere(known: Announcement, { address }: SourceDocument): boolean {
  return known.document.address !== address;
}

function isSame(known: SourceDocument, content: string): boolean {
  return tellSameness(contentOf(known), content).kind === "same";
}
