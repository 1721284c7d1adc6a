// Takes the desk view and gives who the announcement is of: those it names first with an office, host and counterparts.

import type { PersonFact } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import { spanContains } from "../../terms/span.ts";
import type { PersonValue } from "../template/value.ts";
import type { DeskView } from "./desk-view.ts";
import { factsOfType } from "./desk-view.ts";
import type { Mentions } from "./person-value.ts";
import { personValue } from "./person-value.ts";
import { findTitleBlock } from "./title.ts";

/** A remark on how the text was made: ※通訳者の発言を… */
const REMARK = /^\s*(?:[※*]|[(（]?注)/u;
/** The full stop of a paragraph's number ends no sentence, nor in Japanese that of H.E. Ms. */
const SENTENCE_ENDS = {
  ja: /。/u,
  en: /(?<!^\s*\d{1,2}|\b[ap]\.m|\b(?:H\.E|Mr|Mrs|Ms|Dr|Hon|Jr|Prof|Amb|Sen|Gen|Brig|Maj|Capt|Lt|Col|Adm|[A-Z]))\.\s/u,
} as const;
const KATAKANA_NAME = /^[ァ-ヴ]/u;

/** The first sentence of the lead, or of the first official paragraph that names somebody. */
export function openingSpans(view: DeskView): readonly Span[] {
  const people = factsOfType(view, "person");
  const title = findTitleBlock(view);
  const ordered = people.map(({ span }) => span).toSorted((a, b) => a[0] - b[0]);
  const naming = view.official.filter(
    ({ block, index, text }) => index !== title?.index && !REMARK.test(text) && holdsAny(block.span, ordered),
  );
  // A picture's caption names people too, in no sentence.
  const sentence = view.reading.language === "ja" ? /。/u : /[。.]/u;
  const told = naming.find(({ text }) => sentence.test(text)) ?? naming[0];
  // The first words of a joint conference greet some of those present; in English its title names them.
  const isJoint = view.reading.kind === "joint-press-conference";
  const ofJoint = view.reading.language === "en" ? title : undefined;
  const paragraph = isJoint ? ofJoint : told;
  return [view.leadSpan, paragraph?.block.span].flatMap((span): readonly Span[] => {
    if (span === undefined) return [];
    // The J. of a name ends no title.
    if (span === title?.block.span) return [span];
    const end = view.reading.text.slice(...span).search(SENTENCE_ENDS[view.reading.language]);
    return [end < 0 ? span : [span[0], span[0] + end]];
  });
}

/** `ordered`: by where they begin; the first that may is found by halving, for a page may name thousands. */
function holdsAny(stretch: Span, ordered: readonly Span[]): boolean {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.[0] ?? 0) < stretch[0]) low = middle + 1;
    else high = middle;
  }
  const first = ordered[low];
  return first !== undefined && spanContains(stretch, first);
}

const rootOf = ({ same, id }: PersonFact): string => same ?? id;

/** The first of them, and whatever else the text calls the same person. */
export function mentionsOf(first: PersonFact, people: readonly PersonFact[]): Mentions {
  const root = rootOf(first);
  return [first, ...people.filter((other) => other !== first && rootOf(other) === root)];
}

/** Distinct people whom the opening names with an office, in the order of their first mention there. */
export function findPrincipals(view: DeskView): readonly Mentions[] {
  const people = factsOfType(view, "person");
  const opening = openingSpans(view);
  const byRoot = Map.groupBy(people, rootOf);
  const seen = new Set<string>();
  return people.flatMap((person): readonly Mentions[] => {
    const root = rootOf(person);
    if (seen.has(root) || !opening.some((span) => spanContains(span, person.span))) return [];
    const mentions = mentionsOf(person, byRoot.get(root) ?? []);
    seen.add(root);
    return mentions.some(({ office }) => office !== undefined) ? [mentions] : [];
  });
}

export type Parties = {
  readonly people: readonly PersonValue[];
  readonly host?: PersonValue;
  readonly counterparts: readonly PersonValue[];
};

/** The host is the one of our own country; where all are foreign, or several are our own, nobody is. */
export function findParties(view: DeskView): Parties {
  const people = findPrincipals(view).map((mentions) => personValue(view, mentions));
  const own = people.filter(
    ({ country, name }) => country === undefined && !KATAKANA_NAME.test(name?.text ?? ""),
  );
  const host = own.length === 1 ? own[0] : undefined;
  return {
    people,
    counterparts: people.filter((person) => person !== host && person.country !== undefined),
    ...(host === undefined ? {} : { host }),
  };
}
