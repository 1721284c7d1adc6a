// Client script: the only script of the site, in its parts; every page can be read without it.

import { BEACON_SCRIPT } from "./beacon/beacon-script.ts";
import { SWITCH_SCRIPT } from "./counting/switch-script.ts";
import { RANKING_SCRIPT } from "./ranking/ranking-script.ts";
import { SUGGEST_SCRIPT } from "./search/suggest-script.ts";

export const CLIENT_SCRIPT = `"use strict";\n${BEACON_SCRIPT}${RANKING_SCRIPT}${SWITCH_SCRIPT}${SUGGEST_SCRIPT}`;
