// Report: takes the scores of all cases and the cases without a text; gives the figures by measure and by kind, to print or as JSON.

import type { AnnouncementKind } from "../../terms/kind.ts";
import { addScores, ratiosOf, type Miss, type Score, type Tally } from "../score/tally.ts";
import type { JudgedHeadline } from "./judge-headline.ts";
import { ROW_TYPES, type PageCase } from "./page-case.ts";
import type { JudgedCase } from "./score-case.ts";

export type ScoredCase = JudgedCase & { readonly pageCase: PageCase };
export type UnscoredCase = { readonly id: string; readonly why: string };

export type Figures = Tally & {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
};

export type Report = {
  readonly cases: number;
  readonly texts: number;
  readonly withoutText: readonly UnscoredCase[];
  readonly measures: Readonly<Record<string, Figures>>;
  /** The measures that change where finds behind all that a case's gold names are not counted. */
  readonly asFarAsGold: Readonly<Record<string, Figures>>;
  readonly byKind: Readonly<Partial<Record<AnnouncementKind, Readonly<Record<string, Figures>>>>>;
  readonly headlines: readonly (JudgedHeadline & { readonly case: string })[];
  readonly misses: readonly Finding[];
  readonly falseFinds: readonly Finding[];
  /** Days named again in other words: neither credited nor wrong. */
  readonly passedOver: readonly Finding[];
  /** Rows that say more than the gold, in the text's words: credited. */
  readonly moreExact: readonly Finding[];
};

export type Finding = {
  readonly case: string;
  readonly kind: AnnouncementKind;
  readonly measure: string;
  readonly expected: string;
  readonly found: string;
  readonly excerpt: string;
  readonly isBehind: boolean;
};

/** What a kind's line adds up: each fact type once, without the fields that only say why a fact did not count. */
const SUMMED = ["date", "person", "place", "act", ...ROW_TYPES] as const;

/** The order in which an editor asks. */
const FIRST = ["kind", "date", "person", "act", ...ROW_TYPES, "place", "announcedAt", "issuer", "headline"];

function figuresOf(tally: Tally): Figures {
  const { precision = null, recall = null, f1 = null } = ratiosOf(tally);
  return { ...tally, precision, recall, f1 };
}

function figuresOfAll({ tallies }: Score): Readonly<Record<string, Figures>> {
  const rank = (measure: string): number => {
    const [type = measure] = measure.split(".");
    const at = FIRST.indexOf(type);
    return at < 0 ? FIRST.length : at;
  };
  const measures = Object.keys(tallies).toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  return Object.fromEntries(
    measures.map((measure) => [measure, figuresOf(tallyOf(tallies, measure))] as const),
  );
}

function tallyOf(tallies: Score["tallies"], measure: string): Tally {
  return tallies[measure] ?? { asked: 0, found: 0, given: 0, sound: 0 };
}

function sumFacts({ tallies }: Score): Score {
  const sums = SUMMED.map((measure) => ({ tallies: { all: tallyOf(tallies, measure) }, misses: [] }));
  return addScores(sums);
}

function findingsOf(scored: readonly ScoredCase[], kind: Miss["kind"]): readonly Finding[] {
  return scored.flatMap(({ pageCase, score }) =>
    score.misses
      .filter((miss) => miss.kind === kind)
      .map(({ measure, expected, got, excerpt, isBehind }) => ({
        case: pageCase.id,
        kind: pageCase.kind,
        measure,
        expected,
        found: got,
        excerpt,
        isBehind,
      })),
  );
}

function figuresByKind(scored: readonly ScoredCase[]): Report["byKind"] {
  const groups = Object.groupBy(scored, ({ pageCase }) => pageCase.kind);
  return Object.fromEntries(
    Object.entries(groups).map(([kind, group]) => {
      const score = addScores(group.map((each) => each.score));
      return [kind, { ...figuresOfAll(sumFacts(score)), ...figuresOfAll(score) }];
    }),
  );
}

/** The same counts, as if each text had ended with what its gold names last. */
function asFarAsGold({ tallies, misses }: Score): Report["asFarAsGold"] {
  const behind = misses.filter(({ isBehind }) => isBehind).map(({ measure }) => measure);
  return Object.fromEntries(
    [...new Set(behind)].map((measure) => {
      const tally = tallyOf(tallies, measure);
      const given = tally.given - behind.filter((each) => each === measure).length;
      return [measure, figuresOf({ ...tally, given })];
    }),
  );
}

export function makeReport(scored: readonly ScoredCase[], withoutText: readonly UnscoredCase[]): Report {
  const all = addScores(scored.map(({ score }) => score));
  return {
    cases: scored.length + withoutText.length,
    texts: scored.length,
    withoutText,
    measures: figuresOfAll(all),
    asFarAsGold: asFarAsGold(all),
    byKind: figuresByKind(scored),
    headlines: scored.map(({ pageCase, headline }) => ({ case: pageCase.id, ...headline })),
    misses: findingsOf(scored, "missed"),
    falseFinds: findingsOf(scored, "false"),
    passedOver: findingsOf(scored, "again"),
    moreExact: findingsOf(scored, "more"),
  };
}
