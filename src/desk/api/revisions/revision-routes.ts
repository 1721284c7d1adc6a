// Revision routes: an article's history, what differs, and a way back.

import type { DeskRoute } from "../route.ts";
import { listRevisionsRoute } from "./list-revisions.ts";
import { readDifferenceRoute } from "./read-difference.ts";
import { readRevisionRoute } from "./read-revision.ts";
import { restoreRoute } from "./restore.ts";

export const REVISION_ROUTES: readonly DeskRoute[] = [
  listRevisionsRoute,
  readRevisionRoute,
  readDifferenceRoute,
  restoreRoute,
];
