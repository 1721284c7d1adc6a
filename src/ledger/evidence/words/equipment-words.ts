// The words for ships, aircraft, weapons, technology and fields of work: the tables of the folder, as one.

import { AIRCRAFT_WORDS } from "./equipment/aircraft-words.ts";
import { DOMAIN_WORDS } from "./equipment/domain-words.ts";
import { SHIP_WORDS } from "./equipment/ship-words.ts";
import { TECHNOLOGY_WORDS } from "./equipment/technology-words.ts";
import { WEAPON_WORDS } from "./equipment/weapon-words.ts";
import type { MatterRow } from "./matter-row.ts";

export const EQUIPMENT_WORDS: readonly MatterRow[] = [
  ...SHIP_WORDS,
  ...AIRCRAFT_WORDS,
  ...WEAPON_WORDS,
  ...TECHNOLOGY_WORDS,
  ...DOMAIN_WORDS,
];
