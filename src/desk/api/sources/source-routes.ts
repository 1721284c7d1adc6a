// Source routes: everything about the places that announcements come from.

import type { DeskRoute } from "../route.ts";
import { BACKFILL_ROUTES } from "./backfill-routes.ts";
import {
  addSourceRoute,
  changeSourceRoute,
  lookNow,
  pauseSource,
  removeSourceRoute,
  resumeSource,
} from "./change-source-routes.ts";
import { pushAnnouncement } from "./push-announcement.ts";
import { readArticleTimeliness, readTimeliness } from "./read-timeliness.ts";
import { listAlerts, listEntries, listLooks, listSources, readSource } from "./read-source-routes.ts";
import { discoverSources, testSource } from "./try-source-routes.ts";

export const SOURCE_ROUTES: readonly DeskRoute[] = [
  readTimeliness,
  readArticleTimeliness,
  listSources,
  readSource,
  listLooks,
  listEntries,
  listAlerts,
  discoverSources,
  testSource,
  addSourceRoute,
  changeSourceRoute,
  pauseSource,
  resumeSource,
  lookNow,
  removeSourceRoute,
  ...BACKFILL_ROUTES,
  pushAnnouncement,
];
