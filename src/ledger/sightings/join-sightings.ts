// Join of sightings: reports of craft that were seen and what the desk said of them in, each sighting once with all its reports out.

import type { JoinedSighting } from "../../terms/ledger/joined-sighting.ts";
import type { SightingRecord } from "../../terms/ledger/sighting-record.ts";
import { inPlace } from "./in-place.ts";
import { type SightingGroups, createSightingGroups } from "./joining/sighting-groups.ts";
import { listLevels, type SamePairs } from "./joining/same-pairs.ts";
import { listRuledPairs } from "./joining/ruled-pairs.ts";
import { createSightingMatcher } from "./match-sightings.ts";
import type { SightingRulings } from "./sighting-rulings.ts";
import { tellJoined } from "./tell-joined.ts";
import { tellSighting } from "./told-sighting.ts";

/** Of pairs that are equally sure the first in the order of their reports comes first. */
function joinLevel(groups: SightingGroups, pairs: SamePairs): void {
  for (const [one, wording] of pairs.ofWording.entries())
    for (const other of pairs.partnersOf(wording, one)) groups.join(one, other);
}

/**
 * A group takes no report that is of another sighting than one of its own: two of one announcement, of other hull
 * numbers, of days that do not meet. Of the pairs that fit the surest comes first, what the desk said before all, so that
 * the order of the reports makes no difference.
 */
export function joinSightings(
  records: readonly SightingRecord[],
  rulings: SightingRulings,
): readonly JoinedSighting[] {
  const told = inPlace(records, (record) => record).map(tellSighting);
  const groups = createSightingGroups(told, { matcher: createSightingMatcher(), rulings });
  for (const { one, other } of listRuledPairs(told, rulings)) groups.joinRuled(one, other);
  for (const level of listLevels(told)) joinLevel(groups, level);
  return groups.list().map((group) => tellJoined(group.flatMap((at) => told[at] ?? [])));
}
