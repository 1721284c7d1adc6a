// Takes the marks of a look; gives the score that they add up to, and the reasons for it, each with what it counted.

import type { EvidenceReason } from "../../../terms/ledger/evidence.ts";
import { codeOf, type Feature, type Mark, type Marks } from "./mark.ts";
import { WEIGHTS } from "./weights.ts";

/** Enough to add them up alike on any machine. */
const PLACES = 1000;
const START = "at-the-start";

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

/** The least sum that comes to the score. */
export function sumOfScore(score: number): number {
  const least = score - 1 / (2 * PLACES);
  return Math.log(least / (1 - least));
}

type Counted = { weight: number; most: number; words?: string };

/** sentence-form.past-around-for is told by its form. */
const FORM = /^sentence-form\.(?<form>.+?)(?:-around)?-(?:for|against)$/u;

const CODES = new Map<Feature, string>();

/** As reasons name it. */
function codeOfReason(feature: Feature): string {
  const known = CODES.get(feature);
  if (known !== undefined) return known;
  const form = FORM.exec(feature)?.groups?.["form"];
  const code = form === undefined ? codeOf(feature) : `form-${form}`;
  CODES.set(feature, code);
  return code;
}

function count(byCode: Map<string, Counted>, code: string, own: number, words: string | undefined): void {
  const counted = byCode.get(code) ?? { weight: 0, most: 0 };
  byCode.set(code, counted);
  counted.weight += own;
  if (words === undefined || (counted.words !== undefined && Math.abs(own) <= counted.most)) return;
  counted.most = Math.abs(own);
  counted.words = words;
}

/** Half of what two count together is each one's own. */
function countByCode(marks: Marks): ReadonlyMap<string, Counted> {
  const byCode = new Map<string, Counted>();
  for (const each of marks) {
    const own = countOf(each);
    if (each.of === undefined) count(byCode, codeOfReason(each.feature), own, each.words);
    else for (const code of each.of) count(byCode, code, own / 2, each.words);
  }
  return byCode;
}

function rounded(weight: number): number {
  return Math.round(weight * PLACES) / PLACES;
}

/** Of one code together, with the words of the mark that counted most; the greatest first. Their weights add up to the sum: what is lost in rounding is the start's. */
export function reasonsOf(marks: Marks): readonly EvidenceReason[] {
  const reasons = [...countByCode(marks)].flatMap(([code, { weight, words }]): readonly EvidenceReason[] => {
    // What tells which way it went is learned from, whatever it counts.
    if (code === START || (rounded(weight) === 0 && !code.startsWith("tells-"))) return [];
    return [{ code, weight: rounded(weight), ...(words === undefined ? {} : { words }) }];
  });
  const told = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return [...reasons, { code: START, weight: rounded(rounded(sumOf(marks)) - told) }].toSorted(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight),
  );
}
