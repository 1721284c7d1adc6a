// Client script: the only script of the site, in its parts; every page can be read without it.

import { AIDS_SCRIPT } from "../article/reader/aids-script.ts";
import { SHARE_SCRIPT } from "../article/reader/share-script.ts";
import { WALK_SCRIPT } from "../article/reader/walk-script.ts";
import { BEACON_SCRIPT } from "../beacon/beacon-script.ts";
import { SWITCH_SCRIPT } from "../counting/switch-script.ts";
import { PREFETCH_SCRIPT } from "../pages/prefetch-script.ts";
import { RANKING_SCRIPT } from "../ranking/ranking-script.ts";
import { SUGGEST_SCRIPT } from "../search/suggest-script.ts";

const PARTS = [
  BEACON_SCRIPT,
  AIDS_SCRIPT,
  RANKING_SCRIPT,
  SWITCH_SCRIPT,
  WALK_SCRIPT,
  SHARE_SCRIPT,
  PREFETCH_SCRIPT,
  SUGGEST_SCRIPT,
];

export const CLIENT_SCRIPT = `"use strict";\n${PARTS.join("")}`;
