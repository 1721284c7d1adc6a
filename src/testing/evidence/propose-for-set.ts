// Takes a set; gives what the ledger's rules propose for it: its undertakings as they are written in it.

import { DESK_THRESHOLD, proposeEvidence } from "../../ledger/evidence/propose-evidence.ts";
import type { ReadLater } from "../../ledger/evidence/reading/later-announcement.ts";
import { readLater } from "../../ledger/evidence/reading/read-later.ts";
import { readPromise, type UndertakingForEvidence } from "../../ledger/evidence/reading/read-promise.ts";
import { promiseOfUndertaking } from "../../ledger/evidence/reading/promise-of-undertaking.ts";
import { announcementId } from "../../terms/ids.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import type { Span } from "../../terms/span.ts";
import { undertakingsIn } from "../ledger/undertakings-in.ts";
import { partyNamed, type EvidenceSet, type GoldAnnouncement } from "./evidence-set.ts";
import { indexOfSet } from "./found-in-set.ts";
import type { Proposed } from "./score-proposals.ts";

export type Scored = Proposed & { readonly score: number };

/** Ids of the set are words: the number of the place stands for them. */
function numbered(things: readonly { readonly id: string }[], first: number): ReadonlyMap<string, number> {
  return new Map(things.map(({ id }, at) => [id, first + at]));
}

const FIRST_LATER = 10_000;

/** A set is gone through for its own undertakings and for those that are read of it. */
const readBefore = new WeakMap<GoldAnnouncement, ReadLater>();

export function readLaterOf(announcement: GoldAnnouncement, number: number): ReadLater {
  const { issuer, title, announcedAt, language, text } = announcement;
  const [id, known] = [announcementId(number), readBefore.get(announcement)];
  if (known?.id === id) return known;
  const later = readLater({ id, day: announcedAt, issuer, title, language, text });
  readBefore.set(announcement, later);
  return later;
}

export function promisesOf({
  statements,
  undertakings,
}: EvidenceSet): ReadonlyMap<string, UndertakingForEvidence> {
  const numbers = numbered(statements, 1);
  const told = new Map(statements.map((statement) => [statement.id, statement]));
  return new Map(
    undertakings.map(({ id, statement, sentence, matter, parties, strength, due, recurring }) => {
      const { issuer = "", announcedAt = "", language = "ja", text = "" } = told.get(statement) ?? {};
      const promise = readPromise({
        id: ledgerIdOf(announcementId(numbers.get(statement) ?? 0), text.indexOf(sentence)),
        day: announcedAt,
        issuer,
        language,
        sentence,
        matter,
        parties: parties.map(partyNamed),
        strength,
        ...(due === null ? {} : { due }),
        isRecurring: recurring === true,
      });
      return [id, promise] as const;
    }),
  );
}

/** Those that the desk is shown (or those of another threshold), among the pairs that the index finds. */
export function proposeForSet(
  set: EvidenceSet,
  promises: ReadonlyMap<string, UndertakingForEvidence>,
  threshold: number = DESK_THRESHOLD,
): readonly Scored[] {
  const numbers = numbered(set.announcements, FIRST_LATER);
  const findIn = indexOfSet(promises);
  return set.announcements.flatMap((announcement) => {
    const later = readLaterOf(announcement, numbers.get(announcement.id) ?? 0);
    const found = findIn(later);
    return [...promises].flatMap(([undertaking, promise]): readonly Scored[] => {
      if (!found.has(undertaking)) return [];
      const proposal = proposeEvidence(promise, later);
      if (proposal === undefined || proposal.score < threshold) return [];
      const { span, stance, tells, score } = proposal;
      return [{ undertaking, announcement: announcement.id, span, stance, tells, score }];
    });
  });
}

/** Where a clause of the set is read, by more than half of the shorter one. */
function isSame(span: Span, gold: Span): boolean {
  const shared = Math.min(span[1], gold[1]) - Math.max(span[0], gold[0]);
  return shared * 2 > Math.min(span[1] - span[0], gold[1] - gold[0]);
}

/** From end to end: the undertakings as the ledger reads them from the statements. Those that the set does not have are left out. */
export function promisesRead({
  statements,
  undertakings,
}: EvidenceSet): ReadonlyMap<string, UndertakingForEvidence> {
  return new Map(
    statements.flatMap(({ id: statement, text, title, issuer, announcedAt }) => {
      const read = undertakingsIn(text, { title, issuer, day: announcedAt });
      const asked = undertakings.filter((gold) => gold.statement === statement);
      return asked.flatMap(({ id, sentence }) => {
        const start = text.indexOf(sentence);
        const same = read.find(({ span }) => isSame(span, [start, start + sentence.length]));
        return same === undefined ? [] : [[id, promiseOfUndertaking(same)] as const];
      });
    }),
  );
}
