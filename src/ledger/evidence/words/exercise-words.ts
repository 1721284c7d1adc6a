// The words for what forces do together, from exercises to music: the tables of the folder, as one.

import { AIR_EXERCISE_WORDS } from "./exercises/air-exercise-words.ts";
import { CEREMONY_WORDS } from "./exercises/ceremony-words.ts";
import { JOINT_EXERCISE_WORDS } from "./exercises/joint-exercise-words.ts";
import { LAND_EXERCISE_WORDS } from "./exercises/land-exercise-words.ts";
import { RELIEF_WORDS } from "./exercises/relief-words.ts";
import { SEA_EXERCISE_WORDS } from "./exercises/sea-exercise-words.ts";
import type { MatterRow } from "./matter-row.ts";

export const EXERCISE_WORDS: readonly MatterRow[] = [
  ...JOINT_EXERCISE_WORDS,
  ...SEA_EXERCISE_WORDS,
  ...AIR_EXERCISE_WORDS,
  ...LAND_EXERCISE_WORDS,
  ...RELIEF_WORDS,
  ...CEREMONY_WORDS,
];
