// Takes an English sentence and where it begins; gives its clauses: subject, verb, and which act the verb is.

import type { ActName } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import { shiftSpan } from "../../../terms/span.ts";
import {
  ENGLISH_JOINED_WILL,
  ENGLISH_OPENING,
  ENGLISH_PARTICIPLES,
  ENGLISH_SUBJECT,
  ENGLISH_VERBS,
  ENGLISH_WILL,
} from "./verbs.ts";
import { findPlanned } from "./planned.ts";

/** Positions are in the text. */
export type EnglishClause = {
  readonly act: ActName;
  readonly start: number;
  readonly verbEnd: number;
  /** Where the matter ends, if that is not where the next clause begins. */
  readonly end?: number;
  readonly subject?: Span;
  /** It says of its matter that it is to come. */
  readonly planned?: boolean;
};

type Named = readonly (readonly [ActName, string])[];

const alternatives = (rows: Named): string => rows.map(([, words]) => words).join("|");
const tests = (rows: Named, flags: string) =>
  rows.map(([act, words]) => ({ act, sign: new RegExp(`^(?:${words})$`, flags) }));

const VERBS = tests(
  // What a verb must be followed by is tested in the sentence.
  ENGLISH_VERBS.map(([act, words]) => [act, words.replaceAll(/\(\?=(?:[^()]|\([^()]*\))*\)/gu, "")]),
  "iu",
);
const PARTICIPLES = tests(ENGLISH_PARTICIPLES, "u");
const CLAUSE = new RegExp(`${ENGLISH_OPENING}(?<verb>${alternatives(ENGLISH_VERBS)})(?![\\w-])`, "gu");
/** The Ministers, taking into account the visit to U.M. rivers in May, exchanged their views. */
const ASIDE =
  "(?<=, )(?:taking into account|considering|following|building on|in light of|based on|given) (?:[^.;]|(?<=[A-Z])\\.){4,240}?, ";
const FRAME = new RegExp(
  `(?<![\\w-])(?<subject>${ENGLISH_SUBJECT}),? (?:also |then |both ){0,2}(?:${ASIDE})?(?:discussed|exchanged (?:\\w+ )?views|shared (?:\\w+ )?views|held|met|reviewed|did not [a-z]+)\\b`,
  "u",
);
const WILL = new RegExp(ENGLISH_WILL, "u");
const JOINED_WILL = new RegExp(ENGLISH_JOINED_WILL, "u");
const PARTICIPLE = new RegExp(
  `^(?<verb>${alternatives(ENGLISH_PARTICIPLES)}) [^.;]{4,240}?, (?=${ENGLISH_SUBJECT},? )`,
  "u",
);

/** `willing`: what saying that one will do something is; a statement decides, a speaker commits. */
export function cutEnglishClauses(
  sentence: string,
  offset: number,
  willing: ActName,
): readonly EnglishClause[] {
  const found = withJoined(sentence, offset, findClauses(sentence, offset), willing);
  const clauses = withOpening(sentence, offset, found, willing);
  return clauses.flatMap((clause, index): readonly EnglishClause[] => {
    const frame = clauses[index - 1];
    if (isOnlySaying(clause, clauses[index + 1], sentence, offset)) return [];
    if (frame === undefined || !isOnlySaying(frame, clause, sentence, offset)) return [clause];
    return [
      { ...clause, start: frame.start, ...(frame.subject === undefined ? {} : { subject: frame.subject }) },
    ];
  });
}

/** We discussed the plan and concurred to …: the verb before does nothing itself, and tells whose the next one is. */
function findFrame(sentence: string): Span | undefined {
  const match = FRAME.exec(sentence);
  const { subject } = match?.groups ?? {};
  return match === null || subject === undefined ? undefined : [match.index, match.index + subject.length];
}

/** The exercise that we agreed on in March will …: the preposition's noun stands before, and the verb tells which one it is. */
const ATTRIBUTIVE = /^ (?:on|upon|to) (?:in|at|last|earlier|during|will|would|is|was|has)\b/u;

