// The scenes of ships, aircraft, weapons, technology and fields of work: the tables of the folder, as one.

import { AIRCRAFT_SCENES } from "./equipment/aircraft-scenes.ts";
import { DOMAIN_SCENES } from "./equipment/domain-scenes.ts";
import { SHIP_SCENES } from "./equipment/ship-scenes.ts";
import { TECHNOLOGY_SCENES } from "./equipment/technology-scenes.ts";
import { WEAPON_SCENES } from "./equipment/weapon-scenes.ts";
import type { SceneRow } from "./scene-row.ts";

export const EQUIPMENT_SCENES: readonly SceneRow[] = [
  ...SHIP_SCENES,
  ...AIRCRAFT_SCENES,
  ...WEAPON_SCENES,
  ...TECHNOLOGY_SCENES,
  ...DOMAIN_SCENES,
];
