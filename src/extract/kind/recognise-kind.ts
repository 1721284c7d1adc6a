// Takes a page's title, head and body; gives its kind by summing the signals, and says in words why.

import { tryEach } from "../../japanese/search/pair-table.ts";
import type { AnnouncementKind } from "../../terms/kind.ts";
import { KIND_SIGNALS, RECOGNISED_FROM, RECORD_FROM, RECORD_KINDS } from "./kind-signals.ts";
import type { KindSignal, SignalPlace } from "./signals/signal.ts";

/** Width-folded text by place. */
export type KindEvidence = Readonly<Record<SignalPlace, string>>;

export type RecognisedKind = { readonly kind: AnnouncementKind; readonly reasons: readonly string[] };

type Found = { readonly signal: KindSignal; readonly words: string };

/** The highest sum wins; between equal sums the kind that stands first in the table. A record that a paper retells stays a record. */
export function recogniseKind(evidence: KindEvidence): RecognisedKind {
  const found = findSignals(evidence);
  const sums = new Map<AnnouncementKind, number>();
  for (const { signal } of found) sums.set(signal.kind, (sums.get(signal.kind) ?? 0) + signal.weight);
  const leader = highest([...sums]);
  const records = [...sums].filter(([kind, sum]) => RECORD_KINDS.has(kind) && sum >= RECORD_FROM);
  const best = leader?.[0] === "news-report" ? (highest(records) ?? leader) : leader;
  if (best === undefined || best[1] < RECOGNISED_FROM) {
    return { kind: "notice", reasons: ["no kind has enough signs: read as a plain notice"] };
  }
  const [kind, sum] = best;
  const reasons = found.filter(({ signal }) => signal.kind === kind).map(reasonOf);
  return { kind, reasons: [...reasons, `${kind} has the highest sum of signs (${sum})`] };
}

const PLACES: readonly SignalPlace[] = ["title", "head", "body", "address", "form"];
const BY_PLACE = PLACES.map((place) => ({
  place,
  signals: KIND_SIGNALS.filter((signal) => signal.place === place),
}));
const ORDER = new Map(KIND_SIGNALS.map((signal, index) => [signal, index]));

/** Of the many signals, only those are tried whose letters the text has side by side. In the order of the table. */
function findSignals(evidence: KindEvidence): readonly Found[] {
  const found: Found[] = [];
  for (const { place, signals } of BY_PLACE)
    tryEach(evidence[place], signals, (signal, [words]) => found.push({ signal, words }));
  return found.toSorted((a, b) => (ORDER.get(a.signal) ?? 0) - (ORDER.get(b.signal) ?? 0));
}

type Sum = readonly [AnnouncementKind, number];

function highest(sums: readonly Sum[]): Sum | undefined {
  return sums.reduce<Sum | undefined>(
    (leader, next) => (leader === undefined || next[1] > leader[1] ? next : leader),
    undefined,
  );
}

function reasonOf({ signal, words }: Found): string {
  const shown = words.length > 24 ? `${words.slice(0, 24)}…` : words;
  return `the ${signal.place} has "${shown.replaceAll("\n", " ")}" (${signal.weight})`;
}
