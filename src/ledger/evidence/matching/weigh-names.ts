// Takes a pair and a clause's surroundings; gives whether the thing that the promise names (an exercise, a ship) is named, and in which edition.

import type { Said } from "../reading/later-announcement.ts";
import { findName, type NameFound, type NamedThing } from "../reading/named-things.ts";
import { contextsOf } from "./contexts.ts";
import { coverOf } from "./cover.ts";
import { mark, type Mark } from "./mark.ts";
import type { Pair } from "./pair.ts";
import { NONE, pieceOf, type Piece } from "./pieces.ts";
import type { Place } from "./places.ts";

type NamesWeighed = {
  readonly piece: Piece;
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

function weighed(found: Mark, share = 0): NamesWeighed {
  return { piece: pieceOf([found]), share };
}

function isOtherEdition({ named, edition }: Hit): boolean {
  return named.edition !== undefined && edition !== undefined && named.edition !== edition;
}

const NO_NAMES: NamesWeighed = { piece: NONE, share: 0 };

export function weighNames(pair: Pair): (place: Place) => NamesWeighed {
  const [first] = pair.undertaking.names;
  return first === undefined ? () => NO_NAMES : (place) => weighNamed(pair, place, first);
}

function weighNamed(pair: Pair, place: Place, first: NamedThing): NamesWeighed {
  const contexts = contextsOf(pair.later, place, coverOf(pair).subjects[place.at] ?? 0);
  const hits = [{ said: place.passage, share: 1 }, ...contexts].flatMap(({ said, share }) =>
    share < TOO_FAR ? [] : hitIn(pair, said, share),
  );
  const [hit] = hits.filter(({ isPart }) => !isPart).toSorted((a, b) => b.share - a.share);
  if (hit === undefined)
    return weighed(mark(hits.length > 0 ? "other-name" : "name-missing", 1, first.words));
  if (isOtherEdition(hit))
    return weighed(mark("other-edition.name", 1, `${hit.named.words} / ${hit.edition ?? ""}`));
  return weighed(mark("named-thing", hit.share, hit.named.words), hit.share);
}
