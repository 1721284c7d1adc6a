// The scenes of what forces do together, from exercises to music: the tables of the folder, as one.

import { AIR_EXERCISE_SCENES } from "./exercises/air-exercise-scenes.ts";
import { CASUALTY_SCENES } from "./exercises/casualty-scenes.ts";
import { CEREMONY_SCENES } from "./exercises/ceremony-scenes.ts";
import { LAND_EXERCISE_SCENES } from "./exercises/land-exercise-scenes.ts";
import { LEISURE_SCENES } from "./exercises/leisure-scenes.ts";
import { NAMED_EXERCISE_SCENES } from "./exercises/named-exercise-scenes.ts";
import { RELIEF_SCENES } from "./exercises/relief-scenes.ts";
import { SEA_EXERCISE_SCENES } from "./exercises/sea-exercise-scenes.ts";
import { TERRAIN_SCENES } from "./exercises/terrain-scenes.ts";
import type { SceneRow } from "./scene-row.ts";

export const EXERCISE_SCENES: readonly SceneRow[] = [
  ...NAMED_EXERCISE_SCENES,
  ...SEA_EXERCISE_SCENES,
  ...AIR_EXERCISE_SCENES,
  ...LAND_EXERCISE_SCENES,
  ...TERRAIN_SCENES,
  ...RELIEF_SCENES,
  ...CASUALTY_SCENES,
  ...CEREMONY_SCENES,
  ...LEISURE_SCENES,
];
