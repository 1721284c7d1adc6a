// Takes a page's title, head and body; gives its kind by summing the signals and, where they leave a doubt, the words; says in words why.

import type { LetterMarks } from "../../japanese/search/letter-marks.ts";
import type { SignTable } from "../../japanese/search/sign.ts";
import { tableOf, tryEach } from "../../japanese/search/sign.ts";
import type { AnnouncementKind } from "../../terms/kind.ts";
import {
  CLEAR_BY,
  KIND_SIGNALS,
  RECOGNISED_FROM,
  RECORD_FROM,
  RECORD_KINDS,
  STAYING_KINDS,
  STAYS_FROM,
  STAYS_WITHIN,
  RIVAL_WITHIN,
  OF_HEADINGS,
  OF_SECOND,
  SURE_FROM,
} from "./kind-signals.ts";
import type { KindSignal, SignalPlace } from "./signals/signal.ts";

/** Width-folded text by place. */
export type KindEvidence = Readonly<Record<SignalPlace, string>>;

export type RecognisedKind = {
  readonly kind: AnnouncementKind;
  readonly reasons: readonly string[];
  /** Kinds with nearly as many signs, the likeliest first; none where the signs are clear. */
  readonly rivals: readonly AnnouncementKind[];
  /** No kind has enough signs: a plain notice for want of a better name. */
  readonly undecided: boolean;
};

type Found = { readonly signal: KindSignal; readonly words: string };

/** `marks`: of the page that the body is of. The highest sum wins; between equal sums the kind that stands first in the table. A record that a paper retells stays a record. */
export function recogniseKind(evidence: KindEvidence, marks?: LetterMarks): RecognisedKind {
  const signs = findSignals(evidence, SIGNS, marks);
  const ofSigns = sumUp(signs);
  const found = isClear(ofSigns)
    ? signs
    : [...signs, ...findInHeadings(evidence, signs), ...findWords(evidence, signs)];
  const sums = found === signs ? ofSigns : sumUp(found);
  const leader = sums[0];
  const best = leader?.[0] === "news-report" ? (sums.find((sum) => stays(sum, leader)) ?? leader) : leader;
  if (best === undefined || best[1] < RECOGNISED_FROM) {
    const reasons = ["no kind has enough signs: read as a plain notice"];
    return { kind: "notice", reasons, rivals: rivalsOf("notice", RECOGNISED_FROM, sums), undecided: true };
  }
  const [kind, sum] = best;
  const reasons = found.filter(({ signal }) => signal.kind === kind).map(reasonOf);
  return {
    kind,
    reasons: [...reasons, `${kind} has the highest sum of signs (${sum})`],
    undecided: false,
    rivals: found === signs ? [] : rivalsOf(kind, sum, sums),
  };
}

function rivalsOf(kind: AnnouncementKind, sum: number, sums: readonly Sum[]): readonly AnnouncementKind[] {
  return sums.filter((other) => other[0] !== kind && other[1] >= sum - RIVAL_WITHIN).map(([rival]) => rival);
}

const PLACES: readonly SignalPlace[] = ["title", "head", "body", "address", "form"];
const SIGNS = PLACES.map(signalsOf);
const TITLE_SIGNALS = signalsOf("title").signals;
const WORDS = [signalsOf("words")];
const ORDER = new Map(KIND_SIGNALS.map((signal, index) => [signal, index]));

type Signals = { readonly place: SignalPlace; readonly signals: SignTable<KindSignal> };

function signalsOf(place: SignalPlace): Signals {
  return { place, signals: tableOf(KIND_SIGNALS.filter((signal) => signal.place === place)) };
}

/** Of the many signals, only those are tried whose letters the text has side by side. In the order of the table. */
function findSignals(
  evidence: KindEvidence,
  tables: readonly Signals[],
  ofPage?: LetterMarks,
): readonly Found[] {
  const found: Found[] = [];
  for (const { place, signals } of tables) {
    const marks = place === "body" ? ofPage : undefined;
    tryEach(evidence[place], signals, (signal, [words]) => found.push({ signal, words }), marks);
  }
  return found.toSorted((a, b) => (ORDER.get(a.signal) ?? 0) - (ORDER.get(b.signal) ?? 0));
}

/** A title that tells a kind has its own weight; one that tells none is words like all others. */
function findWords(evidence: KindEvidence, signs: readonly Found[]): readonly Found[] {
  const tells = signs.some(({ signal }) => signal.place === "title");
  const words = tells ? evidence.words : `${evidence.title}\n${evidence.words}`;
  return findSignals({ ...evidence, words }, WORDS).map((found) => withSecond(found, words));
}

/** Two different words of one row say more than one. */
function withSecond(found: Found, text: string): Found {
  const { signal, words } = found;
  if (signal.weight < 0) return found;
  const rest = text.slice(text.indexOf(words) + words.length);
  const second = signal.sign.expression.exec(rest)?.[0];
  if (second === undefined || second === words) return found;
  const weight = signal.weight + OF_SECOND;
  return { signal: { ...signal, weight }, words: `${words}, ${second}` };
}

/** What would tell the kind as a title tells it as another heading, with less weight. */
function findInHeadings(evidence: KindEvidence, signs: readonly Found[]): readonly Found[] {
  const told = new Set(signs.map(({ signal }) => signal));
  const found: Found[] = [];
  tryEach(evidence.headings, TITLE_SIGNALS, (signal, [words]) => {
    const weight = Math.round(signal.weight * OF_HEADINGS);
    if (!told.has(signal)) found.push({ signal: { ...signal, place: "headings", weight }, words });
  });
  return found;
}

type Sum = readonly [AnnouncementKind, number];

/** The highest first; between equal sums the kind that was found first. */
function sumUp(found: readonly Found[]): readonly Sum[] {
  const sums = new Map<AnnouncementKind, number>();
  for (const { signal } of found) sums.set(signal.kind, (sums.get(signal.kind) ?? 0) + signal.weight);
  return [...sums].toSorted((a, b) => b[1] - a[1]);
}

/** Whether what a paper retells stays what it is. */
function stays([kind, sum]: Sum, [, report]: Sum): boolean {
  if (RECORD_KINDS.has(kind)) return sum >= RECORD_FROM;
  return STAYING_KINDS.has(kind) && sum >= STAYS_FROM && sum >= report - STAYS_WITHIN;
}

function isClear([first, second]: readonly Sum[]): boolean {
  // What a paper retells may be a record by its words.
  if (first === undefined || first[0] === "news-report") return false;
  return first[1] >= SURE_FROM && first[1] - (second?.[1] ?? 0) >= CLEAR_BY;
}

function reasonOf({ signal, words }: Found): string {
  const shown = words.length > 24 ? `${words.slice(0, 24)}…` : words;
  return `the ${signal.place} has "${shown.replaceAll("\n", " ")}" (${signal.weight})`;
}
