// Successor of: an undertaking that is superseded and its links with later statements in, the undertaking that stands in its place out.

import type { AnnouncementId } from "../../terms/ids.ts";
import { type LedgerId, placeOfId } from "../../terms/ledger/ledger-id.ts";
import type { RestatedChange, Restatement } from "../../terms/ledger/restatement.ts";
import type { Status } from "../../terms/ledger/status.ts";

type Link = {
  readonly link: Restatement;
  readonly decided?: { readonly verdict: "confirmed" | "rejected"; readonly change: RestatedChange };
};

/**
 * As the desk named it; else that of a later statement which says it again, where the desk confirmed the link, or the
 * status rests on a sentence of that very statement. Of several the last one made. `cited`: announcements that it rests on.
 */
export function successorOf(
  id: LedgerId,
  { successor }: Pick<Status, "successor">,
  links: readonly Link[],
  cited: readonly AnnouncementId[],
): LedgerId | undefined {
  if (successor !== undefined) return successor;
  const later = links.flatMap(({ link, decided }) => {
    if (link.earlier !== id || decided?.verdict === "rejected") return [];
    const isGrounded = cited.includes(placeOfId(link.later).announcement);
    return decided?.verdict === "confirmed" || isGrounded ? [link.later] : [];
  });
  return later.toSorted((a, b) => placeOfId(a).announcement - placeOfId(b).announcement).at(-1);
}