/** A verb joined by a comma or "and" counts only behind a verb with a subject. */
function findClauses(sentence: string, offset: number): readonly EnglishClause[] {
  const clauses: EnglishClause[] = [];
  let frame: { readonly span: Span | undefined } | undefined;
  for (const match of sentence.matchAll(CLAUSE)) {
    const { subject, joint = "", verb = "" } = match.groups ?? {};
    const act = VERBS.find(({ sign }) => sign.test(verb))?.act;
    if (act === undefined) continue;
    if (ATTRIBUTIVE.test(sentence.slice(match.index + match[0].length))) continue;
    const isBare = subject === undefined && clauses.length === 0;
    // Looked for once: a sentence may hold any number of bare verbs.
    if (isBare) frame ??= { span: findFrame(sentence) };
    const before = frame?.span !== undefined && frame.span[1] < match.index ? frame.span : undefined;
    if (isBare && before === undefined) continue;
    // "confirmed that they oppose": what is inside is what was confirmed.
    const isInside = sentence.slice(0, match.index).endsWith("that ");
    if (isInside && clauses.length > 0 && clauses.at(-1)?.act !== "expressed") continue;
    // The joint to the verb before is no part of what this one does.
    const start = offset + match.index + joint.length;
    const bare = isBare ? before : undefined;
    const own: Span | undefined = subject === undefined ? bare : [match.index, match.index + subject.length];
    clauses.push({
      act,
      start,
      verbEnd: offset + match.index + match[0].length,
      ...(own === undefined ? {} : { subject: shiftSpan(own, offset) }),
    });
  }
  return clauses;
}

/** …, and the Self-Defense Forces will continue to …: a clause of its own, unless a verb inside it acts. */
function withJoined(
  sentence: string,
  offset: number,
  clauses: readonly EnglishClause[],
  willing: ActName,
): readonly EnglishClause[] {
  const joined = JOINED_WILL.exec(sentence);
  const words = joined?.groups?.["subject"];
  const last = clauses.at(-1);
  if (joined === null || words === undefined || last === undefined) return clauses;
  const start = offset + joined.index + ", and ".length;
  if (last.verbEnd > start) return clauses;
  const subject = [start, start + words.length] as const;
  return [...clauses, { act: willing, start, verbEnd: subject[1], subject }];
}

/** I will visit Australia: what is to come is announced. I will announce the results: so are they. */
const ATTENDS =
  /^(?:announc|visit|attend|hold|host|travel|depart|participat|meet|dispatch)(?:e|ing|ting)?\b/u;

/** Recalling the summit, the Ministers …: the participle acts first. The Ministers will …: where no other verb acts. */
function withOpening(
  sentence: string,
  offset: number,
  clauses: readonly EnglishClause[],
  willing: ActName,
): readonly EnglishClause[] {
  const [first] = clauses;
  const opening = PARTICIPLE.exec(sentence);
  const participle = opening?.groups?.["verb"];
  if (opening !== null && participle !== undefined && first?.subject !== undefined) {
    const act = PARTICIPLES.find(({ sign }) => sign.test(participle))?.act ?? "noted";
    const [verbEnd, end] = [offset + participle.length, offset + opening[0].length];
    return [{ act, start: offset, verbEnd, end, subject: first.subject }, ...clauses];
  }
  const will = first === undefined ? WILL.exec(sentence) : null;
  const words = will?.groups?.["subject"];
  if (will === null || words === undefined)
    return first === undefined ? plannedIn(sentence, offset) : clauses;
  const start = offset + will[0].lastIndexOf(words);
  const subject = [start, start + words.length] as const;
  return [
    {
      act: ATTENDS.test(sentence.slice(will[0].length)) ? "announced" : willing,
      start,
      verbEnd: subject[1],
      subject,
    },
  ];
}

/** The destroyer will visit …, Minister X plans to visit …: whoever it is. */
function plannedIn(sentence: string, offset: number): readonly EnglishClause[] {
  const planned = findPlanned(sentence);
  if (planned === undefined) return [];
  const { subject, matterAt, start } = planned;
  return [
    {
      act: "announced",
      start: offset + start,
      verbEnd: offset + matterAt,
      ...(subject === undefined ? {} : { subject: shiftSpan(subject, offset) }),
      planned: true,
    },
  ];
}

/** "stated that he had decided to": the verb inside is the act, the saying is only its frame. */
function isOnlySaying(
  clause: EnglishClause,
  next: EnglishClause | undefined,
  sentence: string,
  offset: number,
): boolean {
  if (clause.act !== "expressed" || next?.subject === undefined) return false;
  return /^ that $/u.test(sentence.slice(clause.verbEnd - offset, next.start - offset));
}
