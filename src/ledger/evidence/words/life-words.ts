// The words for bases, the people who serve and what they live on: the tables of the folder, as one.

import { BASE_WORDS } from "./life/base-words.ts";
import { PEOPLE_WORDS } from "./life/people-words.ts";
import type { MatterRow } from "./matter-row.ts";

export const LIFE_WORDS: readonly MatterRow[] = [...BASE_WORDS, ...PEOPLE_WORDS];
