// Desk synonyms: groups of words that the desk takes for one → what else a folded term may be written as.

import { foldForSearch } from "../fold-for-search.ts";
import type { Phrase } from "./name-entry.ts";

export type DeskSynonyms = {
  /** The term with each of its words in another form, or all; no more than a few, and never the term itself. */
  rewrite(folded: string): readonly Phrase[];
  /** The longest word of a group that the term ends with, and is more than. */
  findEnding(folded: string): string | undefined;
};

type Member = Phrase & { readonly others: readonly Phrase[] };

const MOST_FORMS = 8;

/** Of one character only where it is all that is asked for: 雷 is いかづち, but not in 魚雷. */
const mayStandWithin = ({ folded }: Phrase): boolean => Array.from(folded).length > 1;

function membersOf(groups: readonly (readonly string[])[]): readonly Member[] {
  const members = groups.flatMap((group) => {
    const phrases = group.map((written) => ({ folded: foldForSearch(written), written }));
    return phrases.map((one) => ({ ...one, others: phrases.filter((other) => other.folded !== one.folded) }));
  });
  return members
    .filter(({ folded, others }) => folded !== "" && others.length > 0)
    .toSorted((a, b) => b.folded.length - a.folded.length);
}

/** Where words of the desk stand in the term, the longest first at each place. */
function partsOf(
  term: string,
  members: ReadonlyMap<string, Member>,
  longest: number,
): readonly (string | Member)[] {
  const parts: (string | Member)[] = [];
  let plain = "";
  for (let at = 0; at < term.length;) {
    let found: Member | undefined;
    for (let length = Math.min(longest, term.length - at); length > 1 && !found; length -= 1) {
      found = members.get(term.slice(at, at + length));
    }
    if (found) {
      if (plain !== "") parts.push(plain);
      plain = "";
      parts.push(found);
    } else plain += term.charAt(at);
    at += found?.folded.length ?? 1;
  }
  return plain === "" ? parts : [...parts, plain];
}

/** Each way to write the parts, those with the fewest changes first as far as a few go. */
function combine(parts: readonly (string | Member)[]): readonly Phrase[] {
  let made: readonly Phrase[] = [{ folded: "", written: "" }];
  for (const part of parts) {
    const choices: readonly Phrase[] =
      typeof part === "string" ? [{ folded: part, written: part }] : [part, ...part.others];
    made = choices
      .flatMap((choice) =>
        made.map(({ folded, written }) => ({
          folded: folded + choice.folded,
          written: written + choice.written,
        })),
      )
      .slice(0, MOST_FORMS * 2);
  }
  return made;
}

/** A word in two groups belongs to the first. */
export function createDeskSynonyms(groups: readonly (readonly string[])[]): DeskSynonyms {
  const all = membersOf(groups);
  const whole = new Map(all.toReversed().map((member) => [member.folded, member]));
  const within = new Map([...whole].filter(([, member]) => mayStandWithin(member)));
  const longest = all[0]?.folded.length ?? 0;
  return {
    rewrite: (folded) => {
      const parts = whole.has(folded) ? [whole.get(folded) ?? folded] : partsOf(folded, within, longest);
      return combine(parts)
        .filter((phrase) => phrase.folded !== folded)
        .slice(0, MOST_FORMS);
    },
    findEnding: (folded) => {
      for (let length = Math.min(longest, folded.length - 1); length > 1; length -= 1) {
        const ending = folded.slice(-length);
        if (within.has(ending)) return ending;
      }
      return undefined;
    },
  };
}
