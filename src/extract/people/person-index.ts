// Person index: the people of a page so far, found again by the letters that their names begin with; not all are compared with all.

import type { NameMention } from "../../japanese/names.ts";
import { canonicalName } from "../../japanese/names/same-name.ts";
import type { FactId } from "../../terms/ids.ts";
import { isNamesake, isSamePerson } from "./same-person.ts";

/** The first mention's id, and the different ways in which the person is named. */
export type Person = { readonly first: FactId; readonly mentions: NameMention[] };

/** A list of hundreds has a dozen whose names begin alike: past this many a name is known again only as it was written. */
const COMPARED = 32;

export class PersonIndex {
  readonly #byKey = new Map<string, Person[]>();
  readonly #order = new Map<Person, number>();

  /**
   * The first of the page's people whom the mention may mean, before others one who is called by the same office. `not`:
   * whom the mention cannot mean, since the text says that it is the successor.
   */
  find(mention: NameMention, not?: Person): Person | undefined {
    const likely = new Set<Person>();
    for (const key of keysOf(mention)) {
      for (const person of this.#byKey.get(key) ?? []) likely.add(person);
    }
    const isMeant = (person: Person): boolean =>
      person !== not &&
      person.mentions.some((known) => isSamePerson(known, mention)) &&
      !person.mentions.some((known) => isNamesake(known, mention));
    const ordered = [...likely].toSorted((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
    const at = ordered.findIndex(isMeant);
    const first = ordered[at];
    // 川辺前局長 and 川辺進局長: of the two 川辺局長 is the second.
    if (first === undefined || mention.office === undefined || isCalled(first, mention)) return first;
    return ordered.slice(at + 1).find((person) => isCalled(person, mention) && isMeant(person)) ?? first;
  }

  /** Adds the mention to the person, or to a new one. */
  add(mention: NameMention, person: Person): void {
    if (!this.#order.has(person)) this.#order.set(person, this.#order.size);
    person.mentions.push(mention);
    for (const key of keysOf(mention)) {
      const people = this.#byKey.get(key);
      if (people === undefined) this.#byKey.set(key, [person]);
      else if (people.length < COMPARED && !people.includes(person)) people.push(person);
    }
  }
}

function isCalled({ mentions }: Person, { office }: NameMention): boolean {
  return mentions.some((known) => known.office === office);
}

/** Two mentions of one person share one of these: a name or reading, whole or in part, or the letter that a part begins with. */
function keysOf(mention: NameMention): ReadonlySet<string> {
  const keys = known.get(mention) ?? makeKeys(mention);
  known.set(mention, keys);
  return keys;
}

/** Each mention is looked up and then added. */
const known = new WeakMap<NameMention, ReadonlySet<string>>();

const PARTED = /[\s・=]/u;
const PARTED_READING = /[\s・]/u;

function makeKeys({ name, surname, reading }: NameMention): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const written of surname === undefined ? [name] : [name, surname]) {
    for (const word of PARTED.test(written) ? written.split(PARTED) : [written]) {
      const canonical = canonicalName(word);
      const first = canonical.codePointAt(0);
      if (first !== undefined) keys.add(String.fromCodePoint(first));
      keys.add(`=${canonical}`);
    }
  }
  keys.add(`=${canonicalName(name)}`);
  if (reading !== undefined)
    for (const word of [reading, ...reading.split(PARTED_READING)]) keys.add(`=${canonicalName(word)}`);
  return keys;
}
