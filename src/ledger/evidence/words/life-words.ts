// The words for bases, the people who serve, what is bought for them and the laws they live by: the tables of the folder, as one.

import { BASE_WORDS } from "./life/base-words.ts";
import { LAW_WORDS } from "./life/law-words.ts";
import { MONEY_WORDS } from "./life/money-words.ts";
import { PEOPLE_WORDS } from "./life/people-words.ts";
import type { MatterRow } from "./matter-row.ts";

export const LIFE_WORDS: readonly MatterRow[] = [
  ...BASE_WORDS,
  ...PEOPLE_WORDS,
  ...MONEY_WORDS,
  ...LAW_WORDS,
];
