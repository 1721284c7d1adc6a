// Step routes: every decision on an article's way to readers and after, one file each.

import type { DeskRoute } from "../route.ts";
import { approveRoute } from "./approve.ts";
import { correctRoute } from "./correct.ts";
import { embargoRoute } from "./embargo.ts";
import { liftEmbargoRoute } from "./lift-embargo.ts";
import { publishRoute } from "./publish.ts";
import { readStatedEmbargoRoute } from "./read-stated-embargo.ts";
import { readTextChangeRoute } from "./read-text-change.ts";
import { returnRoute } from "./return.ts";
import { scheduleRoute } from "./schedule.ts";
import { submitRoute } from "./submit.ts";
import { unscheduleRoute } from "./unschedule.ts";
import { updateRoute } from "./update.ts";
import { withdrawRoute } from "./withdraw.ts";

export const STEP_ROUTES: readonly DeskRoute[] = [
  submitRoute,
  returnRoute,
  approveRoute,
  scheduleRoute,
  unscheduleRoute,
  publishRoute,
  embargoRoute,
  liftEmbargoRoute,
  readStatedEmbargoRoute,
  readTextChangeRoute,
  updateRoute,
  correctRoute,
  withdrawRoute,
];
