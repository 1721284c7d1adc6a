// Takes a pair and a clause's surroundings; gives whether the thing that the promise names (an exercise, a ship) is named, and in which edition.

import type { Passage, Said } from "../reading/later-announcement.ts";
import { findName, type NameFound, type NamedThing } from "../reading/named-things.ts";
import type { Context } from "./contexts.ts";
import type { Pair } from "./pair.ts";
import { mark, type Marks } from "./mark.ts";

type NamesWeighed = {
  readonly marks: Marks;
  /** How far the name is trusted to be of this clause, 0 to 1. */
  readonly share: number;
};

type Hit = NameFound & { readonly named: NamedThing; readonly share: number };

const TOO_FAR = 0.2;

function hitIn({ undertaking, later }: Pair, said: Said, share: number): readonly Hit[] {
  return undertaking.names
    .flatMap((named) => {
      const found = findName(named, said.normal, said.text, later.language);
      return found === undefined ? [] : [{ ...found, named, share }];
    })
    .slice(0, 1);
}

function isOtherEdition({ named, edition }: Hit): boolean {
  return named.edition !== undefined && edition !== undefined && named.edition !== edition;
}

export function weighNames(pair: Pair, passage: Passage, contexts: readonly Context[]): NamesWeighed {
  const [first] = pair.undertaking.names;
  if (first === undefined) return { marks: [], share: 0 };
  const hits = [{ said: passage, share: 1 }, ...contexts].flatMap(({ said, share }) =>
    share < TOO_FAR ? [] : hitIn(pair, said, share),
  );
  const [hit] = hits.filter(({ isPart }) => !isPart).toSorted((a, b) => b.share - a.share);
  if (hit === undefined) {
    return { marks: [mark(hits.length > 0 ? "other-name" : "name-missing", 1, first.words)], share: 0 };
  }
  if (isOtherEdition(hit)) {
    return { marks: [mark("other-edition.name", 1, `${hit.named.words} / ${hit.edition ?? ""}`)], share: 0 };
  }
  return { marks: [mark("named-thing", hit.share, hit.named.words)], share: hit.share };
}
