// Same pairs: reports in their order in, those that say themselves that they tell of one sighting out, by how sure that is: wording by wording, of which a day has few, not report by report.

import { createSightingMatcher } from "../match-sightings.ts";
import type { ToldSighting } from "../told-sighting.ts";
import { weighPair } from "./weigh-pair.ts";

export type SamePairs = {
  /** Of each report the number of its wording. */
  readonly ofWording: readonly number[];
  /** Reports behind `after` that tell the same as one in this wording, in their order; also those of its own announcement. */
  partnersOf(wording: number, after: number): readonly number[];
};

type Wording = { readonly sample: ToldSighting; readonly reports: number[]; readonly number: number };
type Likes = Map<Wording, Wording[]>;

function listWordings(told: readonly ToldSighting[]): ReadonlyMap<string, Wording> {
  const wordings = new Map<string, Wording>();
  for (const [at, sample] of told.entries()) {
    const known = wordings.get(sample.likeness) ?? { sample, reports: [], number: wordings.size };
    wordings.set(sample.likeness, known);
    known.reports.push(at);
  }
  return wordings;
}

function addLike(likes: Likes, one: Wording, other: Wording): void {
  likes.set(one, [...(likes.get(one) ?? []), other]);
}

/** Their days meet: in the order of the first ones each is compared with those behind it until one begins too late. */
function findLikes(wordings: Iterable<Wording>): ReadonlyMap<number, Likes> {
  const matcher = createSightingMatcher();
  const levels = new Map<number, Likes>();
  const dated = [...wordings].flatMap((wording) =>
    wording.sample.days ? [{ wording, days: wording.sample.days }] : [],
  );
  const byFirst = dated.toSorted((a, b) => (a.days[0] < b.days[0] ? -1 : 1));
  for (const [from, { wording: one, days }] of byFirst.entries())
    for (let next = from; next < byFirst.length; next += 1) {
      const later = byFirst[next];
      if (!later || later.days[0] > days[1]) break;
      const { wording: other } = later;
      if (matcher.matchWords(one.sample, other.sample) !== "same") continue;
      const weight = weighPair(one.sample, other.sample);
      const likes = levels.get(weight) ?? new Map<Wording, Wording[]>();
      levels.set(weight, likes);
      addLike(likes, one, other);
      if (one !== other) addLike(likes, other, one);
    }
  return levels;
}

function behind(reports: readonly number[], after: number): readonly number[] {
  let [from, to] = [0, reports.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((reports[middle] ?? 0) > after) to = middle;
    else from = middle + 1;
  }
  return reports.slice(from);
}

/** The surest first. */
export function listLevels(told: readonly ToldSighting[]): readonly SamePairs[] {
  const wordings = listWordings(told);
  const byNumber = [...wordings.values()];
  const ofWording = told.map(({ likeness }) => wordings.get(likeness)?.number ?? 0);
  return [...findLikes(byNumber)]
    .toSorted(([a], [b]) => b - a)
    .map(([, likes]) => ({
      ofWording,
      partnersOf(number, after) {
        const wording = byNumber[number];
        const others = (wording && likes.get(wording)) ?? [];
        const found = others.flatMap(({ reports }) => behind(reports, after));
        return others.length > 1 ? found.toSorted((a, b) => a - b) : found;
      },
    }));
}
