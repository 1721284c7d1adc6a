// Takes a pair and a place in the announcement; gives what that place would tell of the promise, and every mark for and against its being so.

import type { Stance, Tells } from "../../../terms/ledger/evidence.ts";
import type { DatedWords } from "../reading/later-announcement.ts";
import { contextsOf, type Place } from "./contexts.ts";
import { addUp, crossMarks, sumWithCross } from "./cross-marks.ts";
import { mark, type Marks } from "./mark.ts";
import { addMatter, LEAST_COVERAGE, matchMatter, measureMatter, weighMatter } from "./match-matter.ts";
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
  /** Those of two marks together are among them once it was chosen. */
  readonly marks: Marks;
  /** What all of them add up to, in log-odds. */
  readonly sum: number;
};

/** From here on the name alone tells whose it is. */
const NAME_TELLS = 0.5;

const AT_THE_START: Marks = [mark("at-the-start")];
const ACROSS_LANGUAGES: Marks = [...AT_THE_START, mark("across-languages")];
const [STARTED, STARTED_ACROSS] = [addUp(AT_THE_START), addUp(ACROSS_LANGUAGES)];

/** For what is added up in another order. */
const SPARE = 1e-6;

/** What two marks count together is added to the marks of a look that was chosen: most are not. */
export function withCross(look: Look): Look {
  return { ...look, marks: [...look.marks, ...crossMarks(look.marks)] };
}

/** For and against; nothing of a place that has next to nothing of the matter, nor of one that cannot add up to as much as `least`, in log-odds. */
export function look(pair: Pair, place: Place, least: number): readonly Look[] {
  const { undertaking, later } = pair;
  const { passage } = place;
  const contexts = contextsOf(undertaking.terms, later, place);
  const names = weighNames(pair, passage, contexts);
  const matter = matchMatter(pair, contexts, names.share);
  if (matter.coverage < LEAST_COVERAGE && names.share === 0) return [];
  const isSame = undertaking.language === later.language;
  const measured = measureMatter(pair, place);
  const added = addUp(names.marks, addMatter(isSame ? STARTED : STARTED_ACROSS, matter, measured));
  if (mostOfLook(pair, place, added, "matter") < least - SPARE) return [];
  const parties = weighParties(pair, passage, contexts, names.share >= NAME_TELLS);
  const withParties = addUp(parties, added);
  if (mostOfLook(pair, place, withParties, "parties") < least - SPARE) return [];
  const time = timeOf(pair, place);
  const rest = weighRest(pair, place, time);
  if (mostOfLook(pair, place, addUp(rest, withParties), "rest") < least - SPARE) return [];
  const before = isSame ? AT_THE_START : ACROSS_LANGUAGES;
  const common = [...before, ...parties, ...weighMatter(place, matter, measured), ...names.marks, ...rest];
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

/** What is neither the matter nor the parties nor the verbs. */
function weighRest(pair: Pair, place: Place, time: DatedWords | undefined): Marks {
  const { passage, clause } = place;
  return [
    ...weighSignatures(pair, place),
    ...weighScenes(pair, place),
    ...weighNumbers(pair, passage),
    ...weighGroups(pair, passage, clause),
    ...weighOffice(pair),
    ...weighDates(pair, place, time),
  ];
}
