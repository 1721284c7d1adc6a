// Takes a pair and a place in the announcement; gives what that place would tell of the promise, and every mark for and against its being so.

import type { Stance, Tells } from "../../../terms/ledger/evidence.ts";
import type { DatedWords } from "../reading/later-announcement.ts";
import { contextsOf, type Place } from "./contexts.ts";
import { crossMarks } from "./cross-marks.ts";
import { mark, type Marks } from "./mark.ts";
import { LEAST_COVERAGE, matchMatter, weighMatter } from "./match-matter.ts";
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

/** For and against; nothing of a place that has next to nothing of the matter. */
export function look(pair: Pair, place: Place): readonly Look[] {
  const { undertaking, later } = pair;
  const { passage, clause } = place;
  const time = timeOf(pair, place);
  const contexts = contextsOf(undertaking, later, place);
  const names = weighNames(pair, passage, contexts);
  const matter = matchMatter(pair, contexts, names.share);
  if (matter.coverage < LEAST_COVERAGE && names.share === 0) return [];
  const common = [
    mark("at-the-start"),
    ...(undertaking.language === later.language ? [] : [mark("across-languages")]),
    ...weighParties(pair, passage, contexts, names.share >= NAME_TELLS),
    ...weighMatter(pair, place, matter),
    ...names.marks,
    ...weighSignatures(pair, place),
    ...weighScenes(pair, place),
    ...weighNumbers(pair, passage),
    ...weighGroups(pair, passage, clause),
    ...weighOffice(pair),
    ...weighDates(pair, place, time),
  ];
  return weighTells(pair, place, time).map(({ stance, tells, marks }) => ({
    place,
    stance,
    tells,
    ...(time === undefined ? {} : { time }),
    marks: [...common, ...marks, ...crossMarks([...common, ...marks])],
  }));
}
