// Takes a place of an announcement and how many subjects of its own it has; gives the stretches that tell what it speaks of, and how far each is trusted to.

import type { Clause, Passage, ReadLater, Said } from "../reading/later-announcement.ts";
import { keepLast } from "./keep-last.ts";
import { placesIn, type Place } from "./places.ts";
import { numberOf } from "./stretches.ts";
import { findConcepts, weightOfConcept } from "../words/concepts.ts";

/** `at`: its number among the stretches of the announcement. */
export type Context = { readonly said: Said; readonly share: number; readonly at: number };

type Trusted = Omit<Context, "at">;

const SHARES = {
  /** Earlier and later clauses of the sentence; lower where they tell something of their own. */
  clauseBefore: 0.9,
  clauseBehind: 0.6,
  toldOfSame: 0.8,
  toldBefore: 0.65,
  toldBehind: 0.4,
  head: 0.85,
  headOfAnswer: 0.5,
  question: 0.9,
  before: 0.75,
  topic: 0.5,
  behind: 0.35,
  elsewhere: 0.4,
  office: 0.6,
};
/** By how many subjects of its own the clause has: what was said before is then less likely to be its subject. */
const OWN_SUBJECT = [1, 0.65, 0.4] as const;
const OWN_AND_QUESTION = 0.7;
const OWN_AND_HEAD = 0.8;
const NEW_SUBJECT =
  /^(?:また|このほか|なお|さらに|他方|一方|加えて|併せて|次に|最後に|(?:in addition|also|separately|meanwhile|besides)\b)/u;
const SPECIFIC = 1.7;
const ITEM = /^\s*(?:[(（][0-9０-９一二三四五六七八九十]{1,2}[)）]|[○●◯・◇■]|[0-9０-９]{1,2}[ .．、　])/u;
/** So short that all of it is of one matter. */
const SHORT = 14;

/** 点検については: what the sentence says it is about. */
const TOPIC =
  /^(?<topic>[^、。]{2,24}?)(?:については|に関しては|につきましては|に関し、|について、|は、?|の方は)/u;
/** Who does it, and where, is no subject. */
const NO_TOPIC: ReadonlySet<string> = new Set(["service", "office", "level", "place", "direction"]);

/** What a clause is about besides any promise. */
type Subjects = { readonly topic: readonly string[]; readonly specific: readonly string[] };

function topicOf({ normal }: Clause, language: "ja" | "en"): readonly string[] {
  const topic = language === "ja" ? TOPIC.exec(normal)?.groups?.["topic"] : undefined;
  if (topic === undefined) return [];
  return findConcepts(topic, "ja")
    .filter(({ concept: { weight, group } }) => weight >= 1 && (group === undefined || !NO_TOPIC.has(group)))
    .map(({ concept }) => concept.key);
}

function subjectsOf(clause: Clause, language: "ja" | "en"): Subjects {
  const specific = [...clause.concepts.keys()].filter((key) => (weightOfConcept(key) ?? 0) >= SPECIFIC);
  return { topic: topicOf(clause, language), specific };
}

/** 0, 1 or 2, which stands for more. */
export type SubjectsCounted = 0 | 1 | 2;

/** By place: whether it says what it is about, and how many subjects it has; by its key, where a term is one of them. */
export type SubjectsOfAll = {
  readonly hasTopic: readonly boolean[];
  readonly counts: readonly number[];
  readonly isTopic: ReadonlyMap<string, readonly number[]>;
  readonly isSpecific: ReadonlyMap<string, readonly number[]>;
};

function placesByKey(keys: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((those, at) => {
    for (const key of new Set(those)) places.set(key, [...(places.get(key) ?? []), at]);
  });
  return places;
}

/** Looked up once for all promises. */
export const subjectsIn = keepLast((later: ReadLater): SubjectsOfAll => {
  const all = placesIn(later).map(({ clause }) => subjectsOf(clause, later.language));
  return {
    hasTopic: all.map(({ topic }) => topic.length > 0),
    counts: all.map(({ specific }) => specific.length),
    isTopic: placesByKey(all.map(({ topic }) => topic)),
    isSpecific: placesByKey(all.map(({ specific }) => specific)),
  };
});

function shareOfClause(
  { polarity: { polarity, silence } }: Clause,
  isBefore: boolean,
  subjects: number,
): number {
  if (isBefore && subjects === 0 && polarity !== undefined) return SHARES.toldOfSame;
  if (polarity !== undefined || silence !== undefined) {
    return isBefore ? SHARES.toldBefore : SHARES.toldBehind;
  }
  return isBefore ? SHARES.clauseBefore : SHARES.clauseBehind;
}

function clausesAround({ passage, clause }: Place, subjects: number): readonly Trusted[] {
  const at = passage.clauses.indexOf(clause);
  return passage.clauses.flatMap((other, index) =>
    index === at
      ? []
      : [
          {
            said: other,
            share: shareOfClause(other, index < at, subjects) * (subjects > 1 ? OWN_AND_QUESTION : 1),
          },
        ],
  );
}

type Around = {
  readonly place: Place;
  readonly subjects: SubjectsCounted;
  readonly isShort: boolean;
};

/** Of another passage; 0 where it tells nothing of this one's subject. */
function shareOfPassage(other: Passage, at: number, { place, subjects, isShort }: Around): number {
  const { passage, index } = place;
  const isNew = NEW_SUBJECT.test(passage.normal);
  const trust = OWN_SUBJECT[subjects] * (isNew ? 0.5 : 1);
  const isBefore = at < index;
  if (passage.role === "notice") return SHARES.head;
  if (other.topic === passage.topic) {
    if (other.role === "question") return SHARES.question * (subjects > 1 ? OWN_AND_QUESTION : 1);
    if (at === index - 1) return SHARES.before * trust;
    return (isBefore ? SHARES.topic : SHARES.behind) * trust;
  }
  if (ITEM.test(passage.text) && ITEM.test(other.text)) return 0;
  if (other.role === "notice") return SHARES.before * OWN_SUBJECT[subjects];
  if (!isShort) return 0;
  return (isBefore ? SHARES.elsewhere : SHARES.behind) * trust;
}

const CONTEXTS = new WeakMap<Place, (readonly Context[] | undefined)[]>();

/** They go by how many subjects of its own the clause has, and by nothing else of the promise: made once for each number. */
export function contextsOf(later: ReadLater, place: Place, subjects: SubjectsCounted): readonly Context[] {
  const made = CONTEXTS.get(place) ?? [];
  const known = made[subjects];
  if (known !== undefined) return known;
  const contexts = makeContexts(later, place, subjects).map((context) => ({
    ...context,
    at: numberOf(later, context.said),
  }));
  made[subjects] = contexts;
  CONTEXTS.set(place, made);
  return contexts;
}

function makeContexts(later: ReadLater, place: Place, subjects: SubjectsCounted): readonly Trusted[] {
  const { passage, clause, index } = place;
  const hasTurns = later.passages.some(({ role }) => role === "question");
  const around: Around = { place, subjects, isShort: later.passages.length <= SHORT && !hasTurns };
  const head = passage.role === "answer" ? SHARES.headOfAnswer : SHARES.head;
  return [
    { said: clause, share: 1 },
    ...clausesAround(place, subjects),
    { said: later.office, share: SHARES.office },
    { said: later.head, share: head * (subjects > 1 ? OWN_AND_HEAD : 1) },
    ...later.passages.flatMap((other, at) => {
      const share = at === index ? 0 : shareOfPassage(other, at, around);
      return share === 0 ? [] : [{ said: other, share }];
    }),
  ];
}
