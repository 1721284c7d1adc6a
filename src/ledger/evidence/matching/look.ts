// Takes a pair and a place in the announcement; gives what that place would tell of the promise, and every mark for and against its being so.

import type { Stance, Tells } from "../../../terms/ledger/evidence.ts";
import type { DatedWords } from "../reading/later-announcement.ts";
import { contextsOf, type Place } from "./contexts.ts";
import { crossMarks } from "./cross-marks.ts";
import { mark, type Marks } from "./mark.ts";
import { LEAST_COVERAGE, matchMatter, weighMatter } from "./match-matter.ts";
import { mostOfLook } from "./most/most-of-look.ts";
import type { Pair } from "./pair.ts";
import { timeOf, weighDates } from "./weigh-dates.ts";
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
  readonly marks: Marks;
};

/** From here on the name alone tells whose it is. */
const NAME_TELLS = 0.5;

const AT_THE_START: Marks = [mark("at-the-start")];
const ACROSS_LANGUAGES: Marks = [...AT_THE_START, mark("across-languages")];

/** For what is added up in another order. */
const SPARE = 1e-6;

/** For and against; nothing of a place that has next to nothing of the matter, nor of one that cannot add up to as much as `least`, in log-odds. */
export function look(pair: Pair, place: Place, least: number): readonly Look[] {
  const { undertaking, later } = pair;
  const { passage, clause } = place;
  const contexts = contextsOf(undertaking.terms, later, place);
  const names = weighNames(pair, passage, contexts);
  const matter = matchMatter(pair, contexts, names.share);
  if (matter.coverage < LEAST_COVERAGE && names.share === 0) return [];
  const before = undertaking.language === later.language ? AT_THE_START : ACROSS_LANGUAGES;
  const own = [...weighMatter(pair, place, matter), ...names.marks];
  if (mostOfLook(pair, place, [...before, ...own], "matter") < least - SPARE) return [];
  const parties = weighParties(pair, passage, contexts, names.share >= NAME_TELLS);
  const first = [...before, ...parties, ...own];
  if (mostOfLook(pair, place, first, "parties") < least - SPARE) return [];
  const time = timeOf(pair, place);
  const common = [
    ...first,
    ...weighSignatures(pair, place),
    ...weighScenes(pair, place),
    ...weighNumbers(pair, passage),
    ...weighGroups(pair, passage, clause),
    ...weighOffice(pair),
    ...weighDates(pair, place, time),
  ];
  if (mostOfLook(pair, place, common, "rest") < least - SPARE) return [];
  return weighTells(pair, place, time).map(({ stance, tells, marks }) => ({
    place,
    stance,
    tells,
    ...(time === undefined ? {} : { time }),
    marks: [...common, ...marks, ...crossMarks([...common, ...marks])],
  }));
}
