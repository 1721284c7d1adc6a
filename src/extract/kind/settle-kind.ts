// Takes the kind that the signs tell, its rivals and what is known of the page; gives the kind that the rows bear out, with its facts.

import type { Warning } from "../../terms/document.ts";
import type { AnnouncementKind } from "../../terms/kind.ts";
import type { ActGround } from "../acts/act-ground.ts";
import type { KindFacts } from "../kinds/kind-reader.ts";
import { findKindReader } from "../kinds/kind-readers.ts";
import type { RecognisedKind } from "./recognise-kind.ts";

export type SettledKind = { readonly kind: RecognisedKind; readonly facts: KindFacts };

/** Kinds whose own form is rows: a row that was read is evidence of its kind. */
const KINDS_OF_ROWS: ReadonlySet<AnnouncementKind> = new Set<AnnouncementKind>([
  "personnel-order",
  "aircraft-sighting",
  "ship-sighting",
  "scramble-statistics",
  "contract",
  "discipline",
]);

/** A kind of rows without a row yields to a rival that has one; so does a text of no kind. */
export function settleKind(recognised: RecognisedKind, ground: ActGround): SettledKind {
  const facts = findKindReader(recognised.kind)(ground);
  const settled = { kind: recognised, facts };
  if (!(recognised.undecided || KINDS_OF_ROWS.has(recognised.kind)) || facts.records.length > 0)
    return settled;
  for (const kind of recognised.rivals) {
    if (!KINDS_OF_ROWS.has(kind)) continue;
    const rows = findKindReader(kind)(ground);
    if (rows.records.length === 0) continue;
    const reason = `the text has rows of ${kind}, and none of ${recognised.kind}`;
    const rivals = recognised.undecided ? [] : [recognised.kind];
    return { kind: { ...recognised, kind, reasons: [...recognised.reasons, reason], rivals }, facts: rows };
  }
  return settled;
}

/** Two kinds with nearly as many signs: the desk should look. */
export function readKindDoubts({ kind, rivals, undecided }: RecognisedKind): readonly Warning[] {
  const [rival] = rivals;
  if (undecided || kind === "notice" || rival === undefined) return [];
  return [{ code: "kind-in-doubt", message: `Read as ${kind}, and has nearly as many signs of ${rival}.` }];
}
