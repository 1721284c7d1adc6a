// Join of sightings: reports of craft that were seen and what the desk said of them in, each sighting once with all its reports out.

import type { JoinedSighting } from "../../terms/ledger/joined-sighting.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { SightingRecord } from "../../terms/ledger/sighting-record.ts";
import { inPlace } from "./in-place.ts";
import { matchSightings, type SightingMatch } from "./match-sightings.ts";
import type { SightingRulings } from "./sighting-rulings.ts";
import { tellJoined } from "./tell-joined.ts";
import { tellSighting, type ToldSighting } from "./told-sighting.ts";

type Pair = { readonly one: number; readonly other: number; readonly isRuled: boolean };
type Verdict = { readonly match: SightingMatch; readonly isRuled: boolean };

/** What the desk said of the two counts before what they say themselves. */
export function judgePair(a: ToldSighting, b: ToldSighting, rulings: SightingRulings): Verdict {
  const ruled = rulings.find(a.record.id, b.record.id);
  return ruled ? { match: ruled, isRuled: true } : { match: matchSightings(a, b), isRuled: false };
}

/** Reports that may be of one sighting have craft and country in common, and their days meet, or the desk put them together. */
function listPairs(told: readonly ToldSighting[], rulings: SightingRulings): readonly Pair[] {
  const at = new Map<LedgerId, number>(told.map(({ record }, index) => [record.id, index]));
  const pairs: Pair[] = [];
  const byFirst = told
    .map((one, index) => ({ one, index }))
    .toSorted((a, b) => ((a.one.days?.[0] ?? "") < (b.one.days?.[0] ?? "") ? -1 : 1));
  for (const [from, { one, index }] of byFirst.entries()) {
    if (!one.days) continue;
    for (let next = from + 1; next < byFirst.length; next += 1) {
      const later = byFirst[next];
      if (!later?.one.days || later.one.days[0] > one.days[1]) break;
      const { match, isRuled } = judgePair(one, later.one, rulings);
      if (match === "same" && !isRuled) pairs.push({ one: index, other: later.index, isRuled });
    }
  }
  for (const [index, { record }] of told.entries())
    for (const id of rulings.listSame(record.id)) {
      const other = at.get(id);
      if (other !== undefined && other > index) pairs.push({ one: index, other, isRuled: true });
    }
  return pairs;
}

/** What the desk said first, then by hull number, then by the words that they share. */
function weigh(told: readonly ToldSighting[], { one, other, isRuled }: Pair): number {
  const [a, b] = [told[one], told[other]];
  if (!a || !b) return 0;
  const shared = (x: readonly string[], y: readonly string[]): number =>
    x.filter((each) => y.includes(each)).length;
  return (isRuled ? 1e6 : 0) + shared(a.hulls, b.hulls) * 1e3 + shared(a.places, b.places);
}

/**
 * A group takes no report that is of another sighting than one of its own: two of one announcement, of other hull
 * numbers, of days that do not meet. Of the pairs that fit the surest comes first, so that the order of the reports
 * makes no difference.
 */
export function joinSightings(
  records: readonly SightingRecord[],
  rulings: SightingRulings,
): readonly JoinedSighting[] {
  const told = inPlace(records, (record) => record).map(tellSighting);
  const groups = told.map((_, at) => [at]);
  const groupOf = told.map((_, at) => at);
  const fits = (a: readonly number[], b: readonly number[], isRuled: boolean): boolean =>
    a.every((x) =>
      b.every((y) => {
        const [one, other] = [told[x], told[y]];
        if (!one || !other) return false;
        const verdict = judgePair(one, other, rulings);
        return isRuled ? !(verdict.isRuled && verdict.match === "other") : verdict.match !== "other";
      }),
    );
  const pairs = listPairs(told, rulings)
    .map((pair) => ({ ...pair, weight: weigh(told, pair) }))
    .toSorted((a, b) => b.weight - a.weight || a.one - b.one || a.other - b.other);
  for (const { one, other, isRuled } of pairs) {
    const [to, from] = [groupOf[one] ?? one, groupOf[other] ?? other].toSorted((a, b) => a - b);
    if (to === undefined || from === undefined || to === from) continue;
    const [kept, taken] = [groups[to] ?? [], groups[from] ?? []];
    if (!fits(kept, taken, isRuled)) continue;
    groups[to] = [...kept, ...taken];
    groups[from] = [];
    for (const moved of taken) groupOf[moved] = to;
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => tellJoined(group.flatMap((at) => told[at] ?? [])));
}
