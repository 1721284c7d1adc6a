// Widen search: what was asked and what the desk knows of names and words → for each thing asked all that it may be written as.

import { SHORT_HEADS } from "../../japanese/names/offices.ts";
import { SHIP_SORTS } from "../../japanese/ship-sorts.ts";
import { foldForSearch } from "../fold-for-search.ts";
import type { SearchWords } from "../read-search-words.ts";
import type { DeskSynonyms } from "./desk-synonyms.ts";
import type { NameDirectory } from "./name-directory.ts";
import type { NameEntry, Phrase } from "./name-entry.ts";
import { numeralForms } from "./numeral-forms.ts";

export type SearchKnowledge = { readonly names: NameDirectory; readonly synonyms: DeskSynonyms };

/** `same`: other ways to write the same. `near`: also what a slip may have made of a name. */
export type Widening = "same" | "near";

export type WidenedSearch = {
  /** Each has to stand in an article in one of its forms: folded phrases. */
  readonly groups: readonly (readonly string[])[];
  /** What is looked for beside the words as they were typed. */
  readonly added: readonly Phrase[];
};

/** Each costs a look into the index. */
const MOST_FORMS = 8;
/** A name of more words than this is none: ピート・ヘグセス 米 国防長官. */
const LONGEST_RUN = 3;

const foldLongestFirst = (words: readonly string[]): readonly string[] =>
  words.map(foldForSearch).toSorted((a, b) => b.length - a.length);

const SHIP_WORDS = foldLongestFirst(SHIP_SORTS);
const OFFICE_WORDS = foldLongestFirst(SHORT_HEADS);

function findNames({ names }: SearchKnowledge, folded: string, widening: Widening): readonly NameEntry[] {
  const same = names.findSame(folded);
  return same.length > 0 || widening === "same" ? same : names.findNear(folded);
}

const phrasesOf = (entries: readonly NameEntry[]): readonly Phrase[] =>
  entries.flatMap(({ phrases }) => phrases);

const put = (before: string, { folded, written }: Phrase, after: string): Phrase => ({
  folded: before + folded + after,
  written: before + written + after,
});

/** 護衛艦夕立: a ship behind the word for its sort. */
function shipForms(knowledge: SearchKnowledge, term: string, widening: Widening): readonly Phrase[] {
  const sort = SHIP_WORDS.find((word) => term.startsWith(word) && term.length > word.length);
  if (sort === undefined) return [];
  const name = term.slice(sort.length);
  const ships = findNames(knowledge, name, widening).filter(({ kind }) => kind === "ship");
  return [...phrasesOf(ships), ...knowledge.synonyms.rewrite(name)].map((ship) => put(sort, ship, ""));
}

/** なかたに防衛相: a person before an office, which may be written otherwise, too. */
function holderForms(knowledge: SearchKnowledge, term: string, widening: Widening): readonly Phrase[] {
  const office =
    knowledge.synonyms.findEnding(term) ??
    OFFICE_WORDS.find((word) => term.endsWith(word) && term.length > word.length);
  if (office === undefined) return [];
  const people = findNames(knowledge, term.slice(0, -office.length), widening).filter(
    ({ kind }) => kind === "person",
  );
  const offices = [{ folded: office, written: office }, ...knowledge.synonyms.rewrite(office)];
  return phrasesOf(people).flatMap((person) => offices.map((other) => put("", person, other.folded)));
}

function termForms(knowledge: SearchKnowledge, term: string, widening: Widening): readonly Phrase[] {
  const numbers = numeralForms(term).map((folded) => ({ folded, written: folded }));
  return [
    ...phrasesOf(findNames(knowledge, term, widening)),
    ...knowledge.synonyms.rewrite(term),
    ...shipForms(knowledge, term, widening),
    ...holderForms(knowledge, term, widening),
    ...numbers,
    ...numbers.flatMap(({ folded }) => knowledge.synonyms.rewrite(folded)),
  ];
}

function onlyNew(phrases: readonly Phrase[], known: string): readonly Phrase[] {
  const byFolded = new Map(phrases.map((phrase) => [phrase.folded, phrase]));
  byFolded.delete(known);
  return [...byFolded.values()].slice(0, MOST_FORMS);
}

type Group = { readonly words: number; readonly forms: readonly string[]; readonly added: readonly Phrase[] };

/** A name typed in parts, such as nakatani gen, from here on; the longest run that is one. */
function readRun(knowledge: SearchKnowledge, rest: readonly string[], widening: Widening): Group | undefined {
  for (let words = Math.min(LONGEST_RUN, rest.length); words > 1; words -= 1) {
    const joined = rest.slice(0, words).join("");
    const added = onlyNew(phrasesOf(findNames(knowledge, joined, widening)), "");
    if (added.length > 0) return { words, forms: added.map(({ folded }) => folded), added };
  }
  return undefined;
}

function readTerm(knowledge: SearchKnowledge, term: string, widening: Widening): Group {
  const added = onlyNew(termForms(knowledge, term, widening), term);
  return { words: 1, forms: [term, ...added.map(({ folded }) => folded)], added };
}

/** Undefined where nothing may be written otherwise. What stands in quotes, and what is left out, stays as it is. */
export function widenSearch(
  { terms, quoted }: SearchWords,
  knowledge: SearchKnowledge,
  widening: Widening,
): WidenedSearch | undefined {
  const groups: Group[] = [];
  for (let at = 0; at < terms.length; at += groups.at(-1)?.words ?? 1) {
    const loose = terms.slice(at);
    const end = loose.findIndex((term) => quoted.includes(term));
    const [term = ""] = loose;
    const run = readRun(knowledge, end < 0 ? loose : loose.slice(0, end), widening);
    const asItIs: Group = { words: 1, forms: [term], added: [] };
    groups.push(run ?? (end === 0 ? asItIs : readTerm(knowledge, term, widening)));
  }
  const added = groups.flatMap((group) => group.added);
  return added.length === 0 ? undefined : { groups: groups.map(({ forms }) => forms), added };
}
