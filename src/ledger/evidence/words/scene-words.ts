// The words of scenes: the tables of the folder, as one.

import { AGREEMENT_SCENES } from "./scenes/agreement-scenes.ts";
import { BASE_SCENES } from "./scenes/base-scenes.ts";
import { DEED_SCENES } from "./scenes/deed-scenes.ts";
import { EQUIPMENT_SCENES } from "./scenes/equipment-scenes.ts";
import { EXERCISE_SCENES } from "./scenes/exercise-scenes.ts";
import { LAW_SCENES } from "./scenes/law-scenes.ts";
import { MEDICINE_SCENES } from "./scenes/medicine-scenes.ts";
import { MONEY_SCENES } from "./scenes/money-scenes.ts";
import { NEIGHBOUR_SCENES } from "./scenes/neighbour-scenes.ts";
import { PEOPLE_SCENES } from "./scenes/people-scenes.ts";
import type { SceneRow } from "./scenes/scene-row.ts";
import { SCHOOL_SCENES } from "./scenes/school-scenes.ts";
import { TALK_SCENES } from "./scenes/talk-scenes.ts";
import { VISIT_SCENES } from "./scenes/visit-scenes.ts";

export const SCENE_WORDS: readonly SceneRow[] = [
  ...AGREEMENT_SCENES,
  ...BASE_SCENES,
  ...DEED_SCENES,
  ...EQUIPMENT_SCENES,
  ...EXERCISE_SCENES,
  ...LAW_SCENES,
  ...MEDICINE_SCENES,
  ...MONEY_SCENES,
  ...NEIGHBOUR_SCENES,
  ...PEOPLE_SCENES,
  ...SCHOOL_SCENES,
  ...TALK_SCENES,
  ...VISIT_SCENES,
];
