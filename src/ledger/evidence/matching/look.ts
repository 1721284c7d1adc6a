// Takes a pair and a place in the announcement; gives what that place would tell of the promise, and every mark for and against its being so.

import type { Stance, Tells } from "../../../terms/ledger/evidence.ts";
import type { DatedWords } from "../reading/later-announcement.ts";
import { LEAST_COVERAGE } from "./cover.ts";
import { addUp, crossMarks, sumWithCross } from "./cross-marks.ts";
import { mark, type Marks } from "./mark.ts";
import { addMatter, matchMatter, measureMatter, weighMatter } from "./match-matter.ts";
import { mostOfLook } from "./most/most-of-look.ts";
import type { Pair } from "./pair.ts";
import { pieceOf, together, type Weigh } from "./pieces.ts";
import type { Place } from "./places.ts";
import { weighDates } from "./weigh-dates.ts";
import { weighGroups } from "./weigh-groups.ts";
import { weighNames } from "./weigh-names.ts";
import { weighNumbers } from "./weigh-numbers.ts";
import { weighOffice } from "./weigh-office.ts";
import { weighParties } from "./weigh-parties.ts";
import { weighScenes } from "./weigh-scenes.ts";
import { weighSignatures } from "./weigh-signatures.ts";
import { weighTells } from "./weigh-tells.ts";

export type Look = {
  readonly place: Place;
  readonly stance: Stance;
  readonly tells: Tells;
  readonly time?: DatedWords;
  /** Those of two marks together are among them once it was chosen. */
  readonly marks: Marks;
  /** What all of them add up to, in log-odds. */
  readonly sum: number;
};

/** From here on the name alone tells whose it is. */
const NAME_TELLS = 0.5;

const START = pieceOf([mark("at-the-start")]);
const START_ACROSS = pieceOf([...START.marks, mark("across-languages")]);

/** For what is added up in another order. */
const SPARE = 1e-6;

/** What two marks count together is added to the marks of a look that was chosen: most are not. */
export function withCross(look: Look): Look {
  return { ...look, marks: [...look.marks, ...crossMarks(look.marks)] };
}

/** Of one pair, asked place by place: for and against; nothing of a place that has next to nothing of the matter, nor of one that cannot add up to as much as `least`, in log-odds. */
export type LookAt = (place: Place, least: number) => readonly Look[];

/** What is neither the matter nor the parties nor the name nor the verbs. */
function weighRest(pair: Pair): readonly Weigh[] {
  const office = weighOffice(pair);
  return [
    ...weighSignatures(pair),
    ...weighScenes(pair),
    ...weighNumbers(pair),
    weighGroups(pair),
    () => office,
  ];
}

export function createLook(pair: Pair): LookAt {
  const start = pair.undertaking.language === pair.later.language ? START : START_ACROSS;
  const [namesOf, partiesOf, datesOf] = [weighNames(pair), weighParties(pair), weighDates(pair)];
  const weighs = weighRest(pair);
  return (place, least) => {
    const names = namesOf(place);
    const matter = matchMatter(pair, place, names.share);
    if (matter.coverage < LEAST_COVERAGE && names.share === 0) return [];
    const parties = partiesOf(place, names.share >= NAME_TELLS);
    const { time, piece } = datesOf(place);
    const rest = [names.piece, ...weighs.map((weigh) => weigh(place)), piece];
    const measured = measureMatter(pair, place);
    const added = addMatter(together([start, parties, ...rest]), matter, measured);
    if (mostOfLook(pair, place, added) < least - SPARE) return [];
    const common = [
      ...start.marks,
      ...parties.marks,
      ...weighMatter(pair, place, matter, measured),
      ...rest.flatMap(({ marks }) => marks),
    ];
    return tellEach(pair, place, time, common);
  };
}

function tellEach(
  pair: Pair,
  place: Place,
  time: DatedWords | undefined,
  common: Marks,
): readonly Look[] {
  const all = addUp(common);
  return weighTells(pair, place, time).map(({ stance, tells, marks }) => ({
    place,
    stance,
    tells,
    ...(time === undefined ? {} : { time }),
    marks: [...common, ...marks],
    sum: sumWithCross(addUp(marks, all)),
  }));
}
