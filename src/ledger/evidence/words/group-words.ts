// The words of which one matter has one: service, level, office, sort of agreement, where the unmanned go, which way.

import { MATTER_GROUPS } from "./groups/matter-groups.ts";
import { WHO_GROUPS } from "./groups/who-groups.ts";
import type { MatterGroup } from "./matter-row.ts";

export const GROUP_WORDS: readonly MatterGroup[] = [...WHO_GROUPS, ...MATTER_GROUPS];
