// Find elsewhere: a document that came in at one place → the announcement that it is already, where another place brought it in other bytes.

import type { DeskStore, NewAnnouncement } from "../../newsroom/ports/archive.ts";
import type { Likeness, SourcesStore } from "../../newsroom/ports/sources-store.ts";
import type { SourceDocument } from "../../terms/document.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import { contentOf } from "../../watching/recognise/content-of.ts";
import { likenessMarksOf, likenessOf } from "../../watching/recognise/likeness.ts";
import { areFarApart, tellSameness } from "../../watching/recognise/tell-sameness.ts";

/** Of many reports of one form the same one is among the first: it shares the most. */
const MOST_ASKED = 16;
const MOST_COMPARED = 4;
const LEAST_ALIKE = 0.6;

export type FoundSame = {
  readonly likeness: Pick<Likeness, "sketch" | "bands">;
  readonly same?: AnnouncementId;
};

type Asked = Pick<SourcesStore, "findAlike"> & Pick<DeskStore, "findAnnouncement">;

/**
 * `revises`: what the entry was before. Two workers who bring the same at the same moment do not find one another's: the
 * desk sees two, and nothing is lost.
 */
export async function findElsewhere(
  store: Asked,
  { document, announcedAt, revises }: Pick<NewAnnouncement, "document" | "announcedAt" | "revises">,
): Promise<FoundSame> {
  const content = contentOf(document);
  const likeness = likenessMarksOf(content);
  if (revises !== undefined) {
    // Its own page that says the same in other words of its frame is kept as it is now.
    const known = await store.findAnnouncement(revises);
    const isAnothers = known?.document.address !== document.address;
    return isAnothers && known && isSame(known.document, content)
      ? { likeness, same: revises }
      : { likeness };
  }
  if (likeness.bands.length === 0) return { likeness };
  const found = await store.findAlike(likeness.bands, MOST_ASKED);
  const alike = found
    .map(({ announcement, sketch }) => ({ announcement, share: likenessOf(sketch, likeness.sketch) }))
    .filter(({ share }) => share >= LEAST_ALIKE)
    .toSorted((one, other) => other.share - one.share)
    .slice(0, MOST_COMPARED);
  for (const { announcement } of alike) {
    const known = await store.findAnnouncement(announcement);
    if (!known || areFarApart(known.announcedAt, announcedAt)) continue;
    if (isSame(known.document, content)) return { likeness, same: announcement };
  }
  return { likeness };
}

function isSame(known: SourceDocument, content: string): boolean {
  return tellSameness(contentOf(known), content).kind === "same";
}
