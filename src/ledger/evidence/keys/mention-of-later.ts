// Takes a later announcement as it was read; gives by what promises find it: keys of its concepts and of the letters of its words, and whom and what it names.

import type { Mention, MentionTold } from "../../../terms/ledger/evidence-keys.ts";
import { wholeOf } from "../matching/whole-of-later.ts";
import type { ReadLater, Said } from "../reading/later-announcement.ts";
import { pairsIn } from "../reading/letters.ts";
import { soundsIn } from "../reading/named-things.ts";
import { nameAndPartSounds, thingNumbers } from "../reading/signatures.ts";

export const keyOfConcept = (concept: string): string => `concept ${concept}`;
export const keyOfLetters = (letters: string): string => `letters ${letters}`;
export const keyOfName = (sound: string): string => `name ${sound}`;

/** Each key once. */
export function mentionOfLater(later: ReadLater, told: MentionTold): Mention {
  const { head, office, passages, title, text } = later;
  const all: readonly Said[] = [head, office, ...passages, ...passages.flatMap(({ clauses }) => clauses)];
  const { withClauses } = wholeOf(later);
  const sounds = new Set([title, text].flatMap((words) => [...soundsIn(words), ...nameAndPartSounds(words)]));
  return {
    told,
    glance: {
      parties: [...new Set(all.flatMap((said) => [...said.parties, ...said.hosts]))],
      head: [...head.parties],
      sounds: [...sounds],
      numbers: thingNumbers(withClauses.normal),
    },
    keys: [
      ...[...withClauses.concepts.keys()].map(keyOfConcept),
      ...pairsIn(withClauses.normal).map(keyOfLetters),
      ...[...sounds].map(keyOfName),
    ],
  };
}
