// Takes the marks of a look; gives the score that they add up to, and the reasons for it, each with what it counted.

import type { EvidenceReason } from "../../../terms/ledger/evidence.ts";
import type { Mark, Marks } from "./mark.ts";
import { WEIGHTS } from "./weights.ts";

/** Enough to add them up alike on any machine. */
const PLACES = 1000;
/** What counted less is no reason. */
const LEAST_TOLD = 0.1;

function countOf({ feature, value }: Mark): number {
  return (WEIGHTS[feature] ?? 0) * value;
}

/** In log-odds: 0 is as likely as not. */
export function sumOf(marks: Marks): number {
  return marks.reduce((sum, each) => sum + countOf(each), 0);
}

export function clampScore(score: number): number {
  return Math.round(Math.max(0, Math.min(1, score)) * PLACES) / PLACES;
}

/** 0 to 1: how likely an editor confirms it. */
export function scoreOf(sum: number): number {
  return Math.round(PLACES / (1 + Math.exp(-sum))) / PLACES;
}

/** Of one code together, with the words of the mark that counted most; the greatest first. */
export function reasonsOf(marks: Marks): readonly EvidenceReason[] {
  const counted = new Map<string, { weight: number; most: number; words: string | undefined }>();
  for (const each of marks) {
    const [code = each.feature] = each.feature.split(".");
    const own = countOf(each);
    const { weight = 0, most = 0, words } = counted.get(code) ?? {};
    const isMost = each.words !== undefined && (words === undefined || Math.abs(own) > most);
    counted.set(code, {
      weight: weight + own,
      most: isMost ? Math.abs(own) : most,
      words: isMost ? each.words : words,
    });
  }
  return [...counted]
    .map(([code, { weight, words }]) => ({
      code,
      weight: Math.round(weight * PLACES) / PLACES,
      ...(words === undefined ? {} : { words }),
    }))
    .filter(({ weight }) => Math.abs(weight) >= LEAST_TOLD)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
