// Takes what the desk decided of proposals; gives the rules that it taught, each counted and said in a sentence, and a proposal as they see it: nothing that was proposed is rewritten.

import type { EvidenceProposal } from "../../../terms/ledger/evidence.ts";
import { scoreOf, weigh } from "../matching/weighed.ts";
import { codeInWords } from "../reasons/reason-words.ts";

/** A proposal that the desk confirmed or rejected, with what its promise is about. */
export type JudgedProposal = {
  readonly proposal: EvidenceProposal;
  readonly verdict: "confirmed" | "rejected";
  /** JP+KR; empty where nothing is known. */
  readonly parties: string;
  readonly topics: readonly string[];
};

/** What a rule looks at. */
export type LessonOn =
  /** The surest of a proposal's reasons that speak for it. */
  | { readonly kind: "reason"; readonly code: string }
  /** That reason with the words that counted: the verb 見送. */
  | { readonly kind: "words"; readonly code: string; readonly words: string }
  | { readonly kind: "topic"; readonly topic: string }
  | { readonly kind: "parties"; readonly parties: string };

export type Lesson = {
  readonly on: LessonOn;
  readonly rejected: number;
  readonly confirmed: number;
  /** What it adds to the score, or takes from it. */
  readonly weight: number;
};

/** Fewer teach nothing. */
const ENOUGH = 5;
/** Of two-thirds rejected, or nearly all confirmed, something is learnt. */
const OFTEN_REJECTED = 2 / 3;
const OFTEN_CONFIRMED = 0.9;
const MOST_TAKEN = 0.2;
const GIVEN = 0.05;

function keyOf(on: LessonOn): string {
  if (on.kind === "words") return `words ${on.code} ${on.words}`;
  if (on.kind === "reason") return `reason ${on.code}`;
  return on.kind === "topic" ? `topic ${on.topic}` : `parties ${on.parties}`;
}

/** The reason that tells what came of it, which all else only supports. */
function tellingOf({ reasons }: EvidenceProposal): readonly LessonOn[] {
  return reasons
    .filter(({ code }) => code.startsWith("tells-") || code === "planned-past-due" || code === "bound-more")
    .flatMap(({ code, words }): readonly LessonOn[] => [
      { kind: "reason", code },
      ...(words === undefined ? [] : [{ kind: "words", code, words } as const]),
    ]);
}

function lessonsOn({ proposal, parties, topics }: Omit<JudgedProposal, "verdict">): readonly LessonOn[] {
  return [
    ...tellingOf(proposal),
    ...topics.map((topic) => ({ kind: "topic", topic }) as const),
    ...(parties === "" ? [] : [{ kind: "parties", parties } as const]),
  ];
}

/** By how much more than its share was rejected: 5 of 6 take 0.1, all take 0.2. */
function weightOf(rejected: number, confirmed: number): number {
  const all = rejected + confirmed;
  if (all < ENOUGH) return 0;
  const share = rejected / all;
  if (share >= OFTEN_REJECTED)
    return -(MOST_TAKEN * (share - OFTEN_REJECTED)) / (1 - OFTEN_REJECTED) || -GIVEN;
  return confirmed / all >= OFTEN_CONFIRMED ? GIVEN : 0;
}

/** In an order that no order of decisions changes; what teaches nothing yet is not among them. */
export function learnFromDecisions(judged: readonly JudgedProposal[]): readonly Lesson[] {
  const counted = new Map<string, { on: LessonOn; rejected: number; confirmed: number }>();
  for (const one of judged) {
    for (const on of lessonsOn(one)) {
      const key = keyOf(on);
      const { rejected = 0, confirmed = 0 } = counted.get(key) ?? {};
      counted.set(key, {
        on,
        rejected: rejected + (one.verdict === "rejected" ? 1 : 0),
        confirmed: confirmed + (one.verdict === "confirmed" ? 1 : 0),
      });
    }
  }
  return [...counted]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { on, rejected, confirmed }]) => ({
      on,
      rejected,
      confirmed,
      weight: weightOf(rejected, confirmed),
    }))
    .filter(({ weight }) => weight !== 0);
}

/** With the strongest lesson that it falls under as a reason of its own; as it was proposed where there is none. */
export function applyLessons(
  proposal: EvidenceProposal,
  about: Pick<JudgedProposal, "parties" | "topics">,
  lessons: readonly Lesson[],
): EvidenceProposal {
  const own = new Set(lessonsOn({ proposal, ...about }).map(keyOf));
  const [lesson] = lessons
    .filter(({ on }) => own.has(keyOf(on)))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (keyOf(a.on) < keyOf(b.on) ? -1 : 1));
  if (lesson === undefined) return proposal;
  const reasons = [...proposal.reasons, weigh("learned", lesson.weight, sayLesson(lesson, "ja"))];
  return { ...proposal, reasons, score: scoreOf(reasons) };
}

function nameOf(on: LessonOn, language: "ja" | "en"): string {
  const isJapanese = language === "ja";
  if (on.kind === "topic") return isJapanese ? `主題「${on.topic}」` : `the topic ${on.topic}`;
  if (on.kind === "parties") return isJapanese ? `当事者「${on.parties}」` : `the parties ${on.parties}`;
  const reason = codeInWords(on.code, language);
  if (on.kind === "reason") return isJapanese ? `根拠「${reason}」` : `the reason “${reason}”`;
  return isJapanese ? `根拠「${reason}」の言葉「${on.words}」` : `the word “${on.words}” (${reason})`;
}

/** Of 6 proposals on the word “見送” 5 were rejected: such proposals need 0.1 more. */
export function sayLesson(lesson: Lesson, language: "ja" | "en"): string {
  const { on, rejected, confirmed, weight } = lesson;
  const [all, name] = [rejected + confirmed, nameOf(on, language)];
  const size = Math.round(Math.abs(weight) * 1000) / 1000;
  if (language === "ja") {
    return weight < 0
      ? `${name}の提案${all}件のうち${rejected}件が却下されたため、点数を${size}下げる`
      : `${name}の提案${all}件のうち${confirmed}件が確認されたため、点数を${size}上げる`;
  }
  return weight < 0
    ? `Of ${all} proposals on ${name}, ${rejected} were rejected: such proposals need ${size} more`
    : `Of ${all} proposals on ${name}, ${confirmed} were confirmed: such proposals need ${size} less`;
}
