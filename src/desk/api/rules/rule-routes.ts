// Rule routes: everything about the rules of routing, and about what they hold.

import type { DeskRoute } from "../route.ts";
import { removeRuleRoute, saveRulesRoute, turnRuleRoute } from "./change-rule-routes.ts";
import { draftHeld } from "./draft-held.ts";
import { listHeld, listRuleVersions, listRules } from "./read-rule-routes.ts";
import { turnHeld } from "./turn-held.ts";
import { tryRulesRoute } from "./try-rule-route.ts";

export const RULE_ROUTES: readonly DeskRoute[] = [
  listRules,
  listRuleVersions,
  saveRulesRoute,
  tryRulesRoute,
  turnRuleRoute,
  removeRuleRoute,
  listHeld,
  draftHeld,
  turnHeld,
];
