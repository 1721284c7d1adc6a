// Scene row: what is seen, used, said or left behind where a matter comes about, beside its names: the bends and the pressure chamber of diving medicine.

/** `concepts`: keys between spaces. `japanese`, `english`: as in a matter row. A word that goes with everything (訓練, officer) is none. */
export type SceneRow = readonly [concepts: string, japanese: string, english: string];
