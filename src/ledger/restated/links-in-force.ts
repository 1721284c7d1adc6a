// Links in force: what statements have in common as it was found, and what the desk decided of it, in; the links that hold out.

import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { RestatedChange, Restatement } from "../../terms/ledger/restatement.ts";

type Decidable = {
  readonly link: Restatement;
  readonly decided?: { readonly verdict: "confirmed" | "rejected"; readonly change: RestatedChange };
};

/** Those in which the undertaking is the earlier one. Of what the desk did not look at, what was found holds. */
export function linksInForce(links: readonly Decidable[], earlier: LedgerId): readonly Restatement[] {
  return links.flatMap(({ link, decided }) =>
    link.earlier === earlier && decided?.verdict !== "rejected"
      ? [{ ...link, change: decided?.change ?? link.change }]
      : [],
  );
}
