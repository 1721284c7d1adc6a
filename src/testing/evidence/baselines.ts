// The answers that any rule has to beat: a constant one, and one that counts how many characters a sentence shares with the promise.

import { splitSentences } from "../../japanese/sentences.ts";
import { normalText } from "../../ledger/evidence/reading/normal-text.ts";
import type { Span } from "../../terms/span.ts";
import type { EvidenceSet, GoldAnnouncement, GoldUndertaking } from "./evidence-set.ts";
import type { Proposed } from "./score-proposals.ts";

type AskedPair = { readonly undertaking: GoldUndertaking; readonly announcement: GoldAnnouncement };

function laterPairs({ statements, undertakings, announcements }: EvidenceSet): readonly AskedPair[] {
  const days = new Map(statements.map(({ id, announcedAt }) => [id, announcedAt]));
  return undertakings.flatMap((undertaking) =>
    announcements
      .filter(({ announcedAt }) => announcedAt > (days.get(undertaking.statement) ?? ""))
      .map((announcement) => ({ undertaking, announcement })),
  );
}

/** Everything later speaks for everything, in all of its words. */
export function constantAnswer(set: EvidenceSet): readonly Proposed[] {
  return laterPairs(set).map(({ undertaking, announcement }) => ({
    undertaking: undertaking.id,
    announcement: announcement.id,
    span: [0, announcement.text.length],
    stance: "for",
  }));
}

function pairsOfCharacters(text: string): ReadonlySet<string> {
  const normal = normalText(text);
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= normal.length; at += 1) pairs.add(normal.slice(at, at + 2));
  return pairs;
}

export type Overlap = Proposed & { readonly share: number };

/** For each pair the sentence with the greatest share of the promise's pairs of characters; always for. */
export function overlaps(set: EvidenceSet): readonly Overlap[] {
  const sentences = new Map(
    set.announcements.map(({ id, text }) => [
      id,
      splitSentences(text).map((span) => ({ span, pairs: pairsOfCharacters(text.slice(...span)) })),
    ]),
  );
  const promised = new Map(
    set.undertakings.map(({ id, sentence, matter }) => [id, pairsOfCharacters(`${matter}${sentence}`)]),
  );
  return laterPairs(set).map(({ undertaking, announcement }) => {
    const wanted = promised.get(undertaking.id) ?? new Set<string>();
    let best: { span: Span; share: number } = { span: [0, 0], share: 0 };
    for (const { span, pairs } of sentences.get(announcement.id) ?? []) {
      const share = [...wanted].filter((pair) => pairs.has(pair)).length / Math.max(1, wanted.size);
      if (share > best.share) best = { span, share };
    }
    return { undertaking: undertaking.id, announcement: announcement.id, stance: "for", ...best };
  });
}

/** Hundredths. */
export const THRESHOLDS: readonly number[] = Array.from({ length: 100 }, (_, at) => at / 100);
