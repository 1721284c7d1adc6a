// Copy routes: all that is asked of working copies.

import type { DeskRoute } from "../route.ts";
import { changeFieldsRoute } from "./change-fields.ts";
import { dropLeftRoute } from "./drop-left.ts";
import { openCopyRoute } from "./open-copy.ts";
import { dropPresenceRoute, savePresenceRoute } from "./presence.ts";
import { readStepsRoute } from "./read-steps.ts";
import { saveCopyRoute } from "./save-copy.ts";
import { sendStepsRoute } from "./send-steps.ts";

export const COPY_ROUTES: readonly DeskRoute[] = [
  openCopyRoute,
  sendStepsRoute,
  readStepsRoute,
  changeFieldsRoute,
  saveCopyRoute,
  dropLeftRoute,
  savePresenceRoute,
  dropPresenceRoute,
];
