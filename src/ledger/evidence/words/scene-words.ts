// The words of scenes: the tables of the folder, as one.

import { MEDICINE_SCENES } from "./scenes/medicine-scenes.ts";
import type { SceneRow } from "./scenes/scene-row.ts";

export const SCENE_WORDS: readonly SceneRow[] = [...MEDICINE_SCENES];
