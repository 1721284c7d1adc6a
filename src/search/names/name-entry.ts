// Name entry: a known name → the folded forms and sounds that it is found by, and the phrases that stand for it in a search.

import { foldForSearch } from "../fold-for-search.ts";
import type { KnownName, NameKind } from "./known-name.ts";
import { inEnglish, isKana, soundOf } from "./name-sound.ts";

/** Something to look for, folded, and how it is written for the eye. */
export type Phrase = { readonly folded: string; readonly written: string };

export type NameEntry = {
  readonly kind: NameKind;
  readonly name: string;
  /** Its folded names, the usual one first. */
  readonly forms: readonly string[];
  /** Folded, in kana. */
  readonly readings: readonly string[];
  readonly sounds: readonly string[];
  /** Folded surname, where the name is that of a person and has more to it. */
  readonly surname?: string;
  /** What stands in articles for it. */
  readonly phrases: readonly Phrase[];
};

const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

/** A reading shorter than this stands within too many other words: げん, かが. */
const SHORTEST_READING = 4;

const PARTS = /[・･\s]+/u;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const phrase = (written: string): Phrase => ({ folded: foldForSearch(written), written });

/** Nakatani Gen and Gen Nakatani. */
function englishPhrases({ kind, reading = "", name }: KnownName): readonly Phrase[] {
  const parts = reading.split(PARTS).map((part) => capital(inEnglish(part)));
  if (kind !== "person" || parts.length !== 2 || isKana(foldForSearch(name))) return [];
  return [parts, parts.toReversed()].map((words) => phrase(words.join(" ")));
}

function onlyOnce(phrases: readonly Phrase[]): readonly Phrase[] {
  const byFolded = new Map<string, Phrase>();
  for (const each of phrases) if (!byFolded.has(each.folded)) byFolded.set(each.folded, each);
  return [...byFolded.values()].filter(({ folded }) => folded !== "");
}

export function entryOf(known: KnownName): NameEntry {
  const { kind, name, surname, reading, also = [] } = known;
  const written = [name, ...also].map(phrase);
  const forms = unique(written.map(({ folded }) => folded).filter(Boolean));
  const whole = foldForSearch(reading ?? "");
  const readings = unique([whole, ...forms].filter(isKana));
  const parts = (reading ?? "").split(PARTS).map(foldForSearch);
  const sounding = [...readings, ...(parts.length === 2 ? [parts.toReversed().join("")] : [])];
  const read = whole.length >= SHORTEST_READING ? [phrase((reading ?? "").replaceAll(/[・･\s]/gu, ""))] : [];
  return {
    kind,
    name,
    forms,
    readings,
    sounds: unique([...sounding, ...forms].flatMap((form) => soundOf(form) ?? [])),
    ...(surname !== undefined && surname !== name && { surname: foldForSearch(surname) }),
    phrases: onlyOnce([...written, ...read, ...englishPhrases(known)]),
  };
}

/**
 * A person by the surname alone, as most texts name him. A surname of one character stands within other words (海岸): by
 * its reading it is found, and stands for the whole name.
 */
export function surnameEntryOf(known: KnownName): NameEntry | undefined {
  const { kind, surname, reading } = known;
  if (surname === undefined || surname === known.name) return undefined;
  const [read = "", given] = (reading ?? "").split(PARTS);
  if (Array.from(foldForSearch(surname)).length < 2) {
    const readings = given === undefined ? [] : [foldForSearch(read)];
    const sounds = readings.flatMap((each) => soundOf(each) ?? []);
    const { name, phrases } = entryOf(known);
    return { kind, name, forms: [], readings, sounds, phrases };
  }
  return entryOf({ kind, name: surname, ...(given !== undefined && { reading: read }) });
}
