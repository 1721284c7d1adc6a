// Takes a pair and a place in the announcement; gives what that place would tell of the promise, and every mark for and against its being so.

import type { Stance, Tells } from "../../../terms/ledger/evidence.ts";
import type { DatedWords } from "../reading/later-announcement.ts";
import { LEAST_COVERAGE } from "./cover.ts";
import { addUp, crossMarks, sumWithCross } from "./cross-marks.ts";
import { mark, type Marks } from "./mark.ts";
import { matchMatter, measureMatter, measurePromised, tallyMatter, weighMatter } from "./match-matter.ts";
import { mostOfLook } from "./most/most-of-look.ts";
import type { Pair } from "./pair.ts";
import { pieceOf, type Weighed } from "./pieces.ts";
import type { Place } from "./places.ts";
import { addTo, createTally, startWith } from "./tally.ts";
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
function weighRest(pair: Pair): readonly Weighed[] {
  return [
    ...weighSignatures(pair),
    ...weighScenes(pair),
    ...weighNumbers(pair),
    weighGroups(pair),
    weighOffice(pair),
  ];
}

/** Used again for each place, and for each pair. */
const TALLY = createTally();

export function createLook(pair: Pair): LookAt {
  const start = pair.undertaking.language === pair.later.language ? START : START_ACROSS;
  const [namesOf, partiesOf, datesOf] = [weighNames(pair), weighParties(pair), weighDates(pair)];
  const [rest, promised] = [weighRest(pair), measurePromised(pair)];
  return (place, least) => {
    const names = namesOf(place);
    const matter = matchMatter(pair, place, names.share);
    if (matter.coverage < LEAST_COVERAGE && names.share === 0) return [];
    const parties = partiesOf(place, names.share >= NAME_TELLS);
    const dates = datesOf(place);
    const measured = measureMatter(pair, place, promised);
    startWith(TALLY, start.added);
    addTo(TALLY, names.piece.added);
    addTo(TALLY, parties.added);
    addTo(TALLY, dates.piece.added);
    for (const { own, whole } of rest) {
      if (own !== undefined) addTo(TALLY, own(place).added);
      if (whole !== undefined) addTo(TALLY, whole.added);
    }
    tallyMatter(TALLY, matter, measured);
    if (mostOfLook(pair, place, TALLY) < least - SPARE) return [];
    const common = [
      ...start.marks,
      ...parties.marks,
      ...weighMatter(pair, place, matter, measured),
      ...names.piece.marks,
      ...rest.flatMap(({ own, whole }) => [...(own?.(place).marks ?? []), ...(whole?.marks ?? [])]),
      ...dates.piece.marks,
    ];
    return tellEach(pair, { place, common, least, time: dates.time });
  };
}

type LookedAt = {
  readonly place: Place;
  readonly common: Marks;
  readonly least: number;
  readonly time: DatedWords | undefined;
};

function tellEach(pair: Pair, { place, common, least, time }: LookedAt): readonly Look[] {
  const all = addUp(common);
  return weighTells(pair, place, time).flatMap(({ stance, tells, marks }) => {
    const sum = sumWithCross(addUp(marks, all));
    if (sum < least) return [];
    return [
      {
        place,
        stance,
        tells,
        ...(time === undefined ? {} : { time }),
        marks: [...common, ...marks],
        sum,
      },
    ];
  });
}
